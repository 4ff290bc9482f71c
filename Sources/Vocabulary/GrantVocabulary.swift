package import EvidenceModel

/// The words of sentences that grant something rather than judge it, as criteria for drugs do:
/// `Authorization of 12 months may be granted for …`, `Coverage of X is recommended in …`.
package enum GrantVocabulary {
  /// What a plan grants, with the class that granting it names.
  package static let grants = PhraseTable<DeterminationClass>(
    rows(
      .medicallyNecessary,
      [
        "authorization", "prior authorization", "initial authorization", "approval",
        "initial approval", "reauthorization", "re-authorization", "renewal", "continued approval",
        "continued authorization", "continuation of therapy", "continuation", "authorizations",
        "approvals", "an authorization", "renewals", "prior authorization validity",
        "authorization validity", "prior approval", "prior approvals",
      ])
      + rows(
        .covered,
        [
          "coverage", "benefits", "benefit coverage",
          "prescription benefit coverage", "program reimbursement", "program payment",
          "medicare coverage", "medicare payment", "medicaid coverage", "payment",
          "reimbursement", "funding",
        ]
          + stages.flatMap { stage in ["coverage", "funding", "benefits"].map { stage + " " + $0 } }
      ))

  /// What stands before what is granted where it is granted again.
  private static let stages = [
    "initial", "continued", "continuing", "further", "ongoing", "renewed",
  ]

  /// How it is granted, and whether it is.
  package static let verbs = PhraseTable<Bool>(
    phrases(granting, granted).map { ($0, true) } + phrases(refusing, granted).map { ($0, false) }
      + phrases(weighing, ["considered"]).map { ($0, true) }
      + ["is recommended", "are recommended", "is indicated", "is appropriate"].map { ($0, true) }
      + [
        "is not recommended", "are not recommended", "is not appropriate", "is excluded",
        "are excluded",
      ].map { ($0, false) } + phrases(denialOpenings, denied).map { ($0, false) } + [
        ("limited to", true), ("valid", true),
      ])

  /// Verbs that have lost their own verb, so that they stand right behind what is granted: `Coverage
  /// limited to the following`.
  package static let bareVerbs = PhraseTable<Void>(["limited to", "valid"])

  private static let granting = [
    "would be", "may be", "will be", "can be", "shall be", "is", "are", "will only be",
    "may only be", "is also", "are also", "may also be", "is generally", "are generally",
    "is normally", "are normally", "is routinely",
  ]

  /// What makes a promise of `considered`, which without it judges something.
  private static let weighing = ["may be", "will be", "can be", "shall be", "will only be"]

  private static let refusing = ContractionVocabulary.expanded([
    "may not be", "will not be", "cannot be", "can not be", "shall not be", "is not", "are not",
    "would not be", "is not routinely", "are not routinely", "is not normally", "are not normally",
    "will not normally be", "is not generally", "are not generally",
  ])

  private static let denialOpenings = [
    "is", "are", "will be", "may be", "shall be", "should be", "must be",
  ]

  private static let denied = ["denied", "refused", "withheld", "declined"]

  private static let granted = [
    "granted", "approved", "authorized", "given", "provided", "renewed", "extended", "continued",
    "limited", "allowed", "allowable", "available", "payable", "made",
  ]

  private static func phrases(_ openings: [String], _ ends: [String]) -> [String] {
    openings.flatMap { opening in ends.map { opening + " " + $0 } }
  }

  /// Orders to whoever reviews a request, as criteria for drugs give them: `Approve for 1 year if …`.
  package static let orders = PhraseTable<DeterminationClass>(
    rows(.medicallyNecessary, ["approve", "authorize", "certify"])
      + rows(.notCovered, ["deny"] + ["approve", "authorize", "certify"].map { "do not " + $0 })
  )

  /// Names before an order that speak of an amount and of no condition: `Dosing. Approve if …`.
  package static let amounts = PhraseTable<Void>([
    "dosing", "dosage", "dose", "quantity", "quantity limit", "duration", "approval duration",
  ])

  /// Openings of a line behind which lists say how much of a drug is given and no more on what condition.
  package static let amountOpenings = ["dosing", "dosage", "quantity limit", "quantity and"]

  /// The verb by which coverage and approvals are granted, while a recommended authorization is a
  /// duty to ask.
  package static let offering = "recommended"

  /// What is not granted where it is recommended.
  package static let duty = "authorization"

  /// How a sentence goes on that grants something for someone or on a condition.
  package static let conditions = PhraseTable<Void>([
    "for", "when", "if", "in", "to", "only", "upon", "with", "provided", "based on", "based upon",
    "contingent", "subject to",
    "as", "under",
    "where", "of", "once", "after", "unless", "but must", "but only", "the following",
  ])

  /// Openings of a stretch of time: what is granted `for up to 6 months` is not yet for anything.
  package static let spans = PhraseTable<Void>([
    "for up to", "up to", "for a maximum of", "for a period of", "for the duration", "for one",
    "for six", "for three", "for twelve", "for a duration", "for an initial", "for an additional",
    "for the length", "for the lesser", "for a total of", "for life", "for lifetime",
    "for the plan year", "in increments", "for a one", "for a six", "for the initial",
    "in accordance", "as follows", "to a maximum",
  ])

  /// Words by which a sentence with a stretch of time grants something all the same.
  package static let openers = [
    " when ", " if ", " unless ", " provided ", " meeting the ", " who meet ",
  ]

  /// What opens with the same words and sets no condition: `unless otherwise specified`.
  package static let noConditions = [" unless otherwise ", " unless specified ", " unless noted "]

  /// What stands between what is granted and what it is of: `Continuation of therapy with X`.
  package static let objectOpenings = ["of ", "for ", "with ", "requests for "]

  /// Stretches of time in words: `to three months`.
  package static let wordSpans = PhraseTable<Void>(
    ["one", "two", "three", "four", "six", "nine", "twelve", "a"].flatMap { number in
      ["month", "months", "week", "weeks", "year", "years", "day", "days"].map {
        "to \(number) \($0)"
      }
    })

  /// What asks for criteria before a service is covered: `The following criteria must be met for
  /// coverage of …`.
  package static let demands = PhraseTable<DeterminationClass>(
    rows(
      .other,
      [
        "prior authorization is recommended for prescription benefit coverage of",
        "prior authorization is recommended for coverage of",
        "prior authorization is recommended for pharmacy benefit coverage of",
        "prior authorization is recommended for benefit coverage of",
        "prior authorization is recommended for medical benefit coverage of",
        "prior authorization is required for prescription benefit coverage of",
        "prior authorization is required for benefit coverage of",
        "prior authorization is required for pharmacy benefit coverage of",
        "prior authorization is required for medical benefit coverage of",
      ])
      + rows(
        .covered,
        [
          "must be met for coverage of", "must be met for the coverage of",
          "are required for coverage of", "is required for coverage of",
          "must be met before coverage of", "must be met in order to cover", "must be met to cover",
        ])
      + rows(
        .medicallyNecessary,
        [
          "must be met for approval of", "must be met for authorization of",
          "must be met to approve",
          "must be met in order to approve", "must be met for prior authorization of",
          "must be met for medical necessity of", "must be met to meet medical necessity for",
          "must be met to establish medical necessity for",
          "must be met to establish medical necessity of",
          "bases its determination of medical necessity for",
          "bases its determination of medical necessity of",
        ] + weighed))

  /// `The following guidelines are used when determining the medical necessity of X:`.
  private static let weighed = ["when determining", "in determining"].flatMap {
    opening in
    ["of", "for"].flatMap { end in
      [
        "are used \(opening) the medical necessity \(end)",
        "are used \(opening) medical necessity \(end)",
      ]
    }
  }

  /// What opens a demand whose end names the determination: `must be met for the test to be considered
  /// medically necessary`.
  package static let openDemands = [
    "must be met for ", "must be met in order for ", "are necessary for ", "is necessary for ",
    "is sufficient for ", "are sufficient for ",
  ]

  /// What criteria may be for that is no service and no approval: whoever meets them is sent away.
  package static let refusals = ["exclusion", "denial"]

  /// What they may be for that determines nothing.
  package static let departures = ["discharge", "transfer", "a diagnosis", "diagnosis", "referral"]

  /// Openings of a sentence that says first what its criteria are for: `For coverage of X, the
  /// following criteria must be met`.
  package static let purposes = PhraseTable<DeterminationClass>(
    rows(
      .covered,
      [
        "for coverage", "for continued coverage", "for initial coverage", "to be covered",
        "in order to be covered", "to be eligible for coverage", "to qualify for coverage",
        "in order to be eligible for coverage", "in order to qualify for coverage",
        "for the coverage", "to apply for coverage",
      ] + weighedCoverage)
      + rows(
        .medicallyNecessary,
        [
          "for approval", "for initial approval", "for continued approval", "for authorization",
          "for initial authorization", "for continued authorization", "for reauthorization",
          "for renewal", "to be approved", "to be considered medically necessary",
          "in order to be considered medically necessary", "to be medically necessary",
        ]))

  /// How such a sentence goes on.
  package static let demanded = [
    " must be met", " must be satisfied", " must all be met", " are required", " must fulfill",
    " must meet", " must have",
  ]

  /// Verbs by which what is granted asks for criteria: `Prior authorization for X requires the following
  /// criteria to be met`.
  package static let requiring = PhraseTable<Void>([
    "requires", "require", "will require",
  ])

  /// What says of what they ask that it is criteria and no paper.
  package static let requiredCriteria = ["criteria", "to be met", "conditions be met"]

  /// What opens a sentence that says of which service its criteria are: `For X to be covered, …`.
  package static let purposeOpenings = ["for ", "in order for "]

  /// Names of criteria that with what they demand are a whole lead: `Medical Necessity Criteria – must
  /// satisfy any of the following`.
  package static let criteriaNames = PhraseTable<DeterminationClass>(
    rows(
      .medicallyNecessary,
      [
        "medical necessity criteria", "criteria for medical necessity", "clinical criteria",
        "authorization criteria", "approval criteria", "prior authorization criteria",
      ]) + rows(.covered, ["coverage criteria", "criteria for coverage"]))

  /// What stands behind such a name, signs between them left out.
  package static let criteriaDuties = PhraseTable<Void>([
    "must satisfy", "must meet", "member must meet", "patient must meet", "must have",
    "the member must meet", "the patient must meet",
  ])

  /// What stands between the service of such a demand and its determination.
  package static let demandedStates = [" to be considered ", " to be deemed ", " to be "]

  /// Names of a service that say only that it was asked for, or stand for the grant itself: the
  /// document's title names it.
  package static let genericServices = Set(genericNames + weighedCoverage)

  private static let genericNames = [
    "the requested drug", "the requested medication", "the requested product",
    "the requested agent", "requested drug", "requested medication", "the requested service",
    "the requested drugs", "the requested medications", "the requested products",
    "the requested agents", "requested agent", "requested agents",
    "the restricted product(s)", "the restricted products", "the above products",
    "the above medication", "the above medications", "the above drugs", "the above drug",
    "authorization", "prior authorization", "initial authorization", "approval",
    "initial approval", "reauthorization", "re-authorization", "renewal", "continued approval",
    "continued authorization", "continuation of therapy", "continuation", "coverage",
    "continued coverage", "initial coverage", "benefits", "authorizations", "requests",
    "payment", "program payment", "reimbursement", "prior approval", "prior approvals",
    "approvals", "renewals", "prior authorization validity", "authorization validity",
    "extension requests", "extensions requests", "the drug",
    "the medication", "the product", "this medication", "this drug", "an authorization",
    "approve", "authorize", "deny", "do not approve", "medical necessity criteria",
    "criteria for medical necessity", "clinical criteria", "authorization criteria",
    "approval criteria", "prior authorization criteria", "coverage criteria",
    "criteria for coverage", "for coverage", "for continued coverage", "for initial coverage",
    "to be covered", "in order to be covered", "for approval", "for authorization",
    "for initial approval", "for continued approval", "for reauthorization", "for renewal",
    "to be approved", "for initial authorization", "for continued authorization",
    "to be eligible for coverage", "to qualify for coverage", "for the coverage",
    "in order to be eligible for coverage", "in order to qualify for coverage",
    "to be considered medically necessary", "in order to be considered medically necessary",
    "to be medically necessary", "admission", "continued stay", "continued service",
    "admission to this level of care", "continued care",
  ]

  /// What says of which service a grant below in the same paragraph is: `Prior authorization is required
  /// for X. Payment will be considered when …`.
  package static let authorized = PhraseTable<Void>([
    "is required for", "are required for", "is required for all", "is required for the use of",
  ])

  /// Headings of criteria that say what meeting them means.
  ///
  /// Below another section of the policy they are parts of it; in a document without determining
  /// sentences their lists determine.
  package static let headings = PhraseTable<DeterminationClass>(
    rows(.medicallyNecessary, approving)
      + rows(.notCovered, denying))

  /// What a grant says that only points to the criteria below: `Approval is recommended for those who meet
  /// the conditions of coverage in the Criteria`.
  package static let pointingGrants = [
    "conditions of coverage in the", "conditions of coverage below",
    "clinical circumstances that would exclude",
  ]

  /// How an item of a list says that another policy decides.
  package static let referral = "refer to"

  /// The words of a line above what a request has to bring with it.
  package static let papers = [
    "must include", "submi", "documentation", "information", "the request",
  ]

  /// Openings of a criterion, which names no condition that has criteria of its own.
  package static let criterionOpenings = [
    "diagnosis of ", "patient is ", "patient has ", "member is ", "member has ", "age of ",
    "prescribed by ", "documentation of ",
  ]

  /// The last word of a name that says only that criteria follow.
  package static let criteria = "criteria"

  /// What brackets behind a condition's name say where they demand all of its criteria.
  package static let demand = "must meet all"

  /// What the brackets behind a condition's name say of its items: `(must meet all)`.
  package static let meeting = ["must ", "all of", "any of", "one of", "meets ", "criteria"]

  /// Subjects that stand for indications listed below: `Indications for which coverage is not
  /// authorized`.
  package static let unnamedIndications = [
    "diagnoses/indications", "indications/diagnoses", "diagnoses", "diagnosis", "indications",
    "conditions", "uses", "indications and diagnoses", "diagnoses and indications",
    "diagnosis/indications",
  ].map { $0 + " for which" }.flatMap { [$0, "examples of " + $0, "some examples of " + $0] }

  /// With what the name of such an indication ends, where something is said of it.
  package static let indicationEnds = PhraseTable<Void>([
    "unless", "including", "which are not", "that are not", "except", "see section",
  ])

  /// The words of all these headings.
  static let headingPhrases = approving + denying

  private static let approving = [
    "criteria for initial approval", "initial approval criteria", "initial criteria for approval",
    "approval criteria", "criteria for approval", "initial authorization criteria",
    "criteria for initial authorization", "continuation of therapy", "continuation criteria",
    "continuation criteria for approval", "continued therapy", "continued therapy approval",
    "continued approval criteria", "criteria for continuation of therapy",
    "reauthorization criteria",
    "reauthorization", "renewal criteria", "criteria for renewal", "re authorization criteria",
    "initial authorization", "recommended authorization criteria", "initial coverage criteria",
    "initial therapy",
    "criteria for authorization", "initial criteria",
    "prior authorization initial authorization", "prior authorization reauthorization",
    "prior authorization renewal", "renewal approval criteria",
    "reauthorization approval criteria", "continuation of therapy criteria",
    "criteria for continuation", "criteria for reauthorization", "initial therapy criteria",
    "continued therapy criteria", "initial prior authorization criteria",
  ]

  private static let denying = ["denial criteria", "criteria for denial"]

  static func rows(
    _ value: DeterminationClass, _ phrases: [String]
  ) -> [(phrase: String, meaning: DeterminationClass)] {
    phrases.map { ($0, value) }
  }
}
