import EvidenceModel

extension Fixture {
  static func support(
    _ number: Int, _ name: String, _ year: Int, design: DesignClaim, basis: LinkBasis,
    kind: EvidenceKind = .study, role: LinkRole = .rationale, size: Int? = nil,
    includes: [IncludedStudies] = [], findings: [Finding] = [], status: RecordStatus = unchecked
  ) -> Support {
    Support(
      record: WorkID("pmid:9000\(number)"), reference: ReferenceID("BVN-7/r\(number)"),
      referenceLabel: "r\(number) \(name) \(year)",
      referenceText: "\(name) Q. A title. J Invented Spine. \(year).", year: year,
      pmid: "9000\(number)", doi: nil, kind: kind, design: design, includes: includes,
      sampleSize: size.map {
        SampleSize(label: "total", count: $0, quote: quote("\($0) patients", 25))
      },
      role: role, basis: basis, reason: "both speak of \(size ?? 0) patients", findings: findings,
      status: status, source: span(100 + number))
  }

  static let registry = support(
    4, "Ostrander", 2021,
    design: DesignClaim(value: .caseSeries, basis: .narrative, stated: false),
    basis: .sampleSizeMatch, size: 412,
    findings: [
      Finding(
        outcome: "pain", scale: "NRS", timePoint: "one year",
        values: [.init(label: "before", value: "7.4"), .init(label: "after", value: "3.6")],
        pValue: "< .001", direction: .favors, quote: quote("NRS fell from 7.4 to 3.6", 25)),
      Finding(
        outcome: "adverse events", direction: .unstated,
        quote: quote("Two participants had a transient radiculopathy that resolved.", 26)),
      Finding(outcome: "function", direction: .unstated, quote: quote("ODI improved.", 26)),
    ])

  static let pilot = support(
    5, "Pell", 2019,
    design: DesignClaim(
      value: .unstated, axes: [.prospective], basis: .title,
      stated: false), basis: .topic,
    status: RecordStatus(
      value: .retracted, asOf: PartialDate(iso: "2024-11-02"), notice: "pmid:90099"))

  static let cochrane = support(
    6, "van der Meer", 2022,
    design: DesignClaim(value: .systematicReview, basis: .title, stated: true), basis: .topic,
    kind: .review,
    includes: [
      IncludedStudies(
        design: .unstated, count: 9, words: "9 studies", quote: quote("9 studies", 27)),
      IncludedStudies(
        design: .cohort, count: 3, words: "3 cohort studies", quote: quote("3 cohort studies", 27)),
    ])

  static let trial = support(
    9, "Quill", 2023,
    design: DesignClaim(value: .randomizedControlledTrial, basis: .title, stated: true),
    basis: .cited, size: 140)
}
