import EvidenceModel

/// Groups of references that are one work, kept so that two PubMed ids never meet in one group.
struct ReferenceGroups {
  private var parents: [Int]
  /// The PubMed id of the group that a root stands for.
  private var pmids: [String?]

  init(_ references: [Reference]) {
    parents = Array(references.indices)
    pmids = references.map(\.item.pmid)
  }

  /// The first reference of the group that a reference belongs to.
  mutating func root(of index: Int) -> Int {
    var index = index
    while parents[index] != index {
      parents[index] = parents[parents[index]]
      index = parents[index]
    }
    return index
  }

  /// The PubMed id of a reference's group.
  mutating func pmid(of index: Int) -> String? { pmids[root(of: index)] }

  /// Makes one group of two, unless they have different PubMed ids.
  mutating func unite(_ left: Int, _ right: Int) {
    let one = root(of: left)
    let other = root(of: right)
    guard one != other else { return }
    if let a = pmids[one], let b = pmids[other], a != b { return }
    let first = min(one, other)
    parents[max(one, other)] = first
    pmids[first] = pmids[one] ?? pmids[other]
  }
}
