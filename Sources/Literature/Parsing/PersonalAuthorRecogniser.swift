import EvidenceModel
import TextAnalysis
import Vocabulary

/// Reads the list of personal names that opens a reference, with a group at its end.
enum PersonalAuthorRecogniser {
  static func read(_ draft: inout ReferenceDraft) {
    guard draft.item.authors.isEmpty, !opensWithLaw(draft), !readNobody(&draft),
      !readShortBodies(&draft), !EditedByBodies.read(&draft)
    else { return }
    if readWrittenOut(&draft) { return }
    var list = AuthorListScanner(bytes: draft.text.bytes, end: draft.body.upperBound)
    guard list.scan(from: draft.body.lowerBound), list.names.first?.family != "The",
      !isGovernment(draft.text.bytes, draft.body.lowerBound..<list.position),
      !isWholeEntry(list, draft)
    else {
      if !readBehindGroup(&draft), !readFullNames(&draft) { readQuoted(&draft) }
      return
    }
    if let firm = firmEnd(draft.text.bytes, list, draft.body.upperBound) {
      let name = draft.body.lowerBound..<firm
      draft.item.authors = [CSLName(literal: GroupAuthorRecogniser.literal(draft.text.bytes, name))]
      draft.body = min(firm + 1, draft.body.upperBound)..<draft.body.upperBound
      return
    }
    draft.item.authors = list.names
    draft.item.hasMoreAuthors = list.hasMore
    draft.body = list.position..<draft.body.upperBound
    readFurther(&draft)
  }

  /// Whether an entry opens with the name of a law: `Social Security Act, Section 1862`.
  private static func opensWithLaw(_ draft: ReferenceDraft) -> Bool {
    ReferenceTables.legislation.match(
      draft.text.bytes, at: draft.body.lowerBound, before: draft.body.upperBound) != nil
  }

  /// Takes the words by which PubMed says that nobody is named: `[No authors listed] Title`.
  private static func readNobody(_ draft: inout ReferenceDraft) -> Bool {
    let bytes = draft.text.bytes
    let start = bytes.skippingSpaces(draft.body.lowerBound, before: draft.body.upperBound)
    guard
      let words = ReferenceTables.nobody.prefix(bytes, at: start, before: draft.body.upperBound)
    else { return false }
    let rest = bytes.trimmed(words.end..<draft.body.upperBound, of: " .]")
    draft.isUnauthored = true
    draft.body = rest.lowerBound..<draft.body.upperBound
    return true
  }

  /// Whether one name is all that an address leaves, or all but its site's, so that it was a title in truth:
  /// `Foot Testing FAQ`, `Intraoperative MR. Elmlab. https://www.elmlab.com`.
  private static func isWholeEntry(_ list: AuthorListScanner, _ draft: ReferenceDraft) -> Bool {
    guard list.names.count == 1, !list.hasMore, draft.item.url != nil else { return false }
    let rest = draft.text.bytes.trimmed(list.position..<draft.body.upperBound, of: " .")
    return rest.isEmpty || SiteName.isHost(draft, rest)
  }

  /// Whether a state's letters and its government were read as a person: `U.S. Government`.
  private static func isGovernment(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    let name = bytes.trimmed(range, of: " .,;:")
    let word = bytes.lastIndex(of: 0x20, in: name).map { $0 + 1 } ?? name.lowerBound
    return word > name.lowerBound && bytes[word - 2] == UInt8(ascii: ".")
      && ReferenceTables.bodies.contains(bytes, word..<name.upperBound)
  }

  /// Reads bodies by their short names before a year in brackets: `ISFD, SFM, & FQF. (2018)`.
  ///
  /// Names of persons in capitals come in pairs: `AMES, JKL, & BURR, M`.
  private static func readShortBodies(_ draft: inout ReferenceDraft) -> Bool {
    let bytes = draft.text.bytes
    let end = min(draft.body.upperBound, draft.body.lowerBound + 60)
    guard let last = bytes.place(of: " & ", in: draft.body.lowerBound..<end)?.upperBound,
      let open = bytes.firstIndex(of: UInt8(ascii: "("), in: last..<end),
      DateScanner(bytes: bytes, end: draft.body.upperBound).year(at: open + 1) != nil
    else { return false }
    let parts = bytes[draft.body.lowerBound..<(last - 2)].split(separator: UInt8(ascii: ","))
    let names = (parts.map { $0.startIndex..<$0.endIndex } + [last..<open]).map {
      bytes.trimmed($0, of: " .")
    }.filter { !$0.isEmpty }
    guard names.count > 1,
      names.allSatisfy({
        (3...8).contains($0.count) && bytes[$0].allSatisfy(\.isASCIIUppercase)
      })
    else { return false }
    draft.item.authors = names.map { CSLName(literal: bytes.text($0)) }
    draft.body = open..<draft.body.upperBound
    return true
  }

  /// Reads persons behind bodies and a comma: `Preventive Task Force, Doe J, Roe A, et al. Title`,
  /// `Elm Foot Society (EFS); Toe Society, Doe J, Roe A. Title`.
  private static func readBehindGroup(_ draft: inout ReferenceDraft) -> Bool {
    let bytes = draft.text.bytes
    var groups: [CSLName] = []
    var start = draft.body.lowerBound
    while groups.count < 12 {
      let head = start..<min(draft.body.upperBound, start + 120)
      guard let sign = head.first(where: { (",;" as StaticString).holds(bytes[$0]) }) else {
        return false
      }
      let group = bytes.trimmed(start..<sign, of: " :")
      let words = GroupName.capitalisedWords(bytes, group)
      guard words.capital > 1, words.plain == 0, GroupName.namesBody(bytes, group) else {
        return false
      }
      groups.append(CSLName(literal: bytes.text(bytes.trimmed(group))))
      var list = AuthorListScanner(bytes: bytes, end: draft.body.upperBound)
      if list.scan(from: sign + 1), list.names.count > 1,
        list.names.allSatisfy({ $0.family != nil })
      {
        draft.item.authors = groups + list.names
        draft.item.hasMoreAuthors = list.hasMore
        draft.body = list.position..<draft.body.upperBound
        return true
      }
      guard bytes[sign] == UInt8(ascii: ";") else { return false }
      start = bytes.skippingSpaces(sign + 1, before: draft.body.upperBound)
    }
    return false
  }

  /// Reads persons with their given names in full, of whom the first alone is turned.
  private static func readFullNames(_ draft: inout ReferenceDraft) -> Bool {
    let bytes = draft.text.bytes
    if let found = FullNames.withInitials(bytes, draft.body) {
      draft.item.authors = found.names
      draft.body = found.end..<draft.body.upperBound
      return true
    }
    guard let found = FullNames.afterInverted(bytes, draft.body),
      !namesBodyAlone(bytes, found.end..<draft.body.upperBound)
    else { return false }
    draft.item.authors = found.names
    draft.item.hasMoreAuthors = found.names.count == 1
    draft.body = found.end..<draft.body.upperBound
    return true
  }

  /// Reads persons whose given names are all in full: `Anna Roe, John B. Doe. Title`,
  /// `Roe, Anna MD; Doe, John B. PhD. Title`.
  private static func readWrittenOut(_ draft: inout ReferenceDraft) -> Bool {
    let bytes = draft.text.bytes
    guard
      let found = WrittenOutNames.straight(bytes, draft.body)
        ?? WrittenOutNames.turned(bytes, draft.body)
    else { return false }
    draft.item.authors = found.names
    draft.item.hasMoreAuthors = found.hasMore
    draft.body = found.end..<draft.body.upperBound
    return true
  }

  /// Whether what stands behind a list is a body and no title, so that the list was the title:
  /// `Cold Feet, Warm Toes, and Shoes. Elm Academy of Feet`.
  private static func namesBodyAlone(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    let pieces = SentencePieces.pieces(bytes, range)
    return pieces.allSatisfy {
      GroupName.isHeadedByBody(bytes, $0) && GroupName.capitalisedWords(bytes, $0).plain == 0
    }
  }

  /// Reads the rest of a list that a stop interrupts: `Doe J, Roe A. Poe B, Moe C, et al. Title`.
  private static func readFurther(_ draft: inout ReferenceDraft) {
    guard !draft.item.hasMoreAuthors else { return }
    var more = AuthorListScanner(bytes: draft.text.bytes, end: draft.body.upperBound)
    guard more.scan(from: draft.body.lowerBound), more.hasMore, more.names.count > 1 else { return }
    draft.item.authors += more.names
    draft.item.hasMoreAuthors = true
    draft.body = more.position..<draft.body.upperBound
  }

  /// The end of the name of a firm that was read as a person's: `Winifred S. Hayes, Inc.`.
  private static func firmEnd(_ bytes: ByteView, _ list: AuthorListScanner, _ end: Int) -> Int? {
    guard !list.hasMore else { return nil }
    if list.names.count == 2, let ending = list.names[1].literal {
      // The letters of a country were read as initials: `Elm Pharma USA, Inc.`.
      let isFirm = ReferenceGroupWords.firmEndings.contains(FoldedText.letters(ending))
      return isFirm ? bytes.trimmed(0..<list.position, of: " .").upperBound : nil
    }
    guard list.names.count == 1 else { return nil }
    let start = bytes.skippingSpaces(list.position, before: end)
    let word = PersonNameScanner(bytes: bytes, end: end).word(at: start)
    guard word.count > 2, word.upperBound + 2 < end, bytes[word.upperBound] == UInt8(ascii: ",")
    else { return nil }
    let ending = PersonNameScanner(bytes: bytes, end: end).word(
      at: bytes.skippingSpaces(word.upperBound + 1, before: end))
    guard ReferenceTables.firms.contains(bytes, ending) else { return nil }
    return ending.upperBound
  }

  /// Reads names with given names in full before a title in quotation marks, as MLA prints them:
  /// `Ames, Larry, et al. "Title"`.
  private static func readQuoted(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    let body = draft.body
    guard
      let quote = bytes.firstIndex(of: 0x22, in: body)
        ?? bytes.place(of: "\u{201C}", in: body)?.lowerBound,
      quote - body.lowerBound < 60
    else { return }
    var head = bytes.trimmed(body.lowerBound..<quote, of: " .,")
    if let others = bytes.place(of: "et al", in: head), others.upperBound == head.upperBound {
      head = bytes.trimmed(head.lowerBound..<others.lowerBound, of: " .,")
      draft.item.hasMoreAuthors = true
    }
    let parts = bytes[head].split(separator: UInt8(ascii: ","))
    guard parts.count == 2 || parts.count == 4 && draft.item.hasMoreAuthors,
      GroupName.capitalisedWords(bytes, head).plain == 0
    else {
      draft.item.hasMoreAuthors = false
      return
    }
    let texts = parts.map { bytes.text(bytes.trimmed($0.startIndex..<$0.endIndex)) }
    draft.item.authors = stride(from: 0, to: texts.count, by: 2).map {
      CSLName(family: texts[$0], given: texts[$0 + 1])
    }
    draft.body = quote..<body.upperBound
  }
}
