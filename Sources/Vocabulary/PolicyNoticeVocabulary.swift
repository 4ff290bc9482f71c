/// How a payer's notice about its policies differs from a policy.
package enum PolicyNoticeVocabulary {
  /// Openings of the question that titles an article for patients.
  package static let coverageQuestions = ["does ", "do ", "will ", "is ", "are ", "can "]

  /// What such a title asks for.
  package static let payingWords = PhraseTable<Void>([
    "cover", "covers", "covered", "pay", "pays", "insurance",
  ])

  /// How an article for patients speaks of payers, which no payer does of itself.
  package static let articleWords = PhraseTable<Void>([
    "insurers", "insurance companies", "insurance plans", "your insurance", "your insurer",
    "private insurance", "insurance provider", "insurance providers", "your health plan's",
    "some plans", "most plans", "insurance coverage", "insurance carrier", "insurance carriers",
    "insurance will cover", "insurance-covered", "insurance reimbursement",
    "commercial insurance plans", "health insurance provider", "your health insurance",
    "many medical plans", "medical plans may", "many plans", "many health plans",
    "most health plans",
    "even medical plans", "the patient's health plan", "the patient’s health plan",
    "kind of insurance", "type of insurance", "joint federal and state", "joint federal-state",
    "federal health insurance program", "varies by state", "vary by state",
    "depending on the state",
    "each state administers", "state-specific policies", "their own procedures for",
    "check with your plan", "check with your insurance", "depends on your plan",
    "not all health plans", "if you have health insurance",
  ])

  /// How a page speaks of policies that tells about them: a policy speaks of itself.
  package static let aboutPolicies = PhraseTable<Void>([
    "medical policies", "clinical policies", "our policies", "these policies", "drug policies",
    "payment policies", "reimbursement policies", "coverage policies", "policies and guidelines",
    "coverage criteria are", "policies and procedures",
  ])
  package static let fewestAboutPolicies = 3

  /// How a policy speaks of itself.
  package static let ownWords = PhraseTable<Void>([
    "this policy", "this guideline", "this document", "the following coverage policy",
    "this coverage policy", "this medical policy",
  ])

  /// How a short page speaks that sums a payer's policy up, and how much of it shows one.
  package static let summaryWords = PhraseTable<Void>([
    "this policy covers", "this policy defines coverage", "this policy addresses",
    "this clinical guideline (policy", "governs utilization review", "policy governs",
    "intended to support utilization review", "coverage requires", "coverage is limited to",
    "key requirements", "coverage stance", "coverage summary", "policy overview",
    "policy summary", "the policy emphasizes", "all coverage subject to", "no material",
    "the policy mandates", "this administrative policy", "policy applies to", "it specifies",
    "it defines", "governs coverage of",
    "it distinguishes", "the policy states that", "key requirements include",
    "full coverage criteria", "coverage criteria preview",
  ])
  package static let fewestSummaryWords = 2
  /// Words of which one is enough on such a page.
  package static let summarySigns = PhraseTable<Void>([
    "key requirements include", "key requirements:", "coverage stance", "no material clinical",
    "coverage criteria preview",
  ])

  /// What forms, charts and letters about one person name, and how many of them show one.
  package static let personalLabels = PhraseTable<Void>([
    "date of birth", "dob", "d.o.b", "mrn", "medical record number", "medical record #",
    "member id", "member name", "patient name", "patient id", "claim number", "claim #",
    "first name", "last name", "subscriber id", "referring physician", "ordering physician",
    "prescriber name", "patient information", "member information", "npi", "phone #", "fax #",
    "re: appeal", "re: formal appeal",
  ])
  package static let fewestPersonalLabels = 4

  /// How a procedure speaks that tells how requests are handled and not what is covered, and how much of it
  /// shows one.
  package static let processWords = PhraseTable<Void>([
    "to provide a consistent process", "timeline standards", "timeliness standards",
    "authorization process", "turnaround times", "turnaround time standards", "delegates",
    "delegation", "delegated entity", "delegated entities", "treatment authorization request",
    "process for reviewing", "process for establishing", "adoption of utilization review criteria",
    "program structure", "committee structure", "interrater reliability",
    "inter-rater reliability",
  ])
  package static let fewestProcessWords = 3

  /// What contracts of insurance say, and how much of it shows one.
  package static let contractWords = PhraseTable<Void>([
    "premium", "premiums", "premium payment", "right to return", "enrollment application",
    "issued in consideration", "policyholder", "null and void", "we will pay", "renew this policy",
    "insures you", "you are covered under", "term of coverage", "guaranteed renewable",
    "certificate of insurance", "this certificate", "this eoc", "health insurance contract",
  ])
  package static let fewestContractWords = 2

  /// What laws and rules made under them say.
  package static let lawSigns = PhraseTable<Void>([
    "be it enacted", "a bill to be entitled", "statutory authority:", "statutory authority for",
    "stat. auth.", "stats. implemented", "current through register", "administrative history",
    "current through all regulations", "comp. r. & regs.", "code of rules", "admin. code §",
    "admin. code r.", "it is enacted", "of this rule are met",
    "the board or director may by rule", "notice of proposed rulemaking", "legislative history:",
  ])

  /// What agreements of any kind say, and how much of it shows one.
  package static let agreementWords = PhraseTable<Void>([
    "this agreement", "the agreement", "by and between", "the parties", "parties hereto", "whereas",
    "hereof", "hereto", "hereunder", "witnesseth", "now, therefore", "entered into", "hereinafter",
    "in consideration of", "dated as of", "made as of",
  ])
  package static let fewestAgreementWords = 3

  /// How the line below its title begins on a page that retells a policy.
  package static let summaryVerbs: Set<String> = [
    "Defines", "Describes", "Outlines", "Governs", "Establishes", "Specifies", "Details", "Covers",
    "Summarizes", "Explains", "Lists", "Clarifies", "Sets",
  ]

  /// The parts of a page that sets the criteria of many payers side by side.
  package static let comparedParts: Set<String> = [
    "Initial criteria", "Reauthorization criteria", "Approval duration", "Preferred products",
  ]

  /// How a line begins that tells a change of a policy.
  package static let changeVerbs: Set<String> = [
    "Added", "Updated", "Removed", "Replaced", "Revised", "Corrected", "Clarified", "Reworded",
    "Modified", "Changed", "Expanded", "Deleted", "Moved", "Consolidated", "Retitled",
  ]

  /// What the title of a newsletter, a bulletin or a list of changes says.
  static let titles = [
    "policy updates", "policy update bulletin", "policy update", "guideline updates", "faqs",
    "guideline update", "coding updates", "guidelines update", "policies update",
    "network bulletin", "provider newsletter", "provider bulletin", "policy notification",
    "policies and guidelines update", "policy and coding updates", "newsletter",
    "medical policy news", "provider news", "coverage updates", "policy changes",
    "response to comments", "responses to comments", "comment summary", "provider manual",
    "policy index", "medical policy index", "policy list", "policy manual index",
    "provider update", "program integrity manual", "frequently asked questions", "release notes",
    "update newsletter", "benefit policy manual", "provider handbook", "table of policies",
    "administrative guide", "policy reminder", "policy reminders", "provider bulletins",
    "policy bulletin updates", "policy revisions", "policies revisions", "upcoming updates",
    "policy review updates", "policies update bulletin", "new and updated policies",
    "new and revised policies", "policy announcements", "updates to medical policies",
    "updates to policies", "update summary", "formulary update", "formulary updates",
    "drug list updates", "list of covered drugs", "recent updates", "medical policy revision",
    "preferred drug list", "provider alert", "provider procedures manual",
    "provider notice", "member handbook", "billing manual", "medical drug list", "drug list",
    "web posting",
    "web postings", "sample clauses", "policy library", "policy bulletin library",
  ]

  /// What the opening of such a notice says.
  static let openings = [
    "summaries of recent changes", "we are updating several", "policies were reviewed",
    "policies and clinical guidelines were reviewed",
    "polices and clinical guidelines were reviewed",
    "new and/or revised medical policies", "the following new and revised",
    "clinical guidelines were endorsed", "were developed and/or revised",
    "were developed or revised", "changes that are not summarized below",
    "coding, language, and rationale updates", "shared in this issue", "in this issue",
    "share this notice with other", "review the changes and effective dates",
    "use the links below to", "select one of the links below", "the comment period for",
    "for physicians and other health care providers to share",
    "guidelines have been updated and will become effective",
    "has made determinations about the medical guidelines", "has updated certain clinical policies",
    "have been created, revised or retired", "below are the policies that are new",
    "the following policies are effective on", "the following changes have been made to the policy",
    "will change how we consider", "this policy update", "is updating our policy",
    "are updating our policy", "is an outline of the changes",
    "will revise prior authorization", "revises prior authorization", "benefits to change for",
    "policies that are new or have been reviewed",
    "policies have been reviewed and approved", "the policies listed in this update",
    "summary of policy changes", "policy name summary of policy or change",
    "the following is a list of the medical policies",
    "jump down to a specific section by clicking", "similar documents",
    "(lcd) has been revised under", "policy search filters", "search our coverage criteria",
    "please click \"i agree\"", "a new medical policy regarding", "a new policy regarding",
    "updated policy will go into effect", "new policy will go into effect",
    "determination (lcd) has been revised", "lcd has been revised under", "this article is for",
    "this cpb is revised", "prior authorization group description", "is now finalized under",
    "manual contains medical policies", "policy notification given",
    "this section contains information about", "the following is the listing of",
    "the following is a listing of", "identifies updates to", "below are links to",
    "newly developed policies", "new policies were created", "new policies have been created",
    "links to the most up-to-date policies", "view policies by first letter",
    "see the medical policy for", "criteria in the medical policy",
    "please refer to the updated", "is available in the resource center",
    "please read this list of new or revised", "bulletin number:", "this bulletin provides",
    "programs affected:", "sign up to see full coverage", "review the full policy",
    "has established a preferred drug list", "case summary",
    "please read the terms and conditions",
    "by and between", "entered into between",
    "this page reflects the coverage criteria", "provides a monthly listing",
    "benefit changes and clarifications", "ncds are developed by", "lcds are developed by",
    "health department relies on", "docket no", "departmental appeals board",
    "administrative law judge",
    "are the principal changes to", "will be updated to reflect these changes",
    "a brief summary of medical benefits", "as a valued", "our portal is designed",
    "provides a summary of medicare's coverage", "provides a summary of medicare’s coverage",
  ]
}
