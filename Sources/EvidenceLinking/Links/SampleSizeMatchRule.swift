import EvidenceModel
import Vocabulary

/// A work that a summary seems to speak of because both count the same number of people.
struct SizeMatch: Sendable {
  /// The link.
  var link: Link
  /// The design that the summary's words give the counted people's study.
  var design: DesignClaim?
}

/// Links a summary that cites nothing to a work on the same service with the same number of people.
///
/// Numbers under 20 meet by chance too often; where accounts of several works have the number,
/// none is taken.
enum SampleSizeMatchRule {
  /// A number of people that a summary counts.
  struct Counted {
    /// The number.
    var count: Int
    /// The passage.
    var reading: PassageReading
    /// The words of the sentence.
    var words: [Word]
    /// Which of them count.
    var counting: Range<Int>
  }

  /// The numbers of people that a summary on a known service counts, in order.
  static func counts(_ summary: EvidenceSummary, _ document: DocumentReading) -> [Counted] {
    guard document.service(of: summary) != nil else { return [] }
    return document.passages(of: summary).flatMap { reading in
      reading.sentences.flatMap { sentence -> [Counted] in
        let words = reading.words(in: sentence)
        return words.indices.compactMap { index in
          guard let number = people(at: index, words), number.count >= leastCount else {
            return nil
          }
          return Counted(
            count: number.count, reading: reading, words: words, counting: number.words)
        }
      }
    }
  }

  /// Returns the matches of a summary for the numbers that it counts.
  static func matches(
    _ summary: EvidenceSummary, _ counts: [Counted], _ document: DocumentReading,
    _ corpus: LinkingContext, _ quoting: some QuotationMaker
  ) -> [SizeMatch] {
    guard let service = document.service(of: summary) else { return [] }
    return counts.compactMap { counted in
      let accounts = (corpus.accounts[counted.count] ?? []).filter { account in
        account.services.contains { $0.shareService(with: service) }
      }
      guard let account = accounts.first, Set(accounts.map(\.work)).count == 1 else { return nil }
      return match(summary, counted, account, document, corpus, quoting)
    }
  }

  private static let leastCount = 20

  /// "243 patients" or "n = 243".
  private static func people(at index: Int, _ words: [Word]) -> (count: Int, words: Range<Int>)? {
    if words[index].text == "n", index + 2 < words.count, words[index + 1].text == "=" {
      return StudyNumberWords.number(words[index + 2].text).map { ($0, index..<index + 3) }
    }
    guard let count = StudyNumberWords.number(words[index].text) else { return nil }
    let noun = (index + 1..<index + 3).first {
      $0 < words.count && StudyAnalysisWords.people.contains(words[$0])
    }
    return noun.map { (count, index..<$0 + 1) }
  }

  private static func match(
    _ summary: EvidenceSummary, _ counted: Counted, _ account: SizedAccount,
    _ document: DocumentReading, _ corpus: LinkingContext, _ quoting: some QuotationMaker
  ) -> SizeMatch? {
    let (reading, words) = (counted.reading, counted.words)
    guard let bytes = NarrativeDesignRule.bytes(counted.counting, words) else { return nil }
    let quote = quoting.quotation(reading.view, bytes)
    let name = corpus.facts[account.work]?.shortName ?? account.work.rawValue
    let link = Link(
      kind: .passageToEvidence, from: summary.id.rawValue, to: account.work.rawValue,
      policy: document.policy.id, reference: document.referenceOfWork[account.work],
      role: .rationale, basis: .sampleSizeMatch,
      reason: "this summary and the account of \(name) in \(account.policy.rawValue)"
        + " both count \(account.count) people",
      fromSpan: quote.span, toSpan: account.span)
    return SizeMatch(
      link: link, design: design(words, counted.counting.lowerBound, reading, quoting))
  }

  private static func design(
    _ words: [Word], _ count: Int, _ reading: PassageReading, _ quoting: some QuotationMaker
  ) -> DesignClaim? {
    guard let found = NarrativeDesignRule.design(governing: count, in: words),
      let bytes = NarrativeDesignRule.bytes(found.words, words)
    else { return nil }
    return DesignClaim(
      value: found.value, axes: found.axes, basis: .narrative, stated: false,
      quote: quoting.quotation(reading.view, bytes))
  }
}
