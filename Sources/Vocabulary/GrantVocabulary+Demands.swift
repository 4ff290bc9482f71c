package import EvidenceModel

/// What people must have or be to get something, and what they get.
extension GrantVocabulary {
  /// What people have to do to qualify for something.
  package static let peopleDemands = PhraseTable<Void>(
    [
      "members", "the member", "a member", "patients", "the patient", "a patient", "you",
      "individuals", "the individual", "participants", "beneficiaries", "recipients", "clients",
      "enrollees", "the beneficiary", "the recipient", "insured individuals", "an individual",
      "the insured individual",
    ].flatMap { people in [people + " must meet", people + " must have"] })

  /// People who must be, have or meet something.
  package static let obligedPeople = PhraseTable<Void>(
    [
      "members", "member", "patients", "patient", "you", "individuals", "individual",
      "participants", "participant", "beneficiaries", "beneficiary", "recipients", "recipient",
      "clients", "client", "enrollees", "enrollee", "infant", "infants", "child", "children",
      "adults", "person", "persons", "women", "insured", "subscriber", "subscribers",
    ].flatMap { people in
      ["", "the ", "a ", "an ", "all ", "any ", "each "].map { $0 + people + " must" }
    })

  /// What a plan's office asks for, and who may have the plan at all.
  package static let officeDuties = PhraseTable<Void>([
    "obtain", "submit", "call", "contact", "request", "pay", "enroll", "complete", "notify",
    "choose", "select", "sign", "apply", "get", "provide", "file", "live", "reside", "be enrolled",
    "be covered", "be a member", "be a resident", "be eligible", "be an active", "be a covered",
    "be employed", "have coverage", "have medicaid", "have medicare", "have a valid",
    "have been enrolled", "have prior", "have authorization", "have insurance", "not have other",
    "use an", "use a", "use in-network", "use network", "use participating", "register", "work",
    "receive prior", "receive authorization", "receive approval", "be active", "bring", "present",
  ])

  /// How what they qualify for is opened.
  package static let peoplePurposes = PhraseTable<DeterminationClass>(
    ["", "in order "].flatMap { opening in
      rows(
        .covered,
        [
          "to be eligible for", "to qualify for", "to be considered for", "to receive",
          "to be considered eligible for", "to be considered a candidate for",
          "to be a candidate for", "to be entitled to", "to be eligible to receive",
        ].map { opening + $0 })
        + rows(
          .medicallyNecessary,
          ["to be approved for", "to be authorized for"].map { opening + $0 })
    })

  /// What may stand before the service there.
  package static let qualifiedNouns = [
    "coverage of ", "coverage for ", "benefits for ", "benefits of ", "reimbursement for ",
    "payment for ", "approval of ", "approval for ", "authorization for ", "authorization of ",
    "for ", "of ",
  ]

  /// Openings of a sentence that says what a service requires: `Eligibility for X requires the following`.
  package static let requiringNouns = PhraseTable<DeterminationClass>(
    rows(.covered, ["eligibility", "coverage", "benefits"])
      + rows(.medicallyNecessary, ["medical necessity"]))

  /// Verbs of such a sentence behind which `for` names the service.
  package static let seeking = ["receive ", "obtain "]

  /// How a sentence may open that says what coverage by itself hangs on.
  static let weighedCoverage = [
    "to be considered for coverage", "in order to be considered for coverage",
    "to be approved for coverage", "in order to be approved for coverage", "to receive coverage",
    "in order to receive coverage", "to obtain coverage", "in order to obtain coverage",
  ]

  /// Openings of what they qualify for that is no service.
  package static let otherPurposes = [
    "payment", "reimbursement", "coverage", "the program", "this program", "the plan", "enrollment",
    "the study", "the trial", "medicaid", "medicare", "the waiver", "this benefit", "the benefit",
    "benefits", "an exception", "an appeal", "a waiver", "membership", "retiree", "cobra",
    "assistance", "the medical", "this plan", "approval", "authorization",
  ]
}
