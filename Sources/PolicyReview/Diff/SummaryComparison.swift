import EvidenceModel

/// Compares the summaries of evidence of two editions by service and population.
enum SummaryComparison {
  /// Summaries that were added, removed, or conclude otherwise.
  static func compare(_ olds: [EvidenceSummary], _ news: [EvidenceSummary]) -> [SummaryChange] {
    let pairs = pairs(olds, news)
    let partner = Dictionary(pairs.map { ($0.right, $0.left) }, uniquingKeysWith: { one, _ in one })
    var changes: [SummaryChange] = []
    for (index, new) in news.enumerated() {
      guard let old = partner[index].map({ olds[$0] }) else {
        changes.append(SummaryChange(kind: .added, old: nil, new: new))
        continue
      }
      if old.verdict != new.verdict {
        changes.append(SummaryChange(kind: .changed, old: old, new: new))
      }
    }
    let matched = Set(pairs.map(\.left))
    for (index, old) in olds.enumerated() where !matched.contains(index) {
      changes.append(SummaryChange(kind: .removed, old: old, new: nil))
    }
    return changes
  }

  private static func pairs(
    _ olds: [EvidenceSummary], _ news: [EvidenceSummary]
  ) -> [(left: Int, right: Int)] {
    let same = Alignment.pairs(olds.map(key), news.map(key))
    return SimilarPairs.completed(
      same, olds.map { ComparableText.words(key($0)) }, news.map { ComparableText.words(key($0)) },
      least: 0.6)
  }

  private static func key(_ summary: EvidenceSummary) -> String {
    let parts = [summary.service ?? "", summary.population ?? ""]
    let words = ComparableText.words(parts.joined(separator: " ")).joined(separator: " ")
    // A summary that names neither is known by how it begins.
    return words.isEmpty ? ComparableText.folded(summary.reasons.first?.quote.text ?? "") : words
  }
}
