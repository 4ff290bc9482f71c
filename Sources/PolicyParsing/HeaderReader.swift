import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Reads a policy's header: number, title, issuer, dates, lines of business, related policies.
struct HeaderReader {
  private let layout: Layout
  private let lines: [Range<Int>]
  private let fields: HeaderFields
  private let fieldCount: Int

  /// The most lines of a header.
  private static let longest = 120

  private init(layout: Layout) {
    self.layout = layout
    lines = Self.headLines(layout)
    let tokens = HeaderTokenizer.tokens(lines, layout.reading)
    fields = HeaderFields(tokens, layout.reading)
    fieldCount = tokens.count { $0.field != nil && $0.field != .ignored }
  }

  /// Reads the header of a document.
  static func header(of layout: Layout) -> Header {
    let reader = HeaderReader(layout: layout)
    var header = Header()
    header.fieldCount = reader.fieldCount
    reader.readNumbers(into: &header)
    header.title = reader.title(number: header.number)
    header.issuer = IssuerReader.issuer(in: layout) ?? reader.text(.issuer)
    header.dates = reader.dates()
    header.linesOfBusiness = LineOfBusinessReader.document(
      labelled: reader.fields.values[.lineOfBusiness] ?? [], titles: reader.titleLines(), layout)
    header.relatedPolicies = RelatedPolicyReader.policies(
      in: layout, labelled: reader.fields.values[.relatedPolicies] ?? [])
    return header
  }

  /// The lines before the first section that holds text of the policy.
  private static func headLines(_ layout: Layout) -> [Range<Int>] {
    let head: Set<SectionKind> = [
      .header, .relatedPolicies, .questions, .other, .history, .disclaimer,
    ]
    let end = layout.sections.first { !head.contains($0.kind) }?.range.lowerBound
    let reading = layout.reading
    return (0..<min(longest, reading.source.lineCount)).map { reading.source.lineRange($0) }
      .prefix { $0.lowerBound < end ?? Int.max }.map(reading.trim)
  }

  private func text(_ field: HeaderField) -> String? {
    fields.first(field).map { layout.reading.quote($0).text }
  }
}

// MARK: - Number

extension HeaderReader {
  private func readNumbers(into header: inout Header) {
    let bytes = layout.reading.bytes
    let labelled = fields.values[.number, default: []].compactMap { PolicyNumber.read(bytes, $0) }
    let ownTitle = fields.values[.title, default: []].compactMap { PolicyNumber.alone(bytes, $0) }
    let alone = lines.prefix(30).compactMap { PolicyNumber.alone(bytes, $0) }
    let numbers = (labelled + ownTitle + alone).map { layout.reading.text($0) }
    header.number = numbers.first ?? titleNumber()
    let others = fields.values[.alias, default: []].compactMap { PolicyNumber.read(bytes, $0) }
      .map { layout.reading.text($0) }
    let id = header.number.map(PolicyNumber.id)
    let spelling = [header.number].compactMap { $0 }
    for alias in spelling + numbers.dropFirst() + others
    where alias != id && !header.aliases.contains(alias) {
      header.aliases.append(alias)
    }
  }

  /// A number in brackets at the end of the title line: `Sacroplasty (7.01.99)`.
  private func titleNumber() -> String? {
    for line in lines.prefix(12) {
      guard let open = line.last(where: { layout.reading.bytes[$0] == UInt8(ascii: "(") }),
        open > line.lowerBound,
        let number = PolicyNumber.alone(layout.reading.bytes, open..<line.upperBound)
      else { continue }
      return layout.reading.text(number)
    }
    return lines.prefix(12).lazy.compactMap(leadingNumber).first.map { layout.reading.text($0) }
  }

  /// A number with a stop or hyphen inside that opens a line: `7.01.987 Traction Tables`.
  private func leadingNumber(_ line: Range<Int>) -> Range<Int>? {
    let bytes = layout.reading.bytes
    let line = withoutSigns(line)
    let word = line.lowerBound..<(line.first { bytes[$0].isASCIISpace } ?? line.upperBound)
    guard word.upperBound < line.upperBound, word.contains(where: { ".-".utf8.contains(bytes[$0]) })
    else { return nil }
    return PolicyNumber.alone(bytes, word)
  }
}

// MARK: - Title

extension HeaderReader {
  private func title(number: String?) -> Quotation? {
    let bytes = layout.reading.bytes
    let labelled = fields.values[.title, default: []].first { range in
      PolicyNumber.alone(bytes, range) == nil && DateReader.whole(in: bytes, range) == nil
        && bytes[range].contains(where: \.isASCIILetter)
    }
    if let labelled { return layout.reading.quote(labelled) }
    for line in lines.prefix(40) where isTitle(line) {
      return layout.reading.quote(withoutNumber(withoutSigns(line)))
    }
    return nil
  }

  /// Lines that may name the document's type or its subject.
  private func titleLines() -> [Range<Int>] {
    lines.prefix(12).filter { !$0.isEmpty && $0.count <= 160 && !hasLabel($0) }
      .filter {
        isTypeLine($0) || isTitle($0) || LineOfBusinessHeading.read(layout.reading, $0) != nil
      }.prefix(3).map { $0 }
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
    return LineOfBusinessHeading.read(layout.reading, line) == nil
  }

  /// A line that names a type of document: `Medical Policy`, `X Clinical Policy Bulletin`.
  private func isTypeLine(_ line: Range<Int>) -> Bool {
    let words = HeadingWords.normalized(layout.reading.bytes, withoutSigns(line))
    if HeaderVocabulary.documentTypes.meaning(of: words) != nil { return true }
    let matches = HeaderVocabulary.documentTypes.matches(in: words, 0..<words.count)
    guard let last = matches.last, last.range.upperBound == words.count else { return false }
    return words[last.range].contains(0x20)
  }

  private func hasLabel(_ line: Range<Int>) -> Bool {
    HeaderTokenizer.tokens([line], layout.reading).contains { $0.field != nil }
  }

  private func withoutSigns(_ line: Range<Int>) -> Range<Int> {
    var start = line.lowerBound
    while start < line.upperBound, "# ".utf8.contains(layout.reading.bytes[start]) { start += 1 }
    return start..<line.upperBound
  }

  private func withoutNumber(_ line: Range<Int>) -> Range<Int> {
    if let number = leadingNumber(line) {
      return layout.reading.trim(number.upperBound..<line.upperBound)
    }
    guard let open = line.last(where: { layout.reading.bytes[$0] == UInt8(ascii: "(") }),
      open > line.lowerBound,
      PolicyNumber.alone(layout.reading.bytes, open..<line.upperBound) != nil
    else { return line }
    return layout.reading.trim(line.lowerBound..<open)
  }
}

// MARK: - Dates

extension HeaderReader {
  private func dates() -> PolicyDates {
    var dates = PolicyDates(
      original: date(.original), effective: date(.effective), lastReview: date(.lastReview),
      nextReview: date(.nextReview), reviews: reviews())
    if dates.lastReview == nil { dates.lastReview = dates.reviews.last }
    return dates
  }

  private func date(_ field: HeaderField) -> DatedQuotation? {
    for value in fields.values[field, default: []] where value.count <= 300 {
      if let found = firstDate(value) { return dated(found) }
    }
    return nil
  }

  private func firstDate(_ value: Range<Int>) -> FoundDate? {
    let bytes = layout.reading.bytes
    return DateReader.first(in: bytes, value) ?? DateReader.whole(in: bytes, value)
  }

  private func reviews() -> [DatedQuotation] {
    let values = fields.values[.reviews, default: []]
    let found = values.flatMap { DateReader.dates(in: layout.reading.bytes, $0) }
    return found.map(dated).sorted {
      ($0.date, $0.quote.span.start) < ($1.date, $1.quote.span.start)
    }
  }

  private func dated(_ found: FoundDate) -> DatedQuotation {
    DatedQuotation(date: found.date, quote: layout.reading.quote(found.range))
  }
}
