/// The words around volume, issue and pages in references, in lower case.
package enum ReferencePageWords {
  /// Labels before a volume.
  package static let volumeLabels = ["volume", "vol.", "vol", "v."]

  /// Labels before an issue that stands without brackets.
  package static let issueLabels = [
    "issue", "iss.", "no.", "no", "number", "suppl.", "suppl", "supplement", "supp", "pt.", "pt",
    "part", "spec no", "spec issue", "special issue",
  ]

  /// Those of the issue labels that belong to the issue and are kept.
  package static let keptIssueLabels: Set<String> = [
    "suppl.", "suppl", "supplement", "supp", "pt.", "pt", "part", "spec no", "spec issue",
    "special issue",
  ]

  /// Labels before pages or an article number, the longer before the shorter.
  package static let pageLabels = [
    "abstract no.", "abstract nr", "abstract",
    "abstr", "art. no.:", "art. no.", "article no.", "art no:",
    "article number", "article id", "article",
    "art.", "pii:", "pii", "pages", "page", "pp.", "pp", "p.", "p",
    "s.", "s",
  ]

  /// What MEDLINE prints after the first pages: `21-5; discussion 26-8`.
  package static let furtherPages = [
    "discussion", "quiz", "author reply", "reply", "table of contents", "contents", "passim",
  ]

  /// What precedes the number of an assessment in a yearly volume.
  package static let tabLabels = ["tab"]
}
