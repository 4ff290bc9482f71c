/// The words with which narratives begin to speak of a study, go on about it and turn from it.
///
/// They are those of evidence sections at large: author and year, a design as subject, the name of
/// an organisation that assesses evidence.
package enum StudyNarrativeVocabulary {
  /// What authors do in the sentence that brings their study in.
  static let verbs = [
    "conducted", "performed", "reported", "evaluated", "compared", "assessed", "examined",
    "investigated", "studied", "described", "published", "presented", "analyzed", "analysed",
    "reviewed", "randomized", "randomised", "enrolled", "recruited", "followed", "found",
    "observed", "demonstrated", "showed", "noted", "concluded", "determined", "identified",
    "explored", "tested", "treated", "measured", "estimated", "sought", "aimed", "used",
    "included", "completed", "undertook", "carried out", "set out", "looked at", "retrospectively",
    "prospectively", "systematically", "recently", "also", "pooled", "searched", "collected",
    "stated", "suggested", "proposed", "developed", "updated", "rated", "initiated", "led",
    "shadowed", "surveyed", "interviewed", "tracked", "implanted", "applied", "administered",
    "focused on", "designed", "provided", "obtained", "calculated", "hypothesized", "confirmed",
    "reports", "finds", "concludes", "shows", "describes", "evaluates", "compares", "rates",
    "conduct", "report", "describe", "has reported", "have reported", "has published",
    "summarized", "summarised", "synthesized", "matched", "monitored", "validated", "reanalyzed",
    "began", "attempted", "documented", "detected", "issued a", "gave", "assigned", "allocated",
  ]

  /// Nouns that name one study or one report.
  static let nouns = [
    "trial", "study", "review", "meta-analysis", "metaanalysis", "rct", "case series", "series",
    "cohort", "registry", "case report", "report", "survey", "systematic review", "pooled analysis",
    "retrospective analysis", "prospective analysis", "database analysis", "registry analysis",
    "cohort analysis", "cost-effectiveness analysis", "technology assessment", "assessment",
    "paper", "article", "publication", "retrospective chart review", "chart review",
    "retrospective review", "comparative effectiveness review", "technical brief",
    "propensity-matched analysis", "network meta-analysis", "evidence report", "tec assessment",
    "individual patient data analysis", "decision analysis", "secondary analysis of data",
    "claims analysis", "audit", "health technology assessment", "umbrella review",
    "scoping review", "rapid review", "narrative review", "literature review", "crossover study",
    "sr", "ma", "pilot", "experiment",
  ]

  /// Words before `study` that make it a test which is done on a patient.
  package static let tests: WordSet = [
    "angiographic", "conduction", "contrast", "doppler", "duplex", "electrodiagnostic",
    "electrophysiologic", "electrophysiological", "electrophysiology", "emptying", "ep", "imaging",
    "laboratory", "mapping", "motility", "perfusion", "polysomnographic", "radiographic", "sleep",
    "swallow", "swallowing", "transit", "ultrasound", "urodynamic", "vascular",
  ]

  /// Openings of sentences that go on about the study before them.
  static let continuations = [
    "the authors", "the author", "authors", "the investigators", "investigators",
    "the researchers", "researchers", "the reviewers", "the study", "this study", "the trial",
    "this trial", "the review", "this review", "the analysis", "this analysis",
    "the meta-analysis", "this meta-analysis", "the systematic review", "this systematic review",
    "the report", "this report", "the series", "this series", "the cohort", "this cohort",
    "they", "limitations of this", "limitations of the study", "limitations of the trial",
    "limitations of the review", "study limitations", "limitations included",
    "limitations include", "the limitations", "a limitation", "one limitation",
    "the main limitation", "the primary outcome", "the primary endpoint", "the primary end point",
    "primary outcomes", "primary outcome", "secondary outcomes", "secondary outcome",
    "the secondary outcome", "the secondary outcomes", "the secondary endpoint",
    "the secondary endpoints", "results showed", "results demonstrated", "results indicated",
    "the results", "results:", "conclusion:", "conclusions:", "methods:", "the findings",
    "these findings", "these results", "the study's", "the trial's", "study participants",
    "the included studies", "the included trials", "inclusion criteria", "exclusion criteria",
    "at follow-up", "at final follow-up", "at last follow-up", "at baseline", "subgroup analysis",
    "subgroup analyses", "a subgroup analysis", "a post hoc analysis", "a post-hoc analysis",
    "a secondary analysis", "a sensitivity analysis", "an interim analysis", "the study group",
    "the treatment group", "the intervention group", "the control group", "the reviewers concluded",
    "in this study", "in this trial", "in this review", "in that study", "the pooled", "of note",
    "an exploratory analysis", "a multivariate analysis", "a regression analysis",
    "a total of", "this discrepancy", "the study authors", "the trial authors",
    "the study investigators", "the study was", "the trial was", "it was",
  ]

  /// Openings of sentences that say what a study's authors say.
  package static let authors = PhraseTable<Void>([
    "the authors", "the author", "the investigators", "the researchers", "the reviewers",
    "the study authors", "the review authors", "the trial authors",
  ])

  /// What a study is called that puts others together.
  package static let syntheses = PhraseTable<Void>([
    "review", "meta-analysis", "metaanalysis", "pooled analysis", "technology assessment",
  ])

  /// Openings of sentences about several studies, about all the evidence or about none.
  static let closings = [
    "several", "multiple", "numerous", "many", "most studies", "most of the", "some studies",
    "some trials", "other studies", "other trials", "other authors", "these studies",
    "these trials", "these reviews", "the studies", "the trials", "both studies", "both trials",
    "both reviews", "all studies", "all trials", "few studies", "overall,", "in summary",
    "taken together", "together,", "collectively", "in conclusion", "in general",
    "the evidence is", "the evidence does", "the evidence remains", "the evidence for",
    "the evidence from", "the evidence on", "the evidence supporting", "evidence is",
    "evidence from", "evidence for", "evidence on", "the available evidence",
    "the current evidence", "the published evidence", "the overall", "the clinical evidence",
    "the available literature", "the published literature", "the current literature",
    "the peer-reviewed literature", "the literature", "there is insufficient",
    "there is limited", "there is no", "there is a lack", "there is a paucity",
    "there is little", "there is some", "there are no", "there are limited", "there are few",
    "there are several", "there is sufficient", "there remains", "there is currently",
    "there are currently", "no randomized", "no randomised", "no rct", "no studies", "no trials",
    "no controlled", "no comparative", "no published", "no long-term", "no prospective",
    "further", "additional studies", "additional trials", "additional research", "additional rcts",
    "larger", "future", "well-designed", "more studies", "more research", "more evidence",
    "long-term studies", "large randomized", "randomized controlled trials", "randomized trials",
    "rcts", "controlled trials", "high-quality", "prospective studies", "observational studies",
    "current studies", "studies", "trials", "clinical trials", "clinical studies",
    "systematic reviews", "meta-analyses", "case series", "case reports", "a number of",
    "a series of studies", "a variety of", "limitations of these", "limitations of the available",
    "based on", "given the", "two additional", "other", "section summary",
    "this evidence", "this is the", "for individuals", "the purpose of this review",
    "the following", "the policy", "this policy", "clinical practice guidelines",
  ]

  /// Nouns and numbers that make a subject of several studies: `two randomized trials`.
  package static let severalNumbers: WordSet = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "2", "3", "4", "5",
    "6", "7", "8", "9", "10", "11", "12",
  ]

  /// Plurals that name several studies.
  package static let plurals: WordSet = [
    "trials", "studies", "reviews", "meta-analyses", "metaanalyses", "rcts", "cohorts",
    "registries", "reports", "analyses", "surveys", "assessments", "publications", "articles",
    "papers",
  ]

  /// Organisations that assess evidence, with what a reference list calls them.
  static let assessors = [
    "hayes", "hayes, inc.", "ecri", "ecri institute", "cochrane", "cochrane database",
    "agency for healthcare research and quality", "ahrq", "tec", "bcbsa tec",
    "technology evaluation center", "blue cross blue shield association technology evaluation",
    "canadian agency for drugs and technologies in health", "cadth",
    "institute for clinical and economic review", "icer",
    "washington state health care authority", "washington state health technology assessment",
    "health technology assessment", "ontario health technology advisory committee",
    "health quality ontario", "california technology assessment forum", "ctaf", "nihr",
    "medical advisory secretariat", "evidence-based practice center", "patient-centered outcomes",
  ]

  /// What the report of such an organisation is called.
  package static let assessorNouns: WordSet = [
    "report", "review", "assessment", "brief", "systematic", "evidence", "directory", "rapid",
    "technology", "health", "comparative", "evolving", "prognosis", "meta-analysis", "hta",
    "analysis", "update", "evaluation", "overview",
  ]

  /// Words by which a sentence speaks of a guideline and not of a study.
  package static let guidelines = PhraseTable<Void>([
    "guideline", "guidelines", "position statement", "consensus statement", "practice parameter",
    "practice parameters", "scientific statement", "appropriateness criteria",
    "appropriate use criteria", "clinical practice", "practice advisory", "policy statement",
  ])

  /// Words by which a sentence asks for studies or speaks of unfinished ones.
  package static let wishes = PhraseTable<Void>([
    "is needed", "are needed", "is required", "are required", "is warranted", "are warranted",
    "would be", "is ongoing", "are ongoing", "is underway", "is under way", "is recruiting",
    "is currently recruiting", "is planned", "is currently underway", "is necessary",
    "are necessary", "currently enrolling", "estimated completion", "expected to be completed",
    "should be", "will be", "will compare", "will assess", "will enroll", "will evaluate",
    "will randomize", "is expected",
  ])

  /// Words after which a sentence about wishes is still the study's own.
  package static let ownWishes = PhraseTable<Void>([
    "these findings", "these results", "this finding", "the authors", "authors", "this result",
    "investigators", "the results", "confirm",
  ])

  /// Words after a name that stand for its co-authors.
  package static let colleagues: WordSet = [
    "colleagues", "coworkers", "co-workers", "associates", "co-authors", "coauthors",
    "collaborators", "co-investigators", "others", "team",
  ]

  /// Words that titles of works on anything have: they do not tell that a title and an account are of one
  /// study.
  package static let commonTitleWords: Set<String> = [
    "about", "after", "among", "analyses", "analysis", "assessment", "associated", "based",
    "between",
    "blind", "blinded", "cases", "center", "centre", "clinical", "cohort", "compared", "comparing",
    "comparison", "control", "controlled", "design", "disease", "double", "during", "effect",
    "effective", "effectiveness", "effects", "efficacy", "evaluation", "evidence", "experience",
    "final", "first", "follow", "following", "group", "groups", "health", "human", "impact",
    "initial",
    "interim", "journal", "large", "long", "management", "medical", "meta", "method", "methods",
    "month", "months", "multi", "multicenter", "multicentre", "multiple", "narrative",
    "observational",
    "outcome", "outcomes", "parallel", "patient", "patients", "phase", "pilot", "placebo",
    "preliminary", "primary", "procedure", "prospective", "quality", "random", "randomised",
    "randomized", "report", "response", "results", "retrospective", "review", "safety", "series",
    "sham", "short", "single", "studies", "study", "surgery", "surgical", "symptoms", "systematic",
    "technique", "therapeutic", "therapies", "therapy", "treated", "treating", "treatment",
    "treatments", "trial", "trials", "update", "using", "versus", "weeks", "where", "which",
    "while",
    "without", "years",
  ]

  /// Words that begin a phrase before the subject: `In a 2017 review, Doe …`.
  package static let leadIns: WordSet = [
    "in", "at", "using", "to", "during", "through", "following", "similarly", "recently", "also",
    "additionally", "furthermore", "moreover", "finally", "later", "subsequently", "however",
    "likewise", "conversely", "more", "most", "earlier", "previously", "first", "second", "third",
    "next", "then", "with", "on", "for", "among", "as", "lastly", "again", "here", "based",
    "alternatively", "specifically", "notably", "interestingly", "further", "after", "when",
  ]

  /// Words that no author is named by.
  package static let notNames: WordSet = [
    "the", "a", "an", "in", "at", "of", "for", "to", "and", "or", "one", "another", "this", "that",
    "these", "those", "it", "they", "we", "there", "no", "all", "both", "each", "some", "several",
    "many", "most", "other", "two", "three", "four", "five", "six", "january", "february", "march",
    "april", "may", "june", "july", "august", "september", "october", "november", "december",
    "medicare", "medicaid", "section", "table", "figure", "group", "phase", "class", "grade",
    "level", "stage", "study", "trial", "review", "patients", "participants", "subjects",
    "adults", "children", "women", "men", "results", "american", "national", "european",
    "society", "association", "academy", "college", "institute", "foundation", "department",
    "guidelines", "guideline", "evidence", "rationale", "summary", "background", "description",
    "policy", "note", "however", "similarly", "recently", "also", "additionally", "furthermore",
    "moreover", "finally", "later", "subsequently", "prior", "overall", "limitations",
    "conclusion", "conclusions", "outcomes", "outcome", "treatment", "therapy", "systematic",
    "randomized", "randomised", "prospective", "retrospective", "cochrane", "update", "version",
    "if", "when", "while", "because", "since", "although", "after", "before", "during", "between",
    "type", "types", "blue", "cross", "shield", "health", "medical", "clinical", "united",
    "states", "food", "drug", "administration", "centers", "center", "device", "system",
    "data", "findings", "authors", "investigators", "researchers", "only", "such", "using",
    "following", "more", "based", "given", "despite", "compared", "their", "its", "his", "her",
    "our", "chapter", "part", "appendix", "issue", "volume", "available", "published", "english",
    "medline", "pubmed", "embase", "web", "scopus", "congress", "fda", "spring", "summer",
    "winter", "fall", "first", "second", "third", "mean", "median", "primary", "secondary",
  ]

  /// Capitals that abbreviate anything but a trial.
  package static let notTrials: WordSet = [
    "rct", "rcts", "fda", "cms", "mri", "ct", "us", "usa", "uk", "eu", "nih", "va", "hiv", "aids",
    "copd", "bmi", "qol", "vas", "odi", "sf", "icd", "cpt", "hcpcs", "pet", "ecg", "eeg", "emg",
    "nsaid", "nsaids", "ci", "or", "hr", "rr", "sd", "iqr", "n", "sr", "ma", "ahrq", "nice",
    "bcbsa", "tec", "pma", "ide", "hde", "rfa", "prp", "tens", "cpap", "osa", "oa", "ra", "ms",
    "als", "cad", "chf", "ckd", "dvt", "pe", "tbi", "ptsd", "ocd", "mdd", "gerd", "ibs", "ibd",
    "uti", "bph", "dna", "rna", "ii", "iii", "iv", "phase", "level", "idcr", "nyha", "asa",
    "double-blind", "single-blind", "open-label",
  ]
}
