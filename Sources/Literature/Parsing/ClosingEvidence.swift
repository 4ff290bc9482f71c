import EvidenceModel
import TextAnalysis

/// What speaks for and against a publisher and a place in the last part of an entry.
///
/// The weights are whole numbers that a reader can add up: what names a publisher outright counts
/// four, what only allows one counts one, and what a publisher is never called counts more than all
/// together.
struct ClosingEvidence {
  /// The least sum with which a reading is taken.
  static let threshold = 5

  private let bytes: ByteView
  private let authors: [CSLName]
  private let isOnline: Bool
  private let isBeforeDate: Bool
  private let hasSentenceTitle: Bool
  /// Whether words introduce the date, as they do in documents that are no articles.
  private let saysDates: Bool

  init(_ draft: ReferenceDraft, title: Range<Int>, last: Range<Int>) {
    bytes = draft.text.bytes
    authors = draft.item.authors
    isOnline = draft.item.url != nil || draft.item.accessed != nil
    let end = bytes.trimmed(draft.body, of: " ").upperBound
    isBeforeDate =
      draft.item.issued != nil
      && (end > last.upperBound && (",;" as StaticString).holds(bytes[end - 1])
        || end < bytes.count
          && (bytes[end] == 0x28 || end + 1 < bytes.count && bytes[end + 1] == 0x28))
    saysDates = draft.revised != nil || draft.published != nil
    hasSentenceTitle = GroupName.capitalisedWords(bytes, title).plain > 1
  }

  /// The sum of what speaks for a reading.
  func weight(_ reading: ClosingReading) -> Int {
    var sum =
      (isBeforeDate ? 2 : 0) + (hasSentenceTitle ? 1 : 0) + (isByGroup ? 1 : 0)
      + (saysDates ? 1 : 0)
    if let place = reading.place { sum += weight(place: place) }
    guard let publisher = reading.publisher else { return isBeforeDate || isByGroup ? sum : 0 }
    // A site is where persons or nobody publish on the web; `ContainerSplitter` reads it.
    guard isByGroup || !isOnline || reading.place != nil else { return 0 }
    return sum + weight(publisher: publisher)
  }

  private var isByGroup: Bool { authors.first?.literal != nil }

  private func weight(place: Range<Int>) -> Int {
    guard bytes.isUppercase(at: place.lowerBound, before: place.upperBound) else {
      return Self.never
    }
    if PlaceOfPublication.isPlace(bytes, place) || ReferenceTables.cities.contains(bytes, place) {
      return 4
    }
    let words = GroupName.capitalisedWords(bytes, place)
    let isName =
      (1...2).contains(words.capital) && words.plain == 0 && (4...24).contains(place.count)
      && bytes[place].allSatisfy { $0.isASCIILetter || $0 >= 0x80 || $0 == 0x20 || $0 == 0x2D }
      && bytes[place].contains(where: \.isASCIILowercase)
      && !holds(ReferenceTables.bodies, place) && !endsAsDocument(place)
    return isName ? 1 : Self.never
  }

  /// What is never a publisher or a place.
  private static let never = -20

  private func weight(publisher: Range<Int>) -> Int {
    let words = GroupName.capitalisedWords(bytes, publisher)
    guard words.plain == 0, (1...10).contains(words.capital), publisher.count <= 120,
      !bytes[publisher].contains(where: { (":\"[]=" as StaticString).holds($0) }),
      bytes.place(of: " by ", in: publisher) == nil,
      !holdsNumber(publisher), !endsAsDocument(publisher), !endsAsSite(publisher)
    else { return Self.never }
    var sum = 1
    if isAuthor(publisher) { sum += 4 }
    if holds(ReferenceTables.presses, publisher) || endsAsFirm(publisher) { sum += 4 }
    if holds(ReferenceTables.bodies, publisher) { sum += 3 }
    if isAcronym(publisher) { sum += 2 }
    return sum
  }

  // MARK: - Words

  private func words(_ range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = range.lowerBound
    for index in range.lowerBound...range.upperBound
    where index == range.upperBound || !bytes[index].isWordByte {
      if index > start { words.append(start..<index) }
      start = index + 1
    }
    return words
  }

  private func holds(_ table: WordTable, _ range: Range<Int>) -> Bool {
    words(range).contains {
      table.contains(bytes, $0) && bytes.isUppercase(at: $0.lowerBound, before: $0.upperBound)
    }
  }

  private func holdsNumber(_ range: Range<Int>) -> Bool {
    words(range).contains { bytes[$0.lowerBound].isASCIIDigit }
  }

  private func endsAsDocument(_ range: Range<Int>) -> Bool {
    let words = words(range)
    return words.last.map { ReferenceTables.documentWords.contains(bytes, $0) } ?? false
      || words.first.map {
        ReferenceTables.documentWords.contains(bytes, $0)
          || ReferenceTables.journalOpenings.contains(bytes, $0)
            && !holds(ReferenceTables.bodies, range)
      } ?? false
  }

  private func endsAsSite(_ range: Range<Int>) -> Bool {
    words(range).last.map {
      bytes.hasWord("website", at: $0.lowerBound, before: $0.upperBound)
        || bytes.hasWord("site", at: $0.lowerBound, before: $0.upperBound)
    } ?? true
  }

  private func endsAsFirm(_ range: Range<Int>) -> Bool {
    bytes.firstIndex(of: UInt8(ascii: "("), in: range) == nil
      && words(range).last.map { ReferenceTables.firms.contains(bytes, $0) } ?? false
  }

  private func isAcronym(_ range: Range<Int>) -> Bool {
    (2...8).contains(range.count) && bytes[range].allSatisfy(\.isASCIIUppercase)
  }

  /// Whether the words are the author's name, its short name, or a name that holds one of them.
  private func isAuthor(_ range: Range<Int>) -> Bool {
    let text = FoldedText.letters(bytes.text(range))
    return authors.contains { author in
      guard let name = author.literal else { return false }
      let whole = FoldedText.letters(name)
      if whole == text { return true }
      let open = name.firstIndex(of: "(") ?? name.endIndex
      let long = FoldedText.letters(String(name[..<open]))
      let short = FoldedText.letters(String(name[open...]))
      return long == text || (!short.isEmpty && short == text)
        || (long.utf8.count > 3 && text.hasPrefix(long))
    }
  }
}
