import EvidenceModel

/// Compares two trees of criteria node by node.
enum CriteriaComparison {
  /// What differs, in document order of the new tree, what was removed where it stood.
  static func compare(_ old: CriteriaNode?, _ new: CriteriaNode?) -> [CriteriaChange] {
    switch (old, new) {
    case (nil, nil): []
    case (let old?, nil): [change(.removed, old, nil, path: old.label ?? "")]
    case (nil, let new?): [change(.added, nil, new, path: new.label ?? "")]
    case (let old?, let new?): compare(old, new, path: [])
    }
  }

  private static func compare(
    _ old: CriteriaNode, _ new: CriteriaNode, path: [String]
  ) -> [CriteriaChange] {
    let path = path + [new.label].compactMap(\.self)
    var changes: [CriteriaChange] = []
    let words = Redliner.redline(old.text, new.text)
    let sameNotes = notes(old) == notes(new)
    if !words.isEmpty || old.require != new.require || old.count != new.count || !sameNotes {
      changes.append(
        CriteriaChange(
          kind: .changed, path: path.joined(separator: " "), old: old, new: new, words: words))
    }
    return changes + children(old, new, path: path)
  }

  private static func children(
    _ old: CriteriaNode, _ new: CriteriaNode, path: [String]
  ) -> [CriteriaChange] {
    let pairs = pairs(old.items, new.items)
    let partner = Dictionary(pairs.map { ($0.right, $0.left) }, uniquingKeysWith: { one, _ in one })
    let matched = Set(pairs.map(\.left))
    var changes: [CriteriaChange] = []
    var next = 0
    for (index, item) in new.items.enumerated() {
      guard let left = partner[index] else {
        changes.append(change(.added, nil, item, path: joined(path, item)))
        continue
      }
      while next < left {
        if !matched.contains(next) {
          let gone = old.items[next]
          changes.append(change(.removed, gone, nil, path: joined(path, gone)))
        }
        next += 1
      }
      next = max(next, left + 1)
      changes += compare(old.items[left], item, path: path)
    }
    for index in old.items.indices where index >= next && !matched.contains(index) {
      let gone = old.items[index]
      changes.append(change(.removed, gone, nil, path: joined(path, gone)))
    }
    return changes
  }

  /// The same criteria, then those between them whose words, with all below, are much alike.
  private static func pairs(
    _ old: [CriteriaNode], _ new: [CriteriaNode]
  ) -> [(left: Int, right: Int)] {
    let same = Alignment.pairs(
      old.map { ComparableText.folded($0.text).lowercased() },
      new.map { ComparableText.folded($0.text).lowercased() })
    return SimilarPairs.completed(
      same, old.map { ComparableText.words(allWords($0)) },
      new.map { ComparableText.words(allWords($0)) }, least: 0.5)
  }

  /// A criterion's words with those of all criteria under it, by which nameless groups are known.
  private static func allWords(_ node: CriteriaNode) -> String {
    ([node.text] + node.items.map(allWords)).joined(separator: " ")
  }

  private static func notes(_ node: CriteriaNode) -> [String] {
    node.notes.map { ComparableText.folded($0.text) }
  }

  private static func joined(_ path: [String], _ node: CriteriaNode) -> String {
    (path + [node.label].compactMap(\.self)).joined(separator: " ")
  }

  private static func change(
    _ kind: ChangeKind, _ old: CriteriaNode?, _ new: CriteriaNode?, path: String
  ) -> CriteriaChange {
    CriteriaChange(kind: kind, path: path, old: old, new: new, words: [])
  }
}
