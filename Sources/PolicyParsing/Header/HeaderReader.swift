import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Reads a policy's header: number, title, issuer, dates, lines of business, related policies.
struct HeaderReader {
  let layout: Layout
  let lines: [Range<Int>]
  let fields: HeaderFields
  /// The labelled dates below the policy's text.
  private let footer: HeaderFields
  /// The labels beside page numbers.
  let running: HeaderFields
  /// What stands in the columns below its labels.
  let columns: ColumnFields
  /// The title and number that run through the pages.
  let runningTitle: RunningTitle?
  /// The fields that the header labels.
  private let labels: Set<HeaderField>

  /// The most lines of a header.
  static let longest = 120

  private init(layout: Layout) {
    self.layout = layout
    lines = Self.headLines(layout)
    let tokens = HeaderTokenizer.tokens(lines, layout.reading)
    fields = HeaderFields(tokens, bytes: layout.reading.bytes)
    footer = HeaderFields(
      FooterDates.tokens(layout, after: lines.last), bytes: layout.reading.bytes)
    running = RunningLabels.fields(layout)
    columns = ColumnFields(lines, layout.reading)
    runningTitle = RunningTitle(layout.reading)
    labels = Set(tokens.compactMap(\.field)).subtracting([.ignored])
  }

  /// Reads the header of a document.
  static func header(of layout: Layout) -> Header {
    let reader = HeaderReader(layout: layout)
    var header = Header()
    header.labels = reader.labels
    header.hasType = reader.topLines.contains {
      reader.namesType($0) || HeaderVocabulary.isBreadcrumb(layout.reading.clean($0).lowered)
    }
    let type = DocumentType(layout.reading)
    header.namesItself = type.namesItself
    header.mentionsType = type.mentionsType
    header.tellsCriteria = type.tellsCriteria || reader.listsCriteria
    header.tellsApproval = type.tellsApproval
    header.isArticle = type.isArticle || reader.asksCoverage
    header.demandsCriteria = type.demandsCriteria
    header.speaksAsPayer = type.speaksAsPayer
    header.tellsOfPolicies = type.tellsOfPolicies
    header.tellsProcess = type.tellsProcess
    header.isListing = reader.isListing
    header.isManualSection = reader.isManualSection
    header.tellsShares = reader.tellsShares
    header.namesTypeAndNumber = reader.namedLine != nil
    reader.readNumbers(into: &header)
    header.issuer =
      IssuerReader.issuer(in: layout) ?? reader.text(.issuer).map(IssuerReader.beforeDash)
      ?? IssuerReader.known(in: layout)
    let title = reader.title(number: header.number).flatMap {
      reader.closesForeignBracket($0.range) ? nil : $0
    }
    let paged = title.map(reader.isWeak) ?? true ? reader.pagedTitle(before: title) : nil
    if let paged {
      header.title = layout.reading.source.quotation(paged)
      header.titleEvidence = [.behindPage, .inText]
    } else if let title {
      let range = reader.withoutIssuer(title.range, header.issuer)
      let before = reader.nameBefore(range, number: header.number)
      // `Harbor Shield Maine` before the title is more than `Harbor Shield` in the text.
      let isLonger = header.issuer.flatMap { before?.hasPrefix($0 + " ") } ?? false
      header.issuer =
        (isLonger ? before : header.issuer) ?? before
        ?? IssuerReader.typed(layout.reading, title: layout.reading.text(range))
      header.title = layout.reading.quote(reader.titleParts(range))
      header.titleEvidence = title.evidence
    }
    header.issuer = header.issuer ?? IssuerReader.ofPage(layout.reading)
    header.dates = reader.dates()
    header.linesOfBusiness = LineOfBusinessReader.document(
      labelled: reader.fields.values[.lineOfBusiness] ?? [], titles: reader.titleLines(), layout)
    header.isNotice =
      reader.isNotice || reader.isTable || reader.isManual || type.isExplained
      || type.isPersonal || type.isContract || reader.isAgreement && !reader.listsCriteria
      || reader.isCodeSection
      || reader.labels.isSubset(of: [.effective])
        && (type.isLaw || RetoldPolicy.sumsUp(layout.reading))
      || reader.labels.isEmpty && RetoldPolicy.isSummary(layout.reading)
      || reader.labels.isEmpty && RetoldPolicy.comparesPayers(layout.reading)
    header.relatedPolicies = RelatedPolicyReader.policies(
      in: layout, labelled: reader.fields.values[.relatedPolicies] ?? [])
    return header
  }

  /// The labels of a document's header and foot, in document order.
  static func labels(of layout: Layout) -> [HeaderToken] {
    let lines = headLines(layout)
    let head = HeaderTokenizer.tokens(lines, layout.reading)
    return (head + FooterDates.tokens(layout, after: lines.last)).filter { $0.field != nil }
  }

  /// The lines before the first section that holds text of the policy.
  private static func headLines(_ layout: Layout) -> [Range<Int>] {
    let head: Set<SectionKind> = [
      .header, .relatedPolicies, .questions, .other, .history, .disclaimer,
    ]
    let end = layout.sections.first {
      !head.contains($0.kind) && !isCodingLine($0, layout.reading)
        && !isTitlesEnd($0, layout.reading) && !holdsLabels($0, layout.reading)
        && !isTypesBeginning($0, layout.reading) && !comesAgain($0, layout)
        && !isAmongLabels($0, layout.reading) && !isOverNumber($0, layout.reading)
        && !isMenu($0, layout)
    }.map { min($0.range.lowerBound, $0.heading.lowerBound) }
    let reading = layout.reading
    return reading.lines.prefix(longest)
      .prefix { $0.lowerBound < end ?? Int.max }
      .map { reading.trim($0.lowerBound..<min($0.upperBound, end ?? Int.max)) }
  }

  /// A title's last word that is a section's name, too: `Stem Cells for Orthopedic` and below it
  /// `Indications`, right above the document's labels or below the document's first line.
  private static func isTitlesEnd(_ section: Section, _ reading: Reading) -> Bool {
    guard !section.heading.isEmpty, section.heading.upperBound <= 1_500,
      let next = reading.lines.prefix(longest).lazy.map(reading.trim).first(where: {
        $0.lowerBound >= section.heading.upperBound && !$0.isEmpty
      }),
      isNear(section.heading, next, reading),
      let label = HeaderTokenizer.tokens([next], reading).first
    else { return false }
    return label.range.lowerBound == next.lowerBound && isOwn(label.field)
      && label.field != .lastRevised
  }

  /// Whether the next line stands right below a heading, or the heading right below the first line.
  private static func isNear(
    _ heading: Range<Int>, _ next: Range<Int>, _ reading: Reading
  ) -> Bool {
    let breaks = { (range: Range<Int>) in reading.bytes[range].count(where: { $0 == 0x0A }) }
    if breaks(heading.upperBound..<next.lowerBound) == 1 { return true }
    let first = reading.lines.prefix(longest).lazy.map(reading.trim).first { !$0.isEmpty }
    return first.map {
      $0.upperBound < heading.lowerBound && breaks($0.upperBound..<heading.lowerBound) == 1
    } ?? false
  }

  /// A name in a list of contents beside the labels: a section of that name comes later, and only a
  /// row or two stand between this one and the next; codes are seldom told on a first page.
  private static func comesAgain(_ section: Section, _ layout: Layout) -> Bool {
    guard section.heading.lowerBound <= 1_500, !section.heading.isEmpty,
      section.range.count <= (section.kind == .coding ? 1_500 : 160)
    else { return false }
    let name = HeadingWords.normalized(layout.reading.bytes, section.heading)
    return layout.sections.contains {
      $0.heading.lowerBound > section.heading.lowerBound + section.range.count
        && HeadingWords.normalized(layout.reading.bytes, $0.heading) == name
    }
  }

  /// The first words of the document's type where a colon ends it (`Medical Necessity Guideline:` over the
  /// title), or where each of its words has a line.
  private static func isTypesBeginning(_ section: Section, _ reading: Reading) -> Bool {
    let start = section.heading.lowerBound
    guard !section.heading.isEmpty, start <= 1_500 else { return false }
    let printed = reading.bytes[start..<min(reading.bytes.count, start + 60)]
    let window = printed.map { $0 == 0x0A ? 0x20 : $0.asciiLowercased }
    guard
      let type = reading.vocabulary.documentTypes.match(in: window, at: 0, before: window.count),
      type.range.count > section.heading.count, type.range.upperBound < window.count
    else { return false }
    let end = printed[start + type.range.upperBound]
    return end == UInt8(ascii: ":")
      || end == 0x0A && printed[..<(start + type.range.upperBound)].contains(0x0A)
  }

  /// A row of labels, or the document's type right above one: `Medical Policy: (Commercial)` and below it
  /// `POLICY NUMBER   LAST REVIEW DATE`.
  private static func isAmongLabels(_ section: Section, _ reading: Reading) -> Bool {
    guard section.kind == .policy, !section.heading.isEmpty, section.heading.upperBound <= 600
    else { return false }
    if isLabelRow(section.heading, reading) { return true }
    let words = HeadingWords.normalized(reading.bytes, section.heading)
    guard
      let type = reading.vocabulary.documentTypes.match(in: words, at: 0, before: words.count),
      words[type.range].contains(0x20),
      let next = reading.lines.prefix(longest).lazy.map(reading.trim).first(where: {
        $0.lowerBound >= section.heading.upperBound && !$0.isEmpty
      })
    else { return false }
    return isLabelRow(next, reading)
  }

  /// A word or two in capitals of a document's type that has a line for each, or a payer's name, with
  /// nothing but short lines between it and the document's number: `COVERAGE` over `GUIDELINE`, a title and
  /// `Guideline Number: HB12`.
  private static func isOverNumber(_ section: Section, _ reading: Reading) -> Bool {
    let bytes = reading.bytes
    guard section.kind == .policy, !section.heading.isEmpty, section.heading.upperBound <= 2_000,
      section.range.count <= 400, !bytes[section.heading].contains(where: \.isASCIILowercase),
      bytes[section.heading].count(where: { $0 == 0x20 }) <= 1
    else { return false }
    let below = reading.lines.prefix(longest).lazy.map(reading.trim).filter {
      $0.lowerBound >= section.heading.upperBound && !$0.isEmpty
    }.prefix(6)
    let isNumber = { (line: Range<Int>) in
      let tokens = HeaderTokenizer.tokens([line], reading)
      return tokens.count >= 2 && tokens[0].field == .number
        && tokens[0].range.lowerBound == line.lowerBound
    }
    guard let number = below.firstIndex(where: isNumber) else { return false }
    return below[..<number].allSatisfy {
      $0.count <= 80 && bytes[$0.upperBound - 1] != UInt8(ascii: ".")
    }
  }

  /// Whether a line is two labels or more and nothing else.
  private static func isLabelRow(_ line: Range<Int>, _ reading: Reading) -> Bool {
    let tokens = HeaderTokenizer.tokens([line], reading)
    return tokens.count >= 2 && tokens.allSatisfy { $0.field != nil }
      && tokens.contains { isOwn($0.field) }
  }

  /// Whether what a title's label opens is a part of the header: `Policy: Bed Therapy`, its products
  /// and then `Review Date: 03/27/2024`.
  private static func holdsLabels(_ section: Section, _ reading: Reading) -> Bool {
    guard section.kind == .policy, section.heading.lowerBound <= 600,
      section.range.count <= 3_000
    else { return false }
    return reading.lines.prefix(60).lazy.map(reading.trim).contains { line in
      guard section.range.contains(line.lowerBound), line.count <= 120,
        line.lowerBound > section.heading.upperBound
      else { return false }
      return opensWithDatedLabel(line, reading)
    }
  }

  /// A line of codes among a header's labels: `Code(s): 99987 Annual Review Date: …`.
  private static func isCodingLine(_ section: Section, _ reading: Reading) -> Bool {
    guard section.kind == .coding, section.range.upperBound <= 1_500 else { return false }
    return HeaderTokenizer.tokens([reading.trim(section.range)], reading).contains {
      $0.field?.isDate ?? false
    }
  }

  private func text(_ field: HeaderField) -> String? {
    fields.first(field).map { layout.reading.quote($0).text }
  }
}

// MARK: - Dates

extension HeaderReader {
  private func dates() -> PolicyDates {
    var dates = PolicyDates(
      original: date(.original), effective: date(.effective), lastReview: date(.lastReview),
      nextReview: date(.nextReview), reviews: reviews())
    if let both = versionDates {
      dates.effective = dated(both.version)
      dates.original = dates.original ?? dated(both.first)
    }
    if dates.original == nil { dates.original = FirstEntry.date(in: layout) }
    if dates.effective == nil { dates.effective = ServiceDates.effective(layout) }
    if dates.lastReview == nil { dates.lastReview = dates.reviews.last }
    if let annual = date(.annualReview) { add(annual, to: &dates) }
    if dates.lastReview == nil { dates.lastReview = date(.lastRevised) }
    if let due = dates.lastReview, dates.nextReview == nil, isDue(due, dates) {
      (dates.lastReview, dates.nextReview) = (nil, due)
    }
    return dates
  }

  /// How many months behind the last date of a header an annual review is due at the earliest.
  private static let annual = 9

  /// An annual review much later than every other date of the header is due; another was done.
  private func add(_ annual: DatedQuotation, to dates: inout PolicyDates) {
    let bytes = layout.reading.bytes
    let others = lines.flatMap { DateReader.dates(in: bytes, $0) }.map(\.date)
      .filter { $0 != annual.date }
    if let latest = others.max(), Self.months(latest, annual.date) >= Self.annual {
      dates.nextReview = dates.nextReview ?? annual
    } else {
      dates.lastReview = dates.lastReview ?? annual
    }
  }

  private static func months(_ first: PartialDate, _ second: PartialDate) -> Int {
    (second.year - first.year) * 12 + (second.month ?? 12) - (first.month ?? 1)
  }

  private func date(_ field: HeaderField) -> DatedQuotation? {
    if let below = columns.dates[field].flatMap(firstDate) { return dated(below) }
    let values = fields.values[field, default: []] + footer.values[field, default: []]
    if field == .lastReview, let latest = latestOfNeighbours { return dated(latest) }
    for value in values {
      if field == .lastReview, let latest = latestDate(inList: value) ?? lastDate(ascending: value)
      {
        return dated(latest)
      }
      guard value.count <= 300 || opensWithDate(value) else { continue }
      if let found = firstDate(value) { return dated(found) }
    }
    let source = layout.reading.source
    let found = running.values[field, default: []].lazy.compactMap {
      DateReader.whole(in: source.bytes, $0)
    }.first
    return found.map { DatedQuotation(date: $0.date, quote: source.quotation($0.range)) }
  }

  /// How far two reviews' labels that stand together are apart at most, in bytes.
  private static let neighbours = 200

  /// The later date of two reviews beside each other, the last one of a committee and the last one.
  private var latestOfNeighbours: FoundDate? {
    let values = fields.values[.lastReview, default: []].prefix(2)
    guard values.count == 2, values[1].lowerBound - values[0].upperBound <= Self.neighbours,
      values[0].upperBound <= values[1].lowerBound
    else { return nil }
    let dates = values.compactMap { DateReader.whole(in: layout.reading.bytes, $0) }
    return dates.count == 2 ? dates.max { $0.date < $1.date } : nil
  }

  private func opensWithDate(_ value: Range<Int>) -> Bool {
    DateReader.date(in: layout.reading.bytes, at: value.lowerBound, before: value.upperBound) != nil
  }

  func firstDate(_ value: Range<Int>) -> FoundDate? {
    let bytes = layout.reading.bytes
    return DateReader.first(in: bytes, value) ?? DateReader.whole(in: bytes, value)
      ?? DateReader.labelled(in: bytes, value)
  }

  /// The latest date of a list of nothing but dates: `06/17/10, 06/16/11, 06/19/25`.
  private func latestDate(inList value: Range<Int>) -> FoundDate? {
    let bytes = layout.reading.bytes
    let dates = listedDates(value)
    guard dates.count >= 2, dates[0].range.lowerBound == value.lowerBound else { return nil }
    let gaps = zip(dates, dates.dropFirst()).map { one, next in
      bytes[one.range.upperBound..<next.range.lowerBound]
    }
    guard gaps.allSatisfy({ $0.allSatisfy(",; /".utf8.contains) }) else { return nil }
    return dates.max { $0.date < $1.date }
  }

  /// The dates of a value; where signs part the first ones, one behind a space alone is another column's.
  private func listedDates(_ value: Range<Int>) -> ArraySlice<FoundDate> {
    let bytes = layout.reading.bytes
    let dates = DateReader.dates(in: bytes, value)
    let isSigned = zip(dates, dates.dropFirst()).map { one, next in
      bytes[one.range.upperBound..<next.range.lowerBound].contains { $0 != 0x20 }
    }
    guard isSigned.count >= Self.listedDates, isSigned.prefix(Self.listedDates).allSatisfy(\.self)
    else { return dates[...] }
    return dates.prefix(isSigned.prefix { $0 }.count + 1)
  }

  /// The fewest dates of a list with words between them.
  private static let listedDates = 3

  /// The last of several dates behind a name, each later than the one before, with words between them:
  /// `Committee: 11/01/2016, 06/26/2019 (references), 04/23/2024 (no changes)`.
  private func lastDate(ascending value: Range<Int>) -> FoundDate? {
    let dates = DateReader.dates(in: layout.reading.bytes, value)
    guard dates.count >= Self.listedDates, !opensWithDate(value),
      zip(dates, dates.dropFirst()).allSatisfy({ $0.date < $1.date })
    else { return nil }
    return dates.last
  }

  private func reviews() -> [DatedQuotation] {
    let values = fields.values[.reviews, default: []] + footer.values[.reviews, default: []]
    let found = values.flatMap(listedDates)
    return found.map(dated).sorted {
      ($0.date, $0.quote.span.start) < ($1.date, $1.quote.span.start)
    }
  }

  private func dated(_ found: FoundDate) -> DatedQuotation {
    DatedQuotation(date: found.date, quote: layout.reading.quote(found.range))
  }
}
