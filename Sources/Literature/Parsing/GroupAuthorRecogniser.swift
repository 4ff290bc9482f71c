import EvidenceModel
import TextAnalysis
import Vocabulary

/// Reads a group that stands where authors stand, as in `World Health Organization. Title`.
enum GroupAuthorRecogniser {
  static func read(_ draft: inout ReferenceDraft) {
    guard draft.item.authors.isEmpty, !draft.isCoverageDetermination else { return }
    if draft.isLeaflet, !namesFirm(draft) { return }
    let bytes = draft.text.bytes
    if !(draft.isUnauthored && draft.hasBracketedDate), readBeforeColon(&draft) { return }
    let pieces = SentencePieces.pieces(bytes, draft.body)
    if readBeforeComma(pieces, &draft) { return }
    if readBeforeTitle(pieces, &draft) { return }
    guard pieces.count >= 2, !draft.isUnauthored, let first = pieces.first, first.count <= 200
    else { return }
    if readGazette(pieces, &draft) { return }
    let isArticle =
      draft.item.volume != nil && !draft.hasTab
      || draft.item.page != nil && !GroupName.isHeadedByBody(bytes, first)
    guard pieces.count >= (isArticle ? 3 : 2) || precedesTitle(bytes, pieces),
      isGroup(bytes, first)
    else { return }
    guard !bytes.hasPrefix("in:", at: pieces[1].lowerBound, before: draft.body.upperBound),
      draft.mediumPlace != first.upperBound || isKnownBody(bytes, pieces),
      !isLaw(bytes, draft.body),
      !isEntryOfService(bytes, pieces), !isPageOfSite(bytes, pieces), !isLeaflet(bytes, first),
      GroupName.isHeadedByBody(bytes, first) || GroupName.isPanel(bytes, first)
        || !areBodies(bytes, [pieces[1]])
        || bytes.firstIndex(of: 0x20, in: first) == nil,
      !isBeforeFirm(bytes, pieces), !Version.opens(bytes, pieces[1])
    else { return }
    var whole = withPart(bytes, pieces)
    if let series = NumberedSeries.end(bytes, whole), series > whole.lowerBound {
      whole = whole.lowerBound..<series
    }
    let name = withoutEditors(bytes, whole)
    draft.hasEditors = draft.hasEditors || name.upperBound < whole.upperBound
    draft.item.authors = [CSLName(literal: literal(bytes, name))]
    var start = whole.upperBound
    while start < draft.body.upperBound, (" .,;:" as StaticString).holds(bytes[start]) {
      start += 1
    }
    draft.body = start..<draft.body.upperBound
  }

  /// Whether a leaflet opens with a firm or a body, which wrote it: `Elm Inc. Product leaflet`.
  private static func namesFirm(_ draft: ReferenceDraft) -> Bool {
    let bytes = draft.text.bytes
    guard var first = SentencePieces.pieces(bytes, draft.body).first else { return false }
    if GroupName.isLikely(bytes, first) { return true }
    // A short name may stand behind it: `Elm-Oak Pharma Co. (EOP)`.
    if bytes[first.upperBound - 1] == UInt8(ascii: ")"),
      let open = bytes.lastIndex(of: UInt8(ascii: "("), in: first), open > first.lowerBound
    {
      first = bytes.trimmed(first.lowerBound..<open, of: " .")
    }
    let word = bytes.lastIndex(of: 0x20, in: first).map { $0 + 1 } ?? first.lowerBound
    return ReferenceTables.firms.contains(bytes, word..<first.upperBound)
  }

  /// Whether a body with its short name stands before a title and not before its own seat.
  private static func isKnownBody(_ bytes: ByteView, _ pieces: [Range<Int>]) -> Bool {
    pieces.count > 2 && GroupName.spellsShortName(bytes, pieces[0])
      && bytes.firstIndex(of: UInt8(ascii: ":"), in: pieces[1]) == nil
  }

  /// Reads the gazette that stands before the rule it publishes: `Federal Register. Final rule`.
  private static func readGazette(_ pieces: [Range<Int>], _ draft: inout ReferenceDraft) -> Bool {
    let bytes = draft.text.bytes
    let first = pieces[0]
    let match = ReferenceTables.gazettes.match(
      bytes, at: first.lowerBound, before: draft.body.upperBound)
    guard match?.end == first.upperBound, draft.item.containerTitle == nil else { return false }
    draft.item.containerTitle = bytes.text(first)
    draft.body = pieces[1].lowerBound..<draft.body.upperBound
    return true
  }

  /// Reads a body before a colon and the title: `World Health Organization: Global Burden`.
  private static func readBeforeColon(_ draft: inout ReferenceDraft) -> Bool {
    let bytes = draft.text.bytes
    let limit = min(draft.body.upperBound, draft.body.lowerBound + 120)
    let head = draft.body.lowerBound..<limit
    guard
      let colon = bytes.firstIndex(of: UInt8(ascii: ":"), in: head)
        ?? loneSemicolon(bytes, head, draft.body),
      colon + 2 < draft.body.upperBound, bytes[colon + 1] == 0x20
    else { return false }
    var name = bytes.trimmed(draft.body.lowerBound..<colon)
    let series = NumberedSeries.end(bytes, name)
    if let series { name = bytes.trimmed(name.lowerBound..<series, of: " .,") }
    let words = GroupName.capitalisedWords(bytes, name)
    guard words.capital > 1, words.plain == 0, GroupName.namesBody(bytes, name),
      SentencePieces.pieces(bytes, name).count == 1, !isLaw(bytes, draft.body),
      bytes[colon] == UInt8(ascii: ";") || holdsSubtitle(bytes, draft.body.lowerBound..<limit)
    else { return false }
    draft.item.authors = [CSLName(literal: literal(bytes, name))]
    let title = series ?? bytes.skippingSpaces(colon + 1, before: draft.body.upperBound)
    draft.body = title..<draft.body.upperBound
    return true
  }

  /// The one semicolon of an entry that is no article, between a body and what it published:
  /// `Center for Shoes; Medical Review NDA 208-462, Rimosumab`.
  private static func loneSemicolon(
    _ bytes: ByteView, _ head: Range<Int>, _ body: Range<Int>
  ) -> Int? {
    guard let sign = bytes.firstIndex(of: UInt8(ascii: ";"), in: head),
      bytes.firstIndex(of: UInt8(ascii: ";"), in: (sign + 1)..<body.upperBound) == nil
        || bytes.trimmed(body).upperBound <= sign,
      SentencePieces.pieces(bytes, (sign + 1)..<body.upperBound).count == 1,
      !GroupName.isHeadedByBody(bytes, bytes.trimmed((sign + 1)..<body.upperBound))
    else { return nil }
    return sign
  }

  /// Reads a body that only a comma parts from the title, where no other part can be the title:
  /// `Elm Services Administration, Elm Data Set (EDS), 2019. Rockville, MD: Elm Press`.
  private static func readBeforeComma(
    _ pieces: [Range<Int>], _ draft: inout ReferenceDraft
  ) -> Bool {
    let bytes = draft.text.bytes
    guard let first = pieces.first, pieces.count == 2, let last = pieces.last,
      let colon = bytes.firstIndex(of: UInt8(ascii: ":"), in: last),
      isPlace(bytes, bytes.trimmed(last.lowerBound..<colon)),
      let comma = bytes.firstIndex(of: UInt8(ascii: ","), in: first)
    else { return false }
    let name = first.lowerBound..<comma
    let title = bytes.trimmed(comma..<first.upperBound, of: " ,")
    let word = bytes.lastIndex(of: 0x20, in: name).map { $0 + 1 } ?? name.lowerBound
    guard ReferenceTables.bodies.contains(bytes, word..<comma), !GroupName.namesBody(bytes, title),
      GroupName.capitalisedWords(bytes, name).plain == 0,
      GroupName.capitalisedWords(bytes, title).capital > 2
    else { return false }
    draft.item.authors = [CSLName(literal: literal(bytes, name))]
    draft.body = title.lowerBound..<draft.body.upperBound
    return true
  }

  private static func isPlace(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    PlaceOfPublication.isPlace(bytes, range) || ReferenceTables.cities.contains(bytes, range)
  }

  /// Whether a body stands before a title with words in lower case, whose journal is not named
  /// (`Elm Academy. Guideline on use of shoes by walking children. 2009;33(6)`) or stands behind a comma:
  /// `Plan Association. Heel stimulation, Assessment Program`.
  private static func precedesTitle(_ bytes: ByteView, _ pieces: [Range<Int>]) -> Bool {
    if NumberedSeries.opens(bytes, pieces[1]), GroupName.namesBody(bytes, pieces[0]) { return true }
    if GroupName.capitalisedWords(bytes, pieces[1]).plain > 3 {
      return GroupName.namesBody(bytes, pieces[0])
        && GroupName.capitalisedWords(bytes, pieces[0]).plain == 0
    }
    guard let comma = bytes.lastIndex(of: UInt8(ascii: ","), in: pieces[1]) else { return false }
    let (first, title) = (pieces[0], pieces[1].lowerBound..<comma)
    return GroupName.capitalisedWords(bytes, first).plain == 0 && GroupName.namesBody(bytes, first)
      && GroupName.capitalisedWords(bytes, title).plain > 0
      && GroupName.capitalisedWords(bytes, comma..<pieces[1].upperBound).plain == 0
  }

  /// The group with its part, where a part of a body follows it and a title still does:
  /// `Food and Drug Administration. Center for Devices. Title`.
  private static func withPart(_ bytes: ByteView, _ pieces: [Range<Int>]) -> Range<Int> {
    let (first, second) = (pieces[0], pieces[1])
    let opens =
      ReferenceTables.bodyParts.match(
        bytes, at: behindShortName(bytes, first, second), before: second.upperBound) != nil
    let last = bytes.lastIndex(of: 0x20, in: second).map { $0 + 1 } ?? second.lowerBound
    if pieces.count > 2, second.count <= 120, areBodies(bytes, [first, second]),
      GroupName.capitalisedWords(bytes, pieces[2]).plain > 0
        || bytes.firstIndex(of: UInt8(ascii: ":"), in: pieces[2]) != nil
    {
      return first.lowerBound..<second.upperBound
    }
    guard pieces.count > 2, second.count <= 120, GroupName.isName(bytes, first),
      opens || ReferenceTables.bodyPartEndings.contains(bytes, last..<second.upperBound),
      GroupName.capitalisedWords(bytes, second).plain == 0
    else { return first }
    return first.lowerBound..<second.upperBound
  }

  /// Where a part's name begins behind the short name of its body, which that prints in brackets:
  /// `Elm College (EC). EC Committee on Shoes`.
  private static func behindShortName(
    _ bytes: ByteView, _ body: Range<Int>, _ part: Range<Int>
  ) -> Int {
    guard bytes[body.upperBound - 1] == UInt8(ascii: ")"),
      let open = bytes.lastIndex(of: UInt8(ascii: "("), in: body)
    else { return part.lowerBound }
    let short = (open + 1)..<(body.upperBound - 1)
    let end = part.lowerBound + short.count
    guard end < part.upperBound, bytes[end] == 0x20,
      bytes[part.lowerBound..<end].elementsEqual(bytes[short])
    else { return part.lowerBound }
    return end + 1
  }

  /// Whether ranges are the names of bodies for certain, one above the other:
  /// `Institutes of Feet. National Institute of Toes`.
  private static func areBodies(_ bytes: ByteView, _ ranges: [Range<Int>]) -> Bool {
    ranges.allSatisfy {
      GroupName.isHeadedByBody(bytes, $0) && GroupName.capitalisedWords(bytes, $0).plain == 0
        && !isDocument(bytes, $0) && bytes.firstIndex(of: UInt8(ascii: ":"), in: $0) == nil
    }
  }

  /// The group's name without the word that says it edited the book: `Elm Executive, ed.`.
  private static func withoutEditors(_ bytes: ByteView, _ range: Range<Int>) -> Range<Int> {
    guard let comma = bytes.lastIndex(of: UInt8(ascii: ","), in: range) else { return range }
    let word = bytes.trimmed(comma..<range.upperBound, of: " ,")
    let match = ReferenceTables.editors.match(
      bytes, at: word.lowerBound, before: min(bytes.count, range.upperBound + 1))
    guard let match, match.end >= range.upperBound else { return range }
    return range.lowerBound..<comma
  }

  /// The group's name as printed; the stop of `Inc.` is its own as well as the sentence's.
  static func literal(_ bytes: ByteView, _ range: Range<Int>) -> String {
    let name = bytes.trimmed(range, of: " ,;:.")
    var start = name.upperBound
    while start > name.lowerBound, bytes[start - 1].isASCIILetter { start -= 1 }
    let last = bytes.lowercasedText(start..<name.upperBound)
    let hasStop = name.upperBound < bytes.count && bytes[name.upperBound] == UInt8(ascii: ".")
    let keepsStop = hasStop && (last == "inc" || last == "corp" || last == "ltd" || last == "co")
    return bytes.text(name) + (keepsStop ? "." : "")
  }

  /// Whether a law is cited, which has no author: `Act of 1998, Pub. L. No. 105-277`.
  private static func isLaw(_ bytes: ByteView, _ body: Range<Int>) -> Bool {
    body.contains {
      ($0 == body.lowerBound || bytes[$0 - 1] == 0x20)
        && ReferenceTables.legislation.match(bytes, at: $0, before: body.upperBound) != nil
    }
  }

  /// Whether one word stands before the name of a service that has entries: `Aspirin. Lexicomp.`.
  private static func isEntryOfService(_ bytes: ByteView, _ pieces: [Range<Int>]) -> Bool {
    guard let first = pieces.first, bytes.firstIndex(of: 0x20, in: first) == nil else {
      return false
    }
    return pieces.dropFirst().contains {
      ReferenceTables.services.match(bytes, at: $0.lowerBound, before: $0.upperBound)?.end
        == $0.upperBound && !bytes[$0].starts(with: bytes[first])
    }
  }

  /// Whether words that name no body stand before the site that has them:
  /// `Cold feet (CF). Elm Atlas website.`.
  private static func isPageOfSite(_ bytes: ByteView, _ pieces: [Range<Int>]) -> Bool {
    let (first, second) = (pieces[0], pieces[1])
    let word = bytes.lastIndex(of: 0x20, in: second).map { $0 + 1 } ?? second.upperBound
    return word < second.upperBound && bytes.hasWord("website", at: word, before: second.upperBound)
      && !GroupName.isLikely(bytes, first)
  }

  /// Whether words that name no body stand before a firm and its seat:
  /// `Drug Information. Elm Society, Inc. Bethesda, MD`.
  private static func isBeforeFirm(_ bytes: ByteView, _ pieces: [Range<Int>]) -> Bool {
    guard pieces.count == 3, PlaceOfPublication.isPlace(bytes, pieces[2]) else { return false }
    let firm = pieces[1]
    let word = bytes.lastIndex(of: 0x20, in: firm).map { $0 + 1 } ?? firm.lowerBound
    return ReferenceTables.firms.contains(bytes, word..<firm.upperBound)
      && !GroupName.isLikely(bytes, pieces[0])
  }

  /// Whether words end as the title of a product's leaflet does: `Orvantis Prescribing Information`.
  private static func isLeaflet(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    range.contains {
      ($0 == range.lowerBound || bytes[$0 - 1] == 0x20)
        && ReferenceTables.leaflets.match(bytes, at: $0, before: range.upperBound) != nil
    }
  }

  /// Whether the last word, or the first one before "of" and the like, is what documents are called:
  /// `NCCN Guidelines`, `Report of a Scientific Group`, `Guidelines in Oncology`; but not behind the
  /// head of a body's name, `Institute for Economic Review`.
  static func isDocument(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    for index in range.lowerBound...range.upperBound
    where index == range.upperBound || !bytes[index].isWordByte {
      let isHead = index < range.upperBound && isBeforePreposition(bytes, index, range.upperBound)
      if index > start, ReferenceTables.documentWords.contains(bytes, start..<index) {
        if index == range.upperBound { return start > range.lowerBound }
        if isHead { return true }
      } else if index > start, isHead, ReferenceTables.groupWords.contains(bytes, start..<index) {
        return false
      }
      start = index + 1
    }
    return false
  }

  private static func isBeforePreposition(_ bytes: ByteView, _ index: Int, _ end: Int) -> Bool {
    ([" of ", " on ", " in ", " for ", " to "] as [StaticString]).contains {
      bytes.hasPrefix($0, at: index, before: end)
    }
  }

  /// Whether a colon parts a title from its subtitle, not a body from its part.
  private static func holdsSubtitle(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":"), in: range) else { return false }
    let next = bytes.skippingSpaces(colon + 1, before: range.upperBound)
    return ReferenceTables.bodyParts.match(bytes, at: next, before: range.upperBound) == nil
  }

  /// Whether strokes part short names of bodies in capitals: `ASA/ACCF/AHA`.
  private static func areShortNames(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    bytes[range].contains(UInt8(ascii: "/"))
      && bytes[range].allSatisfy { $0.isASCIIUppercase || $0 == UInt8(ascii: "/") }
  }

  /// Whether a group has a colon in its name: `Feet: Improving Outcomes (FIO) Work Group`.
  private static func isGroupWithColon(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    let last = bytes.lastIndex(of: 0x20, in: range).map { $0 + 1 } ?? range.lowerBound
    return range.count <= 120 && GroupName.capitalisedWords(bytes, range).plain == 0
      && ReferenceTables.groupEndings.contains(bytes, last..<range.upperBound)
  }

  private static func isGroup(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    let last = bytes[range.upperBound - 1]
    guard last != UInt8(ascii: "?"),
      !holdsSubtitle(bytes, range) || isGroupWithColon(bytes, range)
    else { return false }
    // A bar parts the title of a page from its site.
    guard bytes.firstIndex(of: UInt8(ascii: "|"), in: range) == nil else { return false }
    guard bytes.isUppercase(at: range.lowerBound, before: range.upperBound),
      !holdsYear(bytes, range) || GroupName.endsAsGroup(bytes, range)
    else { return false }
    if areShortNames(bytes, range) { return true }
    guard !isDocument(bytes, range), !NumberedSeries.isNameOnly(bytes, range) else { return false }
    if GroupName.isName(bytes, range) || GroupName.spellsShortName(bytes, range) { return true }
    if range.count <= 80, GroupName.endsAsGroup(bytes, range) { return true }
    let words = GroupName.capitalisedWords(bytes, range)
    return words.plain == 0
      && (words.capital - initials(bytes, range) <= 4 || endsWithAcronym(bytes, range))
  }

  /// Whether a year stands among the words, as in the title of a meeting or an edition.
  private static func holdsYear(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    let scanner = DateScanner(bytes: bytes, end: range.upperBound)
    return range.dropFirst().contains {
      bytes[$0].isASCIIDigit && bytes[$0 - 1] == 0x20 && scanner.year(at: $0) != nil
    }
  }

  /// How many words are one capital before a stop: `U.S. Drug Authority`.
  private static func initials(_ bytes: ByteView, _ range: Range<Int>) -> Int {
    range.dropLast().count {
      bytes[$0].isASCIIUppercase && bytes[$0 + 1] == UInt8(ascii: ".")
        && ($0 == range.lowerBound || !bytes[$0 - 1].isWordByte)
    }
  }

  /// Whether a name in capitals ends with its short name: `Comité des Innovations (CDI)`.
  private static func endsWithAcronym(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    guard let open = bytes.lastIndex(of: UInt8(ascii: "("), in: range),
      bytes[range.upperBound - 1] == UInt8(ascii: ")")
    else { return false }
    let name = (open + 1)..<(range.upperBound - 1)
    return (2...8).contains(name.count) && bytes[name].allSatisfy(\.isASCIIUppercase)
  }
}
