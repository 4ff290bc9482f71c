/// A field of a policy's header.
package enum HeaderField: String, CaseIterable, Hashable, Sendable {
  case number
  /// A second number of the same policy.
  case alias
  case title
  /// The drug that a policy is about, which stands for its title where it prints no other.
  case drug
  case issuer
  case effective
  case lastReview
  case nextReview
  case original
  /// A list of review dates.
  case reviews
  /// The annual review, which some payers print as done and others as due.
  case annualReview
  /// The latest revision, which stands for the last review where the header prints no other.
  case lastRevised
  case lineOfBusiness
  case relatedPolicies
  /// A label whose value is not kept, known so that it is not taken for another field's value.
  case ignored

  /// Whether the field's value is a date or a list of dates.
  package var isDate: Bool {
    switch self {
    case .effective, .lastReview, .nextReview, .original, .reviews, .annualReview, .lastRevised:
      true
    default: false
    }
  }
}

/// What payers print before the values of their headers.
///
/// Labels of 117 documents of about 45 issuers; look-alikes (`Replaces`, `Publish Date`, …) are
/// listed as ignored so that their dates go nowhere.
package enum HeaderVocabulary {
  /// Lines that only lead back to the beginning of a page.
  package static let pageLinks: Set<String> = [
    "back to top", "return to top", "top of page", "back to top of page", "go to top",
  ]

  /// The length of the longest of them, in bytes.
  package static let longestPageLink = 20

  /// Labels, in lower case.
  static let labels =
    rows(.number, number) + rows(.alias, alias) + rows(.title, title) + rows(.drug, drug)
    + rows(.issuer, issuer)
    + rows(.effective, effective) + rows(.lastReview, lastReview) + rows(.nextReview, nextReview)
    + rows(.original, original) + rows(.reviews, reviews)
    + rows(.annualReview, ["annual review", "annual review date"])
    + rows(.lastRevised, ["last revised", "last revised date"])
    + rows(.lineOfBusiness, lineOfBusiness) + rows(.relatedPolicies, relatedPolicies)
    + rows(.ignored, ignored)

  /// First lines that name the type of document and not its subject.
  static let documentTypes = [
    "protocol", "medical policy", "clinical policy", "coverage policy", "medical coverage policy",
    "policy", "medical protocol", "clinical policy bulletin", "corporate medical policy",
    "clinical um guideline", "clinical guideline", "medical policy manual", "policy manual",
    "medical clinical policy", "utilization management guideline", "medical necessity guidelines",
    "medical necessity guideline", "medical benefit drug policy", "uniform medical policy manual",
    "coverage determination guideline", "medical coverage guideline", "medical guideline",
    "commercial medical policy", "fep medical policy manual", "medicare advantage medical policy",
    "medicare advantage policy guideline", "local coverage determination", "lcd", "draft", "print",
    "medical benefit", "guideline", "clinical coverage guideline", "medicare advantage policy",
    "medical policy bulletin", "evidence of coverage", "national coverage determination",
    "local coverage determination lcd", "clinical payment and coding policy", "clinical protocol",
    "coverage policy bulletin", "payment policy", "medical drug policy", "table of contents",
    "medical policies", "policy details", "document information", "policy information",
    "state medicaid medical policy", "commercial policy", "medicaid policy", "health care services",
    "contractor information", "clinical medical policy", "medical policy document",
    "coverage policy manual", "medical policy codes", "policies and procedure manual",
    "policies and procedures manual", "national medical policy", "fep medical policy",
    "clinical review criteria", "national coverage determination ncd", "medical criteria",
    "medical policy details", "policy and procedure manual", "joint medical policy",
    "medical policy statement", "clinical criteria", "medical necessity criteria",
    "medicare medical policy", "reimbursement policy", "medical coverage guidelines",
    "medical coverage guideline", "medical management guideline", "coverage guideline",
    "medical benefit policy", "comprehensive musculoskeletal management guidelines",
    "clinical coverage policy", "medical policy form", "coverage criteria policies",
    "coverage criteria policy", "medical coverage criteria", "coverage policies",
    "utilization management policy",
    "authorization guideline", "drug policy", "administrative policy", "pharmacy policy",
    "benefit interpretation policy", "clinical pharmacy policy", "pharmacy coverage policy",
    "medical benefit drug policies", "medication policy", "drug coverage policy",
    "clinical appropriateness guidelines", "clinical appropriateness guideline",
    "appropriate use criteria", "clinical coverage criteria",
    "utilization management medical policy", "medical affairs policy", "clinical medical policies",
    "clinical commissioning policy", "commissioning policy", "commissioning policy statement",
    "clinical performance guideline", "coverage summary",
    "guidelines for medical necessity determination", "service restriction policy",
    "clinical policy bulletins", "medical clinical policy bulletins",
    "prior authorization protocol", "prior authorization criteria", "prior authorization guideline",
    "prior authorization guidelines", "prior authorization policy", "step therapy criteria",
    "step therapy policy", "lab management guidelines", "laboratory management guidelines",
  ]

  /// Lines that a web site or a mirror prints around a policy, as headings are compared.
  static let siteLines = [
    "category filter", "asset publisher", "contact us", "web content viewer", "print print",
    "web content viewer metadata", "web content viewer fixed context", "policies and guidelines",
    "skip to main content", "skip navigation", "transcription", "expand all collapse all",
    "printer friendly version", "printer friendly printer friendly page", "start display at page",
    "home", "search", "back to index", "original document", "print", "skip to content",
    "important news", "size px", "page content transcription", "comments", "policy pdf",
    "back to top", "log in", "main menu", "continue reading", "advanced search", "survey",
    "quick viewing text mode", "print print back back", "author", "view options", "share", "menu",
    "login", "notes", "clinical policy bulletin notes", "review history", "you are here",
    "download", "full text", "recommend documents", "search this site",
    "provider home", "select language", "toggle navigation", "welcome logout", "welcome", "logout",
    "log out",
    "proprietary", "proprietary and confidential", "confidential and proprietary", "confidential",
    "coding implications", "revision log", "breadcrumb", "page title", "email us close",
    "read more", "like", "upgrade now", "close",
  ]

  /// Notices after which a title may follow in one line.
  package static let licensees = [
    "blue cross and blue shield association", "blue cross blue shield association",
    "blue shield association", "services, inc.", "all rights reserved.",
  ]

  /// Names of columns or boxes that end a title in one line.
  package static let titleEnds = [
    "table of contents", "professional institutional", "external policy internal policy",
  ]

  /// How a page without a header says that criteria follow.
  package static let criteriaOpenings = [
    "the following criteria are used", "the following criteria will be used",
    "the following criteria will be utilized", "the following guidelines are used",
    "the following guidelines will be used", "the following criteria are utilized",
    "the following criteria are applied", "the following criteria will be applied",
  ]

  /// How criteria for a drug name the time for which it is approved.
  package static let approvalTerms = PhraseTable<Void>([
    "length of approval", "length of authorization", "approval duration", "authorization duration",
    "duration of approval", "duration of authorization", "approval length", "authorization length",
    "authorization period", "approval period", "length of initial authorization",
  ])

  /// Words of an organisation's name.
  static let organisations = [
    "administrators", "insurance company", "health plan", "health plans", "healthcare, inc",
    "inc.", "llc", "national accounts", "an independent licensee", "companies", "corporation",
    "blue cross", "blue shield", "bluecross", "blueshield", "health insurance", "healthcare",
  ]

  /// What a mirror's page adds behind a title.
  package static let titleTails = [
    " form", " notification", " - pdf document", " - ppt presentation",
  ]

  /// Verbs of sentences, which titles have not.
  package static let sentenceVerbs: Set<String> = [
    "is", "are", "was", "were", "has", "have", "may", "must", "shall", "will", "should", "can",
    "does", "do", "means", "refers", "applies", "provides", "contains", "addresses", "describes",
    "uses", "includes", "involves", "considers", "covers", "delivers", "allows", "occurs",
  ]

  /// Words that open a sentence about the document.
  package static let sentenceHeads: Set<String> = [
    "This", "The", "These", "Coverage", "Note", "Our", "All", "For",
  ]

  /// Words that a title does not capitalise.
  package static let smallWords: Set<String> = [
    "of", "for", "and", "the", "with", "in", "to", "or", "by", "on", "from", "as", "a", "an", "at",
    "vs", "vs.", "via", "per", "other", "not", "than", "its", "due", "using", "without", "into",
    "versus", "non", "e.g.,", "i.e.,", "who", "after", "during", "following", "under", "over",
  ]

  /// Categories under which payers file their policies; alone on a line such a name is no title.
  package static let categories: Set<String> = [
    "surgery", "medicine", "radiology", "laboratory", "durable medical equipment", "pharmacy",
    "therapy", "behavioral health", "technology assessment", "diagnostic imaging", "maternity",
    "ancillary services", "miscellaneous", "medical", "administrative", "dental", "drugs",
    "pathology", "mental health", "diagnostic testing", "orthotics/prosthetics", "prosthetics",
    "anesthesia", "transplant", "medical/surgical", "surgery: procedures", "dme", "commercial",
    "medicare advantage", "medicaid", "rehabilitation", "vision", "pharmacy services",
  ]

  /// Words that end a line about a kind of documents: `Commercial Surgery Policy`.
  package static let kindWords: Set<String> = [
    "policy", "policies", "guideline", "guidelines", "bulletin", "manual", "protocol", "protocols",
  ]

  /// What opens such a line, whatever follows.
  package static let siteOpenings = [
    "you are on page", "page created by", "uploaded by", "date printed", "printed on",
    "views", "downloads", "similar documents", "author ", "private property of", "last updated",
    "click here", "transcript of ", "select a hyperlink", "download ", "chat with ",
    "if your browser", "date post",
    "upload",
    "draft revised", "draft policy", "draft new",
    "share this document", "your assessment", "view ", "all categories",
  ]

  /// Whether a line, in lower case, is a site's path to the document: `medical policies - surgery`.
  package static func isBreadcrumb(_ lowered: [UInt8]) -> Bool {
    [
      "medical policies - ", "medical policies > ", "home > ", "pending policies - ",
      "active policies - ", "policies - ", "archived policies - ",
    ].contains {
      lowered.starts(with: $0.utf8)
    }
  }

  private static func rows(
    _ field: HeaderField, _ phrases: [String]
  ) -> [(phrase: String, meaning: HeaderField)] {
    phrases.flatMap { phrase in
      // `Guideline#` is printed as often as `Guideline #`.
      phrase.hasSuffix(" #")
        ? [(phrase, field), (String(phrase.dropLast(2)) + "#", field)] : [(phrase, field)]
    }
  }

  private static let number = [
    "policy number", "policy no", "policy no.", "policy #", "policy id", "clinical policy id",
    "clinical policy number", "clinical policy no", "medical policy number", "medical policy no",
    "coverage policy number", "document #", "document number", "document no", "guideline number",
    "guideline #", "protocol number", "protocol #", "protocol id", "coverage position number",
    "program number", "manual section number", "policy identification number", "policy/document #",
    "number", "lcd id", "doc id", "medical policy #", "clinical policy #",
    "policy guideline number",
    "policy identifier", "document id", "file name", "reference number", "reference #",
    "reference no", "medical policy id", "mp number", "cpb number", "guideline id",
    "medical policy reference number", "policy reference number", "ncd id", "no", "document",
    "clinical coverage policy no", "clinical coverage policy no.",
    "clinical coverage policy number",
    "coverage guideline number", "medical guideline number", "policy code", "guideline no",
    "document identifier", "policy ref", "policy reference #", "policy document number",
    "medical policy id number", "mcg number", "policy number(s)", "criteria number", "policy num",
    "policy num.", "pum",
    "coverage policy #", "hpp policy number",
    "clinical criteria number", "clinical guideline number", "procedure number", "cpg number",
    "lcd id number", "reference", "commissioning policy reference",
    "guideline/procedure number", "policy/procedure number", "file code", "policy file code",
  ]

  private static let alias = [
    "bcbsa ref. policy", "bcbsa reference number", "bcbsa ref", "bcbsa reference policy",
    "bcbsa policy number", "bcbsa ref policy", "bcbsa ref. policies", "bcbsa reference policies",
    "former policy number", "previous policy number", "contractor's determination number",
    "original policy number", "bcbsa policy", "fka", "bcbsa reference",
  ]

  private static let title = [
    "title", "policy title", "subject", "topic", "policy name", "document title", "lcd title",
    "policy subject", "guideline title", "medical policy title", "protocol title", "guideline name",
    "clinical policy title", "coverage guideline title", "manual section title",
    "document name", "criteria title", "medical criteria document", "criteria document",
    "guideline/procedure title", "policy/procedure title", "procedure title",
    "policy/guideline title", "name of medical policy",
    "name of policy", "policy", "medical policy", "clinical policy",
    "coverage policy", "service", "protocol", "name of policy", "name of blue advantage policy",
    "clinical commissioning policy", "commissioning policy", "title/topic",
    "appropriate use criteria",
  ]

  private static let drug = [
    "medication", "medications", "medication name", "drug name", "drug names", "drug", "drugs",
    "drug(s)", "medication(s)", "medication name(s)", "drug name(s)", "product name",
    "generic name", "drug or drug class", "drug class", "affected medications",
  ]

  private static let issuer = [
    "issuer", "issued by", "health plan", "plan name", "contractor name",
  ]

  private static let effective = [
    "effective date", "current effective date", "effective policy date", "policy effective date",
    "version effective date", "revision effective date", "effective date of this version",
    "effective date of current policy", "effective", "policy effective",
    "effective for dates of service",
    "for dates of service", "date effective", "this policy is effective",
    "this version is effective",
    "current policy effective date",
    "effective as of", "policy effective on", "effective on", "effective date(s)",
    "policy start date",
    "current effective", "medical policy effective date",
    "effective for dates of service on or after", "policy version effective date",
    "policy effective from", "effective from", "revised effective date",
    "new effective date", "effective beginning", "policy effective dates",
    "coverage effective date",
    "date policy effective", "guideline effective date",
  ]

  private static let lastReview = [
    "last review date", "latest review date", "last review", "last cap review", "last reviewed",
    "recent review date", "most recent review date", "reviewed", "review date",
    "last review status/date",
    "last reviewed date", "last approved date", "approval date", "date approved",
    "annual review date", "reviewed and updated", "reviewed on", "last annual review",
    "date reviewed",
    "date last reviewed", "last date reviewed", "last approval date", "date of last review",
    "policy last reviewed", "last reviewed on", "most recent review", "latest review",
    "policy review date",
    "last policy review", "most recently reviewed", "committee approval date",
    "current review date", "last approval", "last approved", "date last approved",
    "date of last approval", "medical policy committee approval", "last mpc review",
    "medical policy committee approval date", "date last review",
    "last committee review", "last medical policy committee review", "committee review date",
    "mpc approval date", "last approved on", "last updated and reviewed", "last review completed",
    "date of most recent review", "last p&t approval", "p&t review date", "last medical review",
    "last p&t approval/version", "most recent review date (revised)", "last policy review date",
    "annual review completed",
    "review completed", "most recent approval date", "date of review",
    "date last reviewed / revised", "date last reviewed/revised", "last reviewed/revised",
    "last reviewed / revised",
  ]

  private static let nextReview = [
    "next review date", "next review", "next cap review", "renewal date", "next annual review",
    "next scheduled review", "next review due", "next annual review date", "date of next review",
    "next scheduled review date", "review due date", "next policy review", "due for review",
    "scheduled review date", "next reviewed", "next review due by", "planned review date",
    "anticipated review date", "next committee review", "next review (due)", "next due date",
    "next mandatory review", "to be reviewed", "next policy review date", "re-review date",
  ]

  private static let original = [
    "original policy date", "original effective date", "origination", "initiated", "date of origin",
    "initial review date", "origination date", "original date", "initial effective date",
    "original review date", "policy origin date", "original implementation date",
    "first effective date",
    "policy created", "original issue date", "date of origination", "initial approval date",
    "initial policy date", "originally created", "original approval date", "policy inception date",
    "created date", "date created", "policy origination date", "original issue date (created)",
    "devised", "original mpc approval", "original committee approval", "original approval",
    "initial policy approval date", "adopted date", "date adopted",
    "original policy effective date",
    "initial effective", "original effective", "policy creation date", "original creation date",
    "first issued", "first approved", "original publication date", "initial committee approval",
    "first adopted", "original date of review", "originally effective",
    "original p&t approval date", "policy issue date",
  ]

  private static let reviews = [
    "review dates", "dates reviewed", "p&t approval date", "revised dates/reviewed dates",
    "review history dates", "past review dates", "prior review dates", "reviewed dates",
    "previous review dates", "policy review dates", "review date(s)", "p&t approval dates",
    "committee review dates", "medical policy committee approved date", "committee approval dates",
    "medical policy committee approved dates", "review/revision dates", "reviewed/revised",
    "re-review date(s)", "re-review dates", "committee approved date", "dates of review",
    "approval dates", "annual review dates",
  ]

  private static let lineOfBusiness = [
    "line of business", "lines of business", "line(s) of business", "lob", "product applicability",
    "product application", "products", "product", "applicable products", "applies to",
    "applicable lines of business", "applicable line of business", "plan type", "product line",
    "product lines", "health plan products", "plans", "applicable plans", "product(s)",
    "plan product and benefit application", "business segment", "applicability",
    "applicable product(s)", "this policy applies to", "policy applies to", "membership",
  ]

  private static let relatedPolicies = [
    "related policies", "related protocols", "related policy", "related medical policies",
    "related medical policy", "see also",
  ]

  private static let ignored = [
    "replaces", "replaces effective policy dated", "publish date", "revision date",
    "revision date(s)", "revised date(s)",
    "version number",
    "date published to web", "revised dates", "implementation date", "ending effective date",
    "retirement date", "issued date", "archive date", "notice period start", "notice period end",
    "last revision date", "revised", "updated", "last updated", "date revised",
    "category", "section", "subsection", "status", "place of service", "place(s) of service",
    "department", "author",
    "last modified", "page", "policy contains", "preauthorization", "policy type", "type",
    "policy category", "specialty", "version", "approved by", "archived date", "revised date",
    "revision number", "original publish date", "print date", "policy status", "benefit type",
    "policy version", "policy revised", "last update", "posted",
    "posting date",
    "notification date", "date posted", "date of last revision", "revision effective",
    "precertification", "prior authorization required", "prior authorization", "keywords",
    "end date", "termination date", "policy end date", "business unit", "owner", "jurisdiction",
    "last revision", "amended date", "date last revised", "effective through",
    "policies effective through",
    "technology assessment committee approved date", "date of last revision", "last amended",
    "date amended",
    "prepared by", "medical policy category", "last criteria revision date", "archived",
    "authority", "policy owner", "responsible department", "revision dates", "history",
  ]
}
