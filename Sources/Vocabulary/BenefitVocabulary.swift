package import EvidenceModel

/// The words of rules about benefits: what they leave out or pay, and how often.
///
/// Manuals of public programs, dental plans and health services outside the United States judge in these
/// words. Most of them say something else in a study, so that they determine only where a sentence
/// ends with them or goes on with a condition.
package enum BenefitVocabulary {
  /// Terms that determine only as the last words of a sentence or before a condition: `Spare lenses are
  /// excluded.`, `Braces are payable when …`.
  static let closing: [(phrase: String, meaning: DeterminationClass)] =
    [
      "excluded", "denied", "disallowed", "uninsured", "not insured", "not an insured service",
      "not insured services", "not commissioned", "not funded", "a low priority procedure",
      "a low priority treatment", "a low priority", "low priority", "an exclusion",
      "an excluded service", "excluded services", "an excluded benefit",
      "a low clinical priority", "low clinical priority", "of low clinical priority",
      "a procedure of low clinical priority", "procedures of low clinical priority",
      "a treatment of low clinical priority", "treatments of low clinical priority",
      "outside the scope of coverage", "outside the scope of benefits",
    ].map { ($0, .notCovered) }
    + [
      "payable", "reimbursable", "funded", "commissioned", "insured", "an insured service",
      "insured services",
      "eligible for benefit", "considered for funding", "part of the benefit",
      "included in the benefit", "compensable", "allowable",
      "shareable", "eligible for sharing",
    ].map { ($0, .covered) }
    + ["approvable", "certifiable", "an approvable indication"].map {
      ($0, .medicallyNecessary)
    } + paying.map { ($0, .covered) } + [("authorized", .medicallyNecessary)]

  /// Those of them that say how much or to whom is paid unless a condition follows or a denial goes before:
  /// `is reimbursed at the fee schedule's rate`.
  private static let paying = ["reimbursed", "paid for", "paid", "allowed", "furnished"]

  /// The same words.
  package static let payingTerms = PhraseTable<Void>(paying + ["authorized"])

  /// What follows them where they determine.
  package static let payingClosers = PhraseTable<Void>([
    "when", "if", "unless", "only", "once", "provided that", "for members", "for individuals",
    "for patients", "for the following", "for beneficiaries", "for recipients", "up to",
  ])

  /// What denies them.
  package static let denials = ["not ", "never ", "no longer ", "cannot "]

  /// Who is paid, so that nothing is judged.
  package static let payees = [
    "provider", "hospital", "facilit", "physician", "supplier", "pharmac", "dentist", "clinic",
    "practitioner", "agenc", "claim", "bill", "fee", "charge", "visitors", "rate",
  ]

  /// The same terms, to tell them from others.
  package static let closingTerms = PhraseTable<DeterminationClass>(closing)

  /// What follows them where a sentence goes on.
  package static let closers = PhraseTable<Void>([
    "when", "if", "unless", "only", "for", "in", "as", "under", "except", "without", "beyond",
    "until", "once", "where", "twice", "up to", "and", "or", "from", "by the plan", "by this plan",
    "by the nhs", "by the icb", "by the ccg", "by the commissioner",
    "by the fund", "by the program",
    "with the exception", "provided", "to", "because", "from coverage", "from the benefit",
    "under this", "at", "per year", "per calendar", "per month", "per lifetime", "per day",
    "per benefit",
  ])

  /// What a subject says that speaks of billing.
  package static let billedCode = " code"

  /// What follows a denial that is a rule: whatever else is denied is a claim.
  package static let denialClosers = PhraseTable<Void>(["when", "if", "unless", "for", "where"])

  /// Words of findings that a criterion excludes and no plan does: `Other causes are excluded`.
  package static let excludedFindings = [
    "cause", "diagnos", "disease", "condition", "infection", "malignan", "etiolog", "patholog",
    "contraindication", "cancer", "disorder", "pregnan", "patients", "individuals", "participants",
    "studies", "trial", "deficien", "tumor", "stenosis", "variant", "mutation",
  ]

  /// Verbs that say how much of a service is covered.
  package static let limits = PhraseTable<Void>([
    "is limited to", "are limited to", "will be limited to", "shall be limited to",
    "is allowed", "are allowed", "will be allowed", "may be allowed", "is permitted",
    "are permitted", "is restricted to", "are restricted to", "is also limited to",
    "are also limited to",
  ])

  /// How a sentence opens that limits all that is covered.
  package static let limitedCoverage = PhraseTable<Void>([
    "coverage is limited to", "benefits are limited to", "coverage will be limited to",
  ])

  /// Verbs of people that say how much they get.
  package static let receiving = PhraseTable<Void>(
    [
      "may receive", "can receive", "may be approved for", "may obtain", "are eligible for",
      "is eligible for", "are entitled to", "is entitled to", "may qualify for", "can qualify for",
      "qualify for", "may be authorized for",
      "are eligible to receive", "is eligible to receive",
    ] + enduring)

  private static let enduring = [
    "remain eligible for", "remains eligible for", "continue to be eligible for",
    "continues to be eligible for", "remain eligible to receive", "remain entitled to",
    "continue to qualify for", "continues to qualify for", "remains entitled to",
  ]

  /// Those of them that grant to the people that their sentence tells from others, whatever follows.
  package static let entitling = PhraseTable<Void>(
    enduring + ["are eligible for", "are entitled to", "qualify for"])

  /// What tells people from others: `members with gout`.
  package static let peopleMarks = [" with ", " who ", " whose ", " in ", " having ", " under "]

  /// What joins a sentence to the one before it.
  package static let joiningOpenings = [
    "on the other hand, ", "however, ", "in addition, ", "additionally, ", "therefore, ",
  ]

  /// Those of them that approve: what is approved is necessary.
  package static let approving = PhraseTable<Void>(["be approved for", "be authorized for"])

  /// Openings of an amount.
  package static let amounts = PhraseTable<Void>([
    "one", "two", "three", "four", "five", "six", "eight", "ten", "twelve", "once", "twice",
    "a total",
    "a maximum", "up to", "no more than", "a single", "the following", "every", "an initial",
    "a limit", "a combined", "not more than", "a one", "a two", "a three", "a six",
  ])

  /// The noun of a grant that a verb of its own follows, and what of all that is granted may be limited.
  package static let coverageItself = "coverage"
  package static let coverages: Set<String> = ["coverage", "benefits", "the benefit"]

  /// What is counted rather than lasts.
  package static let counted = [" visits", " sessions", " units", " treatments", " hours"]

  /// Heads of the column that names what a table is about.
  package static let columnNames: Set<String> = [
    "procedure", "procedures", "service", "services", "item", "items", "description", "indication",
    "indications", "diagnosis", "benefit", "benefits", "treatment", "device", "test", "product",
    "benefit category", "service category", "category",
  ]

  /// Words of a stretch of time for which an amount holds.
  package static let periods = [
    " per ", " every ", " each year", " each month", " each calendar", " each week", "annual",
    "yearly", "lifetime", " year", " month", " week",
  ]

  /// Openings of what is limited that is no service: amounts of a drug, evidence, and the like.
  package static let limitedOthers = PhraseTable<Void>([
    "quantity", "quantities", "the quantity", "dosing", "dose", "doses", "the dose", "duration",
    "the duration", "approval", "approvals", "authorization", "authorizations", "evidence",
    "the evidence", "data", "the data", "follow-up", "experience", "literature", "the literature",
    "supply", "refills", "use", "reimbursement", "studies", "liability", "copayment",
    "prior authorization", "initial approval", "initial authorization", "the study",
    "activities", "weight bearing", "requests", "claims", "visitors",
  ])

  /// Last words of such amounts: `The initial dose`.
  package static let dosedNouns: Set<String> = [
    "dose", "doses", "dosing", "dosage", "quantity", "quantities", "strength",
  ]

  /// People whose benefit a limit is: what is limited stands behind it.
  package static let people = PhraseTable<Void>([
    "recipients", "members", "beneficiaries", "patients", "participants", "enrollees",
    "individuals", "clients", "a recipient", "a member", "a beneficiary", "a participant",
    "an enrollee", "a client",
  ])

  /// Words of a subject of which a bare list may say all that is covered: `Items approved for coverage
  /// are limited to:`.
  package static let coverage = ["cover", "benefit", "payment", "reimburs", "authoriz", "approv"]

  /// The words of a document that recommends care to workers' compensation: what it recommends is what
  /// is paid.
  package static let recommendingDocuments = PhraseTable<Void>([
    "workers' compensation", "workers’ compensation", "workers compensation",
    "strength of evidence", "occupational medicine practice guidelines", "injured worker",
    "injured workers", "official disability guidelines",
  ])

  /// What they say.
  package static let recommending = PhraseTable<DeterminationClass>(
    recommends("is recommended", .medicallyNecessary)
      + recommends("are recommended", .medicallyNecessary)
      + recommends("is not recommended", .notMedicallyNecessary)
      + recommends("are not recommended", .notMedicallyNecessary)
      + [("there is no recommendation for or against", .other)])

  /// Openings of sentences that leave the service to the heading: `Not recommended as …`.
  package static let bareRecommending = PhraseTable<DeterminationClass>([
    ("recommended", .medicallyNecessary), ("not recommended", .notMedicallyNecessary),
  ])

  /// What follows a recommendation of care.
  package static let recommended = PhraseTable<Void>([
    "for", "as", "when", "in", "if", "to", "only", "prior", "after", "with", "unless", "before",
  ])

  private static func recommends(
    _ phrase: String, _ meaning: DeterminationClass
  ) -> [(phrase: String, meaning: DeterminationClass)] {
    [
      phrase, phrase.replacing("recommended", with: "strongly recommended"),
      phrase.replacing("recommended", with: "moderately recommended"),
    ].map { ($0, meaning) }
  }
}
