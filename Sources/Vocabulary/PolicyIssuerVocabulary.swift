/// How a document says who issued it.
package enum PolicyIssuerVocabulary {
  /// What follows the issuer's name: `X has developed clinical policies`.
  package static let afterName = PhraseTable<Void>([
    "has developed clinical policies", "has developed medical policies",
    "has developed coverage policies",
    "has developed these", "has developed this", "has developed the", "has adopted this",
    "develops medical policies", "develops clinical policies", "has developed medical",
    "has adopted clinical policies", "has established medical policies", "developed this policy",
    "clinical policies are based on", "medical policies are based on",
    "reserves the right", "will provide coverage for", "provides coverage under",
    "provides coverage for", "bases these guidelines on", "bases this guideline on",
    "needs to determine medical necessity",
  ])

  /// What precedes it: `Clinical Policy Bulletins are developed by X to assist`.
  package static let beforeName = PhraseTable<Void>([
    "bulletins are developed by", "policies are developed by", "policy was developed by",
    "guidelines are developed by", "policy is issued by", "policies are issued by",
    "guidelines were developed by", "policies were developed by", "policy is developed by",
    "benefit plans administered by", "health plans affiliated with",
    "assistance in interpreting", "provides assistance in administering",
    "property of", "proprietary information of", "it is the policy of",
  ])

  /// What a payer does that judges a service, and how it judges.
  package static let judging = PhraseTable<Void>(["considers"])
  package static let judgements = PhraseTable<Void>([
    "medically necessary", "investigational", "experimental",
  ])

  /// Words in which the names of payers end.
  package static let payers = PhraseTable<Void>([
    "blue cross", "blue shield", "bluecross", "blueshield", "health plan", "healthcare of",
    "health insurance", "insurance company", "health care plan", "health alliance",
    "health partners", "healthcare plan", "health care",
  ])

  /// What such words say that is no name.
  package static let noNames: Set<String> = [
    "plan", "company", "health plan", "administrator", "plan administrator", "claims administrator",
    "payer", "we", "our", "medicare", "medicaid", "state", "cms", "policy", "contractor",
    "employer",
    "department", "it", "health plans", "company policy", "standard",
    "fda", "bcbsa", "committee", "panel", "tricare",
    "health care", "national health care", "primary health care", "home health care",
  ]

  /// Words in small letters, and a sign, that may stand inside of a name.
  package static let smallWords = ["of", "and", "the", "&", "for"]

  /// Words in capitals that begin something else than a name: `An Independent Licensee`, `For`.
  package static let sentenceOpenings = [
    "An", "A", "This", "All", "In", "For", "Our", "If", "When", "To",
  ]

  /// First words of the names of states that have two: `of North …`.
  package static let placeOpenings = ["North", "South", "West", "New", "Rhode"]

  /// Words beside names of others than payers: an association, a society, a licensor of codes.
  package static let others = PhraseTable<Void>([
    "association", "society", "college", "academy", "independent licensee", "network",
    "centers for medicare", "american", "independent member", "trademark", "trademarks",
  ])
}
