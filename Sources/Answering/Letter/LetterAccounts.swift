import EvidenceModel

/// Chooses which passages of a policy a letter gives to which source.
///
/// A passage that speaks of one work is quoted whole, so that nothing of what the policy says of the
/// work is left out. One that speaks of several, or that stands among the reasons already, is
/// quoted only where nothing else was read of the work.
enum LetterAccounts {
  /// The sources with the passages that a letter quotes.
  static func kept(_ sources: [LetterSource], reasons: [Reason]) -> [LetterSource] {
    var uses: [SourceSpan: Int] = [:]
    for span in sources.flatMap(\.accounts).map(\.span) { uses[span, default: 0] += 1 }
    return sources.map { source in
      let isKnown = !source.support.findings.isEmpty || !source.conclusions.isEmpty
      guard isKnown else { return source }
      var source = source
      source.accounts.removeAll { account in
        uses[account.span, default: 0] > 1
          || reasons.contains { $0.role != .gap && account.span.encloses($0.quote.span) }
      }
      return source
    }
  }
}
