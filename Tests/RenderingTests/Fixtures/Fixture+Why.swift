import EvidenceModel

extension Fixture {
  /// An investigational determination whose reasons and evidence are inferred, a conditional one
  /// with criteria, and one without a reason.
  static let why = WhyAnswer(
    question: "why is basivertebral nerve ablation investigational?",
    answers: [
      StatementAnswer(
        policy: heading, statement: investigational,
        rationale: Rationale(basis: .scopeMatch, verdict: .insufficient, linked: reasons),
        evidence: [registry, pilot, cochrane]),
      StatementAnswer(
        policy: heading, statement: silent,
        rationale: Rationale(verdict: .unstated, linked: []), evidence: []),
      StatementAnswer(
        policy: heading, statement: conditional,
        rationale: Rationale(
          basis: .cited, verdict: .unstated,
          linked: [Reason(role: .finding, quote: quote("Function improved at 3 months.", 71))]),
        evidence: [trial, registry]),
    ],
    elsewhere: [
      ElsewhereLine(
        policy: PolicyID("SPINE.12"), statement: StatementID("SPINE.12/s4"),
        service: "intraosseous ablation of the basivertebral nerve",
        classes: [.investigational, .notMedicallyNecessary],
        phrase: "unproven and not medically necessary",
        linesOfBusiness: [LineOfBusiness(value: .medicaid, basis: .label)],
        source: SourceSpan(file: "policies/SPINE.12.pdf", ranges: [10..<60], line: 88, page: 4))
    ],
    gaps: [gap],
    notes: ["“BVN” is read as basivertebral nerve"],
    files: files)

  static let investigational = statement(
    1,
    "Basivertebral nerve ablation is considered investigational for all indications, including"
      + " chronic low back pain with Modic changes.",
    [.investigational], phrase: "investigational", line: 31, indication: "all indications")

  static let silent = statement(
    2, "Basivertebral nerve ablation is not covered.", [.notCovered], phrase: "not covered",
    line: 36, lines: [LineOfBusiness(value: .medicareAdvantage, basis: .heading)])

  static let conditional = statement(
    3, "Basivertebral nerve ablation may be considered medically necessary when:",
    [.medicallyNecessary], phrase: "medically necessary", line: 40,
    lines: [LineOfBusiness(value: .federalEmployee, basis: .text)], flags: [.conditional],
    criteria: criteria, indication: "chronic low back pain")

  static let criteria = CriteriaNode(
    text: "", require: .all,
    items: [
      leaf("1.", "Pain for six months or more", 41),
      CriteriaNode(
        text: "Imaging* within one year (one of):", label: "2.", require: .any,
        items: [leaf("a.", "Type 1 Modic change", 43), leaf("b.", "Type 2 Modic change", 44)],
        notes: [quote("*magnetic resonance imaging of at least 1.5 tesla", 52)], span: span(42)),
      CriteriaNode(
        text: "Two or more of the following have failed:", label: "3.", require: .atLeast,
        count: 2,
        items: [
          leaf("a.", "Exercise therapy", 46), leaf("b.", "Oral analgesics", 47),
          leaf("c.", "Epidural injection", 48),
        ], span: span(45)),
      CriteriaNode(
        text: "Contraindications:", label: "4.", require: .none,
        items: [leaf("a.", "Active infection of the spine", 50)], span: span(49)),
    ], span: span(40))

  static func leaf(_ label: String, _ text: String, _ line: Int) -> CriteriaNode {
    CriteriaNode(text: text, label: label, require: .leaf, span: span(line))
  }

  static let reasons = [
    Reason(role: .base, quote: quote("a registry and a single-arm pilot study", 20)),
    Reason(role: .finding, quote: quote("Pain scores fell by half at one year", 20)),
    Reason(
      role: .limitation,
      quote: quote(
        "neither had a comparison group, and a third of those enrolled were lost to follow-up", 20)),
    Reason(role: .gap, quote: quote("No trial against sham treatment was found.", 22)),
    Reason(
      role: .conclusion,
      quote: quote("The evidence does not permit conclusions about health outcomes.", 22)),
  ]

  static let gap = EvidenceGap(
    policy: PolicyID("BVN-7"), designs: [.randomizedControlledTrial],
    service: "basivertebral nerve ablation", comparator: "sham treatment",
    polarity: .noneReported, context: "BVN-7/e2",
    quote: quote("No trial against sham treatment was found.", 22))
}
