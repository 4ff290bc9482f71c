/// The words that tell what kind of document a reference that is no article names, in lower case.
package enum ReferenceDocumentKinds {
  /// What a Medicare coverage document calls itself.
  ///
  /// Citation managers have no type of their own for them; CSL 1.0.2 defines `regulation` as an
  /// administrative order of any level of government, which a coverage determination is.
  package static let coverageDeterminations = [
    "local coverage determination", "national coverage determination", "local coverage article",
    "proposed local coverage determination", "billing and coding article", "decision memo for",
    "coverage decision memorandum", "national coverage analysis", "nca decision memo",
    "proposed decision memo", "lcd -", "lcd l", "lcd (l", "lcd a", "lcd:", "ncd -", "ncd:",
    "ncd for",
  ]

  /// What names a rule of government.
  package static let regulations = [
    "internet-only manual", "benefit policy manual", "program integrity manual",
    "claims processing manual", "coverage determinations manual",
    "administrative code", "compiled statutes", "revised statutes", "general statutes", "statute",
    "federal register", "code of federal regulations", "c.f.r.", " cfr ", "fed reg", "fed regist",
  ]

  /// What names a law.
  package static let legislation = [
    "public law", "pub. l.", "u.s.c.", "u.s. code", "social security act", "insurance code",
  ]

  /// Where governments publish their rules; as the first words of an entry they are what it stands in,
  /// not who wrote it.
  package static let gazettes = [
    "federal register", "official journal of the european union",
    "canada gazette", "bundesgesetzblatt", "journal officiel",
  ]

  /// What names a report in its container, title or publisher.
  package static let reports = [
    "technology assessment", "tec assessment", "evidence report", "assessment program",
    "health technology", "technical report", "white paper", "working paper", "evidence synthesis",
    "comparative effectiveness review", "technical brief", "health evidence review",
    "interventional procedures guidance", "technology appraisal",
  ]

  /// What names a thesis.
  package static let theses = ["dissertation", "doctoral thesis", "master's thesis", "phd thesis"]

  /// What names the leaflet of a product.
  package static let leaflets = [
    "package insert", "packet insert", "prescribing information", "product information",
    "product monograph",
    "package label", "instructions for use", "full prescribing",
  ]

  /// What names the papers of a meeting.
  package static let proceedings = [
    "proceedings of", "paper presented at", "presented at", "proc of",
  ]

  /// What stands before the name of a meeting at which a paper was given, the longer first.
  package static let meetingWords = [
    "paper presented at", "poster presented at", "abstract presented at", "presented at",
    "presentation at",
  ]

  /// Words that end the name of a document and no name of a body.
  package static let documentWords: Set<String> = [
    "guideline", "guidelines", "manual", "handbook", "report", "reports", "compendium", "criteria",
    "dictionary", "summary", "standards", "recommendations", "bulletin", "catalogue", "catalog",
    "formulary", "glossary", "textbook", "statement", "database", "statistics", "study", "trial",
    "release", "evaluation", "review", "analysis", "comparison", "assessment", "brief", "update",
    "parameter", "parameters", "protocol", "protocols", "statements", "highlights", "guidance",
    "algorithm", "edition", "codebook", "statutes", "policy", "workbook",
  ]

  /// Words before the number of a report or a tab, in lower case.
  ///
  /// A label that ends in `y` has no word for the number and takes only one with stops in it.
  package static let numberLabels = [
    "report no", "report number", "resolution", "publication no", "publication number", "pub no",
    "pub. no",
    "policy no", "number",
    "accession no", "policy number", "medical policy", "policy", "evidence report no",
    "comparative effectiveness review no",
    "technology assessment no", "technology assessment report no", "technical brief no",
    "evidence synthesis no",
    "evidence report/technology assessment no",
  ]

  /// Services that publish articles of their own and stand as the last words of an entry.
  package static let services = [
    "uptodate", "statpearls", "medscape", "dynamed", "clinicalkey", "hayes directory", "lexicomp",
    "bmj best practice", "genereviews", "emedicine", "medlineplus", "hayes", "ecri",
    "ecri institute", "dailymed", "micromedex", "drugdex", "lexi-drugs", "lexidrug",
    "clinical pharmacology", "ncbi bookshelf",
    "database of abstracts of reviews of effects (dare)",
    "database of abstracts of reviews of effects",
  ]

  /// What ends the name of a series in which a payer numbers its policies: `Medical Coverage Policy #0052`.
  package static let policySeriesEndings: Set<String> = [
    "policy", "bulletin", "guideline", "position", "determination",
  ]

  /// What sites print in square brackets before an entry, to tell its kind.
  package static let entryTags = [
    "guideline", "best evidence", "review", "systematic review", "meta-analysis", "rct",
  ]

  /// What sites print in square brackets behind an entry where a link stands.
  package static let linkLabels = [
    "pubmed abstract", "pubmed", "medline", "full text", "abstract", "free full text",
    "pmc free article", "google scholar", "crossref", "medline link",
    "qxmd medline link", "view full text",
  ]

  /// The series in which professional bodies number what they publish: `Committee Opinion No. 69: Title`.
  package static let opinionSeries = [
    "committee opinion", "practice bulletin", "practice advisory", "clinical consensus",
    "technical bulletin", "educational bulletin", "clinical practice guideline",
    "technology assessment", "policy statement", "position statement", "obstetric care consensus",
    "consult series",
  ]

  /// The series in which guidance is numbered in brackets: `NICE guideline [NG19]`.
  package static let guidanceSeries = [
    "nice guideline", "clinical guideline", "technology appraisal guidance",
    "interventional procedures guidance", "medical technologies guidance",
    "diagnostics guidance", "quality standard", "public health guideline",
    "highly specialised technologies guidance",
  ]
}
