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
        && !(number.map { bytes[range].starts(with: $0.utf8) } ?? false)
        && ByteSearch.first(Array("...".utf8), in: bytes, range) == nil
    }
    if let labelled { return layout.reading.quote(labelled) }
    if let typed = typedLine?.title, typed.count >= 4, isTitle(typed) {
      return layout.reading.quote(typed)
    }
    let beside = wordsBehindNumber
    if let line = titleBelowSiteLines ?? lines.prefix(40).first(where: isTitle),
      beside.map({ line.lowerBound < $0.lowerBound }) ?? true
    {
      return layout.reading.quote(withoutNumber(withoutSigns(line)))
    }
    return (lines.prefix(12).lazy.compactMap(wordsBeforeLabel).first ?? beside)
      .map(layout.reading.quote)
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
  }

  /// The words before a label in mid-line: `Bed Therapy: Policy No. 171`.
  private func wordsBeforeLabel(_ line: Range<Int>) -> Range<Int>? {
    let tokens = HeaderTokenizer.tokens([line], layout.reading)
    guard tokens.count >= 2, tokens[0].field == nil, tokens[1].field == .number else { return nil }
    let bytes = layout.reading.bytes
    var range = tokens[0].range
    while let last = range.last, ":,- ".utf8.contains(bytes[last]) {
      range = range.lowerBound..<last
    }
    return range.count >= 4 && !isTypeLine(range) ? range : nil
  }

  /// Lines that may name the document's type or its subject.
  func titleLines() -> [Range<Int>] {
    lines.prefix(12).filter { !$0.isEmpty && $0.count <= 160 && !hasLabel($0) && !isEntry($0) }
      .filter {
        isTypeLine($0) || isTitle($0) || LineOfBusinessHeading.read(layout.reading, $0) != nil
      }.prefix(3).map { $0 }
  }

  /// Whether the document's first lines say that it tells of policies rather than is one.
  var isNotice: Bool {
    let titles = titleLines().map { HeadingWords.normalized(layout.reading.bytes, $0) }
    let namesNotice = titles.contains { words in
      PolicyNoticeVocabulary.titles.contains(words, 0..<words.count)
    }
    if namesNotice { return true }
    let opening = lines.prefix(40).filter { !$0.isEmpty }.prefix(16)
    return opening.contains { line in
      let text = layout.reading.clean(line)
      return PolicyNoticeVocabulary.openings.contains(text.lowered, text.all)
    }
  }

  private func isTitle(_ line: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    let line = withoutSigns(line)
    guard line.count >= 4, line.count <= 200, !hasLabel(line), !isTypeLine(line),
      bytes[line].contains(where: \.isASCIILetter), bytes[line.upperBound - 1] != UInt8(ascii: "."),
      bytes[line.upperBound - 1] != UInt8(ascii: ":"), PolicyNumber.alone(bytes, line) == nil,
      DateReader.whole(in: bytes, line).map({ $0.range.count * 2 < line.count }) ?? true,
      TableRow.cells(bytes, line).count == 1, bytes[line].split(separator: 0x20).count <= 24
    else { return false }
    guard typed(line).map({ !$0.title.isEmpty }) ?? true else { return false }
    return !isSiteLine(line) && !isEntry(line) && !isSectionName(line)
      && LineOfBusinessHeading.read(layout.reading, line) == nil
  }

  /// An entry of a list or of a site's menu.
  private func isEntry(_ line: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    if bytes[line].starts(with: "»".utf8) { return true }
    return ListMarkerReader.marker(in: bytes, line)?.bullet != nil
  }

  private func isSectionName(_ line: Range<Int>) -> Bool {
    let words = HeadingWords.normalized(layout.reading.bytes, line)
    return layout.reading.vocabulary.sectionHeadings.meaning(of: words) != nil
  }

  /// A line that names a type of document: `Medical Policy`, `X Clinical Policy Bulletin`.
  private func isTypeLine(_ line: Range<Int>) -> Bool {
    let words = HeadingWords.normalized(layout.reading.bytes, withoutSigns(line))
    if layout.reading.vocabulary.documentTypes.meaning(of: words) != nil { return true }
    let matches = layout.reading.vocabulary.documentTypes.matches(in: words, 0..<words.count)
    guard let last = matches.last, last.range.upperBound == words.count else { return false }
    return words[last.range].contains(0x20)
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
