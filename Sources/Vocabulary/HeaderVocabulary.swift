/// A field of a policy's header.
package enum HeaderField: String, CaseIterable, Hashable, Sendable {
  case number
  /// A second number of the same policy.
  case alias
  case title
  /// A title with the number before or behind it.
  case titleAndNumber
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

/// What payers print in the headers of their policies, and what sites print around them.
package enum HeaderVocabulary {
  /// Words of streets, as they are printed, by which a line that opens with a number is an address: `ST`
  /// is a part of a heart's trace.
  package static let streets: Set<String> = [
    "St", "Street", "Ave", "Avenue", "Rd", "Road", "Blvd", "Boulevard", "Suite", "NW", "NE", "SW",
    "SE", "Parkway", "Pkwy", "Plaza",
  ]

  /// What stands before the number of a line to a letter's sender.
  package static let lineNumbers: Set<String> = ["fax", "phone", "tel", "telephone", "tty"]

  /// The signs of check boxes, ticked or not.
  package static let checkBoxes = ["☐", "☒", "☑", "□", "■"]

  /// Lines that only lead back to the beginning of a page.
  package static let pageLinks: Set<String> = [
    "back to top", "return to top", "top of page", "back to top of page", "go to top",
  ]

  /// The length of the longest of them, in bytes.
  package static let longestPageLink = 20

  /// First lines that name the type of document and not its subject.
  static let documentTypes = [
    "protocol", "medical policy", "clinical policy", "coverage policy", "medical coverage policy",
    "policy", "medical protocol", "clinical policy bulletin", "corporate medical policy",
    "clinical um guideline", "clinical guideline", "medical policy manual", "policy manual",
    "clinical guidelines",
    "medical clinical policy", "utilization management guideline", "medical necessity guidelines",
    "medical necessity guideline", "medical benefit drug policy", "uniform medical policy manual",
    "coverage determination guideline", "medical coverage guideline", "medical guideline",
    "commercial medical policy", "fep medical policy manual", "medicare advantage medical policy",
    "medicare advantage policy guideline", "local coverage determination", "lcd", "draft", "print",
    "medical benefit", "guideline", "clinical coverage guideline", "medicare advantage policy",
    "medical policy bulletin", "evidence of coverage", "national coverage determination",
    "local coverage determination lcd", "clinical payment and coding policy", "clinical protocol",
    "coverage policy bulletin", "payment policy", "payment guideline", "payment guidelines",
    "reimbursement guideline", "reimbursement guidelines", "medical drug policy",
    "table of contents",
    "medical policies", "policy details", "document information", "policy information",
    "medical coverage policies", "state medicaid medical policy", "commercial policy",
    "medicaid policy", "health care services",
    "contractor information", "clinical medical policy", "medical policy document",
    "coverage policy manual", "medical policy codes", "policies and procedure manual",
    "policies and procedures manual", "national medical policy", "fep medical policy",
    "clinical review criteria", "national coverage determination ncd", "medical criteria",
    "medical policy details", "policy and procedure manual", "joint medical policy",
    "medical policy statement", "clinical criteria", "medical necessity criteria",
    "medicare medical policy", "medicare policy", "reimbursement policy",
    "medical coverage guidelines",
    "medical coverage guideline", "medical management guideline", "coverage guideline",
    "medical benefit policy", "comprehensive musculoskeletal management guidelines",
    "clinical coverage policy", "medical policy form", "coverage criteria policies",
    "coverage criteria policy", "medical coverage criteria", "coverage policies",
    "utilization management policy",
    "authorization guideline", "authorization guidelines", "drug policy", "administrative policy",
    "pharmacy policy",
    "benefit interpretation policy", "clinical pharmacy policy", "pharmacy coverage policy",
    "medical benefit drug policies", "medication policy", "drug coverage policy",
    "clinical appropriateness guidelines", "clinical appropriateness guideline",
    "appropriate use criteria", "clinical coverage criteria",
    "utilization management medical policy", "medical affairs policy", "clinical medical policies",
    "clinical commissioning policy", "commissioning policy", "commissioning policy statement",
    "clinical performance guideline", "coverage summary", "medical review criteria",
    "guidelines for medical necessity determination", "service restriction policy",
    "clinical policy bulletins", "medical clinical policy bulletins",
    "prior authorization protocol", "prior authorization criteria", "prior authorization guideline",
    "prior authorization guidelines", "prior authorization policy", "step therapy criteria",
    "step therapy policy", "step therapy guidelines", "step therapy guideline",
    "lab management guidelines", "laboratory management guidelines",
    "coverage guidance", "medical policy bulletins", "coverage decisions",
    "pharmacy coverage guideline", "pharmacy coverage guidelines", "eur policy statement",
    "criteria based access protocol", "criteria based access policy", "prior approval policy",
    "individual funding request policy", "level of care guidelines", "level of care guideline",
    "level of care criteria",
  ]

  /// Types that are words of a title where they do not open it.
  package static let openingTypes: Set<String> = ["health care services"]

  /// The two words with which criteria for a drug name the phase that they are for.
  package static let phaseOpenings: Set<String> = [
    "initial", "renewal", "continuation", "continued", "reauthorization", "subsequent",
    "re-authorization", "continuing",
  ]
  package static let phaseNouns: Set<String> = [
    "evaluation", "authorization", "authorizations", "criteria", "approval", "approvals",
    "request", "requests", "review", "coverage", "of",
  ]

  /// What opens the words in brackets that say for whom a policy is.
  package static let scopeOpenings = ["all lines of business", "all product lines", "all products"]

  /// What stands between a label and the first day of the services that it is for.
  package static let serviceDates = [
    "for services performed on or after ", "for dates of service on or after ",
    "for services rendered on or after ", "for claims with dates of service on or after ",
  ]

  /// What names another document whose dates a policy quotes.
  package static let quotedDocuments = [
    "lcd", "ncd", "lcds", "ncds", "local coverage", "national coverage", "contractor", "cms",
    "moldx",
    "article",
  ]

  /// Words before the number of a document's edition.
  package static let versionWords: Set<String> = [
    "ver", "ver.", "version", "rev", "rev.", "revision", "edition", "vol", "vol.",
  ]

  /// What stands behind the size of a file that a mirror prints.
  package static let fileSizes: Set<String> = [" KB", " MB", " GB", " kB"]

  /// What stands for a date that is not printed.
  package static let unsetValues: Set<String> = [
    "not set", "n/a", "na", "none", "tbd", "not applicable", "pending", "new", "unknown",
  ]

  /// Words that end the label of a document's number.
  package static let numberNouns: Set<String> = ["number", "no", "id", "identifier", "code"]

  /// Initials before a number sign that number something else.
  package static let foreignNumbers: Set<String> = [
    "CPT", "HCPCS", "NDC", "TIN", "NPI", "ICD", "DRG", "PA", "FAX", "TEL", "MRN", "SSN", "DEA",
  ]

  /// Capitals before a hyphen and digits that name a system of codes, a disease, a substance in the blood
  /// or a questionnaire: `ICD-10`.
  package static let foreignCodes: Set<String> = [
    "ICD", "CPT", "CDT", "HCPCS", "DSM", "COVID", "SARS", "IL", "HLA", "LDL", "TNF", "PHQ", "GAD",
    "ASAM",
  ]

  /// Words before the number of a place in an address: `Suite #101`.
  package static let placeWords: Set<String> = [
    "suite", "ste", "ste.", "apt", "apt.", "unit", "room", "rm", "floor", "box", "building", "bldg",
  ]

  /// Answers to whether a thing is paid for that stand alone on a line, in small letters.
  package static let answers: Set<String> = ["covered", "not covered", "no coverage", "yes", "no"]

  /// Openings of the sentences in which a plan tells its members what it pays for.
  package static let ownBenefits = [
    "benefits ", "the plan pays ", "the plan covers ", "the plan provides ", "the plan will pay ",
    "the plan does not ", "this plan pays ", "this plan covers ", "this plan does not ",
    "we cover ",
    "we pay ", "we do not cover ", "covered services include", "covered health services include",
    "coverage includes", "coverage does not include",
  ]

  /// How plans call the share that members pay.
  package static let shareWords = ["coinsurance", "copay", "deductible"]

  /// Words before the noun of a document's type.
  package static let typeWords: Set<String> = [
    "medical", "clinical", "coverage", "evidence", "based", "utilization", "management", "review",
    "prior", "authorization", "drug", "pharmacy", "benefit", "payment", "reimbursement",
    "corporate", "commercial", "medicare", "advantage", "medicaid", "administrative", "um",
    "program", "position", "determination", "necessity", "appropriateness", "billing", "coding",
    "professional", "provider", "local", "national", "health", "care", "plan", "specialty",
    "medication", "step", "therapy", "and", "the", "of", "for", "interim", "internal", "joint",
    "appropriate", "use", "quantity", "limit", "coverage", "formulary", "exception", "uniform",
  ]

  /// Nouns that end the name of a document's type.
  package static let typeNouns: Set<String> = [
    "policy", "policies", "guideline", "guidelines", "bulletin", "manual", "protocol", "protocols",
    "criteria", "statement", "bulletins", "determination",
  ]

  /// Lines that a web site or a mirror prints around a policy, as headings are compared.
  static let siteLines = [
    "category filter", "expand all", "collapse all", "show all", "view all", "read more",
    "print this page", "asset publisher", "contact us", "web content viewer", "print print",
    "web content viewer metadata", "web content viewer fixed context", "policies and guidelines",
    "skip to main content", "skip navigation", "transcription", "expand all collapse all",
    "printer friendly version", "printer friendly printer friendly page", "start display at page",
    "home", "home page", "search", "back to index", "original document", "print", "skip to content",
    "important news", "size px", "page content transcription", "comments", "policy pdf",
    "back to top", "log in", "main menu", "continue reading", "advanced search", "survey",
    "quick viewing text mode", "print print back back", "author", "view options", "share", "menu",
    "login", "notes", "clinical policy bulletin notes", "review history", "you are here",
    "download", "full text", "recommend documents", "search this site",
    "provider home", "select language", "toggle navigation", "welcome logout", "welcome", "logout",
    "log out",
    "proprietary", "proprietary and confidential", "confidential and proprietary", "confidential",
    "all rights reserved", "copyright", "applies", "applies to", "policy review cycle",
    "coding implications", "revision log", "breadcrumb", "page title", "email us close",
    "read more", "like", "upgrade now", "yesnon a",
    "preferred agents", "preferred products", "preferred drugs", "non preferred agents",
    "close", "this procedure is not covered",
  ]

  /// Notices after which a title may follow in one line.
  package static let licensees = [
    "blue cross and blue shield association", "blue cross blue shield association",
    "blue shield association", "services, inc.", "health, inc.", "healthcare, inc.",
    "all rights reserved.",
  ]

  /// Names of columns or boxes that end a title in one line.
  package static let titleEnds = [
    " device/equipment",
    "table of contents", "professional institutional", "external policy internal policy",
    "?external policy", "? external policy", "? internal policy", "formcheckbox",
    "type of submission",
  ]

  /// What ends the name of a company.
  package static let companyForms = ["LLC", "Inc.", "Inc", "Corp.", "L.L.C."]

  /// Words that name no service of their own.
  package static let generalWords: Set<String> = [
    "all", "and", "any", "are", "available", "benefit", "benefits", "care", "certain", "coverage",
    "covered", "drug", "drugs", "eligible", "expenses", "for", "health", "healthcare", "item",
    "items", "medical", "medically", "medication", "medications", "medicines", "member", "members",
    "necessary", "not", "only", "other", "our", "plan", "plans", "prescription", "procedure",
    "procedures", "product", "products", "service", "services", "some", "specific", "such",
    "supplies", "supply", "that", "the", "these", "they", "this", "those", "treatment",
    "treatments", "what", "when", "whether", "which", "your",
  ]

  /// Words that name people, of whom a plan says whether they are covered.
  package static let personWords: Set<String> = [
    "individual", "individuals", "person", "persons", "people", "families", "family", "dependent",
    "dependents", "participant", "participants", "beneficiary", "beneficiaries", "enrollee",
    "enrollees", "employee", "employees", "spouse", "spouses", "residents", "clients",
    "subscriber", "subscribers",
  ]

  /// Words behind a noun that say on which list or by whom a thing is covered.
  package static let listingWords: Set<String> = ["listed", "included", "approved", "identified"]

  /// How a page without a header says that criteria follow.
  package static let criteriaOpenings = [
    "the following criteria are used", "the following criteria will be used",
    "the following criteria will be utilized", "the following guidelines are used",
    "the following guidelines will be used", "the following criteria are utilized",
    "the following criteria are applied", "the following criteria will be applied",
  ]

  /// How a page says that its criteria are to be met, and of whom a plan's page speaks.
  package static let metCriteria = PhraseTable<Void>([
    "meet the criteria", "meets the criteria", "criteria listed below", "criteria are met",
    "criteria must be met", "criteria below", "following criteria", "criteria described below",
  ])
  package static let memberWords = PhraseTable<Void>([
    "member", "members", "enrollee", "enrollees", "beneficiary", "beneficiaries", "recipient",
    "recipients",
  ])

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
    "clinical commissioning group", "clinical commissioning groups", "integrated care board",
  ]

  /// What companies that pay for health care join to their names: `HarborHealth`.
  package static let companyWords = ["health", "care", "blue", "shield", "medica"]

  /// Types that are a part of the titles that they end.
  package static let titledTypes = [
    "payment policy", "reimbursement policy", "prior authorization policy",
    "prior authorization criteria", "step therapy policy", "step therapy criteria",
    "step therapy guidelines", "step therapy guideline", "prior authorization guidelines",
    "prior authorization guideline",
  ]

  /// The initials of types of documents, which belong to no number behind them: `MP 1.01.99`.
  package static let typeInitials: Set<String> = ["MP", "CP", "CPB", "MPB"]

  /// What a payer adds behind a title in quotation marks.
  package static let titleNotes = [" “notification”", " \"notification\""]

  /// What a mirror's page adds behind a title.
  package static let titleTails =
    titleNotes + [" form", " notification", " - pdf document", " - ppt presentation"]

  /// Verbs of sentences, which titles have not.
  package static let sentenceVerbs: Set<String> = [
    "is", "are", "was", "were", "has", "have", "may", "must", "shall", "will", "should", "can",
    "does", "do", "means", "refers", "applies", "provides", "contains", "addresses", "describes",
    "uses", "includes", "involves", "considers", "covers", "delivers", "allows", "occurs",
    "include", "requires", "apply",
  ]

  /// Words that open a page's own question, in small letters: `Who Is Eligible`.
  package static let questionWords: Set<String> = ["who", "what", "how", "why", "where"]

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
    "other services", "pathology and laboratory", "evaluation and management",
  ]

  /// What opens a line that says who wrote or approved a document, in small letters.
  package static let authorOpenings = [
    "by ", "approved by ", "reviewed by ", "prepared by ", "developed by ", "adopted by ",
    "authored by ", "written by ", "endorsed by ",
  ]

  /// What boxes beside a title name, in small letters.
  package static let boxNames: Set<String> = [
    "device/equipment", "drug", "medical", "surgery", "test", "other", "equipment", "device",
  ]

  /// Nouns that end what a book of criteria is called.
  package static let criteriaNouns: Set<String> = ["criteria", "guidelines"]

  /// Words that end a line about a kind of documents: `Commercial Surgery Policy`.
  package static let kindWords: Set<String> = [
    "policy", "policies", "guideline", "guidelines", "bulletin", "manual", "protocol", "protocols",
  ]

  /// What opens such a line, whatever follows.
  package static let siteOpenings = [
    "you are on page", "page created by", "uploaded by", "date printed", "printed on",
    "views", "downloads", "similar documents", "author ", "private property of", "last updated",
    "click here", "transcript of ", "select a hyperlink", "download ", "chat with ",
    "if your browser", "date post", "sign up ", "sign in", "unlock the ",
    "upload",
    "draft revised", "draft policy", "draft new",
    "hyperlink to related", "hyperlinks to related", "to ensure optimum performance",
    "please enable javascript", "javascript is ",
    "an independent member of", "an independent licensee of", "reproduction without authorization",
    "share this document", "your assessment", "view ", "all categories", "categories ",
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
}
