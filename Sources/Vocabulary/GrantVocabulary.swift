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
        "authorization validity",
      ])
      + rows(
        .covered,
        [
          "coverage", "continued coverage", "initial coverage", "benefits", "benefit coverage",
          "prescription benefit coverage",
        ]))

  /// How it is granted, and whether it is.
  package static let verbs = PhraseTable<Bool>(
    [
      "may be granted", "will be granted", "can be granted", "is granted", "shall be granted",
      "may be approved", "will be approved", "may be authorized", "will be authorized",
      "can be approved", "can be authorized", "is approved", "is authorized", "may be given",
      "will be given", "is recommended", "is provided", "will be provided", "may be provided",
      "is indicated", "may be renewed", "will be renewed", "can be renewed", "is renewed",
      "may be extended",
      "will be extended", "may be continued", "will be continued", "is limited", "will be limited",
    ].map { ($0, true) }
      + [
        "may not be granted", "will not be granted", "is not granted", "is not recommended",
        "will not be approved", "is not approved", "may not be approved", "is not authorized",
        "will not be authorized", "may not be authorized", "cannot be approved",
        "cannot be granted", "may not be renewed", "will not be renewed", "cannot be renewed",
      ].map { ($0, false) })

  /// Orders to whoever reviews a request, as criteria for drugs give them: `Approve for 1 year if …`.
  package static let orders = PhraseTable<DeterminationClass>(
    rows(.medicallyNecessary, ["approve", "authorize"])
      + rows(.notCovered, ["deny", "do not approve"])
  )

  /// Names before an order that speak of an amount and of no condition: `Dosing. Approve if …`.
  package static let amounts = PhraseTable<Void>([
    "dosing", "dosage", "dose", "quantity", "quantity limit", "duration", "approval duration",
  ])

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
    "of", "once", "after", "unless",
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
  package static let openers = [" when ", " if ", " unless ", " provided "]

  /// What asks for criteria before a service is covered: `The following criteria must be met for
  /// coverage of …`.
  package static let demands = PhraseTable<DeterminationClass>(
    rows(
      .other,
      [
        "prior authorization is recommended for prescription benefit coverage of",
        "prior authorization is recommended for coverage of",
        "prior authorization is recommended for benefit coverage of",
        "prior authorization is recommended for medical benefit coverage of",
        "prior authorization is required for prescription benefit coverage of",
        "prior authorization is required for benefit coverage of",
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
          "must be met for medical necessity of",
        ]))

  /// What opens a demand whose end names the determination: `must be met for the test to be considered
  /// medically necessary`.
  package static let openDemands = ["must be met for ", "must be met in order for "]

  /// What stands between the service of such a demand and its determination.
  package static let demandedStates = [" to be considered ", " to be deemed ", " to be "]

  /// Names of a service that say only that it was asked for, or stand for the grant itself: the
  /// document's title names it.
  package static let genericServices: Set<String> = [
    "the requested drug", "the requested medication", "the requested product",
    "the requested agent", "requested drug", "requested medication", "the requested service",
    "the restricted product(s)", "the restricted products", "the above products",
    "the above medication", "the above medications", "the above drugs", "the above drug",
    "authorization", "prior authorization", "initial authorization", "approval",
    "initial approval", "reauthorization", "re-authorization", "renewal", "continued approval",
    "continued authorization", "continuation of therapy", "continuation", "coverage",
    "continued coverage", "initial coverage", "benefits", "authorizations", "requests",
    "approvals", "renewals", "prior authorization validity", "authorization validity",
    "extension requests", "extensions requests", "the drug",
    "the medication", "the product", "this medication", "this drug", "an authorization",
    "approve", "authorize", "deny", "do not approve",
  ]

  /// Headings of criteria that say what meeting them means.
  ///
  /// Below another section of the policy they are parts of it; in a document without determining
  /// sentences their lists determine.
  package static let headings = PhraseTable<DeterminationClass>(
    rows(.medicallyNecessary, approving)
      + rows(.notCovered, refusing))

  /// How an item of a list says that another policy decides.
  package static let referral = "refer to"

  /// The words of a line above what a request has to bring with it.
  package static let papers = [
    "must include", "submi", "documentation", "information", "the request",
  ]

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
  ].map { $0 + " for which" }

  /// With what the name of such an indication ends, where something is said of it.
  package static let indicationEnds = PhraseTable<Void>([
    "unless", "including", "which are not", "that are not", "except", "see section",
  ])

  /// The words of all these headings.
  static let headingPhrases = approving + refusing

  private static let approving = [
    "criteria for initial approval", "initial approval criteria", "initial criteria for approval",
    "approval criteria", "criteria for approval", "initial authorization criteria",
    "criteria for initial authorization", "continuation of therapy", "continuation criteria",
    "continuation criteria for approval", "continued therapy", "continued therapy approval",
    "continued approval criteria", "criteria for continuation of therapy",
    "reauthorization criteria",
    "reauthorization", "renewal criteria", "criteria for renewal", "re authorization criteria",
    "initial authorization", "recommended authorization criteria", "initial coverage criteria",
    "criteria for authorization", "initial criteria",
    "prior authorization initial authorization", "prior authorization reauthorization",
    "prior authorization renewal", "renewal approval criteria",
    "reauthorization approval criteria", "continuation of therapy criteria",
    "criteria for continuation", "criteria for reauthorization", "initial therapy criteria",
    "continued therapy criteria", "initial prior authorization criteria",
  ]

  private static let refusing = ["denial criteria", "criteria for denial"]

  private static func rows(
    _ value: DeterminationClass, _ phrases: [String]
  ) -> [(phrase: String, meaning: DeterminationClass)] {
    phrases.map { ($0, value) }
  }
}
