/// Finds the groups of references that are connected by keys.
package struct WorkComponents {
  private var parents: [Int] = []
  private var firstWith: [Key: Int] = [:]

  private enum Key: Hashable {
    case pmid(String)
    case doi(String)
    case title(Int)
    case imprint(Int)
  }

  /// Begins with no reference.
  package init() {}

  /// Adds the next reference.
  package mutating func add(_ keys: WorkMatchKeys) {
    let index = parents.count
    parents.append(index)
    if let pmid = keys.pmid { join(index, .pmid(pmid)) }
    if let doi = keys.doi { join(index, .doi(doi)) }
    if let title = keys.title { join(index, .title(title)) }
    if let imprint = keys.imprint { join(index, .imprint(imprint)) }
  }

  /// Unites a reference with the first that has a key.
  private mutating func join(_ index: Int, _ key: Key) {
    if let first = firstWith[key] {
      unite(first, index)
    } else {
      firstWith[key] = index
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
