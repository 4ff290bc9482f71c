import TextAnalysis
import Vocabulary

/// Tells the name of a body from other words.
enum GroupName {
  /// Whether a range holds a capitalised word that names a kind of body.
  static func isLikely(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    var found = false
    for index in range.lowerBound...range.upperBound
    where index == range.upperBound || !bytes[index].isWordByte {
      if index > start, bytes[start].isASCIIUppercase,
        ReferenceTables.groupWords.contains(bytes, start..<index)
      {
        found = true
      }
      start = index + 1
    }
    return found
  }

  /// Whether a range is the name of a body by its last word or by the one before "of" or "for".
  static func namesBody(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    var end = range.upperBound
    if let open = bytes.lastIndex(of: UInt8(ascii: "("), in: range), bytes[end - 1] == 0x29 {
      end = bytes.trimmed(range.lowerBound..<open).upperBound
    }
    var start = range.lowerBound
    for index in range.lowerBound...end where index == end || !bytes[index].isWordByte {
      let isHead =
        index == end || bytes.hasPrefix(" of ", at: index, before: end)
        || bytes.hasPrefix(" for ", at: index, before: end)
        || bytes.hasPrefix(" on ", at: index, before: end)
      if isHead, index > start, ReferenceTables.groupWords.contains(bytes, start..<index) {
        return true
      }
      start = index + 1
    }
    return false
  }

  /// The body that is a sentence of its own before a title with words in lower case:
  /// `Doe J, et al. STEP Study Investigators. Walking after surgery of the foot. J Foot`.
  static func bodySentence(_ bytes: ByteView, _ start: Int, _ end: Int) -> Range<Int>? {
    guard start < end, bytes.isUppercase(at: start, before: end) else { return nil }
    let limit = min(end, start + 160)
    guard let stop = bytes.firstIndex(of: UInt8(ascii: "."), in: start..<limit) else { return nil }
    let title = bytes.skippingSpaces(stop + 1, before: end)
    guard title < end else { return nil }
    if title > stop + 1, bytes.isUppercase(at: title, before: end) || bytes[title].isASCIIDigit,
      isPanel(bytes, start..<stop), !isTitleBeforeJournal(bytes, start..<stop, title, end)
    {
      return start..<stop
    }
    guard capitalisedWords(bytes, start..<stop).plain == 0, isHeadedByBody(bytes, start..<stop)
    else { return nil }
    let rest = title..<min(end, title + 240)
    guard title > stop + 1, let close = bytes.firstIndex(of: UInt8(ascii: "."), in: rest) else {
      return nil
    }
    return capitalisedWords(bytes, title..<close).plain > 2 ? start..<stop : nil
  }

  /// Whether words that end as a panel's are a title, as a journal and its date are all that follows:
  /// `Yield From 339 Feet on a Shoe Panel. Foot Neurol. Dec 2017`.
  private static func isTitleBeforeJournal(
    _ bytes: ByteView, _ range: Range<Int>, _ next: Int, _ end: Int
  ) -> Bool {
    guard let close = bytes.firstIndex(of: UInt8(ascii: "."), in: next..<min(end, next + 80)),
      capitalisedWords(bytes, next..<close).plain < 2
    else { return false }
    let date = bytes.skippingSpaces(close + 1, before: end)
    return DateScanner(bytes: bytes, end: end).date(at: date) != nil
  }

  /// Whether the last word, or one before "on", "of" and "for", is what groups of people are called
  /// that no journal is: `Expert Panel on Toes`, `Elm Society task force on warm shoes`.
  static func isPanel(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    for index in range.lowerBound...range.upperBound
    where index == range.upperBound || !bytes[index].isWordByte {
      let word = start..<index
      start = index + 1
      guard !word.isEmpty else { continue }
      if index < range.upperBound,
        bytes[index] == UInt8(ascii: ":")
          || word.lowerBound == range.lowerBound
            && ReferenceTables.documentWords.contains(bytes, word)
      {
        return false
      }
      let isHead =
        index == range.upperBound || bytes.hasPrefix(" on ", at: index, before: range.upperBound)
        || bytes.hasPrefix(" of ", at: index, before: range.upperBound)
        || bytes.hasPrefix(" for ", at: index, before: range.upperBound)
      guard isHead, word.lowerBound > range.lowerBound,
        ReferenceTables.panels.contains(bytes, word)
      else { continue }
      let words = capitalisedWords(bytes, range.lowerBound..<word.lowerBound)
      return words.capital > 0 && words.plain < 2
    }
    return false
  }

  /// Whether the last word, or one before "of" and "for", is what bodies are called for certain.
  static func isHeadedByBody(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    var range = range
    if !range.isEmpty, bytes[range.upperBound - 1] == UInt8(ascii: ")"),
      let open = bytes.lastIndex(of: UInt8(ascii: "("), in: range)
    {
      range = bytes.trimmed(range.lowerBound..<open)
    }
    var start = range.lowerBound
    for index in range.lowerBound...range.upperBound
    where index == range.upperBound || !bytes[index].isWordByte {
      let isHead =
        index == range.upperBound || bytes.hasPrefix(" of ", at: index, before: range.upperBound)
        || bytes.hasPrefix(" for ", at: index, before: range.upperBound)
      let isFirst = start == range.lowerBound && index == range.upperBound
      if isHead, index > start, !isFirst,
        ReferenceTables.bodies.contains(bytes, start..<index)
          || ReferenceTables.groupEndings.contains(bytes, start..<index)
      {
        return true
      }
      start = index + 1
    }
    return false
  }

  /// Whether a range reads as the name of a body and not as a title that speaks of one.
  static func isName(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    guard isLikely(bytes, range) else { return false }
    let words = capitalisedWords(bytes, range)
    return words.plain <= words.capital
  }

  /// Whether a name is followed by its short name in brackets, whose capitals begin the name's words
  /// in their order: `Agence des modes de santé (AMS)`.
  static func spellsShortName(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    guard let open = bytes.lastIndex(of: UInt8(ascii: "("), in: range),
      bytes[range.upperBound - 1] == UInt8(ascii: ")")
    else { return false }
    let short = (open + 1)..<(range.upperBound - 1)
    guard (3...10).contains(short.count), bytes[short].allSatisfy(\.isASCIIUppercase) else {
      return false
    }
    var next = short.lowerBound
    for index in range.lowerBound..<open
    where index == range.lowerBound || !bytes[index - 1].isWordByte {
      guard next < short.upperBound, initial(bytes, index) == bytes[next] else { continue }
      next += 1
    }
    return next == short.upperBound
  }

  /// Where the short name of a body begins that stands behind its whole name without brackets, as the
  /// first word of a title: `Elm College of Feet ECF Criteria for shoes`.
  static func shortNameBehind(_ bytes: ByteView, _ range: Range<Int>) -> Int? {
    var initials: [UInt8] = []
    var start = range.lowerBound
    while start < range.upperBound, initials.count < 9 {
      let end = bytes.firstIndex(of: 0x20, in: start..<range.upperBound) ?? range.upperBound
      let word = start..<end
      if initials.count > 2, word.count == initials.count, end < range.upperBound,
        bytes[word].elementsEqual(initials), isHeadedByBody(bytes, range.lowerBound..<(start - 1))
      {
        return start
      }
      guard bytes[word].allSatisfy(\.isASCIILetter) else { return nil }
      if bytes.isUppercase(at: start, before: end) {
        initials.append(bytes[start])
      } else if word.count > 3 {
        return nil
      }
      start = end + 1
    }
    return nil
  }

  /// The letter that begins a word, without its accent and in upper case.
  private static func initial(_ bytes: ByteView, _ index: Int) -> UInt8? {
    guard bytes[index] >= 0x80 else { return bytes[index].asciiLowercased & 0xDF }
    guard let scalar = bytes.scalar(at: index, before: bytes.count) else { return nil }
    return FoldedText.letters(String(scalar)).utf8.first.map { $0 & 0xDF }
  }

  /// Whether the last word in lower case names a body of people: `UK BEAM trial team`.
  static func endsAsGroup(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    var start = range.upperBound
    while start > range.lowerBound, bytes[start - 1].isASCIILetter { start -= 1 }
    return ReferenceTables.groupEndings.contains(bytes, start..<range.upperBound)
      && capitalisedWords(bytes, range).plain <= 4
  }

  /// How many words of more than three letters begin with a capital, and how many do not.
  static func capitalisedWords(
    _ bytes: ByteView, _ range: Range<Int>
  ) -> (capital: Int, plain: Int) {
    var capital = 0
    var plain = 0
    var start = range.lowerBound
    for index in range.lowerBound...range.upperBound
    where index == range.upperBound || !bytes[index].isWordByte {
      if index > start {
        if bytes.isUppercase(at: start, before: index) {
          capital += 1
        } else if index - start > 3 {
          plain += 1
        }
      }
      start = index + 1
    }
    return (capital, plain)
  }
}
