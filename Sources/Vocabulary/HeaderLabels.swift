/// The labels that payers print before the values of their headers, in lower case.
///
/// Labels of 117 documents of about 45 issuers; look-alikes (`Replaces`, `Publish Date`, …) are
/// listed as ignored so that their dates go nowhere.
enum HeaderLabels {
  /// Each label and the field that its value belongs to.
  static let all =
    rows(.number, number) + rows(.alias, alias) + rows(.title, title) + rows(.drug, drug)
    + rows(.titleAndNumber, titleAndNumber)
    + rows(.issuer, issuer)
    + rows(.effective, effective) + rows(.lastReview, lastReview) + rows(.nextReview, nextReview)
    + rows(.original, original) + rows(.reviews, reviews)
    + rows(.annualReview, ["annual review", "annual review date"])
    + rows(.lastRevised, ["last revised", "last revised date"])
    + rows(.lineOfBusiness, lineOfBusiness) + rows(.relatedPolicies, relatedPolicies)
    + rows(.ignored, ignored)

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
    "lcd id number", "policy number", "policy no", "policy no.", "policy #", "policy id",
    "clinical policy id",
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
    "reference", "commissioning policy reference",
    "guideline/procedure number", "policy/procedure number", "file code", "policy file code",
    "número de política",
  ]

  private static let alias = [
    "bcbsa ref. policy", "bcbsa reference number", "bcbsa ref", "bcbsa reference policy",
    "bcbsa policy number", "bcbsa ref policy", "bcbsa ref. policies", "bcbsa reference policies",
    "former policy number", "previous policy number", "contractor's determination number",
    "original policy number", "bcbsa policy", "fka", "bcbsa reference",
  ]

  private static let title = [
    "title", "name", "policy title", "subject", "topic", "policy name", "document title",
    "lcd title",
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

  private static let titleAndNumber = [
    "policy name & number", "policy name and number", "policy name/number", "policy name / number",
    "policy title & number", "policy title and number", "policy title/number",
    "policy number & name", "policy number and title", "policy number/title",
    "policy number and name",
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
    "this version is effective", "this version of the policy will become effective",
    "this policy will become effective", "this version will become effective",
    "current policy effective date",
    "effective as of", "policy effective on", "effective on", "effective date(s)",
    "policy start date",
    "current effective", "medical policy effective date",
    "effective for dates of service on or after", "policy version effective date",
    "policy effective from", "effective from", "revised effective date",
    "new effective date", "effective beginning", "policy effective dates",
    "coverage effective date",
    "date policy effective", "guideline effective date", "fecha de entrada en vigencia",
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
    "original policy date", "original effective date", "origination", "initiated", "original",
    "date of origin",
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
    "original p&t approval date", "policy issue date", "original determination effective date",
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
    "this guideline applies to",
  ]

  private static let relatedPolicies = [
    "related policies", "related protocols", "related policy", "related medical policies",
    "related medical policy", "see also",
  ]

  private static let ignored = [
    "therapeutic area", "therapeutic class", "contractor number", "contract number",
    "supersedes policy #", "supersedes policy number", "replaces",
    "replaces effective policy dated", "publish date", "revision date",
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
    "authority", "policy owner", "submission date", "division", "subject matter expert",
    "version date",
    "document owner", "lead department", "reviewing entities", "approving entities",
    "responsible department", "revision dates", "history", "prior policy name and number",
    "prior policy number and name", "prior policy name", "prior policy number",
    "previous policy name", "former policy name", "change number", "claim number", "phone number",
    "fax number", "telephone number", "group number", "account number", "contract number",
  ]
}
