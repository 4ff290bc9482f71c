package import EvidenceModel

/// The keys under which references can turn out to be one work.
///
/// References that share no key, not even over others, are never one work; so the works of a corpus
/// are those of its connected groups, and a change concerns the groups that it touches.
package struct WorkMatchKeys: Hashable, Sendable {
  /// The PubMed id.
  package var pmid: String?
  /// The DOI in lower case.
  package var doi: String?
  /// A number for title, year and first author; two items that differ in them can have the same.
  package var title: Int?

  /// Creates the value from its parts.
  package init(pmid: String?, doi: String?, title: Int?) {
    self.pmid = pmid
    self.doi = doi
    self.title = title
  }

  /// The keys of an item.
  package init(_ item: CSLItem) {
    pmid = item.pmid
    doi = item.doi?.lowercased()
    title = WorkKey(item)?.number
  }
}

/// Finds the groups of references that are connected by keys.
package struct WorkComponents {
  private var parents: [Int] = []
  private var firstWithText: [String: Int] = [:]
  private var firstWithTitle: [Int: Int] = [:]

  /// Begins with no reference.
  package init() {}

  /// Adds the next reference.
  package mutating func add(_ keys: WorkMatchKeys) {
    let index = parents.count
    parents.append(index)
    for text in [keys.pmid.map { "p" + $0 }, keys.doi.map { "d" + $0 }].compactMap(\.self) {
      if let first = firstWithText[text] {
        unite(first, index)
      } else {
        firstWithText[text] = index
      }
    }
    if let title = keys.title {
      if let first = firstWithTitle[title] {
        unite(first, index)
      } else {
        firstWithTitle[title] = index
      }
    }
  }

  /// The groups by their first members, each in the order in which the references were added.
  package mutating func groups() -> [[Int]] {
    var places: [Int: Int] = [:]
    var groups: [[Int]] = []
    for index in parents.indices {
      let root = root(of: index)
      if let place = places[root] {
        groups[place].append(index)
      } else {
        places[root] = groups.count
        groups.append([index])
      }
    }
    return groups
  }

  private mutating func unite(_ left: Int, _ right: Int) {
    let (one, other) = (root(of: left), root(of: right))
    parents[max(one, other)] = min(one, other)
  }

  private mutating func root(of index: Int) -> Int {
    var index = index
    while parents[index] != index {
      parents[index] = parents[parents[index]]
      index = parents[index]
    }
    return index
  }
}
