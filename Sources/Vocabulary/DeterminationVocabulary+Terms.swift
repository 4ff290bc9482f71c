import EvidenceModel

/// The terms and verbs that determine coverage, by the class that they name.
extension DeterminationVocabulary {
  /// Terms with the class they name.
  static let terms =
    rows(.medicallyNecessary, necessary) + rows(.notMedicallyNecessary, notNecessary)
    + rows(.investigational, investigational) + rows(.notCovered, notCovered)
    + rows(.covered, covered) + rows(.cosmetic, cosmetic)
    + rows(.other, other)

  /// Whole verb phrases that determine without a further frame.
  static let verbs =
    rows(.medicallyNecessary, necessaryVerbs)
    + rows(.covered, coveredVerbs) + rows(.notCovered, notCoveredVerbs)
    + rows(.investigational, investigationalVerbs) + rows(.other, otherVerbs)

  static func rows(
    _ value: DeterminationClass, _ phrases: [String]
  ) -> [(phrase: String, meaning: DeterminationClass)] {
    phrases.map { ($0, value) }
  }

  private static let necessary = [
    "medically necessary", "medicallynecessary",
    "reasonable and necessary", "medically appropriate", "established",
    "proven", "clinically proven", "medically necessary and appropriate",
    "reasonable and medically necessary",
    "medically necessary or appropriate", "safe and effective and medically necessary",
    "a useful therapeutic option", "a useful diagnostic option", "useful therapeutic options",
    "an established service", "an established therapy", "established and medically necessary",
    "clinically appropriate and medically necessary", "medically indicated",
    "reasonable and medically appropriate", "a medically necessary service", "a clinical option",
    "scientifically validated", "medically reasonable and necessary", "medically reasonable",
    "dentally necessary", "dentally necessary and appropriate", "medical necessary",
  ]

  private static let notNecessary = [
    "not medically necessary", "not reasonable and necessary", "not medically appropriate",
    "medically unnecessary", "not a medical necessity", "not considered medically necessary",
    "not considered to be medically necessary", "not considered a medical necessity",
    "not reasonable and medically necessary", "not deemed medically necessary",
    "not considered reasonable and necessary", "not reasonable or necessary",
    "not considered reasonable or necessary",
    "not considered medically appropriate", "non-medically necessary",
    "not medically reasonable and necessary", "not medically reasonable",
    "not dentally necessary", "not considered dentally necessary", "not medical necessary",
  ]

  private static let investigational = [
    "investigational", "experimental", "experimental/investigational",
    "experimental or investigational",
    "experimental and investigational", "experimental, investigational, or unproven",
    "experimental, investigational or unproven", "experimental, investigational, and unproven",
    "experimental, investigational and unproven", "experimental/investigational/unproven",
    "investigational/experimental", "investigational or experimental",
    "investigational and experimental",
    "investigative", "experimental or investigative", "experimental/investigative", "unproven",
    "not proven", "not clinically proven", "not established", "clinically unproven", "eiu", "e/i",
    "experimental, investigational, and/or unproven",
    "experimental, investigational and/or unproven",
    "investigational or unproven", "investigational/unproven", "experimental or unproven",
    "experimental and unproven", "unproven and investigational", "not been established",
    "not scientifically validated",
  ]

  private static let cosmetic = [
    "cosmetic", "cosmetic in nature", "a cosmetic surgical procedure", "a cosmetic procedure",
    "cosmetic procedures", "a cosmetic service", "cosmetic services",
  ]

  private static let notCovered: [String] =
    [
      "not covered", "non-covered", "noncovered", "non covered", "non-reimbursable",
      "not eligible for coverage", "not recommended for coverage", "excluded from coverage",
      "not reimbursable",
      "not covered or reimbursable", "coverage excluded", "not authorized",
      "considered exclusions", "considered an exclusion", "not medically covered",
      "considered not covered", "statutorily excluded", "not eligible for medicare coverage",
      "not eligible for medicaid coverage", "not included on this line",
      "not included on these lines", "ineligible for coverage", "not payable",
      "not considered covered", "not a benefit", "not benefits",
    ]
    + payable.flatMap { ["not eligible for " + $0, "ineligible for " + $0] }
    + exclusions + benefits.map { "not " + $0 }
    + ["non-covered", "non- covered", "noncovered"].flatMap(named)

  private static let payable = ["payment", "reimbursement", "benefits", "funding"]

  private static let considered = [
    "payment", "coverage", "reimbursement", "approval", "prior authorization", "authorization",
  ]

  private static let covered: [String] =
    [
      "included on this line", "included on these lines", "a benefit", "covered",
      "approved for coverage", "recommended for coverage", "cost-shared", "an eligible service",
      "eligible services",
      "eligible for coverage",
    ]
    + payable.map { "eligible for " + $0 } + considered.map { "considered for " + $0 } + benefits

  /// What a covered service is called: `a covered benefit`, `covered services`, `a plan benefit`.
  private static let benefits =
    named("covered") + ["a limited benefit", "limited benefits"]
    + ["plan", "program", "medicaid", "medicare", "contract", "health plan", "policy"].flatMap {
      ["a \($0) benefit", "\($0) benefits"]
    }

  /// A status with the nouns behind it: `a covered service`, `covered services`.
  private static func named(_ status: String) -> [String] {
    ["benefit", "service", "expense", "item", "procedure", "benefit service"].flatMap { noun in
      ["a \(status) \(noun)", "\(status) \(noun)", "\(status) \(noun)s"]
    }
  }

  /// What a service is called that a contract leaves out.
  private static let exclusions =
    [
      "contract", "benefit", "benefit contract", "plan", "program", "policy", "coverage",
      "standard benefit", "standard benefit contract", "standard", "general", "benefit plan",
    ].flatMap { ["a \($0) exclusion", "\($0) exclusions"] }
    + ["benefit coverage", "coverage", "the contract", "the plan", "the benefit", "benefits"]
    .flatMap { ["an exclusion of \($0)", "exclusions of \($0)"] }

  private static let other: [String] =
    bundled + [
      "not separately reimbursable", "not separately reimbursed", "integral to", "incidental to",
      "not reimbursed separately", "not paid separately", "not payable separately",
      "not separately paid", "bundled into", "bundled with",
      "not separately payable",
      "recommended as an option", "recommended as options", "a convenience item",
      "convenience items", "considered on a case-by-case basis", "not primarily medical in nature",
      "reviewed on a case-by-case basis", "considered on an exception basis",
    ]

  /// How a service is called that another's payment includes: `part of the global fee`.
  private static let bundled: [String] = ["included in ", "part of "].flatMap { opening in
    [
      "the fee", "the payment", "the reimbursement", "the base rate", "the global fee",
      "the original fee", "the rental", "the rental fee", "the per diem", "the facility payment",
      "the primary procedure", "the global period", "the surgical fee", "the cost", "the charge",
      "the allowance", "the placement of", "the office visit", "the price",
    ].flatMap { [opening + $0, opening + $0 + " for"] }
  }

  private static let necessaryVerbs = [
    "will approve",
    "has been medically proven to be effective and therefore medically appropriate",
    "has been medically proven to be effective and, therefore, medically appropriate",
    "has been medically proven to be effective and, therefore, is medically appropriate",
    "has been medically proven to be effective and therefore is medically appropriate",
    "has been medically proven to be effective and is medically appropriate",
    "have been medically proven to be effective and therefore medically appropriate",
    "have been medically proven to be effective and, therefore, medically appropriate",
    "have been medically proven to be effective and, therefore, are medically appropriate",
    "have been medically proven to be effective and therefore are medically appropriate",
  ]

  private static let coveredVerbs =
    [
      "will provide coverage", "provides coverage", "may be eligible for coverage",
      "may be eligible under the plan", "may authorize", "member may be eligible for",
      "members may be eligible for", "individuals may be eligible for",
      "patients may be eligible for", "will approve the use of", "will approve coverage of",
      "will approve coverage for", "are eligible for coverage of", "are eligible for coverage for",
      "evidence is sufficient to cover", "limits coverage of", "limits coverage for",
      "payment may be made", "program payment may be made", "coverage is provided",
      "coverage is available",
      "coverage will be provided", "coverage includes",
    ] + listing(["covered", "eligible", "payable", "insured"])
    + payments.flatMap { payment in payment.granting.map { $0 + " for" } }

  private static let notCoveredVerbs =
    ContractionVocabulary.expanded([
      "will not provide coverage", "does not provide coverage",
      "may not be eligible under the plan", "not be eligible under the plan",
      "payment may not be made", "payment will not be made", "payment is not made",
      "program payment may not be made", "program payment will not be made",
      "coverage is not provided", "coverage is not available", "coverage will not be provided",
      "will not be reimbursed", "excludes coverage of", "excludes coverage for", "will not approve",
      "coverage does not include", "benefits do not include", "coverage excludes",
      "does not include coverage for", "does not include coverage of",
      "there are no reimbursement provisions for", "there is no provision for coverage of",
      "not supportive of general approval for", "not supportive of approval for",
    ]) + listing(["non-covered", "noncovered", "excluded", "ineligible", "uncovered"])
    + payments.flatMap { $0.refusing.map { $0 + " for" } + $0.lacking }

  /// How the lists of what is covered or left out open: `Covered services include`.
  private static func listing(_ states: [String]) -> [String] {
    let nouns = [
      "services", "benefits", "expenses", "items", "supplies", "procedures", "charges", "devices",
      "equipment", "drugs", "medications", "treatments", "therapies", "tests", "products",
      "formulas", "appliances", "health services", "medical services", "dental services",
      "health care services",
    ]
    return states.flatMap { state in nouns.map { "\(state) \($0) include" } }
  }

  /// What a plan grants, and how: `program payment may be made for`, `there is no coverage of`.
  private static let payments = [
    "coverage", "payment", "program payment", "reimbursement", "medicare payment", "benefits",
    "funding", "separate payment", "separate reimbursement", "additional payment",
    "additional reimbursement",
  ].map(Payment.init)

  /// The phrases of one thing that a plan grants.
  private struct Payment {
    let noun: String

    init(_ noun: String) { self.noun = noun }

    private var be: String { noun == "benefits" ? "are" : "is" }

    private func phrases(_ verbs: [String]) -> [String] {
      verbs.flatMap { verb in
        ["made", "provided", "available", "allowed", "allowable"].map { "\(noun) \(verb) \($0)" }
      }
    }

    var granting: [String] {
      phrases([be, "may be", "will be", "shall be", "can be", be + " also", "may also be"])
    }

    var refusing: [String] {
      ContractionVocabulary.expanded(
        phrases(
          [be + " not", "may not be", "will not be", "shall not be", "cannot be", "can not be"]))
    }

    var lacking: [String] {
      ["for", "of"].flatMap { end in
        ["there \(be) no \(noun) \(end)", "there will be no \(noun) \(end)"]
      }
        + ["there is no benefit for", "there is no medicare benefit for"].filter { _ in
          noun == "benefits"
        }
    }
  }

  private static let investigationalVerbs = [
    "clinical benefit has not been established", "clinical benefit is not established",
    "clinical benefit not established",
  ]

  private static let otherVerbs = ["prior authorization is recommended"]
}
