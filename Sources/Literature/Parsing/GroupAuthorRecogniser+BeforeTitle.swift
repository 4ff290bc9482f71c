import EvidenceModel
import TextAnalysis
import Vocabulary

/// The bodies that a comma, a dash or nothing parts from the title.
extension GroupAuthorRecogniser {
  /// Reads a body that a comma or nothing parts from the one title there is: `Elm Society, Shoes for
  /// children: a guide`, `Elm Foot Society (EFS) guidelines on cold feet`.
  static func readBeforeTitle(
    _ pieces: [Range<Int>], _ draft: inout ReferenceDraft
  ) -> Bool {
    let bytes = draft.text.bytes
    guard let first = pieces.first else { return false }
    if let comma = bytes.firstIndex(of: UInt8(ascii: ","), in: first),
      isBodyOfArticle(bytes, first.lowerBound..<comma, before: (comma + 1)..<first.upperBound)
    {
      draft.item.authors = [CSLName(literal: literal(bytes, first.lowerBound..<comma))]
      draft.body = (comma + 1)..<draft.body.upperBound
      return true
    }
    guard draft.item.volume == nil, draft.item.page == nil else { return false }
    if let found = behindShortName(bytes, first) ?? behindFirm(bytes, first) {
      draft.item.authors = [CSLName(literal: literal(bytes, found.name))]
      draft.body = found.title..<draft.body.upperBound
      return true
    }
    guard pieces.count == 1 || pieces[1].count < 32 || draft.isUnauthored else { return false }
    let name: Range<Int>
    var title: Range<Int>
    if let short = GroupName.shortNameBehind(bytes, first) {
      name = first.lowerBound..<(short - 1)
      title = short..<first.upperBound
    } else if let close = bytes.firstIndex(of: UInt8(ascii: ")"), in: first),
      close + 2 < first.upperBound,
      bytes[close + 1] == 0x20, bytes[close + 2].isASCIILowercase,
      GroupName.spellsShortName(bytes, first.lowerBound..<(close + 1))
    {
      name = first.lowerBound..<(close + 1)
      title = (close + 2)..<first.upperBound
      guard isDocument(bytes, title) || isOpenedByDocument(bytes, title) else { return false }
    } else if let comma = bytes.firstIndex(of: UInt8(ascii: ","), in: first) {
      name = first.lowerBound..<comma
      title = bytes.trimmed(comma..<first.upperBound, of: " ,")
      guard isWholeBody(bytes, name, before: title) else { return false }
    } else {
      return false
    }
    title = title.lowerBound..<draft.body.upperBound
    draft.item.authors = [CSLName(literal: literal(bytes, name))]
    draft.body = title
    return true
  }

  /// A body with its short name in brackets before a title, with a dash or nothing between them:
  /// `Elm Foot Society (EFS) Guidelines for Shoes`, `Elm Foot Society (EFS) - Use of shoes`.
  private static func behindShortName(
    _ bytes: ByteView, _ first: Range<Int>
  ) -> (name: Range<Int>, title: Int)? {
    guard let close = bytes.firstIndex(of: UInt8(ascii: ")"), in: first),
      close + 3 < first.upperBound, bytes[close + 1] == 0x20
    else { return nil }
    let name = first.lowerBound..<(close + 1)
    let dash = bytes.dashEnd(close + 2, before: first.upperBound)
    let title = bytes.skippingSpaces(dash ?? close + 2, before: first.upperBound)
    let rest = title..<first.upperBound
    guard rest.count > 8, bytes.isUppercase(at: title, before: first.upperBound),
      GroupName.spellsShortName(bytes, name), GroupName.isHeadedByBody(bytes, name),
      ReferenceTables.bodyParts.match(bytes, at: title, before: first.upperBound) == nil,
      dash != nil || !GroupName.isHeadedByBody(bytes, rest) && !GroupName.isPanel(bytes, rest)
    else { return nil }
    return (name, title)
  }

  /// A firm or a site by its address before a comma and a title: `Elm, Inc., Shoe brief: warm toes`,
  /// `Elmfeet.org, Shoe Test`.
  private static func behindFirm(
    _ bytes: ByteView, _ first: Range<Int>
  ) -> (name: Range<Int>, title: Int)? {
    let head = first.lowerBound..<min(first.upperBound, first.lowerBound + 60)
    for comma in head where bytes[comma] == UInt8(ascii: ",") && comma > first.lowerBound + 3 {
      let name = bytes.trimmed(first.lowerBound..<comma, of: " .,")
      let word = bytes.lastIndex(of: 0x20, in: name).map { $0 + 1 }
      let title = bytes.skippingSpaces(comma + 1, before: first.upperBound)
      let isFirm =
        word.map { ReferenceTables.firms.contains(bytes, $0..<name.upperBound) } ?? false
      guard isFirm || word == nil && SiteName.isDomain(bytes, name),
        bytes.isUppercase(at: title, before: first.upperBound), first.upperBound - title > 8,
        !PlaceOfPublication.isPlace(bytes, title..<first.upperBound),
        isFirm ? GroupName.capitalisedWords(bytes, title..<first.upperBound).capital > 2 : true
      else { continue }
      return (first.lowerBound..<comma, title)
    }
    return nil
  }

  /// Whether words before a comma are a body's whole name and what follows a title: the name ends with
  /// the word for it, or the title does with the word for a document.
  private static func isWholeBody(
    _ bytes: ByteView, _ name: Range<Int>, before title: Range<Int>
  ) -> Bool {
    let words = GroupName.capitalisedWords(bytes, name)
    let last = bytes.lastIndex(of: 0x20, in: name).map { $0 + 1 } ?? name.lowerBound
    guard words.plain == 0, words.capital > 2, title.count > 15,
      bytes.isUppercase(at: title.lowerBound, before: title.upperBound),
      bytes.place(of: ", and ", in: title) == nil, !GroupName.isHeadedByBody(bytes, title),
      ReferenceTables.bodyParts.match(
        bytes, at: title.lowerBound, before: title.upperBound) == nil
    else { return false }
    if ReferenceTables.bodies.contains(bytes, last..<name.upperBound) {
      return GroupName.capitalisedWords(bytes, title).plain > 1 || isDocument(bytes, title)
    }
    return GroupName.isHeadedByBody(bytes, name) && isDocument(bytes, title)
  }

  /// Whether words before a comma are the whole name of a body and what follows is clearly a title, so that
  /// the entry may be an article: `Elm College of Feet, Points to consider in the testing of toes. J Feet`.
  private static func isBodyOfArticle(
    _ bytes: ByteView, _ name: Range<Int>, before title: Range<Int>
  ) -> Bool {
    let words = GroupName.capitalisedWords(bytes, name)
    return words.plain == 0 && words.capital > 2 && GroupName.isHeadedByBody(bytes, name)
      && GroupName.capitalisedWords(bytes, title).plain > 3
      && bytes.place(of: ", and ", in: title) == nil && !GroupName.isHeadedByBody(bytes, title)
      && bytes.isUppercase(
        at: bytes.skippingSpaces(title.lowerBound, before: title.upperBound),
        before: title.upperBound)
  }

  /// Whether the first words in lower case are what documents are called: `clinical guidelines on toes`.
  private static func isOpenedByDocument(_ bytes: ByteView, _ title: Range<Int>) -> Bool {
    bytes[title].split(separator: 0x20, maxSplits: 3).prefix(3).contains {
      ReferenceTables.documentWords.contains(bytes, $0.startIndex..<$0.endIndex)
    }
  }
}
