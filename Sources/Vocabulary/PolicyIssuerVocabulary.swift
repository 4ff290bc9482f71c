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
    "needs to determine medical necessity", "applies coding edits to",
    "determines medical necessity",
  ])

  /// What precedes it: `Clinical Policy Bulletins are developed by X to assist`.
  package static let beforeName = PhraseTable<Void>([
    "bulletins are developed by", "policies are developed by", "policy was developed by",
    "guidelines are developed by", "policy is issued by", "policies are issued by",
    "guidelines were developed by", "policies were developed by", "policy is developed by",
    "benefit plans administered by", "health plans affiliated with",
    "assistance in interpreting", "provides assistance in administering",
    "prior authorization by", "preauthorization by", "property of", "proprietary information of",
    "it is the policy of", "is not covered by", "policies prepared by", "policy prepared by",
    "guidelines prepared by", "providers should provide",
  ])

  /// How a payer speaks of its own document and plans, as others do not.
  package static let ownVoice = PhraseTable<Void>([
    "reserve the right to review and update", "products administered or underwritten by",
    "the company considers", "unless otherwise provided in the applicable contract",
    "specific terms of the member's benefit plan", "specific terms of the member’s benefit plan",
    "this policy is designed to address medical guidelines",
    "the health plan considers", "the plan considers",
    "this policy applies to the following", "these criteria apply to requests for",
    "this policy applies to patients", "this policy applies to all patients",
    "this policy applies to members", "this policy applies to all members",
    "are not intended to certify coverage availability",
    "exclusions and access criteria", "this program applies to", "reviews requests for",
    "coverage of drugs is first determined by",
    "please refer to the evidence of coverage",
  ])

  /// What a payer does that judges a service, and how it judges.
  package static let judging = PhraseTable<Void>(["considers"])
  package static let judgements = PhraseTable<Void>([
    "medically necessary", "investigational", "experimental",
  ])

  /// What a payer does, and what is its own, right behind its name.
  package static let voices = PhraseTable<Void>([
    "will cover", "covers", "utilizes", "does not cover", "may cover", "may authorize",
    "authorizes",
    "considers", "requires prior", "requires an", "follows guidance", "follows the",
    "insures or administers", "reserves", "reimburses", "will reimburse", "does not reimburse",
    "member", "members", "member's", "member’s", "plan members", "enrollees", "subscribers",
    "medical policies", "clinical policies", "coverage policies", "medical policy is",
    "clinical policy is", "benefit plan", "benefit plans",
    "plan", "plans", "products", "clinical coverage criteria", "policies are",
    "may delegate", "delegates", "medical necessity criteria",
    "utilization management staff",
  ])

  /// Words that begin a clause, in small letters.
  package static let clauseOpenings: Set<String> = [
    "when", "if", "as", "at", "by", "for", "the", "your", "our", "this", "these", "in", "to", "all",
    "note", "please", "under", "with", "and", "while", "although", "because", "a", "an", "each",
    "most", "some", "any", "other", "local", "contact", "following",
  ]

  /// Words that stand in the names of programs, people, places of care and things and in no payer's.
  package static let noNameWords: Set<String> = [
    "medicare", "original", "federal", "state", "states", "individual", "individuals", "qualified",
    "essential", "providers", "physician", "physicians", "facility", "network", "committee",
    "behavioral", "mental", "durable", "equipment", "supplies", "certificate", "contract",
    "employer", "employee", "group", "groups", "self", "insured", "fully", "funded", "family",
    "exchange", "marketplace", "hmo", "ppo", "pos", "epo", "fep", "he", "she", "they", "who",
    "which", "it", "company", "child", "children", "adult", "adults", "new", "non", "home",
    "surgery", "surgical", "devices", "device", "disease", "disorder", "dental", "vision", "care",
    "related", "service", "services", "treatment", "title", "section", "chapter", "part", "article",
    "government", "public", "private", "commercial", "standard", "basic", "option", "insurance",
    "subscriber", "participating", "eligible", "dual", "special", "needs", "optional", "hsa", "hra",
    "fsa", "hdhp", "snp", "snps", "dsnp", "gold", "silver", "bronze", "platinum", "hospital",
    "hospitals", "ffs", "tier", "tier1", "tier2", "tier3", "tier4", "disorders", "diseases",
  ]

  /// The name of a contractor's column, and those that stand beside it.
  package static let contractorName = "contractor name"
  package static let contractorColumns = PhraseTable<Void>([
    "contract number", "contractor number", "contract type", "contractor type", "jurisdiction",
    "states", "state", "state(s)",
  ])

  /// Labels of the products that a document is for.
  package static let productLabels = PhraseTable<Void>([
    "products", "product", "applicable products", "applies to", "plans", "applicable plans",
  ])

  /// What a site prints around a document that it copied.
  package static let mirrorWords = PhraseTable<Void>([
    "page created by", "page content transcription", "continue reading", "downloads",
    "start display at page",
  ])

  /// Words for those whose care or plan it is, in small letters.
  package static let personWords: Set<String> = [
    "member", "members", "patient", "patients", "provider", "providers", "physician", "applicant",
  ]

  /// Words in which the names of payers end.
  package static let payers = PhraseTable<Void>([
    "blue cross", "blue shield", "bluecross", "blueshield", "health plan", "health plans",
    "healthcare", "healthcare of",
    "health insurance", "insurance company", "health care plan", "health alliance",
    "health partners", "healthcare plan", "health care", "healthcare llc", "healthcare, inc",
  ])

  /// The initials with which those of a Blue plan begin, its state's behind them.
  package static let blue = "BCBS"

  /// What a firm of a payer adds to its name, in small letters.
  package static let firmEndings: Set<String> = ["insurance company", "insurance", "inc", "llc"]

  /// What stands behind a payer's name where several of its firms are meant, or the number of a page.
  package static let severalFirms = [" Companies", " companies", " Page"]

  /// What stands before the year and the owner of a copyright.
  package static let copyright = PhraseTable<Void>(["©", "copyright ©", "copyright"])

  /// What such words say that is no name.
  package static let noNames: Set<String> = [
    "plan", "company", "health plan", "administrator", "plan administrator", "claims administrator",
    "payer", "we", "our", "medicare", "medicaid", "state", "cms", "policy", "contractor",
    "employer",
    "department", "it", "health plans", "company policy", "standard",
    "cpt", "cpt only", "cdt", "hcpcs", "ama", "ada",
    "fda", "bcbsa", "committee", "panel", "tricare",
    "health care", "healthcare", "national health care", "primary health care", "home health care",
    "health insurance", "insurance company", "health care plan", "healthcare plan",
    "statement", "notice", "law", "community", "community plan",
    "documentation", "coverage", "criteria", "authorization", "prior authorization", "guideline",
    "prescriber", "requires",
  ]

  /// Kinds of care whose names end as those of payers do.
  package static let kindsOfCare = [
    "home health care", "home healthcare", "primary health care", "mental health care",
    "behavioral health care", "behavioral healthcare", "oral health care",
  ]

  /// Words in small letters, and a sign, that may stand inside of a name.
  package static let smallWords = ["of", "and", "the", "&", "for"]

  /// Words in capitals that begin something else than a name: `An Independent Licensee`, `For`.
  package static let sentenceOpenings = [
    "An", "A", "This", "All", "In", "For", "Our", "If", "When", "To",
  ]

  /// First words of the names of states that have two: `of North …`.
  package static let placeOpenings = ["North", "South", "West", "New", "Rhode"]

  /// Words that say whose licensee a payer is.
  package static let licence = PhraseTable<Void>(["independent licensee", "independent licensees"])

  /// Words beside names of others than payers: an association, a society, a licensor of codes.
  package static let others = PhraseTable<Void>([
    "association", "society", "college", "academy", "independent licensee", "network",
    "centers for medicare", "american", "independent member", "trademark", "trademarks",
  ])

  /// Words with which no name ends.
  package static let openWords: Set<String> = [
    "the", "a", "an", "of", "for", "to", "in", "on", "at", "by", "with", "from", "and", "or",
    "when",
    "if", "is", "are", "that", "which", "as", "all", "any", "this", "these",
  ]
}
