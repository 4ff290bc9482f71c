/// Things that are joined to groups, by index.
struct UnionGroups: Sendable {
  private var roots: [Int]
  private var membersByRoot: [Int: [Int]]

  /// Creates groups of one.
  init(count: Int) {
    roots = Array(0..<count)
    membersByRoot = Dictionary(uniqueKeysWithValues: (0..<count).map { ($0, [$0]) })
  }

  /// What stands for the group of a thing: its least member.
  func root(_ index: Int) -> Int { roots[index] }

  /// The members of a thing's group, ascending.
  func members(of index: Int) -> [Int] { membersByRoot[roots[index]] ?? [] }

  /// All groups, by their least member.
  func groups() -> [[Int]] { membersByRoot.keys.sorted().compactMap { membersByRoot[$0] } }

  /// Joins the groups of two things.
  mutating func join(_ left: Int, _ right: Int) {
    let kept = min(roots[left], roots[right])
    let gone = max(roots[left], roots[right])
    guard kept != gone else { return }
    let moved = membersByRoot.removeValue(forKey: gone) ?? []
    for member in moved { roots[member] = kept }
    membersByRoot[kept] = ((membersByRoot[kept] ?? []) + moved).sorted()
  }
}
