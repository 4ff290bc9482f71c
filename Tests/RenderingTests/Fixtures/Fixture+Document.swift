import EvidenceModel

extension Fixture {
  /// The invented policy as parsed.
  static let document = PolicyDocument(
    policy: policy, references: [reference],
    diagnostics: [
      Diagnostic(
        severity: .warning, code: "citation-without-reference",
        message: "expected a reference for (Ito, 2020), found none in the list", file: file,
        span: span(26))
    ])

  static let policy = Policy(
    id: PolicyID("BVN-7"), aliases: ["BVN/7"], title: quote("Basivertebral Nerve Ablation", 1),
    issuer: "Lakeshore Health Plan", linesOfBusiness: [general],
    dates: PolicyDates(
      effective: dated("2021-05-01", 3), lastReview: dated("2024-03", 4),
      nextReview: dated("2025-03", 5),
      reviews: [dated("2023-03", 4), dated("2024-03", 4)].compactMap { $0 }),
    file: SourceFile(path: file, sha256: files[file] ?? "", byteCount: 20_481),
    relatedPolicies: [quote("Spinal Cord Stimulation", 8)],
    sections: [PolicySection(kind: .policy, heading: "Coverage", level: 1, span: span(30))],
    passages: [Passage(id: PassageID("BVN-7/p1"), section: 0, quote: quote("Pain…", 20))],
    statements: [investigational, silent, conditional], definitions: [quote("Defined.", 12)],
    questions: [
      PICOQuestion(
        populations: [quote("Adults", 10)], interventions: [quote("Ablation", 10)],
        comparators: [], outcomes: [quote("Pain", 10)], span: span(10))
    ],
    summaries: [
      EvidenceSummary(
        id: SummaryID("BVN-7/e2"), population: "chronic low back pain",
        service: "basivertebral nerve ablation", linesOfBusiness: [general],
        verdict: .insufficient, reasons: reasons, section: 0, span: span(20))
    ], alternatives: [quote("Exercise", 55)], limitations: [quote("Once per level", 56)],
    literatureSearch: LiteratureSearch(
      date: PartialDate(iso: "2024-01"), sources: ["PubMed"], terms: ["basivertebral"],
      quote: quote("We searched PubMed through January 2024.", 60)),
    history: [
      PolicyHistoryEvent(
        date: PartialDate(iso: "2023-03"), kind: .determinationChanged, from: "not covered",
        to: "investigational", quote: quote("3/2023: not covered → investigational", 140))
    ], codes: [ServiceCode(system: .cpt, code: "64628", span: span(62))],
    citations: [
      Citation(
        text: "[4]", style: .number, targets: [CitationTarget(number: 4)],
        references: [ReferenceID("BVN-7/r4")], section: 0, span: span(25)),
      Citation(text: "(Ito, 2020)", style: .authorDate, targets: [], section: 0, span: span(26)),
    ], references: [reference.text])

  static func dated(_ iso: String, _ line: Int) -> DatedQuotation? {
    PartialDate(iso: iso).map { DatedQuotation(date: $0, quote: quote(iso, line)) }
  }

  static let reference = Reference(
    text: ReferenceText(
      id: ReferenceID("BVN-7/r4"), label: "4",
      raw: "Ostrander Q, de la Cruz M, et al. One-year outcomes. Pain Pract Invented."
        + " 2021;3(2):e14. PMID 90004.",
      span: SourceSpan(file: file, ranges: [10_400..<10_440, 10_500..<10_560], line: 104)),
    item: CSLItem(
      type: .articleJournal,
      authors: [
        CSLName(family: "Ostrander", given: "Q"), CSLName(family: "de la Cruz", given: "M"),
      ], hasMoreAuthors: true, title: "One-year outcomes", containerTitle: "Pain Pract Invented",
      issued: PartialDate(iso: "2021"), volume: "3", issue: "2", page: "e14", pmid: "90004"),
    years: [2021])

  static let workView = WorkView(
    work: Work(
      id: WorkID("pmid:90004"), formerIDs: ["BVN-7/r4"],
      references: [ReferenceID("BVN-7/r4"), ReferenceID("SPINE.12/r31")], item: reference.item,
      disagreements: [MetadataDisagreement(field: "page", values: ["e14", "14-19"])]),
    record: EvidenceRecord(
      id: WorkID("pmid:90004"), kind: .study, designs: [registry.design],
      sampleSizes: [SampleSize(label: "total", count: 412, quote: quote("412 patients", 25))],
      trialName: "LANTERN", study: "study:pmid:90004", findings: registry.findings,
      conclusions: [quote("The authors conclude that relief lasts.", 27)],
      comments: [quote("Loss to follow-up limits this.", 28)],
      narratives: [PassageID("BVN-7/p1")], status: unchecked),
    references: [reference],
    links: [
      Link(
        kind: .passageToEvidence, from: "BVN-7/p1", to: "pmid:90004", policy: PolicyID("BVN-7"),
        reference: ReferenceID("BVN-7/r4"), role: .rationale, basis: .cited,
        reason: "the passage cites [4]", fromSpan: span(25), toSpan: span(104))
    ],
    study: Study(
      id: "study:pmid:90004", name: "LANTERN", works: [WorkID("pmid:90004")], stated: true,
      reason: "both print LANTERN"),
    formatted: "Ostrander Q, de la Cruz M, et al. One-year outcomes. Pain Pract Invented. 2021.")
}
