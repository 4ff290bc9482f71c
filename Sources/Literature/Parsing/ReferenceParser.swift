package import EvidenceModel
import TextAnalysis
import Vocabulary

/// Reads printed references by an ordered list of recognisers, each of which claims its words and
/// leaves the rest to the next.
///
/// The order is from what is surest to what remains: identifiers, notices, dated phrases, numbers
/// in brackets, personal names, the imprint (date, volume, issue, pages), group names, publisher,
/// title and container, and the type last.
package enum ReferenceParser {
  /// Reads one printed reference; what is not printed stays nil.
  package static func parse(_ text: ReferenceText) -> Reference {
    guard text.raw.utf8.count <= maximumLength else {
      return unread(text, because: "the entry is longer than \(maximumLength) bytes")
    }
    var raw = text.raw
    let reference = raw.withUTF8 { input in
      withUnsafeTemporaryAllocation(
        byteCount: MarkedText.size(for: input.count), alignment: 8
      ) { memory in
        read(text, MarkedText(markdown: input, in: memory))
      }
    }
    return reference
      ?? unread(text, because: "neither a name, nor a date, nor an identifier was found in it")
  }

  /// No entry of a reference list is longer; what is longer is a list that was not split.
  static let maximumLength = 20_000

  /// Lets the recognisers read, in their order; nil where nothing but words was found.
  private static func read(_ text: ReferenceText, _ words: MarkedText) -> Reference? {
    var draft = ReferenceDraft(words)
    ListNumberRecogniser.read(&draft)
    IdentifierRecogniser.read(&draft)
    LinkTextRecogniser.read(&draft)
    NoticeRecogniser.read(&draft)
    DatedPhraseRecogniser.read(&draft)
    MediumRecogniser.read(&draft)
    BracketRecogniser.read(&draft)
    PageCountRecogniser.read(&draft)
    ProvenanceRecogniser.read(&draft)
    BracketedEditors.cut(&draft)
    PolicySeriesRecogniser.read(&draft)
    NumberRecogniser.read(&draft)
    CoverageDeterminationRecogniser.read(&draft)
    SpelledImprintRecogniser.read(&draft)
    PersonalAuthorRecogniser.read(&draft)
    AuthorYearRecogniser.read(&draft)
    ImprintRecogniser.read(&draft)
    LeafletImprintRecogniser.read(&draft)
    TitleBeforeBodyRecogniser.read(&draft)
    GroupAuthorRecogniser.read(&draft)
    DocumentImprintRecogniser.read(&draft)
    PublisherRecogniser.read(&draft)
    ClosingImprintRecogniser.read(&draft)
    TitleRecogniser.read(&draft)
    if draft.item.containerTitle == nil, draft.item.volume == nil {
      draft.item.containerTitle = draft.site
    }
    DateNormaliser.read(&draft)
    draft.item.volume = draft.item.volume ?? draft.bookVolume
    TypeRecogniser.read(&draft)
    guard isRead(draft.item) else { return nil }
    return Reference(text: text, item: draft.item, years: draft.years)
  }

  /// Whether anything but words was found.
  private static func isRead(_ item: CSLItem) -> Bool {
    let hasIdentifier =
      item.doi != nil || item.pmid != nil || item.pmcid != nil || item.url != nil
      || item.number != nil || item.edition != nil
    let isPartOfBook = item.type == .chapter && item.containerTitle != nil
    // A short reference may leave out the title: `Doe, et al. J Foot, Vol. 2, No. 2, May 2000: 92-96`.
    let isInJournal =
      item.containerTitle != nil && item.volume != nil && item.page != nil
      && item.authors.allSatisfy { $0.literal == nil }
    guard item.title != nil || hasIdentifier || isPartOfBook || isInJournal else { return false }
    return hasIdentifier || !item.authors.isEmpty || item.issued != nil || item.volume != nil
      || item.accessed != nil || item.type != .document || namesDocument(item.title)
  }

  /// Whether a few words end with what documents are called, as in `NCCN Testing Guidelines`.
  private static func namesDocument(_ title: String?) -> Bool {
    guard let words = title?.split(separator: " "), (2...12).contains(words.count),
      let last = words.last
    else { return false }
    return ReferenceDocumentKinds.documentWords.contains(FoldedText.letters(String(last)))
  }

  private static func unread(_ text: ReferenceText, because reason: String) -> Reference {
    let diagnostic = Diagnostic(
      severity: .warning, code: "reference-unread",
      message: "expected a bibliographic reference, kept the entry as it is printed: \(reason)",
      file: text.span.file, span: text.span)
    return Reference(text: text, item: CSLItem(type: .document), diagnostics: [diagnostic])
  }
}
