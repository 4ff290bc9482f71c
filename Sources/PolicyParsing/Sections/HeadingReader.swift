import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Tells headings from prose.
struct HeadingReader: Sendable {
  /// What stands around a line.
  struct Context {
    var line: Int
    var hasBlankBefore: Bool
    /// Whether the block before ends in a colon, so that short lines may be its items.
    var opensList: Bool
    /// Whether the line reads as going on with the paragraph before it.
    var isContinuation: Bool
    /// Whether the line before ends its sentence, or is a list's sign alone.
    var followsStop: Bool
  }

  /// A heading found: its words and how it is set.
  struct Heading {
    var content: Range<Int>
    var setting: HeadingSetting
  }

  let reading: Reading
  let lines: [Line]
  /// The lines that are headings by their numbers.
  let numbered: Set<Int>

  /// Prepares to read a document's lines.
  init(reading: Reading, lines: [Line]) {
    self.reading = reading
    self.lines = lines
    numbered = NumberedHeadings.lines(lines, reading)
  }

  /// The longest heading, in bytes.
  private static let longest = 110

  /// The heading that a line is, or nil.
  func heading(_ context: Context) -> Heading? {
    let line = lines[context.line].range
    if let heading = markdown(line) { return heading }
    if let heading = withTail(line) ?? overTable(line) { return heading }
    guard line.count <= Self.longest, !looksLikeContents(line), !closesBracketOnly(line),
      !reading.bytes[line].contains(UInt8(ascii: "#"))
    else { return nil }
    if numbered.contains(context.line) { return Heading(content: line, setting: setting(line)) }
    let marker = ListMarkerReader.marker(in: reading.bytes, line)
    let isBullet = marker?.bullet != nil
    if context.hasBlankBefore, let sign = isBullet ? marker?.length : signLength(line),
      let heading = behindSign((line.lowerBound + sign)..<line.upperBound)
    {
      return heading
    }
    if isBullet { return nil }
    if let heading = bold(line) { return heading }
    let words = HeadingWords.normalized(reading.bytes, line)
    if isKnown(words, line),
      !context.isContinuation || context.followsStop || headsNumberedList(words, context.line)
    {
      return Heading(content: line, setting: setting(line))
    }
    guard marker == nil, !isCodeRow(context.line) else { return nil }
    if isCapitals(line), !context.isContinuation {
      return Heading(content: line, setting: .capitals)
    }
    guard context.hasBlankBefore, !context.opensList, isFollowedByText(context.line),
      isTitleCase(line) || HeadingKind.namesIndications(words) && !endsSentence(line),
      !isDate(line)
    else { return nil }
    return Heading(content: line, setting: .titleCase)
  }

  /// Whether words head a reference list whose first entry comes next, though no blank line and no
  /// stop parts them from a page's running title.
  private func headsNumberedList(_ words: [UInt8], _ index: Int) -> Bool {
    guard reading.vocabulary.sectionHeadings.meaning(of: words) == .references,
      let next = lines[(index + 1)...].first(where: { !$0.isBlank })
    else { return false }
    return ListMarkerReader.marker(in: reading.bytes, next.range)?.number == 1
  }

  /// Capitals that go on behind a known heading: `POLICY HISTORY - THIS POLICY WAS APPROVED BY …`.
  private func withTail(_ line: Range<Int>) -> Heading? {
    guard line.count > Self.longest, line.count <= 220,
      !reading.bytes[line].contains(where: \.isASCIILowercase),
      let dash = line.prefix(40).first(where: { index in
        reading.bytes[index...].starts(with: " - ".utf8)
          || reading.bytes[index...].starts(with: " – ".utf8)
      })
    else { return nil }
    let words = HeadingWords.normalized(reading.bytes, line.lowerBound..<dash)
    guard reading.vocabulary.sectionHeadings.meaning(of: words) != nil else { return nil }
    return Heading(content: line.lowerBound..<dash, setting: .capitals)
  }

  /// A known heading in one line with the names of the columns below it: `Reviews, Revisions, and
  /// Approvals      Revision Date      Approval Date`.
  private func overTable(_ line: Range<Int>) -> Heading? {
    guard line.count <= 160, reading.bytes[line.lowerBound].isASCIIUppercase,
      let gap = line.first(where: { reading.bytes[$0...].prefix(3).elementsEqual("   ".utf8) })
    else { return nil }
    return isHistory(line.lowerBound..<gap, columns: gap..<line.upperBound)
      ? Heading(content: line.lowerBound..<gap, setting: .known) : nil
  }

  /// Whether words are the heading of a history and those beside them the names of its columns.
  func isHistory(_ name: Range<Int>, columns: Range<Int>) -> Bool {
    let words = HeadingWords.normalized(reading.bytes, name)
    guard words.contains(0x20), reading.vocabulary.sectionHeadings.meaning(of: words) == .history
    else { return false }
    let columns = HeadingWords.normalized(reading.bytes, columns).split(separator: 0x20)
    return columns.allSatisfy {
      HistoryVocabulary.columns.contains(String(decoding: $0, as: UTF8.self))
    }
  }

  /// Whether a line is the end of a sentence's brackets: `Guidelines):`.
  private func closesBracketOnly(_ line: Range<Int>) -> Bool {
    guard let close = line.first(where: { reading.bytes[$0] == UInt8(ascii: ")") }) else {
      return false
    }
    return close > line.lowerBound + 3
      && !reading.bytes[line.lowerBound..<close].contains(UInt8(ascii: "("))
  }

  /// Whether a line is a row of a table of codes: `M17.9    Knee Arthritis`.
  private func isCodeRow(_ index: Int) -> Bool {
    let line = lines[index].range
    guard let name = CodeRow.name(line, reading.bytes) else { return false }
    if CodeRow.opensWithDiagnosis(line, reading.bytes) { return true }
    let isApart = reading.bytes[..<name.lowerBound].suffix(2).elementsEqual([0x20, 0x20])
    return isApart || isBesideCode(index)
  }

  /// Whether the line before or behind begins with a code, too.
  private func isBesideCode(_ index: Int) -> Bool {
    let before = lines[..<index].last { !$0.isBlank }
    let behind = lines[(index + 1)...].first { !$0.isBlank }
    return [before, behind].contains {
      $0.map { CodeRow.name($0.range, reading.bytes) != nil } ?? false
    }
  }

  private func isDate(_ line: Range<Int>) -> Bool {
    DateReader.whole(in: reading.bytes, line)?.range == line
  }

  private func setting(_ line: Range<Int>) -> HeadingSetting {
    isCapitals(line) ? .capitals : .known
  }

  private func markdown(_ line: Range<Int>) -> Heading? {
    let signs = reading.bytes[line].prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(signs), signs < line.count,
      reading.bytes[line.lowerBound + signs] == 0x20
    else { return nil }
    var content = reading.trim((line.lowerBound + signs)..<line.upperBound)
    while let last = content.last, reading.bytes[last] == UInt8(ascii: "#") {
      content = reading.trim(content.lowerBound..<last)
    }
    return content.isEmpty ? nil : Heading(content: content, setting: .markdown(signs))
  }

  /// A known heading in capitals behind a sign that a page sets before its headings: `❖ REFERENCES`.
  private func behindSign(_ rest: Range<Int>) -> Heading? {
    let words = reading.trim(rest)
    guard !words.isEmpty, isCapitals(words) else { return nil }
    let normalized = HeadingWords.normalized(reading.bytes, words)
    let isKnown =
      reading.vocabulary.sectionHeadings.meaning(of: normalized) != nil
      || HeadingKind.loose(normalized, reading) != nil
    return isKnown ? Heading(content: words, setting: .capitals) : nil
  }

  /// The length of a sign that is no list's (`❖`, `➤`) at the beginning of a line; nil where none stands.
  private func signLength(_ line: Range<Int>) -> Int? {
    let bytes = reading.bytes[line]
    guard let first = bytes.first, first == 0xE2 || first == 0xEF, bytes.count > 4,
      bytes[line.lowerBound + 3] == 0x20
    else { return nil }
    return 3
  }

  /// A line in `**…**` and nothing else.
  private func bold(_ line: Range<Int>) -> Heading? {
    let bytes = reading.bytes
    guard line.count > 5, bytes[line].starts(with: "**".utf8) else { return nil }
    var end = line.upperBound
    if bytes[end - 1] == UInt8(ascii: ":") { end -= 1 }
    guard bytes[(end - 2)..<end].elementsEqual("**".utf8) else { return nil }
    let inner = (line.lowerBound + 2)..<(end - 2)
    guard !inner.isEmpty, !bytes[inner].contains(UInt8(ascii: "*")),
      bytes[inner.upperBound - 1] != UInt8(ascii: ".")
    else { return nil }
    return Heading(content: inner, setting: .bold)
  }

  /// Whether the words are a heading of the field, and the line is set like one.
  private func isKnown(_ words: [UInt8], _ line: Range<Int>) -> Bool {
    guard let first = reading.bytes[line].first(where: \.isASCIILetter), first.isASCIIUppercase,
      !".;,".utf8.contains(reading.bytes[line.upperBound - 1])
    else { return false }
    if reading.vocabulary.sectionHeadings.meaning(of: words) != nil { return true }
    if HeadingKind.noted(words, reading) != nil || HeadingKind.isOfPart(reading, line) {
      return true
    }
    if opensBrackets(line) { return true }
    if HeadingVocabulary.underEvidence.meaning(of: words) != nil {
      return isCapitals(line) || isTitleCase(line) || words.contains(0x20)
    }
    return StatusHeading.read(reading, line) != nil
      || LineOfBusinessHeading.read(reading, line) != nil
  }

  /// `Clinical Criteria: (Indications and Limits)`: a known heading that brackets explain.
  private func opensBrackets(_ line: Range<Int>) -> Bool {
    let bytes = reading.bytes
    guard bytes[line.upperBound - 1] == UInt8(ascii: ")"),
      let colon = line.first(where: { bytes[$0] == UInt8(ascii: ":") }),
      bytes[(colon + 1)..<line.upperBound].first(where: { $0 != 0x20 }) == UInt8(ascii: "(")
    else { return false }
    let words = HeadingWords.normalized(bytes, line.lowerBound..<colon)
    return words.contains(0x20) && reading.vocabulary.sectionHeadings.meaning(of: words) != nil
  }

  /// A line of a table of contents: a dotted leader and a page number.
  private func looksLikeContents(_ line: Range<Int>) -> Bool {
    if isNameWithPage(line) { return true }
    let bytes = reading.bytes[line]
    guard let last = bytes.last, last.isASCIIDigit || last == UInt8(ascii: ".") else {
      return false
    }
    var run = 0
    for byte in bytes {
      run = byte == UInt8(ascii: ".") ? run + 1 : 0
      if run >= 3 { return true }
    }
    return false
  }

  /// A known heading with a page's number behind it: `CLINICAL EVIDENCE 19`.
  private func isNameWithPage(_ line: Range<Int>) -> Bool {
    guard line.count <= 80, let space = line.last(where: { reading.bytes[$0] == 0x20 }),
      space + 1 < line.upperBound, line.upperBound - space <= 4,
      reading.bytes[(space + 1)..<line.upperBound].allSatisfy(\.isASCIIDigit)
    else { return false }
    let words = HeadingWords.normalized(reading.bytes, line.lowerBound..<space)
    return reading.vocabulary.sectionHeadings.meaning(of: words) != nil
  }

  private func isCapitals(_ line: Range<Int>) -> Bool {
    let bytes = reading.bytes[line]
    guard !bytes.contains(where: \.isASCIILowercase), bytes.last != UInt8(ascii: ".") else {
      return false
    }
    let words = bytes.split { !$0.isASCIILetter }
    return words.count <= 14 && words.contains { $0.count >= 4 }
      && bytes.lazy.filter(\.isASCIIDigit).count * 3 < bytes.count
  }

  private func endsSentence(_ line: Range<Int>) -> Bool {
    line.last.map { ".:;,".utf8.contains(reading.bytes[$0]) } ?? true
  }

  private func isTitleCase(_ line: Range<Int>) -> Bool {
    let bytes = reading.bytes[line]
    guard let last = bytes.last, !".;,?!".utf8.contains(last), bytes.first?.isASCIIUppercase == true
    else { return false }
    let words = bytes.split { $0 == 0x20 }
    guard words.count <= 12, bytes.lazy.filter(\.isASCIIDigit).count <= 4 else { return false }
    return words.allSatisfy { word in
      guard let letter = word.first(where: \.isASCIILetter) else { return true }
      return letter.isASCIIUppercase || word.count <= 4
        || Self.smallWords.contains(
          String(decoding: word, as: UTF8.self))
    }
  }

  /// Words of more than four letters that titles leave in lower case.
  private static let smallWords: Set<String> = [
    "between", "versus", "without", "about", "after", "under",
  ]

  /// Whether prose or a list follows the line: a heading heads something.
  private func isFollowedByText(_ index: Int) -> Bool {
    var next = index + 1
    while next < lines.count, lines[next].isBlank { next += 1 }
    return next < lines.count && next - index <= 4
  }
}
