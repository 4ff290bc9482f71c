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
    draft.item.type = type(draft)
  }

  private static func type(_ draft: ReferenceDraft) -> CSLType {
    let item = draft.item
    if draft.isCoverageDetermination { return .regulation }
    let isArticle = item.volume != nil || item.issue != nil || item.page != nil
    if isArticle, item.number == nil || item.page != nil, let container = item.containerTitle {
      return namedKind(Array(container.utf8)) ?? .articleJournal
    }
    let words = [item.title, item.containerTitle, item.publisher, item.authors.first?.literal]
    let text = Array(words.compactMap { $0 }.joined(separator: " | ").utf8)
    if item.number != nil { return .report }
    if let kind = namedKind(text) { return kind }
    if holds(ReferenceDocumentKinds.theses, text) { return .thesis }
    if holds(ReferenceDocumentKinds.leaflets, text) { return .pamphlet }
    if item.publisher != nil {
      let isCorporate = item.authors.contains { $0.literal != nil }
      return isCorporate || holds(ReferenceDocumentKinds.reports, text) ? .report : .book
    }
    if isArticle { return .articleJournal }
    if item.containerTitle != nil, item.url == nil || item.pmid != nil || item.doi != nil {
      return .articleJournal
    }
    if holds(ReferenceDocumentKinds.reports, text) { return .report }
    return item.url != nil || item.accessed != nil ? .webpage : plainType(item)
  }

  /// What is named outright, whatever else is printed.
  private static func namedKind(_ text: [UInt8]) -> CSLType? {
    if holds(ReferenceDocumentKinds.regulations, text) { return .regulation }
    return holds(ReferenceDocumentKinds.legislation, text) ? .legislation : nil
  }

  private static func plainType(_ item: CSLItem) -> CSLType {
    if item.edition != nil {
      return item.authors.contains { $0.literal != nil } ? .report : .book
    }
    return item.pmid != nil || item.doi != nil ? .articleJournal : .document
  }

  private static func holds(_ phrases: [String], _ text: [UInt8]) -> Bool {
    phrases.contains { phrase in
      guard let place = text.place(of: phrase, in: 0..<text.count) else { return false }
      return place.lowerBound == 0 || !text[place.lowerBound - 1].isWordByte
        || !text[place.lowerBound].isWordByte
    }
  }
}
