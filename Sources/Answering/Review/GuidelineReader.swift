import EvidenceModel
import EvidenceStore
import Literature
import TextAnalysis

/// Finds the guidelines that a policy refers to and what it says of them.
struct GuidelineReader {
  let store: EvidenceStoreReader

  /// The positions, the newest first.
  func positions(
    _ policy: Policy, _ references: [PolicyReference]
  ) throws(AnsweringError) -> [GuidelinePosition] {
    let passages = try asking { () throws(StoreError) in try store.passages(of: policy.id) }
    let quotes = Dictionary(passages.map { ($0.id, $0.quote) }, uniquingKeysWith: { one, _ in one })
    let positions = references.filter { Self.kinds.contains($0.kind) }.map { entry in
      GuidelinePosition(
        reference: entry.reference.text.id, text: ReferenceFormatter.plain(entry.reference.item),
        kind: entry.kind, year: entry.reference.item.issued?.year,
        quotes: Self.quotes(of: entry.reference.text.id, policy, quotes), status: entry.status)
    }
    return positions.enumerated().sorted {
      (-($0.element.year ?? 0), $0.offset) < (-($1.element.year ?? 0), $1.offset)
    }.map(\.element)
  }

  private static let kinds: Set<EvidenceKind> = [
    .guideline, .consensusStatement, .technologyAssessment, .coverageDetermination,
  ]

  /// The sentences that point at a reference, each with the place of its paragraph.
  private static func quotes(
    of reference: ReferenceID, _ policy: Policy, _ passages: [PassageID: Quotation]
  ) -> [Quotation] {
    var quotes: [Quotation] = []
    for citation in policy.citations where citation.references.contains(reference) {
      guard let passage = citation.passage.flatMap({ passages[$0] }) else { continue }
      let sentence =
        SentenceSplitter.sentences(of: passage.text).first { $0.contains(citation.text) }
        ?? passage.text
      let quote = Quotation(text: sentence, span: passage.span)
      if !quotes.contains(quote) { quotes.append(quote) }
    }
    return quotes
  }
}
