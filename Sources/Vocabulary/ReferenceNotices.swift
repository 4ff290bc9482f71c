/// The words by which MEDLINE points from one citation to another, in lower case.
///
/// NLM, "Errata, Retractions, and Other Linked Citations in PubMed".
package enum ReferenceNotices {
  /// Openings of a notice that runs to the end of the reference.
  package static let openings = [
    "erratum in", "erratum for", "erratum:", "erratum,", "errata in", "errata:", "corrigendum in",
    "corrigendum:", "correction:", "correction in", "corrections in", "corrected in",
    "correction. ", "search term:", "search terms:",
    "corrected and republished",
    "republished in", "republished from", "comment in", "comment on", "update in", "update of",
    "retraction in", "retraction of", "partial retraction", "expression of concern in",
    "summary for patients in", "original report in", "reprint in", "reprinted in",
    "referenced with", "reprinted with permission", "used with permission", "replaces ",
    "replaced by", "replaced no", "supersedes ",
    "published erratum appears in", "erratum appears in", "published correction appears in",
    "published errata appear in", "errata appear in", "correction appears in",
  ]

  /// Words of titles that make a publication one about another, as a correction or a reply is.
  package static let titleWords: Set<String> = [
    "erratum", "errata", "corrigendum", "corrigenda", "correction", "corrections", "retraction",
    "reply", "replies", "response", "comment", "comments", "commentary", "editorial", "letter",
    "re", "invited", "summary", "supplement", "appendix", "discussion",
  ]
}
