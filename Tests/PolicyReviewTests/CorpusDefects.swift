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

/// The list made by reading both documents from the first to the last line, before any rule was
/// written: what is wrong in them on 20 November 2026.
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
  ]
}
