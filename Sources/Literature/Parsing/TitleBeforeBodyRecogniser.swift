import EvidenceModel
import TextAnalysis

/// Reads what nobody is said to have written: the title stands first, and all that follows it is the
/// body whose page or paper it is.
///
/// `Testing for Cold Feet. Centers for Foot Control. Division of Toes.`, `Warm Shoe 2. Elm Inc.`,
/// `Warm Shoe. Oslo: Elm Press`. A body that stands first wrote what follows and is left to
/// `GroupAuthorRecogniser`; an entry whose only title would be the name of a body has none before it.
enum TitleBeforeBodyRecogniser {
  static func read(_ draft: inout ReferenceDraft) {
    guard isOpen(draft) else { return }
    let bytes = draft.text.bytes
    let pieces = SentencePieces.pieces(bytes, draft.body)
    guard pieces.count > 1, let last = pieces.last, !readSite(pieces, &draft),
      mayBeTitle(draft, pieces[0])
    else { return }
    if pieces.count == 2, isImprint(bytes, last) {
      draft.isUnauthored = true
      return
    }
    if pieces.count == 2, PlaceOfPublication.isPlace(bytes, last) {
      draft.isUnauthored = true
      draft.item.publisherPlace = bytes.text(last)
      draft.body = draft.body.lowerBound..<last.lowerBound
      return
    }
    if pieces.count == 2, draft.item.url != nil, bytes[pieces[0]].elementsEqual(bytes[last]) {
      draft.item.containerTitle = bytes.text(last)
      draft.body = draft.body.lowerBound..<last.lowerBound
      return
    }
    let bodies = pieces.dropFirst()
    guard isBody(draft, pieces[1]),
      bodies.dropFirst().allSatisfy({ isBody(draft, $0) || isPart(bytes, $0) })
    else { return }
    let name = pieces[1].lowerBound..<last.upperBound
    let isOnline = draft.item.url != nil || draft.item.accessed != nil
    if isOnline, !endsAsFirm(bytes, name) {
      draft.item.containerTitle = bytes.text(name)
    } else {
      draft.item.publisher = GroupAuthorRecogniser.literal(bytes, name)
    }
    draft.isUnauthored = true
    draft.body = draft.body.lowerBound..<pieces[1].lowerBound
  }

  /// Reads the site that stands before the title of its page: `ElmLab website. Test menu`.
  private static func readSite(_ pieces: [Range<Int>], _ draft: inout ReferenceDraft) -> Bool {
    let bytes = draft.text.bytes
    let first = pieces[0]
    guard let word = bytes.lastIndex(of: 0x20, in: first), first.count < 80,
      bytes.hasWord("website", at: word + 1, before: first.upperBound),
      GroupName.capitalisedWords(bytes, first.lowerBound..<word).plain == 0
    else { return false }
    draft.item.containerTitle = bytes.text(first)
    draft.isUnauthored = true
    draft.body = pieces[1].lowerBound..<draft.body.upperBound
    return true
  }

  /// Whether nothing says yet who wrote the item, or that it is an article.
  private static func isOpen(_ draft: ReferenceDraft) -> Bool {
    let item = draft.item
    return item.authors.isEmpty && item.containerTitle == nil && item.publisher == nil
      && item.volume == nil && item.issue == nil && item.page == nil && item.doi == nil
      && item.pmid == nil && !draft.isCoverageDetermination && !draft.isLeaflet
  }

  /// Whether the first words are a title and no body: not one by their words or by the address.
  private static func mayBeTitle(_ draft: ReferenceDraft, _ first: Range<Int>) -> Bool {
    let bytes = draft.text.bytes
    let isWord = bytes.firstIndex(of: 0x20, in: first) == nil
    if isWord, draft.item.url == nil || bytes[first].allSatisfy(\.isASCIIUppercase) {
      return false
    }
    if GroupName.spellsShortName(bytes, first), GroupName.namesBody(bytes, first) { return false }
    return !GroupName.isHeadedByBody(bytes, first) && !GroupName.isPanel(bytes, first)
      && !endsAsFirm(bytes, first)
      && !SiteName.isHost(draft, first)
  }

  /// Whether a part is the name of a body, of a firm, or of the site in the address.
  private static func isBody(_ draft: ReferenceDraft, _ piece: Range<Int>) -> Bool {
    let bytes = draft.text.bytes
    guard piece.count <= 160, GroupName.capitalisedWords(bytes, piece).plain == 0,
      bytes.isUppercase(at: piece.lowerBound, before: piece.upperBound),
      !bytes[piece].contains(where: { $0.isASCIIDigit || (":;\"[]" as StaticString).holds($0) })
    else { return false }
    let namesDocument = bytes[piece].split(separator: 0x20).contains {
      ReferenceTables.documentWords.contains(bytes, $0.startIndex..<$0.endIndex)
    }
    guard !namesDocument else { return false }
    return GroupName.isHeadedByBody(bytes, piece) || endsAsFirm(bytes, piece)
      || SiteName.isHost(draft, piece)
  }

  /// Whether a part is the name of a part of the body before it: `Division of Viral Diseases`.
  private static func isPart(_ bytes: ByteView, _ piece: Range<Int>) -> Bool {
    ReferenceTables.bodyParts.match(bytes, at: piece.lowerBound, before: piece.upperBound) != nil
      && GroupName.capitalisedWords(bytes, piece).plain == 0
  }

  /// Whether a part is a place and a publisher.
  private static func isImprint(_ bytes: ByteView, _ piece: Range<Int>) -> Bool {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":"), in: piece) else { return false }
    let place = bytes.trimmed(piece.lowerBound..<colon)
    return PlaceOfPublication.isPlace(bytes, place) || ReferenceTables.cities.contains(bytes, place)
  }

  private static func endsAsFirm(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    guard let space = bytes.lastIndex(of: 0x20, in: range) else { return false }
    return ReferenceTables.firms.contains(bytes, (space + 1)..<range.upperBound)
  }
}
