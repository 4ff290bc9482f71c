/// The words in which handbooks of benefits say what a plan pays a share of.
package enum PlanPaymentVocabulary {
  /// Last words of who pays.
  package static let payers: Set<String> = [
    "plan", "plans", "program", "fund", "trust", "benefit", "coverage", "scheme", "medicaid",
    "medicare", "tricare", "hmo", "insurance", "we",
  ]

  /// Verbs that pay.
  package static let paying = PhraseTable<Void>([
    "pay", "pays", "reimburse", "reimburses",
  ])

  /// Verbs that give.
  package static let providing = PhraseTable<Void>(["provide", "provides"])

  /// Verbs of plans that furnish equipment, which determine where a plan denies them.
  package static let furnishing = PhraseTable<Void>([
    "repair or replace", "replace or repair", "purchase or rent", "rent or purchase", "purchase",
    "rent", "replace", "repair",
  ])

  /// Openings of what is paid: an amount.
  package static let amounts = [
    "$", "up to ", "a maximum ", "the cost of ", "the full cost of ", "half ", "benefits for ",
  ]

  /// What stands between an amount and what it is paid for.
  package static let links = [
    " of the cost of ", " of the costs of ", " of the cost for ", " of the charges for ",
    " of covered charges for ", " of the expenses for ", " toward the cost of ",
    " towards the cost of ", " toward ", " towards ", " for ",
  ]

  /// What is provided where it follows what it is of: `provides hearing care benefits`.
  package static let grants: Set<String> = ["benefits", "coverage", "benefit"]

  /// Words before it that name no service.
  package static let general: Set<String> = [
    "the", "these", "those", "this", "following", "certain", "additional", "other", "many",
    "valuable", "comprehensive", "medical", "health", "its", "your", "full", "limited", "some",
    "all", "such", "same", "no", "any", "group", "a", "an", "of", "and", "or", "plan", "basic",
    "major", "out-of-network", "in-network", "primary", "secondary", "enhanced", "better",
    "maximum", "lifetime", "continued", "continuation", "dependent", "family",
  ]

  /// Openings of what is paid that is no service of its own.
  package static let others = [
    "in-network", "out-of-network", "network ", "non-network", "covered ", "eligible ", "claims",
    "services", "you", "the rest", "the remainder", "the remaining", "the year", "the plan year",
    "each ", "all ", "most ", "any ", "other ", "up to", "individuals", "family", "the family",
    "a member", "members", "a covered", "participating", "providers", "the difference", "a family",
    "medically necessary", "expenses", "charges", "benefits", "the following", "the purpose",
    "an individual", "the establishment", "payment", "coverage", "reimbursement", "appeal",
  ]
}
