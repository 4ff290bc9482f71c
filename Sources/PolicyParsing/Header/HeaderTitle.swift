import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Reads a policy's title.
extension HeaderReader {
  /// The labelled title; else the line above the labels on a page with a site's own lines; else the
  /// first line that may be one; else the words before a label on one line.
  func title(number: String?) -> Quotation? {
    let bytes = layout.reading.bytes
    let labelled = fields.values[.title, default: []].first { range in
      PolicyNumber.alone(bytes, range) == nil && DateReader.whole(in: bytes, range) == nil
        && bytes[range].contains(where: \.isASCIILetter) && !isSectionName(range)
        && !isTypeLine(range) && LineOfBusinessHeading.read(layout.reading, range) == nil
        && !(number.map { bytes[range].starts(with: $0.utf8) } ?? false)
        && ByteSearch.first(Array("...".utf8), in: bytes, range) == nil
        && range.count <= 300 && !isDetermination(range) && !followsDash(range)
    }
    if let labelled { return layout.reading.quote(beforeBox(labelled)) }
    if let typed = typedLine?.title, typed.count >= 4, isTitle(typed) {
      return layout.reading.quote(typed)
    }
    if let typed = topLines.lazy.compactMap(besideType).first {
      return layout.reading.quote(typed)
    }
    let beside = wordsBehindNumber
    if let numbered = topLines.first(where: { numberBeforeColon($0) != nil }) {
      return layout.reading.quote(withoutNumber(withoutSigns(numbered)))
    }
    if let numbered = topLines.lazy.compactMap({ titleBehindNumber($0, number) }).first {
      return layout.reading.quote(numbered)
    }
    let before = topLines.lazy.compactMap(wordsBeforeLabel).first
    if let typed = topLines.lazy.compactMap(behindNamedType).first {
      return layout.reading.quote(typed)
    }
    if let line = titleBelowSiteLines ?? firstTitle,
      beside.map({ line.lowerBound < $0.lowerBound }) ?? true,
      before.map({ line.lowerBound < $0.lowerBound }) ?? true
    {
      let own = withoutTail(withoutType(withoutNumber(withoutSigns(line))))
      return layout.reading.quote(repeated(own) ?? shorter(own, before) ?? whole(own))
    }
    return (before ?? beside)
      .map(layout.reading.quote)
  }

  /// The title behind a number that opens its line: `MP 7.01.987 Bed Therapy`.
  private func titleBehindNumber(_ line: Range<Int>, _ own: String?) -> Range<Int>? {
    let line = withoutSigns(line)
    guard !isEntry(line), let number = leadingNumber(line) ?? innerNumber(line),
      layout.reading.text(number) == own
    else { return nil }
    let name = words(line.lowerBound..<number.lowerBound)
    guard number.lowerBound - line.lowerBound <= 5 || namesOrganisation(name)
    else { return nil }
    let rest = withoutTail(layout.reading.trim(number.upperBound..<line.upperBound))
    return rest.count >= 4 && isTitle(rest) ? rest : nil
  }

  /// The first line that may be a title; an organisation's name only where there is no other.
  private var firstTitle: Range<Int>? {
    let titles = lines.prefix(40).lazy.filter(isTitle)
    let named = titles.first {
      !namesOrganisation(words($0)) && !isNameOverType($0)
    }
    return named ?? titles.first
  }

  /// Whether words, in lower case, are of an organisation's name.
  func namesOrganisation(_ words: [UInt8]) -> Bool {
    layout.reading.vocabulary.organisations.contains(words, 0..<words.count)
  }

  /// A line's words in lower case.
  func words(_ line: Range<Int>) -> [UInt8] {
    layout.reading.clean(line).lowered
  }

  /// A title in one line with the document's type: `MEDICAL POLICY          Bed Therapy`.
  private func besideType(_ line: Range<Int>) -> Range<Int>? {
    let bytes = layout.reading.bytes
    guard line.count <= 200, !hasLabel(line),
      let gap = line.first(where: { bytes[$0...].prefix(3).elementsEqual("   ".utf8) }),
      isTypeLine(line.lowerBound..<gap)
    else { return nil }
    let rest = layout.reading.trim(gap..<line.upperBound)
    let type = HeadingWords.normalized(bytes, line.lowerBound..<gap)
    let isVersion = !bytes[rest].contains(0x20) && bytes[rest].contains(where: \.isASCIIDigit)
    return type.elementsEqual("table of contents".utf8) || isVersion || !isTitle(rest) ? nil : rest
  }

  /// A title without the type in capitals before it: `MEDICAL POLICY Bed Therapy`.
  private func withoutType(_ line: Range<Int>) -> Range<Int> {
    let bytes = layout.reading.bytes
    let lowered = bytes[line].map(\.asciiLowercased)
    guard
      let type = layout.reading.vocabulary.documentTypes.match(
        in: lowered, at: 0, before: lowered.count),
      lowered[type.range].contains(0x20)
    else { return line }
    let end = line.lowerBound + type.range.upperBound
    if let behind = behindInitials(end..<line.upperBound, of: lowered[type.range]) { return behind }
    let rest = layout.reading.trim(end..<line.upperBound)
    let hasColon = end < line.upperBound && bytes[end] == UInt8(ascii: ":")
    if hasColon, rest.count > 5 { return layout.reading.trim((end + 1)..<line.upperBound) }
    let isApart =
      !bytes[line.lowerBound..<end].contains(where: \.isASCIILowercase)
      && rest.count >= 4 && bytes[rest.lowerBound].isASCIIUppercase
      && bytes[rest].contains(where: \.isASCIILowercase)
    let isLong = lowered[type.range].count { $0 == 0x20 } >= 2 && rest.count >= 8
    return isApart || isLong && bytes[rest.lowerBound].isASCIIUppercase ? rest : line
  }

  /// The words behind a type's stop or initials, whose number was lost: `Medical Policy. MP Bed
  /// Therapy`.
  private func behindInitials(_ range: Range<Int>, of type: ArraySlice<UInt8>) -> Range<Int>? {
    let bytes = layout.reading.bytes
    let words = WhiteSpace.words(bytes, range).drop { bytes[$0].allSatisfy { !$0.isWordByte } }
    guard isInitials(words.first, of: type), let first = words.dropFirst().first else { return nil }
    let rest = layout.reading.trim(first.lowerBound..<range.upperBound)
    return rest.count >= 4 && bytes[rest].contains(where: \.isASCIILetter) ? rest : nil
  }

  /// The words that run on behind the labelled number: `Policy Number …. 0171 Bed Therapy`.
  private var wordsBehindNumber: Range<Int>? {
    let bytes = layout.reading.bytes
    for value in fields.values[.number, default: []] {
      guard let number = PolicyNumber.read(bytes, value) else { continue }
      let rest = layout.reading.trim(number.upperBound..<value.upperBound)
      if rest.count >= 4, bytes[rest.lowerBound].isASCIIUppercase, isTitle(rest) { return rest }
    }
    return nil
  }

  /// The title nearest above the first label, where the page begins with a site's own lines.
  private var titleBelowSiteLines: Range<Int>? {
    guard let label = lines.firstIndex(where: hasLabel), lines[..<label].contains(where: isSiteLine)
    else { return nil }
    return lines[..<label].last(where: isTitle)
  }

  private func isSiteLine(_ line: Range<Int>) -> Bool {
    let words = HeadingWords.normalized(layout.reading.bytes, line)
    return layout.reading.vocabulary.siteLines.meaning(of: words) != nil
      || HeaderVocabulary.siteOpenings.contains { words.starts(with: $0.utf8) }
  }

  /// The words before a label in mid-line: `Bed Therapy: Policy No. 171`.
  private func wordsBeforeLabel(_ line: Range<Int>) -> Range<Int>? {
    let bytes = layout.reading.bytes
    let tokens = HeaderTokenizer.tokens([line], layout.reading)
    guard tokens.count >= 2, tokens[0].field == nil, let field = tokens[1].field,
      !isInColumns(line) || tokens[0].range.lowerBound == line.lowerBound
    else { return nil }
    // Before another label than the number's a title needs the document's type before it.
    let isNumber =
      field == .title && tokens.count >= 3 && tokens[2].field == nil
      && PolicyNumber.alone(bytes, tokens[2].range) != nil
    if field != .number, !isNumber {
      let rest = withoutType(tokens[0].range)
      return field.isDate && rest != tokens[0].range && rest.count >= 4 ? rest : nil
    }
    var range = tokens[0].range
    while let last = range.last, ":,- ".utf8.contains(bytes[last]) {
      range = range.lowerBound..<last
    }
    range = withoutBoilerplate(range)
    let words = HeadingWords.normalized(bytes, range)
    let isPage = words.starts(with: "page ".utf8)
    return range.count >= 4 && !isTypeLine(range) && !isPage ? range : nil
  }

  /// A title behind a licensee's notice, or in capitals behind other words.
  private func withoutBoilerplate(_ range: Range<Int>) -> Range<Int> {
    let bytes = layout.reading.bytes
    let lowered = bytes[range].map(\.asciiLowercased)
    var start = range.lowerBound
    for notice in HeaderVocabulary.licensees {
      guard let place = ByteSearch.first(Array(notice.utf8), in: lowered, 0..<lowered.count) else {
        continue
      }
      start = max(start, range.lowerBound + place + notice.utf8.count)
    }
    let types = layout.reading.vocabulary.documentTypes.matches(in: lowered, 0..<lowered.count)
    if let type = types.last(where: { lowered[$0.range].contains(0x20) }),
      type.range.lowerBound > 0 || isCapitals(range), type.range.upperBound + 4 < lowered.count
    {
      start = max(start, range.lowerBound + type.range.upperBound)
      start = afterRepeated(lowered[type.range], start..<range.upperBound)
    }
    let rest = layout.reading.trim(start..<range.upperBound)
    return capitalsAtEnd(of: rest) ?? (rest.count >= 4 ? rest : range)
  }

  private func isCapitals(_ range: Range<Int>) -> Bool {
    !layout.reading.bytes[range].contains(where: \.isASCIILowercase)
  }

  /// Where a text begins behind the last word of a type that it repeats: `Payment Policy Policy
  /// Bed Therapy`.
  private func afterRepeated(_ type: ArraySlice<UInt8>, _ range: Range<Int>) -> Int {
    let bytes = layout.reading.bytes
    guard let last = type.split(separator: 0x20).last,
      let first = WhiteSpace.words(bytes, range).first,
      bytes[first].map(\.asciiLowercased).elementsEqual(last)
    else { return range.lowerBound }
    return first.upperBound
  }

  /// The words in capitals that end a text whose other words are not.
  private func capitalsAtEnd(of range: Range<Int>) -> Range<Int>? {
    let bytes = layout.reading.bytes
    let words = WhiteSpace.words(bytes, range)
    let capitals = words.reversed().prefix { word in
      !bytes[word].contains(where: \.isASCIILowercase)
        && bytes[word].contains(where: \.isASCIIUppercase)
    }
    guard capitals.count < words.count, let first = capitals.last, let last = capitals.first,
      last.upperBound - first.lowerBound >= 8
    else { return nil }
    return first.lowerBound..<last.upperBound
  }

  private func isDetermination(_ range: Range<Int>) -> Bool {
    let text = layout.reading.clean(range)
    if case .statements = DeterminationScanner.read(text, text.all, layout.reading.vocabulary) {
      return true
    }
    return false
  }

  /// Lines that may name the document's type or its subject.
  func titleLines() -> [Range<Int>] {
    topLines.filter { !$0.isEmpty && $0.count <= 160 && !hasLabel($0) && !isEntry($0) }
      .filter {
        isTypeLine($0) || isTitle($0) || isInColumns($0)
          || LineOfBusinessHeading.read(layout.reading, $0) != nil
      }.prefix(3).map { $0 }
  }

  /// Whether the document's first lines say that it tells of policies rather than is one.
  var isNotice: Bool {
    let titles = titleLines().map { HeadingWords.normalized(layout.reading.bytes, $0) }
    let namesNotice = titles.contains { words in
      layout.reading.vocabulary.notices.contains(words, 0..<words.count)
    }
    if namesNotice { return true }
    let opening = lines.prefix(40).filter { !$0.isEmpty }.prefix(16)
    return opening.contains { line in
      let text = layout.reading.clean(line)
      return layout.reading.vocabulary.noticeOpenings.contains(text.lowered, text.all)
    }
  }

  func isTitle(_ line: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    let line = withoutSigns(line)
    guard line.count >= 4, line.count <= 200, !hasLabel(line), !isTypeLine(line),
      bytes[line].contains(where: \.isASCIILetter), bytes[line.upperBound - 1] != UInt8(ascii: "."),
      bytes[line.upperBound - 1] != UInt8(ascii: ":"), PolicyNumber.alone(bytes, line) == nil,
      DateReader.whole(in: bytes, line).map({ $0.range.count * 2 < line.count }) ?? true,
      TableRow.cells(bytes, line).count == 1, bytes[line].split(separator: 0x20).count <= 24
    else { return false }
    guard !endsInLabelledDate(line), typed(line).map({ !$0.title.isEmpty }) ?? true,
      !isInColumns(withoutNumber(line)),
      !LeaderLine.isLeader(bytes, line),
      !HeaderVocabulary.isBreadcrumb(layout.reading.clean(line).lowered)
    else { return false }
    return !isSiteLine(line) && !isEntry(line) && !isSectionName(line)
      && LineOfBusinessHeading.read(layout.reading, line) == nil
  }

  /// Whether a line is words, a colon and a date: a label that the field does not know.
  private func endsInLabelledDate(_ line: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    guard let colon = line.last(where: { bytes[$0] == UInt8(ascii: ":") }) else { return false }
    let rest = layout.reading.trim((colon + 1)..<line.upperBound)
    return DateReader.whole(in: bytes, rest)?.range == rest
  }

  /// Whether wide gaps part a line: it holds several cells of a running header.
  private func isInColumns(_ line: Range<Int>) -> Bool {
    var spaces = 0
    for index in line {
      spaces = layout.reading.bytes[index] == 0x20 ? spaces + 1 : 0
      if spaces >= 8 { return true }
    }
    return false
  }

  /// An entry of a list or of a site's menu.
  func isEntry(_ line: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    if bytes[line].starts(with: "»".utf8) { return true }
    guard let marker = ListMarkerReader.marker(in: bytes, line) else { return false }
    return marker.bullet != nil
      || marker.readings.contains {
        $0.style.count == .lowerLetter || $0.style.count == .digit
      }
  }

  private func isSectionName(_ line: Range<Int>) -> Bool {
    let words = HeadingWords.normalized(layout.reading.bytes, line)
    return layout.reading.vocabulary.sectionHeadings.meaning(of: words) != nil
  }

  /// A line that names a type of document: `Medical Policy`, `X Clinical Policy Bulletin`.
  func isTypeLine(_ line: Range<Int>) -> Bool {
    let words = HeadingWords.normalized(layout.reading.bytes, withoutSigns(line))
    if layout.reading.vocabulary.documentTypes.meaning(of: words) != nil { return true }
    let matches = layout.reading.vocabulary.documentTypes.matches(in: words, 0..<words.count)
    guard let last = matches.last, last.range.upperBound == words.count else { return false }
    return words[last.range].contains(0x20)
  }

  /// Whether a line names a type of document or holds one of several words near its beginning.
  func namesType(_ line: Range<Int>) -> Bool {
    if isTypeLine(line) { return true }
    let line = withoutSigns(line)
    let lowered = layout.reading.bytes[line].prefix(120).map(\.asciiLowercased)
    let types = layout.reading.vocabulary.documentTypes.matches(in: lowered, 0..<lowered.count)
    return types.contains { type in
      lowered[type.range].contains(0x20)
        && layout.reading.bytes[line.lowerBound + type.range.lowerBound].isASCIIUppercase
    }
  }

  /// Whether a line holds a label.
  func hasLabel(_ line: Range<Int>) -> Bool {
    HeaderTokenizer.tokens([line], layout.reading).contains { $0.field != nil }
  }

  /// A line without the signs of a Markdown heading.
  func withoutSigns(_ line: Range<Int>) -> Range<Int> {
    var start = line.lowerBound
    while start < line.upperBound, "# ".utf8.contains(layout.reading.bytes[start]) { start += 1 }
    return start..<line.upperBound
  }

  private func withoutNumber(_ line: Range<Int>) -> Range<Int> {
    if let behind = numberBehindDash(line) { return behind.title }
    if let number = numberBeforeColon(line) {
      return layout.reading.trim((number.upperBound + 1)..<line.upperBound)
    }
    if let number = leadingNumber(line) {
      return layout.reading.trim(number.upperBound..<line.upperBound)
    }
    if let number = innerNumber(line), number.lowerBound - line.lowerBound <= 5 {
      return layout.reading.trim(number.upperBound..<line.upperBound)
    }
    guard let open = line.last(where: { layout.reading.bytes[$0] == UInt8(ascii: "(") }),
      open > line.lowerBound,
      PolicyNumber.alone(layout.reading.bytes, open..<line.upperBound) != nil
    else { return line }
    return layout.reading.trim(line.lowerBound..<open)
  }
}
