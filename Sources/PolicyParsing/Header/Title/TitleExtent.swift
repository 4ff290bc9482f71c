import SourceReading
import TextAnalysis
import Vocabulary

/// Finds where a title that did not fit its line begins and ends.
///
/// It goes on where its words leave it open (a bracket, a hyphen, a small word), where the text says
/// both lines again as one, and where the next line's first word would not have fit: whoever wraps
/// words leaves no room for it.
extension HeaderReader {
  /// The most lines and bytes of a title.
  private static let (mostLines, mostBytes) = (8, 400)
  /// The shortest line, in columns, that is taken for full.
  private static let fullLine = 24

  /// A candidate with the lines below it that go on with it, and those above it that it goes on with.
  ///
  /// A line above counts only where it could be a title itself, or is left open, or where the text
  /// says both again: above a title stand names and addresses, too.
  func whole(
    _ candidate: TitleCandidate, among others: [TitleCandidate], _ echo: TitleEcho
  ) -> TitleCandidate {
    var candidate = candidate
    candidate.range = withLinesBelow(candidate.range, echo)
    guard !candidate.evidence.contains(.labelled), opensLine(candidate.range) else {
      return candidate
    }
    candidate.range = others.first { isWrappedOnto($0, candidate.range) }?.range ?? candidate.range
    for _ in 1..<Self.mostLines {
      guard let above = lineAbove(candidate.range, within: 2) else { break }
      if isNameOverBrands(above, candidate.range) {
        candidate.range = above.lowerBound..<candidate.range.upperBound
        break
      }
      guard isPart(above) else { break }
      let joined = above.lowerBound..<candidate.range.upperBound
      let isNext = breaks(above.upperBound..<candidate.range.lowerBound) == 1
      guard isNext && leavesOpen(above) || echo.isRepeated(joined, layout.reading.bytes) else {
        break
      }
      candidate.range = joined
    }
    let wider = others.lazy.filter {
      $0.score > 0 && $0.range.upperBound < candidate.range.lowerBound && opensLine($0.range)
        && isPart($0.range)
    }.map { withLinesBelow($0.range, echo) }.first { $0.upperBound >= candidate.range.upperBound }
    candidate.range = wider ?? candidate.range
    return candidate
  }

  /// Whether a title is only the end of another candidate, whose first line could be a title itself.
  private func isWrappedOnto(_ other: TitleCandidate, _ title: Range<Int>) -> Bool {
    guard other.score > 0, other.range.lowerBound < title.lowerBound, opensLine(other.range),
      other.range.upperBound >= title.upperBound
    else { return false }
    let bytes = layout.reading.bytes
    let end = bytes[other.range].firstIndex(of: 0x0A) ?? other.range.upperBound
    let first = layout.reading.trim(other.range.lowerBound..<end)
    guard first.upperBound < title.lowerBound, isPart(first), !isTypeLine(first) else {
      return false
    }
    let words = HeadingWords.normalized(bytes, first)
    return ByteSearch.first(
      HeadingWords.normalized(bytes, title), in: words, 0..<words.count) == nil
  }

  /// Whether a line above a title may be a part of it.
  private func isPart(_ line: Range<Int>) -> Bool {
    mayGoOn(line) && endsLine(line) && isCapitalised(line) && !namesKind(line)
  }

  /// Whether a blank line parts a line from what stands above it, and it with what goes on with it
  /// from a paragraph below.
  func isAboveProse(_ line: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    guard lineAbove(line) == nil, !bytes[line].contains(0x0A) else { return false }
    var end = line
    while let next = lineBelow(end), mayGoOn(next),
      end.upperBound - line.lowerBound < Self.mostBytes
    {
      end = next
    }
    guard lineBelow(end) == nil,
      let next = lines.first(where: { $0.lowerBound >= end.upperBound && !$0.isEmpty }),
      next.count >= 80, !hasLabel(next), !isInColumns(next), bytes[next.lowerBound].isASCIIUppercase
    else { return false }
    let words = WhiteSpace.words(bytes, next)
    return words.count { bytes[$0.lowerBound].isASCIILowercase } * 2 > words.count
  }

  func withLinesBelow(_ title: Range<Int>, _ echo: TitleEcho) -> Range<Int> {
    let bytes = layout.reading.bytes
    var title = title
    for _ in 1..<Self.mostLines {
      guard endsLine(title), let next = lineBelow(title) ?? phraseBelow(title, echo),
        next.upperBound - title.lowerBound <= Self.mostBytes
      else { break }
      if completesType(title, next) {
        title = title.lowerBound..<next.upperBound
        continue
      }
      let joined = title.lowerBound..<next.upperBound
      guard mayGoOn(next) || isCategory(next) && echo.isRepeated(joined, bytes) else { break }
      let goesOn =
        leavesOpen(title) || opensSmall(next) || echo.isRepeated(joined, bytes)
        || isRouteOfUse(next) || isSpacedTitle(title, next) || goesOnInColumn(title, next)
        || isSetIn(title, next)
        || isFull(title, next) && (isCapitalised(next) || isInSmallLetters(title, next))
          && (isBracketed(next) || !echo.isRepeated(title, bytes)
            || isRepeatedInto(title, next, echo))
      guard goesOn else { break }
      title = joined
    }
    return title
  }

  /// Whether a title and the line below it, which ends it, are written in small letters.
  private func isInSmallLetters(_ title: Range<Int>, _ next: Range<Int>) -> Bool {
    guard !isCapitalised(title) else { return false }
    guard let below = lineBelow(next) else { return true }
    return isOverLabel(next) || isLong(below) && next.count * 2 < below.count
  }

  private func isLong(_ line: Range<Int>) -> Bool {
    line.count >= 80 && layout.reading.bytes[line.lowerBound].isASCIIUppercase
  }

  /// Whether two short lines are both set in from the margin and the document's number, alone on its
  /// line, comes next: a title in the middle of the page or at its right.
  private func isSetIn(_ title: Range<Int>, _ next: Range<Int>) -> Bool {
    guard opensLine(title), isCapitalised(title), isCapitalised(next), !isTypeLine(title),
      !namesOrganisation(words(title)), lineBelow(next) == nil,
      min(column(of: title.lowerBound), column(of: next.lowerBound)) >= 6,
      let below = lines.first(where: { $0.lowerBound >= next.upperBound && !$0.isEmpty })
    else { return false }
    return PolicyNumber.alone(layout.reading.bytes, below) == below
      || PolicyNumber.isCode(layout.reading.bytes, below)
  }

  /// Whether the text says a title again with the next line's first word behind it.
  private func isRepeatedInto(
    _ title: Range<Int>, _ next: Range<Int>, _ echo: TitleEcho
  ) -> Bool {
    let end = WhiteSpace.words(layout.reading.bytes, next).first?.upperBound ?? next.upperBound
    return echo.isRepeated(title.lowerBound..<end, layout.reading.bytes)
  }

  // MARK: Lines

  private func opensLine(_ range: Range<Int>) -> Bool {
    lines.contains { withoutSigns($0).lowerBound == range.lowerBound }
  }

  /// Whether nothing but a sign stands between a stretch and its line's end.
  private func endsLine(_ range: Range<Int>) -> Bool {
    let rest = layout.reading.bytes[range.upperBound...].prefix { $0 != 0x0A }
    return rest.count <= 40 && rest.allSatisfy { $0.isASCIISpace || ",;-/:&".utf8.contains($0) }
  }

  /// The line right below, with no blank line between.
  private func lineBelow(_ range: Range<Int>) -> Range<Int>? {
    guard let next = lines.first(where: { $0.lowerBound >= range.upperBound && !$0.isEmpty }) else {
      return nil
    }
    return breaks(range.upperBound..<next.lowerBound) == 1 ? withoutNumber(next) : nil
  }

  /// A line without the document's number in brackets that ends it.
  private func withoutNumber(_ line: Range<Int>) -> Range<Int> {
    let bytes = layout.reading.bytes
    guard let open = line.dropFirst(4).last(where: { bytes[$0] == UInt8(ascii: "(") }),
      numberInBrackets(ending: open..<line.upperBound) != nil
    else { return line }
    return layout.reading.trim(line.lowerBound..<open)
  }

  /// A line behind one blank line that begins as only a title's second line does (`For Adults`), or
  /// that the text says together with the title.
  private func phraseBelow(_ range: Range<Int>, _ echo: TitleEcho) -> Range<Int>? {
    guard let next = lines.first(where: { $0.lowerBound >= range.upperBound && !$0.isEmpty }),
      next.count <= 80, breaks(range.upperBound..<next.lowerBound) == 2, isCapitalised(next)
    else { return nil }
    let isSaid = echo.isRepeated(range.lowerBound..<next.upperBound, layout.reading.bytes)
    return opensSmall(next) || isSaid || isSpacedTitle(range, next) ? next : nil
  }

  /// Whether the next line stands in the column of a label's value, right below it.
  private func goesOnInColumn(_ title: Range<Int>, _ next: Range<Int>) -> Bool {
    !opensLine(title) && isCapitalised(next)
      && abs(column(of: title.lowerBound) - column(of: next.lowerBound)) <= 1
      && column(of: next.lowerBound) >= 4
  }

  /// The shortest line of a title, in columns, behind which a blank line may stand inside it.
  private static let longLine = 45

  /// Whether blank lines part a title's lines as they part it from the labels below it: both are
  /// written in capitals, or the first is long.
  private func isSpacedTitle(_ title: Range<Int>, _ next: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    let isAlike = [title, next].allSatisfy { !bytes[$0].contains(where: \.isASCIILowercase) }
    guard isAlike || length(title) >= Self.longLine, isCapitalised(title), !isTypeLine(title),
      !endsInKind(title),
      breaks(title.upperBound..<next.lowerBound) == 2,
      let below = lines.first(where: { $0.lowerBound >= next.upperBound && !$0.isEmpty }),
      breaks(next.upperBound..<below.lowerBound) == 2
    else { return false }
    return HeaderTokenizer.tokens([below], layout.reading).first.map {
      $0.range.lowerBound == below.lowerBound && Self.isOwn($0.field)
    } ?? false
  }

  /// Whether a document's kind ends a line, glued to the word before it, too: `Utilization ReviewGuideline`.
  private func endsInKind(_ line: Range<Int>) -> Bool {
    let words = words(line)
    return HeaderVocabulary.kindWords.contains {
      words.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  /// Whether a line below a title is the last word of the document's type with which it ends:
  /// `Joint Cushions Prior Authorization` and below it `Policy`.
  private func completesType(_ title: Range<Int>, _ next: Range<Int>) -> Bool {
    let word = HeadingWords.normalized(layout.reading.bytes, next)
    guard HeaderVocabulary.kindWords.contains(String(decoding: word, as: UTF8.self)) else {
      return false
    }
    let words = HeadingWords.normalized(layout.reading.bytes, title).split(separator: 0x20)
    return (2...4).contains { count in
      let type = Array((words.suffix(count) + [word[...]]).joined(separator: [0x20]))
      return words.count > count && layout.reading.vocabulary.documentTypes.meaning(of: type) != nil
    }
  }

  /// Whether a line is one or two words in brackets: how a drug is given, `(Intravenous)`.
  private func isRouteOfUse(_ line: Range<Int>) -> Bool {
    isBracketed(line) && line.count <= 30
      && layout.reading.bytes[line].allSatisfy { $0.isASCIILetter || "()/- ".utf8.contains($0) }
  }

  /// Whether a line with a label of the document's own follows at once.
  func isOverLabel(_ line: Range<Int>) -> Bool {
    lineBelow(line).map { below in
      HeaderTokenizer.tokens([below], layout.reading).first.map {
        $0.range.lowerBound == below.lowerBound && Self.isOwn($0.field)
      } ?? false
    } ?? false
  }

  /// Whether a line with a label of the document's own comes next, blank lines before it or not.
  func isBeforeLabel(_ range: Range<Int>) -> Bool {
    guard let next = lines.first(where: { $0.lowerBound >= range.upperBound && !$0.isEmpty }),
      let label = HeaderTokenizer.tokens([next], layout.reading).first
    else { return false }
    return label.range.lowerBound == next.lowerBound && Self.isOwn(label.field)
  }

  /// Whether a label is of a document's number or dates.
  static func isOwn(_ field: HeaderField?) -> Bool {
    field == .number || field == .alias || field?.isDate ?? false
  }

  private func lineAbove(_ range: Range<Int>, within most: Int = 1) -> Range<Int>? {
    guard let last = lines.last(where: { $0.upperBound < range.lowerBound && !$0.isEmpty }) else {
      return nil
    }
    return breaks(last.upperBound..<range.lowerBound) <= most ? last : nil
  }

  private func breaks(_ range: Range<Int>) -> Int {
    layout.reading.bytes[range].count { $0 == 0x0A }
  }

  /// Whether a line may be a part of a title: words, and none of what else stands in a header.
  private func mayGoOn(_ line: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    guard line.count <= 140, hasWord(line), !hasLabel(line),
      bytes[line.upperBound - 1] != UInt8(ascii: "."), !isTypeLine(line),
      !isSectionName(line) || isBeforeLabel(line),
      !isSiteLine(line), !isEntry(line), !isInColumns(line), !namesPlace(line),
      TableRow.cells(bytes, line).count == 1, PolicyNumber.alone(bytes, line) == nil,
      DateReader.first(in: bytes, line) == nil,
      LineOfBusinessHeading.read(layout.reading, line) == nil
    else { return false }
    let words = words(line)
    return !isLabelled(line) && !endsInNumber(line) && !opensWithLine(words)
      && !namesOrganisation(words) && !words.starts(with: "table of contents".utf8)
      && !isCategory(line)
      && !PageFurniture.isPageNumber(bytes, line) && TitleSentence.before(line, bytes) == line
      && !words.starts(with: "©".utf8) && !asks(words) && !isAnswer(line)
      && !tellsAuthor(line) && !namesParts(words)
  }

  /// Whether a line is the name of a category of policies and nothing else: `Therapy`.
  private func isCategory(_ line: Range<Int>) -> Bool {
    HeaderVocabulary.categories.contains(String(decoding: words(line), as: UTF8.self))
  }

  /// Whether a colon behind a word or two shows a label that the field does not know.
  private func isLabelled(_ line: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    guard let colon = line.prefix(24).first(where: { bytes[$0] == UInt8(ascii: ":") }) else {
      return false
    }
    return bytes[line.lowerBound..<colon].count { $0 == 0x20 } <= 2
  }

  /// Whether a short line ends in a number of several parts: `MPM 7.1`.
  private func endsInNumber(_ line: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    guard line.count <= 24, let last = WhiteSpace.words(bytes, line).last else { return false }
    return PolicyNumber.hasDigits(bytes, last, atLeast: 2)
      && bytes[last].contains { ".-".utf8.contains($0) }
  }

  /// Whether a line of business opens a line.
  private func opensWithLine(_ words: [UInt8]) -> Bool {
    layout.reading.vocabulary.linesOfBusiness.match(in: words, at: 0, before: words.count) != nil
  }

  /// Whether a line's words say what kind of document stands here: `Bed Therapy GuidelinesV2`.
  private func namesKind(_ line: Range<Int>) -> Bool {
    words(line).split(separator: 0x20).contains { word in
      HeaderVocabulary.kindWords.contains { $0.utf8.count > 5 && word.starts(with: $0.utf8) }
    }
  }

  // MARK: Signs

  /// Whether a line is words in brackets, another name of what the title names.
  private func isBracketed(_ line: Range<Int>) -> Bool {
    layout.reading.bytes[line.lowerBound] == UInt8(ascii: "(")
      && layout.reading.bytes[line.upperBound - 1] == UInt8(ascii: ")")
  }

  /// Whether a line's end wants more words.
  func leavesOpen(_ title: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    let line = bytes[title.lowerBound...].prefix { $0 != 0x0A }
    if let last = bytes[..<(line.endIndex)].last(where: { !$0.isASCIISpace }),
      title.upperBound <= line.endIndex, "-/,;&".utf8.contains(last)
    {
      return true
    }
    let open = bytes[title].count { $0 == UInt8(ascii: "(") }
    return open > bytes[title].count(where: { $0 == UInt8(ascii: ")") }) || endsOpen(title)
  }

  /// Whether a line begins with a word that goes on with another.
  private func opensSmall(_ line: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    guard let first = WhiteSpace.words(bytes, line).first else { return false }
    let isCapital = bytes[first.lowerBound].isASCIIUppercase
    let word = String(decoding: bytes[first].map(\.asciiLowercased), as: UTF8.self)
    return HeaderVocabulary.smallWords.contains(word)
      // `By Harbor Health` tells who wrote it.
      && (!isCapital || !["a", "by"].contains(word) && line.count <= 80 && isCapitalised(line))
  }

  /// Whether most of a line's longer words begin with a capital, a digit or a bracket.
  private func isCapitalised(_ line: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    let long = WhiteSpace.words(bytes, line).filter { $0.count >= 4 }
    let small = long.count { bytes[$0.lowerBound].isASCIILowercase }
    return small * 2 <= long.count
  }

  /// Whether the next line's first word would not have fit behind a line, as wide as either is;
  /// letters differ in width by as much as one in ten.
  private func isFull(_ title: Range<Int>, _ next: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    guard let word = WhiteSpace.words(bytes, next).first else { return false }
    let ends = ends(of: title) + ends(of: next)
    let last = column(of: title.upperBound)
    return last >= Self.fullLine && ends.allSatisfy { (last + 1 + length(word)) * 10 > $0 * 9 }
  }

  /// The columns at which the lines of a stretch end.
  private func ends(of range: Range<Int>) -> [Int] {
    let bytes = layout.reading.bytes
    let breaks = range.filter { bytes[$0] == 0x0A }
    return (breaks + [range.upperBound]).map { end in
      column(of: WhiteSpace.trim(bytes, range.lowerBound..<end).upperBound)
    }
  }

  private func column(of offset: Int) -> Int {
    let bytes = layout.reading.bytes
    let start = bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return length(start..<offset)
  }

  /// The characters of a range.
  private func length(_ range: Range<Int>) -> Int {
    layout.reading.bytes[range].count { $0 & 0xC0 != 0x80 }
  }
}
