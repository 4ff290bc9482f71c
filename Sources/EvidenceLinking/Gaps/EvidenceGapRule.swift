import EvidenceModel

/// Collects what a policy says is missing, in document order.
enum EvidenceGapRule {
  /// Returns the gaps that a passage of the policy's evidence or summaries states, its blocks given.
  static func gaps(
    _ reading: PassageReading, _ blocks: [NarrativeBlock], _ document: DocumentReading,
    _ quoting: some QuotationMaker
  ) -> [EvidenceGap] {
    reading.sentences.compactMap { sentence in
      gap(reading, sentence, blocks, document, quoting)
    }
  }

  private static func gap(
    _ reading: PassageReading, _ sentence: Range<Int>, _ blocks: [NarrativeBlock],
    _ document: DocumentReading, _ quoting: some QuotationMaker
  ) -> EvidenceGap? {
    let words = reading.words(in: sentence)
    guard let found = MissingEvidenceRule.gap(words) ?? CalledForRule.gap(words) else { return nil }
    let owner = blocks.first { $0.sentences.contains(sentence) }?.work
    let summary = document.policy.summaries.first { $0.id == reading.summary }
    let noun = found.phrase.upperBound
    let text = { (range: Range<Int>) in reading.view.text(range) }
    return EvidenceGap(
      policy: document.policy.id, designs: GapDetailRule.designs(words[found.phrase]),
      service: service(summary, reading, document),
      comparator: GapDetailRule.comparator(words, after: noun).map(text),
      outcomes: GapDetailRule.outcomes(words, after: noun).map(text),
      population: GapDetailRule.population(words, after: noun).map(text) ?? summary?.population,
      polarity: found.polarity, calledForBy: found.isReported ? owner : nil,
      context: reading.contextID, quote: quoting.quotation(reading.view, sentence))
  }

  /// The summary's service, else the one the paragraph names, else the document's only one.
  private static func service(
    _ summary: EvidenceSummary?, _ reading: PassageReading, _ document: DocumentReading
  ) -> String? {
    if let service = summary?.service { return service }
    let services = document.services(of: reading)
    guard services.count == 1, let only = services.first else { return nil }
    return document.policy.statements.first {
      document.services(of: $0).shareService(with: only)
    }?.service
  }
}
