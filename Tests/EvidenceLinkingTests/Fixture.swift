import EvidenceModel

@testable import EvidenceLinking

/// Makes quotations of fixture texts: white space folded, emphasis and formula signs left out.
struct PlainQuotations: QuotationMaker {
  var sources: [String: [UInt8]]

  func quotation(file: String, ranges: [Range<Int>]) -> Quotation {
    guard let bytes = sources[file] else {
      return Quotation(text: "", span: SourceSpan(file: file, ranges: ranges, line: 1))
    }
    let parts = ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
    let text = parts.joined(separator: " ").filter { $0 != "*" && $0 != "$" }
    let folded = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return Quotation(
      text: folded, span: SourceSpan(file: file, ranges: ranges, line: line(of: ranges, in: bytes)))
  }

  private func line(of ranges: [Range<Int>], in bytes: [UInt8]) -> Int {
    bytes[..<(ranges.first?.lowerBound ?? 0)].reduce(1) { $0 + ($1 == 10 ? 1 : 0) }
  }
}

/// A policy document built from a text by naming its parts.
struct Fixture {
  let file: String
  let bytes: [UInt8]
  var document: PolicyDocument

  init(id: String, text: String) {
    file = "policies/\(id).txt"
    bytes = Array(text.utf8)
    document = PolicyDocument(
      policy: Policy(
        id: PolicyID(id), linesOfBusiness: [LineOfBusiness(value: .general, basis: .none)],
        dates: PolicyDates(),
        file: SourceFile(path: file, sha256: "", byteCount: bytes.count), sections: [],
        passages: [], statements: []),
      references: [])
  }

  var sources: [String: [UInt8]] { [file: bytes] }

  func span(of words: String, after start: Int = 0) -> SourceSpan {
    let found = ByteSearch.first(Array(words.utf8), in: Array(bytes[start...]))
    let range = found.map { $0.lowerBound + start..<$0.upperBound + start } ?? 0..<0
    return SourceSpan(file: file, ranges: range.isEmpty ? [] : [range], line: 1)
  }

  /// Opens a section; paragraphs added afterwards stand in it.
  mutating func section(_ kind: SectionKind, _ heading: String, level: Int = 1) {
    document.policy.sections.append(
      PolicySection(kind: kind, heading: heading, level: level, span: span(of: heading)))
  }

  /// Adds a paragraph given by its parts, several where a page break cuts it.
  mutating func paragraph(_ parts: String...) {
    let ranges = parts.flatMap { span(of: $0).ranges }
    let id = PassageID("\(document.policy.id.rawValue)/p\(document.policy.passages.count + 1)")
    let place = SourceSpan(file: file, ranges: ranges, line: 1)
    let quote = Quotation(text: parts.joined(separator: " "), span: place)
    document.policy.passages.append(
      Passage(id: id, section: document.policy.sections.count - 1, quote: quote))
  }

  /// Names words of the last paragraph that describe a study, and the reference that it is.
  mutating func study(_ words: String..., reference: String) {
    let ranges = words.flatMap { span(of: $0).ranges }
    let quote = Quotation(
      text: words.joined(separator: " "), span: SourceSpan(file: file, ranges: ranges, line: 1))
    let number = document.policy.studies.count + 1
    document.policy.studies.append(
      DescribedStudy(
        id: DescribedStudyID("\(document.policy.id.rawValue)/d\(number)"), opening: .design,
        lead: quote, quote: quote, passages: document.policy.passages.suffix(1).map(\.id),
        section: document.policy.sections.count - 1,
        reference: ReferenceID("\(document.policy.id.rawValue)/\(reference)")))
  }

  mutating func statement(
    _ words: String, service: String, indication: String? = nil,
    lines: [LineOfBusinessValue] = [.general], flags: [DeterminationFlag] = [],
    classes: [DeterminationClass] = [.other], headings: [String] = []
  ) {
    let place = span(of: words)
    let id = StatementID("\(document.policy.id.rawValue)/s\(document.policy.statements.count + 1)")
    let quote = Quotation(text: words, span: place)
    document.policy.statements.append(
      PolicyStatement(
        id: id, quote: quote, service: service, indication: indication,
        headings: headings.map { Quotation(text: $0, span: place) },
        linesOfBusiness: lines.map { LineOfBusiness(value: $0, basis: .none) },
        determination: Determination(phrase: quote, classes: classes, flags: flags),
        section: document.policy.sections.count - 1))
    paragraph(words)
  }

  /// Adds a summary over paragraphs given by their parts.
  mutating func summary(_ parts: String..., service: String?, population: String? = nil) {
    let ranges = parts.flatMap { span(of: $0).ranges }
    let place = SourceSpan(file: file, ranges: ranges, line: 1)
    let id = SummaryID("\(document.policy.id.rawValue)/e\(document.policy.summaries.count + 1)")
    document.policy.summaries.append(
      EvidenceSummary(
        id: id, population: population, service: service,
        linesOfBusiness: [LineOfBusiness(value: .general, basis: .none)], verdict: .unstated,
        reasons: [], section: document.policy.sections.count - 1, span: place))
  }

  /// Adds a sentence that says whether the evidence suffices.
  mutating func conclusion(
    _ sentence: String, service: String?, population: String? = nil, _ verdict: EvidenceVerdict
  ) {
    summary(sentence, service: service, population: population)
    let last = document.policy.summaries.count - 1
    let quote = Quotation(text: sentence, span: document.policy.summaries[last].span)
    document.policy.summaries[last].verdict = verdict
    document.policy.summaries[last].reasons = [Reason(role: .conclusion, quote: quote)]
  }

  mutating func reference(_ id: String, _ item: CSLItem) {
    let reference = ReferenceID("\(document.policy.id.rawValue)/\(id)")
    let text = ReferenceText(id: reference, raw: item.title ?? "", span: span(of: item.title ?? ""))
    document.policy.references.append(text)
    document.references.append(Reference(text: text, item: item))
  }

  /// Adds articles with different authors and years as `r1`, `r2` …, by their titles.
  mutating func articles(_ titles: some Sequence<String>) {
    for (index, title) in titles.enumerated() {
      reference(
        "r\(index + 1)",
        CSLItem(
          type: .articleJournal, authors: [CSLName(family: "Ash\(index)", given: "Q")],
          title: title,
          issued: PartialDate(year: 2015 + index)))
    }
  }

  /// Cites each reference wherever its number stands in brackets.
  mutating func citeByNumbers() {
    for number in 1...document.references.count {
      cite("(\(number))", "r\(number)", style: .number)
    }
  }

  /// Adds a citation wherever the pointer's words stand.
  mutating func cite(_ words: String, _ ids: String..., style: CitationStyle = .authorDate) {
    var start = 0
    while true {
      let place = span(of: words, after: start)
      guard let range = place.ranges.first else { return }
      start = range.upperBound
      guard let passage = document.policy.passages.first(where: { $0.quote.span.encloses(place) })
      else { continue }
      document.policy.citations.append(
        Citation(
          text: words, style: style, targets: [],
          references: ids.map { ReferenceID("\(document.policy.id.rawValue)/\($0)") },
          section: passage.section, passage: passage.id, span: place))
    }
  }
}

/// Works of fixtures that share no reference.
func works(_ fixtures: [Fixture]) -> [Work] {
  fixtures.flatMap(\.document.references).map {
    Work(id: WorkID($0.text.id.rawValue), references: [$0.text.id], item: $0.item)
  }
}

func link(_ fixtures: [Fixture], works: [Work], confirmed: [ConfirmedLink] = []) -> EvidenceGraph {
  let sources = Dictionary(uniqueKeysWithValues: fixtures.map { ($0.file, $0.bytes) })
  return EvidenceLinker().link(
    documents: fixtures.map(\.document), works: works, confirmed: confirmed, sources: sources,
    quoting: PlainQuotations(sources: sources))
}
