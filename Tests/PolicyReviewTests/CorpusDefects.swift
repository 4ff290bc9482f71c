/// A defect that a careful reader finds in one of the two policies of the corpus.
struct CorpusDefect: Hashable, CustomStringConvertible {
  /// The rule that has to find it.
  let rule: String
  /// What it is about.
  let subject: String
  /// Words of the document that show it.
  let words: String

  var description: String { "\(rule) \(subject)" }
}

/// The lists made by two readings of both documents from the first to the last line, each before the
/// rules that find them were written: what is wrong in them on 20 November 2026.
enum CorpusDefects {
  static let all: [CorpusDefect] = vertebroplasty + sacroplasty

  private static let vertebroplasty = [
    // Page one: due in July 2023, every date with a year of two digits.
    CorpusDefect(rule: "review-overdue", subject: "60125", words: "07/23"),
    CorpusDefect(rule: "two-digit-year", subject: "60125", words: "10/01/20"),
    // Insufficient between six weeks and a year, necessary after six weeks of conservative care;
    // sufficient below six weeks, investigational in acute fractures.
    CorpusDefect(
      rule: "verdict-against-determination", subject: "60125/s1",
      words: "The evidence is insufficient to determine"),
    CorpusDefect(
      rule: "verdict-against-determination", subject: "60125/s4",
      words: "The evidence is sufficient to determine"),
    // Necessary below six weeks in hospital, investigational in acute fractures.
    CorpusDefect(
      rule: "scopes-overlap", subject: "60125/s4",
      words: "including use in acute vertebral fractures due to osteoporosis or trauma"),
    // Sacroplasty: two words in two lines of business; acute fractures: necessary under Medicare
    // Advantage where they do not keep from walking, investigational otherwise.
    CorpusDefect(
      rule: "determinations-differ", subject: "60125/s7",
      words: "Percutaneous sacroplasty is considered not medically necessary."),
    CorpusDefect(
      rule: "determinations-differ", subject: "60125/s6",
      words: "PVA [percutaneous vertebroplasty (PVP)] is considered medically necessary"),
    // The other payer's policy on sacroplasty.
    CorpusDefect(
      rule: "determinations-differ", subject: "60125/s5",
      words: "investigational/not clinically proven and, therefore, not medically necessary"),
    // Nothing in the document speaks of osteolytic lesions; the Medicare part gives no reasons.
    CorpusDefect(
      rule: "statement-without-rationale", subject: "60125/s3", words: "osteolytic lesions"),
    CorpusDefect(
      rule: "statement-without-rationale", subject: "60125/s6", words: "with BOTH the following"),
    CorpusDefect(
      rule: "statement-without-rationale", subject: "60125/s7", words: "not medically necessary"),
    // The summary on sacroplasty is about insufficiency fractures alone.
    CorpusDefect(
      rule: "rationale-narrower-than-statement", subject: "60125/s5",
      words: "sacral lesions due to multiple myeloma or metastatic malignancies"),
    // And the residual names fractures due to trauma, of which no evidence speaks.
    CorpusDefect(
      rule: "rationale-narrower-than-statement", subject: "60125/s4", words: "trauma"),
    // "The following only addresses …", and then a determination on something else.
    CorpusDefect(
      rule: "section-scope-exceeded", subject: "60125/s7",
      words: "The following only addresses Percutaneous Vertebral Augmentation"),
    CorpusDefect(rule: "ma-criteria-incomplete", subject: "60125", words: "MEDICARE ADVANTAGE"),
    CorpusDefect(rule: "reference-never-cited", subject: "60125", words: "Stratford PW"),
    CorpusDefect(rule: "reference-superseded", subject: "60125/r17", words: "PMID 29618171"),
    CorpusDefect(rule: "reference-superseded", subject: "60125/r51", words: "[CG75]"),
    // One sham-controlled trial declared, VERTOS IV and VAPOUR in the list.
    CorpusDefect(
      rule: "base-against-references", subject: "60125/e2",
      words: "a randomized sham-controlled trial and nonblinded RCTs"),
    CorpusDefect(
      rule: "product-name-differs", subject: "60125", words: "Biometric Bone Cement"),
    CorpusDefect(
      rule: "clearance-called-approval", subject: "60125", words: "the 510(k) approval was for"),
    CorpusDefect(rule: "abbreviation-undefined", subject: "60125", words: "SPECT"),
    CorpusDefect(rule: "reference-unchecked", subject: "60125", words: "Gotis-Graham"),
    // Second reading. Fifty-three references, a summary of the evidence, and no word on any search.
    CorpusDefect(rule: "search-not-described", subject: "60125", words: "53 references"),
    // In force since October 2020, on a coverage determination in force since December 2020.
    CorpusDefect(
      rule: "effective-before-coverage-document", subject: "60125/r53", words: "12/01/2020"),
    // "For at least six weeks", however old; the evidence ends with the first year.
    CorpusDefect(
      rule: "rationale-window-narrower", subject: "60125/s1",
      words: "between 6 weeks and 1 year old"
    ),
    // Relative contraindications among what none may have.
    CorpusDefect(
      rule: "relative-contraindication-excludes", subject: "60125/s6",
      words: "Relative contraindication"),
    // Sacroplasty is of 2000; two of the works cited for it are of 1992 and 1993.
    CorpusDefect(
      rule: "citation-predates-service", subject: "60125/p34", words: "first described in 2000"),
    // "Ballon" beside "Balloon", "polymethyl methacrylate" beside "polymethylmethacrylate".
    CorpusDefect(rule: "spelling-differs", subject: "60125", words: "Arcadia® Ballon Catheter"),
    CorpusDefect(rule: "spelling-differs", subject: "60125", words: "polymethyl methacrylate"),
    // Class II asks for general and special controls, not for special "instead of" general ones.
    CorpusDefect(
      rule: "device-class-misread", subject: "60125", words: "instead of \"general controls\""),
  ]

  private static let sacroplasty = [
    // July 2025 to November 2026: sixteen months.
    CorpusDefect(rule: "review-interval", subject: "CCP.1247", words: "11/2026"),
    // Searched in June 2024 for a review of July 2025.
    CorpusDefect(rule: "search-older-than-review", subject: "CCP.1247", words: "June 3, 2024"),
    // Published in 2023, missed in July 2024, found in 2025.
    CorpusDefect(
      rule: "evidence-missed", subject: "CCP.1247/r3",
      words: "In 2025, we found a 2023 systematic review"),
    // The journal's number has five digits, and six are printed.
    CorpusDefect(
      rule: "identifier-suspect", subject: "CCP.1247/r10", words: "10.1007/s000586-020-06562-w"),
    CorpusDefect(
      rule: "determination-compound", subject: "CCP.1247/s1",
      words: "investigational/not clinically proven and, therefore, not medically necessary"),
    CorpusDefect(
      rule: "determinations-differ", subject: "CCP.1247/s1",
      words: "Percutaneous sacral augmentation (sacroplasty)"),
    // Two sets of authors found the procedure safe and effective.
    CorpusDefect(
      rule: "conclusion-against-determination", subject: "CCP.1247/s1",
      words: "The authors concluded that sacroplasty is both safe and effective"),
    // The evidence is described, and nothing says what follows from it.
    CorpusDefect(
      rule: "summary-without-verdict", subject: "CCP.1247/e1",
      words: "The evidence described below consists of case series"),
    // "Small, uncontrolled": 34 people had nonsurgical treatment.
    CorpusDefect(
      rule: "base-against-evidence", subject: "CCP.1247/e1",
      words: "nonsurgical treatment (n = 34)"),
    // "From one month to one year": 30.5 months, two years, ten years.
    CorpusDefect(
      rule: "follow-up-against-evidence", subject: "CCP.1247/e1",
      words: "follow up ranged from one month to one year"),
    CorpusDefect(
      rule: "brackets-unbalanced", subject: "CCP.1247/p28",
      words: "35 studies (11 cohort, 24 case series"),
    CorpusDefect(rule: "reference-unchecked", subject: "CCP.1247", words: "Barr JD"),
    // Second reading. April 2020 to July 2021: fifteen months in a list of annual reviews.
    CorpusDefect(rule: "review-gap", subject: "CCP.1247", words: "from 2020-04 to 2021-07"),
    // Investigational since July 2021; the only effective date is of August 2016.
    CorpusDefect(
      rule: "change-without-effective-date", subject: "CCP.1247",
      words: "Policy changed from medically necessary to investigational."),
    // "Policy references updated" in 2024, nothing new in 2024, and no reference of 2024.
    CorpusDefect(
      rule: "update-without-addition", subject: "CCP.1247",
      words: "In 2024, we identified no new relevant information"),
    // From class III to class II "requiring a stricter set of controls".
    CorpusDefect(
      rule: "device-class-misread", subject: "CCP.1247", words: "a stricter set of controls"),
    // Extravasation without clinically significant effects, and 0.4% with symptoms.
    CorpusDefect(
      rule: "harms-against-evidence", subject: "CCP.1247/p19", words: "(0.4% symptomatic)"),
    // "Case series and small, uncontrolled cohort studies", and a review of seven trials.
    CorpusDefect(
      rule: "base-against-evidence", subject: "CCP.1247/e1", words: "seven trials"),
    // The Centre's databases of reviews ended in March 2015 and were searched in June 2024.
    CorpusDefect(
      rule: "searched-source-closed", subject: "CCP.1247",
      words: "Centre for Reviews and Dissemination"),
    // Published in 2002, current as of 2018, cited as 2018.
    CorpusDefect(
      rule: "citation-year-differs", subject: "CCP.1247/r12", words: "Published July 17, 2002"),
    // A link to the journal's site here; the other policy prints the PMID.
    CorpusDefect(rule: "identifier-missing", subject: "CCP.1247", words: "Frey ME, Warner C"),
  ]
}
