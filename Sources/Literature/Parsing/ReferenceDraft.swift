import EvidenceModel

/// A reference while it is being read: the words that no recogniser has claimed yet, and what the
/// claimed ones said.
struct ReferenceDraft {
  /// What is left of the printed words.
  var text: MarkedText
  /// Where the unclaimed words begin and end, once names and imprint are known.
  var body: Range<Int>
  /// The item so far.
  var item = CSLItem(type: .document)
  /// The years by which the item may be named, in the order found.
  var years: [Int] = []
  /// Words that belong to no field.
  var notes: [String] = []
  /// The date printed with the word "published".
  var published: PartialDate?
  /// The date on which the item went on line ahead of print.
  var aheadDate: PartialDate?
  /// The date of a chapter, which goes before that of its book.
  var chapterDate: PartialDate?
  /// The date of the last change, with the words that print it.
  var revised: (date: PartialDate, words: String)?
  /// A year printed without brackets after the names; a title may begin with one.
  var provisionalDate: (date: PartialDate, end: Int)?
  /// The site from which the item is said to have been taken, where nothing else contains it.
  var site: String?
  /// Whether the date stands in brackets behind the authors.
  var hasBracketedDate = false
  /// Where the name of a medium was taken out, which a title stands before: `Title [Internet]`.
  var mediumPlace: Int?
  /// The volume of a book, which is no article for it.
  var bookVolume: String?
  /// Whether the item is a product's leaflet whose firm is known, so that nobody else wrote it.
  var isLeaflet = false
  /// Whether the title goes on behind the date of a version in it, so that its last part is no container.
  var hasDateInTitle = false
  /// Whether nobody is said to have written the item: its title stands first.
  var isUnauthored = false
  /// Whether the item is known to be a coverage determination.
  var isCoverageDetermination = false

  /// Whether the number is that of an assessment in a yearly volume, `Tab 3`.
  var hasTab: Bool { item.number?.utf8.first == UInt8(ascii: "T") && item.volume != nil }
  /// Whether the persons named are said to have edited the book.
  var hasEditors = false

  /// Begins with all printed words unclaimed.
  init(_ text: MarkedText) {
    self.text = text
    body = 0..<text.bytes.count
  }

  /// Takes ranges out of the words; only before the body is narrowed.
  mutating func cut(_ ranges: [Range<Int>]) {
    guard !ranges.isEmpty else { return }
    text.cut(ranges)
    body = 0..<text.bytes.count
  }

  /// Remembers a year once.
  mutating func addYear(_ year: Int) {
    if !years.contains(year) { years.append(year) }
  }

  /// Remembers words that belong to no field, where they are words.
  mutating func addNote(_ words: String) {
    if words.utf8.contains(where: { $0.isWordByteOfNote }) { notes.append(words) }
  }
}

extension UInt8 {
  /// Whether the byte is part of a letter or a digit.
  fileprivate var isWordByteOfNote: Bool {
    (self | 0x20 >= 0x61 && self | 0x20 <= 0x7A) || (self >= 0x30 && self <= 0x39) || self >= 0xC3
  }
}
