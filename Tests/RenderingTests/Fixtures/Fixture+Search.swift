import EvidenceModel

extension Fixture {
  /// A search for trials that finds none.
  static let emptySearch = SearchAnswer(
    query: UnderstoodQuery(
      text: "basivertebral RCT", terms: ["basivertebral"],
      filters: [QueryFilter(field: "design", value: "randomizedControlledTrial")]),
    total: 0, hits: [], gaps: [gap], unstated: [unstatedHit], nearest: [reviewHit, seriesHit],
    policyCount: 2, workCount: 48, files: files)

  /// A search that finds a statement, a passage and a work.
  static let fullSearch = SearchAnswer(
    query: UnderstoodQuery(
      text: "nerve abl MA", terms: ["nerve", "abl"],
      filters: [QueryFilter(field: "lineOfBusiness", value: "medicareAdvantage")],
      notes: ["“MA” may mean meta-analysis or Medicare Advantage"]),
    total: 12, hits: [statementHit, passageHit, thirdHit], gaps: [], unstated: [], nearest: [],
    suggestions: ["ablation"], policyCount: 1, workCount: 1, files: files)

  static let reviewHit = SearchHit(
    rank: 1, score: 7.25, kind: .reference, id: "BVN-7/r6", policy: PolicyID("BVN-7"),
    otherReferences: [ReferenceID("SPINE.12/r30")],
    title: "Ablation of the basivertebral nerve for vertebrogenic pain: a systematic review",
    text: "van der Meer Q. Ablation of the basivertebral nerve…", year: 2022,
    firstAuthor: "van der Meer Q", container: "J Invented Spine", evidenceKind: .review,
    design: DesignClaim(value: .systematicReview, basis: .title, stated: true),
    includes: cochrane.includes,
    sampleSize: SampleSize(label: "total", count: 731, quote: quote("731 patients", 27)),
    pmid: "90006", source: span(106))

  static let seriesHit = SearchHit(
    rank: 2, score: 1e-7, kind: .reference, id: "BVN-7/r4", policy: PolicyID("BVN-7"),
    title: "One-year outcomes in routine care", text: "Ostrander Q. One-year outcomes…", year: 2021,
    firstAuthor: "Ostrander Q", container: "Pain Pract Invented", evidenceKind: .study,
    design: DesignClaim(value: .caseSeries, basis: .narrative, stated: false), source: span(104))

  static let thirdHit: SearchHit = {
    var hit = seriesHit
    hit.rank = 3
    return hit
  }()

  static let unstatedHit = SearchHit(
    rank: 1, score: 2, kind: .reference, id: "BVN-7/r8", policy: PolicyID("BVN-7"),
    title: "Basivertebral ablation in chronic low back pain", text: "…", firstAuthor: "Ito K",
    evidenceKind: .study,
    design: DesignClaim(value: .unstated, basis: .none, stated: false), source: span(108))

  static let statementHit = SearchHit(
    rank: 1, score: 9, kind: .statement, id: "BVN-7/s2", policy: PolicyID("BVN-7"),
    title: "basivertebral nerve ablation", text: silent.quote.text, classes: [.notCovered],
    source: silent.quote.span)

  static let passageHit = SearchHit(
    rank: 2, score: 4.5, kind: .passage, id: "BVN-7/p11", policy: PolicyID("BVN-7"),
    title: "Summary of evidence",
    text: "Pain scores fell by half at one year; neither study had a comparison group, and a third"
      + " of those enrolled were lost to follow-up.", source: span(20))
}
