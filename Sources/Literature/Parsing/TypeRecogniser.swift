import EvidenceModel
import TextAnalysis
import Vocabulary

/// Chooses the CSL 1.0.2 type that citation managers use for what was read.
///
/// A coverage determination is a `regulation` ("an administrative order from any level of
/// government"); numbered guidance and technology assessments are a `report`, as Zotero files them.
enum TypeRecogniser {
  static func read(_ draft: inout ReferenceDraft) {
    guard draft.item.type == .document else { return }
    if draft.isCoverageDetermination {
      draft.item.type = .regulation
      return
    }
    if isPaged(draft.item), draft.item.number == nil || draft.item.page != nil,
      var container = draft.item.containerTitle
    {
      draft.item.type = reading(&container, namedKind) ?? .articleJournal
      return
    }
    let words = [
      draft.item.title, draft.item.containerTitle, draft.item.publisher,
      draft.item.authors.first?.literal,
    ]
    var text = words.compactMap { $0 }.joined(separator: " | ")
    draft.item.type = reading(&text) { type(draft.item, $0) }
  }

  private static func reading<Result>(_ text: inout String, _ read: (ByteView) -> Result) -> Result
  {
    text.withUTF8 { bytes in
      guard let base = bytes.baseAddress else { return read(ByteView.empty) }
      return read(ByteView(base, count: bytes.count))
    }
  }

  private static func isPaged(_ item: CSLItem) -> Bool {
    item.volume != nil || item.issue != nil || item.page != nil
  }

  private static func type(_ item: CSLItem, _ text: ByteView) -> CSLType {
    if item.number != nil { return .report }
    if let kind = namedKind(text) { return kind }
    if holds(ReferenceTables.theses, text) { return .thesis }
    if holds(ReferenceTables.leaflets, text) { return .pamphlet }
    if item.publisher != nil {
      let isCorporate = item.authors.contains { $0.literal != nil }
      return isCorporate || holds(ReferenceTables.reports, text) ? .report : .book
    }
    if isPaged(item) { return .articleJournal }
    // What nobody is said to have written and somebody has seen is a page.
    let isPage = item.url != nil || item.accessed != nil && item.authors.isEmpty
    if item.containerTitle != nil, !isPage || item.pmid != nil || item.doi != nil {
      return .articleJournal
    }
    if holds(ReferenceTables.reports, text) { return .report }
    return item.url != nil || item.accessed != nil ? .webpage : plainType(item)
  }

  /// What is named outright, whatever else is printed.
  private static func namedKind(_ text: ByteView) -> CSLType? {
    if holds(ReferenceTables.regulations, text) { return .regulation }
    return holds(ReferenceTables.legislation, text) ? .legislation : nil
  }

  private static func plainType(_ item: CSLItem) -> CSLType {
    if item.edition != nil {
      return item.authors.contains { $0.literal != nil } ? .report : .book
    }
    return item.pmid != nil || item.doi != nil ? .articleJournal : .document
  }

  private static func holds(_ phrases: PhraseTable, _ text: ByteView) -> Bool {
    phrases.firstMatch(text, in: 0..<text.count) != nil
  }
}
