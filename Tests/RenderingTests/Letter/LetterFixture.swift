import EvidenceModel

@testable import Rendering

/// Letters as literals.
enum LetterFixture {
  static let span = SourceSpan(file: "policies/MP-7.txt", ranges: [10..<20], line: 3)

  static func quote(_ text: String) -> Quotation { Quotation(text: text, span: span) }

  static let statement = PolicyStatement(
    id: "MP-7/s1", quote: quote("Laser therapy is unproven for all indications."),
    service: "Laser therapy", indication: "all indications",
    linesOfBusiness: [LineOfBusiness(value: .general, basis: .none)],
    determination: Determination(
      phrase: quote("unproven"), classes: [.investigational], flags: [.residual]), section: 0)

  static func support(_ number: Int, status: StatusValue = .unchecked) -> Support {
    Support(
      record: WorkID("pmid:\(number)"), reference: ReferenceID("MP-7/r\(number)"),
      referenceLabel: "r\(number) Doe 2013", referenceText: "Doe J. A trial.", year: 2013,
      pmid: "\(number)", kind: number == 2 ? .review : .study,
      design: DesignClaim(value: .caseSeries, basis: .title, stated: true, quote: quote("series")),
      includes: number == 2
        ? [
          IncludedStudies(design: .cohort, count: 4, words: "4 cohorts", quote: quote("4 cohorts"))
        ]
        : [], sampleSize: SampleSize(label: "total", count: 243, quote: quote("243 people")),
      role: .rationale, basis: .authorDate, reason: "cited",
      findings: [
        Finding(
          outcome: "pain",
          values: [
            FindingValue(label: "before", value: "9.2"), FindingValue(label: "after", value: "1.9"),
          ], direction: .favors, quote: quote("Pain fell from 9.2 to 1.9."))
      ], status: RecordStatus(value: status), source: span)
  }

  static func source(_ number: Int, status: StatusValue = .unchecked) -> LetterSource {
    LetterSource(
      number: number, support: support(number, status: status), text: "Doe J. A trial. 2013.",
      conclusions: [quote("The authors were content.")])
  }

  static let reasons = [
    Reason(role: .base, quote: quote("The evidence includes case series.")),
    Reason(role: .finding, quote: quote("Pain fell.")),
    Reason(role: .limitation, quote: quote("Series were small.")),
    Reason(role: .conclusion, quote: quote("The evidence is insufficient.")),
  ]

  /// A letter of which every field is filled; `texts` stands in place of the caller's.
  static func letter(
    caller text: String = "Call us.", policy title: String = "Laser therapy",
    sources: [LetterSource] = [source(1), source(2)], holes: Set<String> = [],
    disclosures: [LetterDisclosure] = []
  ) -> Letter {
    let answer = StatementAnswer(
      policy: PolicyHeading(
        id: "MP-7", edition: "2025-07", title: title, issuer: title,
        lastReview: PartialDate(year: 2025, month: 7)), statement: statement,
      rationale: Rationale(basis: .scopeMatch, verdict: .insufficient, linked: reasons),
      evidence: sources.map(\.support))
    let facts = LetterFacts(
      answer: answer, section: "Coverage",
      gaps: [
        EvidenceGap(
          policy: "MP-7", designs: [.randomizedControlledTrial], comparator: "rest",
          outcomes: ["pain", "function"], polarity: .calledFor, context: "MP-7/e1",
          quote: quote("Trials against rest are needed."))
      ], alternatives: [quote("Exercise.")], sources: sources, themes: [.fewPeople],
      namedStudies: ["case series"])
    var values: [String: LetterCaseValue] = [:]
    for field in fields where !holes.contains(field.id) { values[field.id] = value(field, text) }
    return Letter(
      request: LetterRequest(
        statement: "MP-7/s1", caseData: LetterCase(values: values), isDraft: !holes.isEmpty),
      facts: facts, fields: fields, holes: fields.filter { holes.contains($0.id) },
      disclosures: disclosures,
      provenance: LetterProvenance(
        version: "0", contentDigest: "aa", corpusDigest: "bb", files: [span.file: "cc"]))
  }

  private static func value(_ field: LetterField, _ text: String) -> LetterCaseValue {
    switch field.form {
    case .text, .choice: .text(text)
    case .date: .text("2025-12-01")
    case .record(let keys): .record(Dictionary(uniqueKeysWithValues: keys.map { ($0, text) }))
    case .entries(let keys): .entries([Dictionary(uniqueKeysWithValues: keys.map { ($0, text) })])
    }
  }

  /// The caller's fields as the context names them.
  static let fields: [LetterField] = {
    guard case .object(let members) = LetterCaseContext.shape else { return [] }
    return members.sorted { $0.key < $1.key }.compactMap { id, shape in
      guard !id.hasSuffix("None") else { return nil }
      var form = LetterFieldForm.text
      if case .list(.object(let keys)) = shape {
        let isList = members[id + "None"] != nil
        form = isList ? .entries(keys.keys.sorted()) : .record(keys.keys.sorted())
      }
      if id == "decisionDate" { form = .date }
      return LetterField(
        id: id, label: "the \(id)", origin: .caller, form: form, rules: ["29 CFR"], check: "")
    }
  }()

  static let grade = ReadingGrade(
    gradeTenths: 52, easeTenths: 801, words: 10, sentences: 2, syllables: 13)

  static func print(
    _ letter: Letter, _ own: [String: String] = [:]
  ) throws -> LetterDocument {
    try press(own).print(letter).document
  }

  static func press(_ own: [String: String] = [:]) throws -> LetterPress {
    LetterPress(
      templates: try LetterTemplates(own: own),
      explain: { _ in [GlossaryEntry(term: "cohort", meaning: "a group")] },
      measure: { _ in (grade, grade) })
  }
}
