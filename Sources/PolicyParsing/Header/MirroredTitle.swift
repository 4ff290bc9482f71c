import SourceReading
import TextAnalysis
import Vocabulary

/// What pages of sites and mirrors do to a title: names, tails, boxes, wraps and echoes around it.
extension HeaderReader {
  /// Whether a value stands behind a label and a dash: `Subject: - Harbor Plan` names a site.
  func followsDash(_ range: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    let before = bytes[..<range.lowerBound].suffix(4).filter { $0 != 0x20 }
    return before.count >= 2 && before.suffix(2).elementsEqual(":-".utf8)
  }

  /// A labelled title before a check box that stands in the same line.
  func beforeBox(_ range: Range<Int>) -> Range<Int> {
    let bytes = layout.reading.bytes
    let box = range.dropFirst(4).first { index in
      HeaderVocabulary.checkBoxes.contains { bytes[index..<range.upperBound].starts(with: $0.utf8) }
    }
    guard let box else { return range }
    var title = layout.reading.trim(range.lowerBound..<box)
    while let last = title.last, "/|".utf8.contains(bytes[last]) {
      title = layout.reading.trim(title.lowerBound..<last)
    }
    return title
  }

  /// A labelled title before the names of columns or boxes that stand in the same line.
  func beforeEnd(_ range: Range<Int>) -> Range<Int> {
    let lowered = layout.reading.bytes[range].map(\.asciiLowercased)
    let ends = HeaderVocabulary.titleEnds.compactMap {
      ByteSearch.first(Array($0.utf8), in: lowered, 0..<lowered.count)
    }
    guard let end = ends.min(), end > 4 else { return beforeUnknownDate(range) }
    return layout.reading.trim(range.lowerBound..<(range.lowerBound + end))
  }

  /// A labelled title before a label that the field does not know, its word for a date, a colon and
  /// the date: `Bed Therapy Lodging Date: May 2, 2020 …`.
  private func beforeUnknownDate(_ range: Range<Int>) -> Range<Int> {
    let bytes = layout.reading.bytes
    let words = WhiteSpace.words(bytes, range)
    let label = words.indices.dropFirst(2).dropLast().first { index in
      bytes[words[index]].map(\.asciiLowercased).elementsEqual("date:".utf8)
        && bytes[words[index - 1].lowerBound].isASCIIUppercase
        && DateReader.date(
          in: bytes, at: words[index + 1].lowerBound, before: range.upperBound) != nil
    }
    return label.map { range.lowerBound..<words[$0 - 2].upperBound } ?? range
  }

  /// Lines with those that go on with them in one: a title that did not fit its line.
  func wholeLines(_ lines: ArraySlice<Range<Int>>) -> [Range<Int>] {
    var whole: [Range<Int>] = []
    for line in lines {
      if let last = whole.last, goesOn(last, line) {
        whole[whole.count - 1] = last.lowerBound..<line.upperBound
      } else {
        whole.append(line)
      }
    }
    return whole
  }

  /// Whether a line goes on with a title: its last word, an open bracket or a small letter says so.
  private func goesOn(_ line: Range<Int>, _ next: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    guard line.count + next.count <= 200, !isEntry(line), !isEntry(next), !hasLabel(line),
      !hasLabel(next), !isTypeLine(next), !isSectionName(next)
    else { return false }
    if endsOpen(line) { return true }
    let open = bytes[line].count { $0 == UInt8(ascii: "(") }
    if open > bytes[line].count(where: { $0 == UInt8(ascii: ")") }), bytes[next].contains(0x29) {
      return true
    }
    let first = WhiteSpace.words(bytes, next).first.map {
      String(decoding: bytes[$0], as: UTF8.self)
    }
    return first.map(HeaderVocabulary.smallWords.contains) ?? false && isTitle(line)
  }

  /// Whether a line ends in a word that another must follow.
  func endsOpen(_ line: Range<Int>) -> Bool {
    guard line.count <= 120, let last = WhiteSpace.words(layout.reading.bytes, line).last else {
      return false
    }
    return ["of", "for", "and", "the", "with", "in", "to", "or", "by", "on", "from", "as"].contains(
      String(decoding: layout.reading.bytes[last], as: UTF8.self))
  }

  /// A title without what a page's own title adds: the site's or the payer's name.
  func withoutSite(_ line: Range<Int>, _ echo: TitleEcho, isMirrored: Bool) -> Range<Int> {
    let bytes = layout.reading.bytes
    if isMirrored { return echo.repeatedEnd(of: line, bytes) ?? line }
    guard
      let dash = line.dropFirst(3).dropLast(4).last(where: {
        bytes[$0] == UInt8(ascii: "-") && bytes[$0 - 1] == 0x20 && bytes[$0 + 1] == 0x20
      })
    else { return line }
    let title = layout.reading.trim(line.lowerBound..<dash)
    let rest = layout.reading.trim((dash + 1)..<line.upperBound)
    let isNamed = namesOrganisation(words(rest))
    if !isNamed, goesOnBehindDash(rest, echo) { return line }
    return isNamed || echo.isRepeated(title, bytes) && !echo.isRepeated(line, bytes) ? title : line
  }

  /// A title without the issuer's name behind it or, on a mirror's page, before it.
  func withoutIssuer(_ title: Range<Int>, _ issuer: String?) -> Range<Int> {
    let bytes = layout.reading.bytes
    let title = withoutIssuerBehind(withoutMark(title), issuer)
    guard let issuer, let line = lines.first(where: { $0.contains(title.lowerBound) }),
      line.lowerBound == title.lowerBound, withoutTail(line) != line
    else { return title }
    let names = issuer.lowercased().split(separator: " ")
    let words = WhiteSpace.words(bytes, title)
    let same = zip(words, names).prefix { word, name in
      bytes[word].map(\.asciiLowercased).elementsEqual(name.utf8)
    }.count
    guard same > 0, same < words.count else { return title }
    return words[same].lowerBound..<title.upperBound
  }

  /// A title without the issuer's whole name behind it, where the document's type goes on from there:
  /// `BED THERAPY Harbor Health Plan Commercial Medical Policy`.
  private func withoutIssuerBehind(_ title: Range<Int>, _ issuer: String?) -> Range<Int> {
    let bytes = layout.reading.bytes
    guard let issuer, bytes[title].count > issuer.utf8.count + 8,
      bytes[title].suffix(issuer.utf8.count).elementsEqual(issuer.utf8),
      let last = WhiteSpace.words(bytes, title.lowerBound..<(title.upperBound - issuer.utf8.count))
        .last,
      !HeaderVocabulary.smallWords.contains(
        String(decoding: bytes[last].map(\.asciiLowercased), as: UTF8.self)),
      bytes[last.upperBound..<(title.upperBound - issuer.utf8.count)].elementsEqual(" ".utf8)
    else { return title }
    let next = title.upperBound..<min(bytes.count, title.upperBound + 60)
    let lowered = bytes[next].prefix { $0 != 0x0A }.map(\.asciiLowercased)
    let types = layout.reading.vocabulary.documentTypes.matches(in: lowered, 0..<lowered.count)
    return types.isEmpty ? title : title.lowerBound..<last.upperBound
  }

  /// A title without the letters of a line of business that stand before its type and again behind it:
  /// `FEP Medical Policy Manual FEP Bed Therapy`, and without a date in digits: `12012020 Bed Therapy`.
  private func withoutMark(_ title: Range<Int>) -> Range<Int> {
    let bytes = layout.reading.bytes
    let words = WhiteSpace.words(bytes, title)
    guard words.count > 2, let line = lines.first(where: { $0.contains(title.lowerBound) }) else {
      return title
    }
    let mark = bytes[words[0]]
    if mark.count == 8, mark.allSatisfy(\.isASCIIDigit) {
      return words[1].lowerBound..<title.upperBound
    }
    let lowered = mark.map(\.asciiLowercased)
    guard !mark.contains(where: \.isASCIILowercase),
      layout.reading.vocabulary.linesOfBusiness.match(
        in: lowered, at: 0, before: lowered.count)?.range.upperBound == lowered.count,
      WhiteSpace.words(bytes, line.lowerBound..<title.lowerBound).contains(where: {
        bytes[$0].elementsEqual(mark)
      })
    else { return title }
    return words[1].lowerBound..<title.upperBound
  }

  /// The name that a mirror's line has before the title, and before its number: `Harbor Bed Therapy
  /// Form`, `Harbor HB-1234 Bed Therapy Form`.
  func nameBefore(_ title: Range<Int>, number: String?) -> String? {
    let bytes = layout.reading.bytes
    guard let line = lines.first(where: { $0.contains(title.lowerBound) }),
      withoutTail(line) != line
    else { return nil }
    var name = layout.reading.trim(line.lowerBound..<title.lowerBound)
    if let number, bytes[name].suffix(number.utf8.count).elementsEqual(number.utf8) {
      name = layout.reading.trim(name.lowerBound..<(name.upperBound - number.utf8.count))
    }
    let words = WhiteSpace.words(bytes, name)
    let isName = words.allSatisfy { word in
      // `Harbor32` is a name, `HB32` a number.
      let rest = bytes[word].drop(while: \.isASCIILetter)
      return bytes[word.lowerBound].isASCIIUppercase && rest.allSatisfy(\.isASCIIDigit)
        && (rest.isEmpty || bytes[word].contains(where: \.isASCIILowercase))
    }
    return (1...5).contains(words.count) && isName ? layout.reading.text(name) : nil
  }

  /// The longest line that is a page's own title, in bytes.
  private static let longestMirrored = 200

  /// A title without what a mirror's page adds behind it.
  func withoutTail(_ line: Range<Int>) -> Range<Int> {
    guard line.count <= Self.longestMirrored else { return line }
    let lowered = layout.reading.bytes[line].map(\.asciiLowercased)
    for tail in HeaderVocabulary.titleTails
    where lowered.count > tail.utf8.count + 4
      && lowered.suffix(tail.utf8.count).elementsEqual(tail.utf8)
    {
      return line.lowerBound..<(line.upperBound - tail.utf8.count)
    }
    return line
  }

  /// Whether a line is one word right above a document's type: the name of who wrote it.
  func isNameOverType(_ line: Range<Int>) -> Bool {
    guard !layout.reading.bytes[line].contains(0x20), !isSaidSmall(line) else { return false }
    let next = lines.first { $0.lowerBound >= line.upperBound && !$0.isEmpty }
    return next.map(isTypeLine) ?? false
  }
}
