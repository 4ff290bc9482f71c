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
    rows(.medicallyNecessary, necessaryVerbs) + rows(.notMedicallyNecessary, notNecessaryVerbs)
    + rows(.covered, coveredVerbs) + rows(.notCovered, notCoveredVerbs)
    + rows(.investigational, investigationalVerbs) + rows(.other, otherVerbs)

  static func rows(
    _ value: DeterminationClass, _ phrases: [String]
  ) -> [(phrase: String, meaning: DeterminationClass)] {
    phrases.map { ($0, value) }
  }

  private static let necessary = [
    "medically necessary", "reasonable and necessary", "medically appropriate", "established",
    "proven", "clinically proven", "medically necessary and appropriate",
    "reasonable and medically necessary",
    "medically necessary or appropriate", "safe and effective and medically necessary",
    "a useful therapeutic option", "a useful diagnostic option", "useful therapeutic options",
    "an established service", "an established therapy", "established and medically necessary",
    "clinically appropriate and medically necessary", "medically indicated",
    "reasonable and medically appropriate", "a medically necessary service", "a clinical option",
    "scientifically validated", "medically reasonable and necessary", "medically reasonable",
  ]

  private static let notNecessary = [
    "not medically necessary", "not reasonable and necessary", "not medically appropriate",
    "medically unnecessary", "not a medical necessity", "not considered medically necessary",
    "not considered to be medically necessary", "not considered a medical necessity",
    "not reasonable and medically necessary", "not deemed medically necessary",
    "not considered reasonable and necessary", "not reasonable or necessary",
    "not considered medically appropriate", "non-medically necessary",
    "not medically reasonable and necessary", "not medically reasonable",
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

  private static let notCovered = [
    "not covered", "a non-covered benefit", "non-covered benefit", "non-covered", "noncovered",
    "not eligible for coverage",
    "not a covered benefit",
    "not a covered service", "not covered services", "excluded from coverage", "not reimbursable",
    "not covered or reimbursable", "not eligible for payment", "not eligible for reimbursement",
    "non covered", "not a benefit", "a contract exclusion", "coverage excluded",
    "not eligible for benefits", "a benefit exclusion", "benefit exclusions",
    "a benefit contract exclusion", "not authorized", "not a covered expense", "not a plan benefit",
    "considered exclusions", "considered an exclusion",
    "not a medicare benefit", "not medically covered", "considered not covered",
    "statutorily excluded",
    "not eligible for medicare coverage", "not eligible for medicaid coverage",
    "not included on this line", "not included on these lines",
    "ineligible for coverage", "not payable", "not considered covered", "non-reimbursable",
  ]

  private static let covered = [
    "included on this line", "included on these lines",
    "eligible for benefits", "a plan benefit", "a benefit", "a medicaid benefit",
    "a medicare benefit",
    "an eligible service", "eligible services",
    "covered", "eligible for coverage", "a covered benefit", "a covered service",
    "eligible for payment", "eligible for reimbursement", "covered services",
    "a covered benefit service", "covered benefit",
    "approved for coverage", "considered for payment", "considered for coverage", "cost-shared",
    "considered for prior authorization", "considered for authorization",
  ]

  private static let other = [
    "not separately reimbursable", "not separately reimbursed", "integral to",
    "not separately payable",
    "recommended as an option", "recommended as options", "a convenience item",
    "convenience items", "considered on a case-by-case basis", "not primarily medical in nature",
    "reviewed on a case-by-case basis", "considered on an exception basis",
    "included in the fee for", "included in the payment for", "included in the reimbursement for",
  ]

  private static let necessaryVerbs = [
    "meets the definition of medical necessity", "meet the definition of medical necessity",
    "meets medical necessity", "meet medical necessity", "meets medical necessity criteria",
    "meets the medical necessity criteria", "meet the medical necessity criteria",
    "meets the criteria for medical necessity", "meet the criteria for medical necessity",
    "may be approved", "will be approved", "may be authorized", "will be authorized",
    "may be prior authorized", "will be prior authorized", "will approve", "may be reauthorized",
    "will be reauthorized",
    "meets criteria for medical necessity", "meet criteria for medical necessity",
    "meets medical necessity guidelines", "meet medical necessity guidelines",
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

  private static let notNecessaryVerbs = [
    "does not meet the definition of medical necessity",
    "do not meet the definition of medical necessity",
    "does not meet medical necessity", "do not meet medical necessity",
    "does not meet medical necessity criteria", "do not meet medical necessity criteria",
    "does not meet the criteria for medical necessity",
    "do not meet the criteria for medical necessity",
    "does not meet the medical necessity criteria", "do not meet the medical necessity criteria",
    "does not meet criteria for medical necessity", "do not meet criteria for medical necessity",
    "does not meet medical necessity guidelines", "do not meet medical necessity guidelines",
    "does not meet medical necessity requirements", "do not meet medical necessity requirements",
  ]

  private static let coveredVerbs = [
    "covers", "will provide coverage", "provides coverage", "program payment may be made",
    "payment may be made", "will cover", "may be eligible for coverage", "coverage is provided",
    "coverage is available", "coverage will be provided", "may be eligible under the plan",
    "shall cover", "may cover", "may authorize coverage of", "will authorize coverage of",
    "authorizes coverage of", "may authorize coverage for", "authorizes coverage for",
    "may provide coverage of",
    "may authorize", "member may be eligible for", "members may be eligible for",
    "individuals may be eligible for", "patients may be eligible for", "provides benefits for",
    "will provide benefits for",
    "will approve the use of", "will approve coverage of", "will approve coverage for",
    "are eligible for coverage of", "are eligible for coverage for",
    "will reimburse", "reimburses", "reimburses for", "will pay for", "shall pay for",
    "may pay for",
    "evidence is sufficient to cover", "limits coverage of",
    "limits coverage for", "allows coverage of",
    "allows coverage for", "provides benefit coverage for", "allows reimbursement for",
    "allow reimbursement for", "will allow reimbursement for", "may allow reimbursement for",
    "allows reimbursement of", "payment is made for", "payment will be made for", "we cover",
    "we also cover", "we pay for", "plan pays for", "program pays for", "agency pays for",
    "department pays for", "medicaid pays for", "plan also pays for",
    "payment is allowed for", "make payment for", "make medicare payment for",
    "reimbursement may be made for", "medicare payment may be made for",
  ]

  private static let notCoveredVerbs = [
    "does not cover", "do not cover", "will not cover", "will not provide coverage",
    "does not provide coverage", "may not be eligible under the plan", "coverage is not provided",
    "coverage is not available", "coverage will not be provided", "program payment may not be made",
    "payment may not be made", "payment will not be made", "payment is not made",
    "may not be approved", "reimbursement may not be made for",
    "not be eligible under the plan", "will not be approved", "shall not cover",
    "will not be prior authorized", "may not be prior authorized", "will not be reimbursed",
    "does not authorize coverage of", "will not authorize coverage of", "does not authorize",
    "does not provide benefits for", "does not reimburse", "will not reimburse",
    "does not pay for", "do not pay for", "will not pay for", "shall not pay for",
    "excludes coverage of",
    "excludes coverage for", "does not provide benefit coverage for", "may not cover",
    "does not allow reimbursement for", "do not allow reimbursement for",
    "will not allow reimbursement for", "does not allow reimbursement of", "will not approve",
    "there is no coverage for", "there is no coverage of", "there is no benefit for",
    "coverage does not include", "benefits do not include", "coverage excludes",
    "does not include coverage for", "does not include coverage of",
  ]

  private static let investigationalVerbs = [
    "clinical benefit has not been established", "clinical benefit is not established",
    "clinical benefit not established",
  ]

  private static let otherVerbs = ["prior authorization is recommended"]
}
