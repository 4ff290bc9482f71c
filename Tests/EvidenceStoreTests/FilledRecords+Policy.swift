import EvidenceModel

extension FilledRecords {
  static let dated = date.map { DatedQuotation(date: $0, quote: quote) }
  static let code = GroupedCode(system: .cpt, code: "20974", through: "20979", quote: quote)
  static let group = CodeGroup(
    id: "MP-7/g1", heading: quote,
    determination: Determination(
      phrase: quote, classes: [.medicallyNecessary], flags: [.conditional]),
    statements: [CodeGroupStatement(statement: "MP-7/s1", basis: .service)],
    listedIn: "MP-7/s2", codes: [code], section: 2)
  static let facts = StudyFacts(
    design: DesignClaim(
      value: .cohort, axes: [.prospective], basis: .narrative, stated: true, quote: quote),
    sampleSizes: [SampleSize(label: "total", count: 40, quote: quote)],
    followUp: StudyFollowUp(value: "two years", quote: quote), direction: .favors,
    directionQuote: quote)
  static let described = DescribedStudy(
    id: "MP-7/d1", opening: .author, author: "Doe", year: 2019, trialName: "KNEE", lead: quote,
    quote: quote, passages: ["MP-7/p1"], section: 1, reference: "MP-7/r1", basis: .cited,
    facts: facts)
  static let citation = Citation(
    text: "[1]", style: .number,
    targets: [CitationTarget(number: 1, author: "Doe", year: 2019, suffix: "a")],
    references: ["MP-7/r1"], section: 1, passage: "MP-7/p1", span: span)

  /// A policy with a value for each of its parts.
  static let policy = Policy(
    id: "MP-7", aliases: ["7"], title: quote, issuer: "Plan", linesOfBusiness: lines,
    dates: PolicyDates(
      original: dated, effective: dated, lastReview: dated, nextReview: dated,
      reviews: [dated].compactMap(\.self)),
    file: SourceFile(path: "policies/a b.txt", sha256: "0f", byteCount: 12),
    relatedPolicies: [quote],
    sections: [PolicySection(kind: .evidence, heading: "Rationale", level: 2, span: span)],
    passages: [passage], statements: [statement], definitions: [quote],
    questions: [
      PICOQuestion(
        populations: [quote], interventions: [quote], comparators: [quote], outcomes: [quote],
        span: span)
    ],
    summaries: [summary], alternatives: [quote], limitations: [quote],
    literatureSearch: LiteratureSearch(
      date: date, sources: ["MEDLINE"], terms: ["knee"], quote: quote),
    history: [PolicyHistoryEvent(date: date, kind: .revised, from: "a", to: "b", quote: quote)],
    codes: [ServiceCode(system: .cpt, code: "20974", span: span)], codeGroups: [group],
    studies: [described], citations: [citation],
    references: [ReferenceText(id: "MP-7/r1", label: "1", raw: "Doe A.", span: span)])
}
