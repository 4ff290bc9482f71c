package import EvidenceModel

/// The verbs of plans that pay or refuse, and those of services that qualify, by their stems.
///
/// A stem determines in any form: `covers`, `will only cover`, `does not routinely cover`. What stands
/// before it (modal verbs, denials, adverbs) is told by `VerbGroup`, so that no form is listed here.
package enum PlanVerbVocabulary {
  /// What a stem is.
  package struct Stem: Sendable {
    /// What it determines where nothing denies it.
    package let meaning: DeterminationClass
    /// How it stands in its sentence.
    package let form: Form
    /// Whether others do it, too, so that a plan must stand before it.
    package let needsPayer: Bool
  }

  /// How a stem stands in its sentence.
  package enum Form: Sendable {
    /// `cover` with its object, behind a modal verb, `does not` or `we`.
    case base
    /// `covers` with its object.
    case third
    /// `qualify for coverage`: what is judged stands before it.
    case subject
    /// `approved` behind `be`.
    case participle
  }

  /// The stems.
  package static let stems = PhraseTable<Stem>(
    paying + excluding + meeting + qualifying + approving)

  private static let excluding: [(String, Stem)] = [
    ("exclude", Stem(meaning: .notCovered, form: .base, needsPayer: true)),
    ("excludes", Stem(meaning: .notCovered, form: .third, needsPayer: true)),
  ]

  private static let paying: [(String, Stem)] = transitive.flatMap { verb in
    verb.ends.flatMap { forms(verb.base, $0.isEmpty ? "" : " " + $0, verb.isCommon) }
  }

  private static func forms(_ base: String, _ object: String, _ isCommon: Bool) -> [(String, Stem)]
  {
    let needsPayer = isCommon || base == "pay"
    return [
      (base + object, Stem(meaning: .covered, form: .base, needsPayer: isCommon)),
      (base + "s" + object, Stem(meaning: .covered, form: .third, needsPayer: needsPayer)),
    ]
  }

  /// Verbs before a stem's own.
  package static let modals: Set<String> = ["will", "shall", "may", "can", "would", "should"]

  /// Those of them that only suppose.
  package static let supposing: Set<String> = ["would", "should"]

  /// The verb that orders whoever decides claims to pay.
  package static let ordered = "make "

  /// Verbs that only carry a denial.
  package static let supports: Set<String> = ["does", "do"]

  /// Words that deny a verb; those that no modal verb has in it.
  package static let denials: Set<String> = ["not", "never", "cannot"]
  package static let bareDenials: Set<String> = ["not", "never"]

  /// Words beside those in `-ly` that may stand before a verb.
  package static let adverbs: Set<String> = [
    "also", "only", "still", "however", "therefore", "thus",
  ]

  /// Verbs that deny the infinitive behind them: `fails to meet`.
  package static let failing: Set<String> = ["fails", "fail", "failed"]

  /// Words by which plans differ, so that nothing is judged.
  package static let quantifiers: Set<String> = ["some", "many", "most", "certain", "other"]

  /// Words between such a word and the plans: `some of our self-funded plans`.
  package static let planAttributes: Set<String> = [
    "of", "our", "the", "these", "its", "their", "health", "benefit", "insurance", "medical",
    "dental", "group", "employer", "individual", "commercial", "self-funded", "self-insured",
    "fully", "insured", "standard", "member", "benefits",
  ]

  /// Words of laws that oblige plans.
  package static let mandates = [
    "public act", "amended, delivered", "issued, or renewed", "issued or renewed",
  ]

  /// Who says `we cover` without a modal verb.
  package static let speakers: Set<String> = ["we", "plans", "programs"]

  /// How a plan speaks of itself.
  package static let ownVoice = "we"

  /// Words behind which it begins a clause of its own.
  package static let clauseJoiners: Set<String> = [
    "and", "but", "or", "so", "therefore", "also", "however", "then",
  ]

  /// Last words of who pays.
  package static let payers: Set<String> = [
    "plan", "plans", "program", "programs", "agency", "department", "medicaid", "medicare", "fund",
    "trust", "company", "insurer", "board", "commission", "ministry", "payer", "corporation",
    "tricare", "administration", "authority", "division", "bureau", "carrier", "state", "we",
    "hmo", "scheme", "service", "policy", "benefit", "insurance", "network", "alliance",
  ]

  /// People, who pay and cover, too.
  package static let people: Set<String> = [
    "member", "members", "patient", "patients", "beneficiary", "beneficiaries", "you", "enrollee",
    "enrollees", "client", "clients", "recipient", "recipients", "provider", "providers",
    "physician", "physicians", "prescriber", "they", "he", "she", "it", "that", "which", "who",
    "subscriber", "participant", "individual", "individuals",
  ]

  private static let payments = [
    "coverage", "benefits", "payment", "reimbursement", "benefit coverage", "coverage or payment",
    "medical coverage", "funding", "medicare payment", "benefit",
  ].flatMap { [$0 + " for", $0 + " of"] }

  /// Verbs of plans, and whether others do the same: physicians authorize, charities fund.
  private static let transitive: [(base: String, ends: [String], isCommon: Bool)] = [
    ("cover", [""], false), ("reimburse", ["", "for"], false), ("pay", ["for"], false),
    ("provide", payments, false), ("allow", payments, false), ("make", payments, false),
    ("authorize", payments, false), ("fund", [""], true), ("authorize", [""], true),
    ("authorise", [""], true), ("commission", [""], true), ("offer", payments, true),
    ("extend", payments, true), ("furnish", [""], true),
    ("bear", ["the cost of", "the full cost of", "the costs of"], false),
  ]

  /// Words before a verb that demand what it says.
  package static let demands: Set<String> = ["must", "should"]

  private static let meeting: [(String, Stem)] = [
    "meet", "meets", "satisfy", "satisfies", "fulfill", "fulfills",
  ].flatMap { verb in necessity.map { (verb + " " + $0, subject(.medicallyNecessary)) } }

  private static let necessity = [
    "the definition of medical necessity", "medical necessity", "medical necessity criteria",
    "the medical necessity criteria", "the criteria for medical necessity",
    "criteria for medical necessity", "medical necessity guidelines",
    "medical necessity requirements", "the requirements for medical necessity",
    "our definition of medical necessity", "the plan's definition of medical necessity",
    "the definition of medically necessary", "the standard of medical necessity",
  ]

  private static let qualifying: [(String, Stem)] =
    ["qualify", "qualifies"].flatMap { verb in
      qualities.map { (verb + " " + $0.words, subject($0.meaning)) }
    } + having.map { ($0, subject(.covered)) }

  /// What a service has, and a plan for a service.
  package static let having = ["has limited coverage", "have limited coverage"]

  private static let qualities: [(words: String, meaning: DeterminationClass)] = [
    ("for coverage", .covered), ("for reimbursement", .covered), ("for payment", .covered),
    ("for benefits", .covered), ("for funding", .covered), ("as a covered service", .covered),
    ("as medically necessary", .medicallyNecessary),
    ("as a medical necessity", .medicallyNecessary),
  ]

  /// The end of a verb that is said of what is judged unless an object follows.
  package static let qualified = "eligible for coverage"

  /// What is done with an authorization again.
  package static let renewed = "renewed"

  /// Words behind it that say how often, and for how long.
  package static let intervals = [
    "every ", "each ", "annually", "yearly", "monthly", "for up to ", "for an additional ",
    "in increments",
  ]

  private static let approving: [(String, Stem)] = [
    "approved", "authorized", "authorised", "prior authorized", "prior-authorized", "reauthorized",
    "re-authorized", "preauthorized", "pre-authorized", "precertified",
    renewed,
  ].map { ($0, Stem(meaning: .medicallyNecessary, form: .participle, needsPayer: false)) }

  private static func subject(_ meaning: DeterminationClass) -> Stem {
    Stem(meaning: meaning, form: .subject, needsPayer: false)
  }
}
