/// Databases and sites that payers still name as searched and that take in nothing new any more.
package struct ClosedSource: Sendable {
  /// Its names, in lower case, word by word.
  package var names: [[String]]
  /// The month of its end.
  package var year: Int
  /// The month, 1 to 12.
  package var month: Int
  /// What ended.
  package var note: String
}

/// The table of sources that were closed.
package enum ClosedSourceVocabulary {
  /// The sources.
  ///
  /// Sources: Cochrane Community, "Database of Abstracts of Reviews of Effects" (funding ceased at
  /// the end of March 2015, searches ran to the end of 2014), and S. Briscoe, Research Synthesis
  /// Methods 2016, on the loss of NHS EED and DARE; AAFP News, 27 June 2018, and ONS Voice, July
  /// 2018 (the National Guideline Clearinghouse was shut on 16 July 2018).
  package static let all = [
    ClosedSource(
      names: [
        ["centre", "for", "reviews", "and", "dissemination"],
        ["center", "for", "reviews", "and", "dissemination"],
        ["database", "of", "abstracts", "of", "reviews", "of", "effects"],
        ["nhs", "economic", "evaluation", "database"], ["nhs", "eed"],
      ], year: 2015, month: 3,
      note: "DARE and NHS EED, the Centre's databases of reviews, have taken in nothing since"),
    ClosedSource(
      names: [
        ["national", "guideline", "clearinghouse"], ["national", "guidelines", "clearinghouse"],
      ], year: 2018, month: 7, note: "the site was shut down"),
  ]
}
