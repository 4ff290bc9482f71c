import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Reads a policy's number and its other numbers.
extension HeaderReader {
  func readNumbers(into header: inout Header) {
    let bytes = layout.reading.bytes
    let labelled = fields.values[.number, default: []]
      // In square brackets stand the numbers of documents that are listed.
      .filter { bytes[$0.lowerBound] != UInt8(ascii: "[") }
      .compactMap { PolicyNumber.read(bytes, $0) }
    let clear = labelled.filter { !isBehindWord($0) }
    let titles = fields.values[.title, default: []]
    let ownTitle = titles.compactMap {
      PolicyNumber.alone(bytes, $0) ?? PolicyNumber.beforeBracket(bytes, $0)
        ?? wordAndDigits($0) ?? digits($0)
    }
    let replaced = fields.values[.ignored, default: []]
    let alone = lines.prefix(30).filter { !replaced.contains($0) && !goesOnWithText($0) }
      .compactMap { PolicyNumber.alone(bytes, $0) }
    let closing = labelled.isEmpty ? titles.compactMap(closingNumber) : []
    // Below `Medical Policy – 7.01.987` the numbers of related policies may stand alone.
    let typed = typedLine.map(\.number).flatMap { number in
      alone.first.map { number.lowerBound < $0.lowerBound } ?? false ? number : nil
    }
    let sure = clear.isEmpty ? labelled : clear
    let own = columns.numbers + sure + ownTitle + closing + typedNumbers
    let numbers = (own + [typed].compactMap { $0 } + alone).map { layout.reading.text($0) }
    header.number = numbers.first ?? titleNumber() ?? numberBehindNotice ?? doubleNumber
    header.number = header.number.map(withSeries).map(withLetters)
    header.number =
      header.number ?? columnNumber ?? runningNumber ?? lateNumber ?? pagedNumber ?? footNumber
    if header.number == nil, let running = runningTitle?.number {
      header.number = String(decoding: layout.reading.source.bytes[running], as: UTF8.self)
    }
    if let first = header.number,
      let whole = numbers.first(where: { $0.hasSuffix("-" + first) })
    {
      // A mirror's line lost the digits before it: `Policy No R18`, `Policy No. 99468-R18`.
      header.number = whole
    }
    let others = fields.values[.alias, default: []].compactMap { PolicyNumber.read(bytes, $0) }
      .map { layout.reading.text($0) }
    let id = header.number.map(PolicyNumber.id)
    let spelling = [header.number].compactMap { $0 }
    for alias in spelling + numbers.dropFirst() + others
    where alias.lowercased() != id?.lowercased() && !header.aliases.contains(alias) {
      header.aliases.append(alias)
    }
  }

  /// Whether a number ends a sentence or goes on with a list of codes or a telephone number above it.
  private func goesOnWithText(_ line: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    if bytes[line.upperBound - 1] == UInt8(ascii: ".") { return true }
    guard let above = lines.last(where: { $0.upperBound < line.lowerBound && !$0.isEmpty }),
      bytes[above.upperBound..<line.lowerBound].count(where: { $0 == 0x0A }) == 1
    else { return false }
    return ",-".utf8.contains(bytes[above.upperBound - 1])
  }

  /// A number in brackets at the end of the title line: `Sacroplasty (7.01.99)`.
  private func titleNumber() -> String? {
    if let typed = typedLine { return layout.reading.text(typed.number) }
    if let number = topLines.lazy.compactMap(numberBeforeColon).first {
      return layout.reading.text(number)
    }
    if let named = namedLine { return layout.reading.text(named.number) }
    for line in topLines.map(withoutTail) {
      guard let open = line.last(where: { layout.reading.bytes[$0] == UInt8(ascii: "(") }),
        open > line.lowerBound,
        !isProductCode(open..<line.upperBound),
        let number = numberInBrackets(ending: open..<line.upperBound)
      else { continue }
      return layout.reading.text(number)
    }
    for line in topLines.map(withoutSigns) {
      if let number = number(inTitle: line) { return layout.reading.text(number) }
    }
    return nil
  }

  private func number(inTitle line: Range<Int>) -> Range<Int>? {
    if let number = leadingNumber(line) ?? numberBehindDash(line)?.number { return number }
    if let number = innerNumber(line) ?? prefixedNumber(line) { return number }
    if let number = spacedNumber(line) ?? closingNumber(line) { return number }
    return signedNumber(line) ?? numberBeforeLabel(line)
  }

  /// The title and the number in brackets behind the first line's type, whatever follows where breaks were
  /// lost: `Local Coverage Determination (LCD): Bed Therapy (L99999) Links …`, `LCD - Bed Therapy (L99999)`.
  var namedLine: (title: Range<Int>, number: Range<Int>)? {
    let bytes = layout.reading.bytes
    return topLines.lazy.compactMap { line -> (title: Range<Int>, number: Range<Int>)? in
      let head = line.lowerBound..<min(endOfParagraph(line), line.lowerBound + 240)
      let lowered = bytes[head].map(\.asciiLowercased)
      guard
        let type = layout.reading.vocabulary.documentTypes.match(
          in: lowered, at: 0, before: lowered.count), bytes[head.lowerBound].isASCIIUppercase,
        let sign = signBehind(type.range, lowered).map({ head.lowerBound + $0 }),
        let open = head.first(where: {
          $0 > sign && bytes[$0] == UInt8(ascii: "(")
            && numberInBrackets($0, head) != nil
        }),
        let number = numberInBrackets(open, head)
      else { return nil }
      return (layout.reading.trim((sign + 1)..<open), number)
    }.first
  }

  /// The colon or hyphen behind a type: a type of one word has it at once.
  private func signBehind(_ type: Range<Int>, _ lowered: [UInt8]) -> Int? {
    let rest = lowered[type.upperBound...]
    if lowered[type].contains(0x20), let colon = rest.prefix(8).firstIndex(of: UInt8(ascii: ":")) {
      return colon
    }
    if rest.starts(with: " - ".utf8) { return type.upperBound + 1 }
    return rest.first == UInt8(ascii: ":") ? type.upperBound : nil
  }

  private func numberInBrackets(_ open: Int, _ head: Range<Int>) -> Range<Int>? {
    let bytes = layout.reading.bytes
    guard let close = head.first(where: { $0 > open && bytes[$0] == UInt8(ascii: ")") }) else {
      return nil
    }
    return PolicyNumber.alone(bytes, open..<(close + 1))
  }

  /// The end of the lines that stand together with a line, three at most.
  private func endOfParagraph(_ line: Range<Int>) -> Int {
    var end = line.upperBound
    for next in lines.drop(while: { $0.lowerBound <= line.lowerBound }).prefix(2) {
      guard !next.isEmpty else { break }
      end = next.upperBound
    }
    return end
  }

  /// A number and a version in brackets: `(HB042, Ver. 8)`.
  func beforeVersion(_ range: Range<Int>) -> Range<Int>? {
    let bytes = layout.reading.bytes
    guard bytes[range.upperBound - 1] == UInt8(ascii: ")"),
      let comma = range.first(where: { bytes[$0] == UInt8(ascii: ",") })
    else { return nil }
    let rest = bytes[comma..<range.upperBound].map(\.asciiLowercased)
    guard rest.starts(with: ", v".utf8), rest.count <= 16 else { return nil }
    return PolicyNumber.alone(bytes, (range.lowerBound + 1)..<comma)
  }

  /// The first line that names its type, then its number, then perhaps its title:
  /// `MEDICAL POLICY – 7.01.987 Bed Therapy`.
  var typedLine: (number: Range<Int>, title: Range<Int>)? {
    topLines.lazy.compactMap { line in
      let tokens = HeaderTokenizer.tokens([line], layout.reading)
      return tokens.first.flatMap { $0.field == nil ? typed($0.range) : nil }
    }.first
  }

  /// The first lines that are not blank.
  var topLines: ArraySlice<Range<Int>> { lines.filter { !$0.isEmpty }.prefix(14) }

  /// Reads a type, a number and perhaps a title.
  func typed(_ line: Range<Int>) -> (number: Range<Int>, title: Range<Int>)? {
    let bytes = layout.reading.bytes
    // A mirror prints the page's number before its text: `1 MEDICAL POLICY – 7.01.987 …`.
    let page = bytes[line].prefix(4).prefix { $0.isASCIIDigit }.count
    let isPage = page > 0 && page < line.count && bytes[line.lowerBound + page] == 0x20
    let range = isPage ? (line.lowerBound + page + 1)..<line.upperBound : line
    let lowered = bytes[range].map(\.asciiLowercased)
    guard
      let type = layout.reading.vocabulary.documentTypes.match(
        in: lowered, at: 0, before: lowered.count)
    else { return nil }
    let words = WhiteSpace.words(
      bytes, (range.lowerBound + type.range.upperBound)..<range.upperBound
    )
    .drop { word in bytes[word].allSatisfy { !$0.isASCIILetter && !$0.isASCIIDigit } }
    // A page's number may stand between the type and the number: `Medical Policy 1 7.01.987 …`.
    let hasLead =
      isInitials(words.first, of: lowered[type.range])
      || words.first.map { $0.count <= 2 && bytes[$0].allSatisfy(\.isASCIIDigit) } ?? false
    let rest = words.dropFirst(hasLead ? 1 : 0)
    guard let number = rest.first, PolicyNumber.alone(bytes, number) == number else { return nil }
    return (number, layout.reading.trim(number.upperBound..<range.upperBound))
  }

  /// Whether a word is a type's initials in capitals: `MP` behind `Medical Policy`.
  func isInitials(_ word: Range<Int>?, of type: ArraySlice<UInt8>) -> Bool {
    guard let word else { return false }
    let initials = type.split(separator: 0x20).compactMap(\.first)
    return initials.count >= 2
      && initials.elementsEqual(layout.reading.bytes[word].map(\.asciiLowercased))
      && layout.reading.bytes[word].allSatisfy(\.isASCIIUppercase)
  }

  /// A number with a sign and capitals inside a short line: `Harbor Plan CG-SURG-111 Bed Therapy`,
  /// or one after a word in capitals that opens it: `FEP 7.01.95 Bed Therapy`.
  func innerNumber(_ line: Range<Int>) -> Range<Int>? {
    let bytes = layout.reading.bytes
    let words = WhiteSpace.words(bytes, beforeLabels(line)).prefix(line.count <= 160 ? 16 : 6)
    guard words.count >= 2 else { return nil }
    for (index, word) in words.enumerated().dropFirst()
    where !isBehindColon(index, words)
      && (PolicyNumber.alone(bytes, word) == word || PolicyNumber.isCode(bytes, word))
    {
      let signs = bytes[word].count { ".-".utf8.contains($0) }
      let capitals = bytes[word].count { $0.isASCIIUppercase }
      let isCode = capitals >= 2 && signs >= 1 || capitals == 1 && signs >= 2
      let afterName = index == 1 && bytes[words[0]].allSatisfy(\.isASCIIUppercase) && signs >= 2
      if isCode || afterName { return word }
    }
    return nil
  }

  /// What stands before a line's first label.
  private func beforeLabels(_ line: Range<Int>) -> Range<Int> {
    let tokens = HeaderTokenizer.tokens([line], layout.reading)
    guard let label = tokens.first(where: { $0.field != nil }) else {
      return line.lowerBound..<min(line.upperBound, line.lowerBound + 200)
    }
    return line.lowerBound..<label.range.lowerBound
  }

  /// A number in brackets right before a line's first label: `Bed Therapy (701987) Effective Date:`.
  private func numberBeforeLabel(_ line: Range<Int>) -> Range<Int>? {
    let bytes = layout.reading.bytes
    let head = layout.reading.trim(beforeLabels(line))
    guard head.upperBound < line.upperBound, head.count >= 10, hasLabel(line) else { return nil }
    return WhiteSpace.words(bytes, head).suffix(6).lazy.compactMap { word in
      bytes[word.lowerBound] == UInt8(ascii: "(") ? PolicyNumber.alone(bytes, word) : nil
    }.first
  }

  /// A number in capitals that opens a line before a colon and a title: `CMM-311: Knee Braces`.
  func numberBeforeColon(_ line: Range<Int>) -> Range<Int>? {
    let bytes = layout.reading.bytes
    let line = withoutSigns(line)
    guard let colon = line.prefix(24).first(where: { bytes[$0] == UInt8(ascii: ":") }),
      colon + 4 < line.upperBound, bytes[colon + 1] == 0x20
    else { return nil }
    let number = line.lowerBound..<colon
    return PolicyNumber.isCode(bytes, number) ? number : nil
  }

  /// A number at the end of the title line behind a dash: `Splints - CAM 082HB`.
  func numberBehindDash(_ line: Range<Int>) -> (number: Range<Int>, title: Range<Int>)? {
    let bytes = layout.reading.bytes
    guard line.count <= 160, !hasLabel(line),
      let dash = line.dropFirst(3).dropLast(4).last(where: { index in
        bytes[index - 1] == 0x20
          && (bytes[index] == UInt8(ascii: "-") && bytes[index + 1] == 0x20
            || bytes[index..<line.upperBound].starts(with: "– ".utf8))
      })
    else { return nil }
    let width = bytes[dash] == UInt8(ascii: "-") ? 1 : 3
    let words = WhiteSpace.words(bytes, (dash + width)..<line.upperBound)
    guard let last = words.last, let first = words.first, words.count <= 2,
      PolicyNumber.hasDigits(bytes, last, atLeast: 3),
      DateReader.whole(in: bytes, first.lowerBound..<last.upperBound) == nil,
      words.count == 1
        ? PolicyNumber.alone(bytes, last) != nil
        : first.count <= 5 && bytes[first].allSatisfy(\.isASCIIUppercase)
    else { return nil }
    let title = layout.reading.trim(line.lowerBound..<dash)
    return (first.lowerBound..<last.upperBound, title)
  }

  /// A number with a stop or hyphen inside that opens a line: `7.01.987 Traction Tables`,
  /// `CG-DME-98 Traction Tables`.
  func leadingNumber(_ line: Range<Int>) -> Range<Int>? {
    let bytes = layout.reading.bytes
    let line = withoutSigns(line)
    let word = line.lowerBound..<(line.first { bytes[$0].isASCIISpace } ?? line.upperBound)
    guard word.upperBound < line.upperBound,
      word.contains(where: { ".-".utf8.contains(bytes[$0]) }) || isJoinedCode(word),
      !pointsElsewhere(line),
      !HeaderVocabulary.fileSizes.contains(layout.reading.text(word.upperBound..<line.upperBound)),
      !isCategory(word.upperBound..<line.upperBound), !isOutline(word)
    else { return nil }
    if PolicyNumber.isCode(bytes, word), bytes[word].count(where: { ".-".utf8.contains($0) }) >= 2 {
      return word
    }
    return PolicyNumber.alone(bytes, word)
  }
}

extension HeaderReader {
  /// Whether underscores join capitals and digits: `HB_EVO_1766`.
  private func isJoinedCode(_ word: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    return bytes[word].contains(UInt8(ascii: "_")) && bytes[word].first?.isASCIIUppercase ?? false
      && bytes[word].allSatisfy {
        $0.isASCIIUppercase || $0.isASCIIDigit || $0 == UInt8(ascii: "_")
      }
  }

  /// Whether a number is that of a manual's section: `7.01 Surgery`.
  private func isCategory(_ rest: Range<Int>) -> Bool {
    let cell = HeaderTokenizer.tokens([layout.reading.trim(rest)], layout.reading).first
    return cell.map {
      HeaderVocabulary.categories.contains(String(decoding: words($0.range), as: UTF8.self))
    } ?? false
  }

  /// Capitals and a number alone on their line: `PUM 250-0017`, `MPM 7.1`.
  private func spacedNumber(_ line: Range<Int>) -> Range<Int>? {
    let bytes = layout.reading.bytes
    let words = WhiteSpace.words(bytes, line)
    guard words.count == 2, (2...4).contains(words[0].count), line.count <= 24,
      bytes[words[0]].allSatisfy(\.isASCIIUppercase),
      PolicyNumber.hasDigits(bytes, words[1], atLeast: 2),
      bytes[words[1]].contains(where: { ".-".utf8.contains($0) })
        || line == topLines.first && isFirstNumber(words[0], words[1]),
      bytes[words[1]].allSatisfy({ $0.isASCIIDigit || ".-".utf8.contains($0) }),
      DateReader.whole(in: bytes, words[1]) == nil
    else { return nil }
    return line
  }

  /// What stands behind the last stop of a long line; the line itself where there is none.
  private func lastWords(_ line: Range<Int>) -> Range<Int> {
    let bytes = layout.reading.bytes
    guard line.count > 120,
      let stop = line.suffix(100).last(where: {
        bytes[$0] == UInt8(ascii: ".") && $0 + 2 < line.upperBound && bytes[$0 + 1] == 0x20
          && bytes[$0 + 2].isASCIIUppercase
      })
    else { return line }
    return layout.reading.trim((stop + 1)..<line.upperBound)
  }

  /// Capitals and digits that end a short line, or a paragraph's last words without a verb:
  /// `Wrist Splints MP9465`.
  private func closingNumber(_ line: Range<Int>) -> Range<Int>? {
    let bytes = layout.reading.bytes
    let line = lastWords(line)
    let words = WhiteSpace.words(bytes, line)
    guard line.count <= 120, (2...14).contains(words.count), !hasLabel(line), let last = words.last
    else { return nil }
    let letters = bytes[last].prefix { $0.isASCIIUppercase }
    let digits = bytes[last].dropFirst(letters.count)
    return (2...4).contains(letters.count) && digits.count >= 4
      && digits.allSatisfy(\.isASCIIDigit) ? last : nil
  }

  /// Two digits or more behind a number sign that end a title's line: `Wrist Splints - # 007`.
  private func signedNumber(_ line: Range<Int>) -> Range<Int>? {
    let bytes = layout.reading.bytes
    guard (8...120).contains(line.count), !hasLabel(line),
      let sign = line.lastIndex(where: { bytes[$0] == UInt8(ascii: "#") }),
      sign > line.lowerBound + 3,
      let word = WhiteSpace.words(bytes, line.lowerBound..<sign).last,
      !HeaderVocabulary.placeWords.contains(
        String(decoding: bytes[word].map(\.asciiLowercased), as: UTF8.self))
    else { return nil }
    let number = layout.reading.trim((sign + 1)..<line.upperBound)
    return (2...8).contains(number.count) && bytes[number].allSatisfy(\.isASCIIDigit) ? number : nil
  }

  /// Whether a line goes on with one that points to another document: `Refer to` above it.
  private func pointsElsewhere(_ line: Range<Int>) -> Bool {
    guard let above = lines.last(where: { $0.upperBound <= line.lowerBound && !$0.isEmpty })
    else { return false }
    let text = layout.reading.clean(above)
    return [" refer to", " see", "refer to", "see"].contains {
      text.lowered.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }
}
