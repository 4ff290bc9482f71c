package import EvidenceModel

/// How policies speak about a body of evidence.
///
/// The sentences of BCBSA-style summaries ("For individuals who have … who receive …, the evidence
/// includes …") are the model; other payers' overviews use the looser phrases.
package enum PolicyEvidenceVocabulary {
  /// Openings of a summary's population.
  package static let populationOpeners = PhraseTable<Void>([
    "for individuals who have", "for individuals with", "for patients who have",
    "for patients with",
    "for individuals who are", "for patients who are", "for adults with", "for children with",
    "for individuals who need", "for women with", "for men with", "for adults who have",
    "for members with", "for people with", "for persons with", "for individuals", "for patients",
    "in individuals with", "in patients with",
  ])

  /// What stands between a summary's population and its service.
  package static let serviceOpeners = PhraseTable<Void>([
    "who receive", "who undergo", "who are treated with", "receiving", "treated with",
    "who received",
    "who use", "who are managed with", "who are tested with", "undergoing",
  ])

  /// What follows a summary's service.
  package static let bases = PhraseTable<Void>([
    "the evidence includes", "the evidence consists of", "evidence includes",
    "the literature includes",
    "the evidence base includes", "the evidence base consists of",
    "the evidence described below consists of",
    "the evidence is limited to", "the available evidence consists of",
    "the available evidence includes",
    "evidence consists of", "the evidence comprises", "the literature consists of",
    "there are no published studies", "the body of evidence consists of",
    "the evidence reviewed consists of",
    "the body of evidence includes", "the evidence for this review consists of",
  ])

  /// Words by which a paragraph speaks of all the evidence.
  package static let overviews = PhraseTable<Void>([
    "the evidence", "available evidence", "body of evidence", "overall evidence",
    "current evidence",
    "published evidence", "the literature", "evidence base", "the published literature",
    "the available literature", "the clinical evidence", "existing evidence",
    "the peer-reviewed literature",
    "there is insufficient evidence", "there is a lack of", "the quality of the evidence",
  ])

  /// Verdicts, as sentences print them.
  package static let verdicts = PhraseTable<EvidenceVerdict>([
    ("evidence is sufficient", .sufficient), ("evidence is insufficient", .insufficient),
    ("evidence is sufficient to", .sufficient), ("insufficient evidence", .insufficient),
    ("evidence is not sufficient", .insufficient), ("evidence is inadequate", .insufficient),
    ("evidence does not permit", .insufficient), ("evidence is adequate", .sufficient),
    ("evidence remains insufficient", .insufficient), ("sufficient evidence", .sufficient),
    ("not enough evidence", .insufficient), ("evidence was insufficient", .insufficient),
    ("lack of sufficient evidence", .insufficient), ("evidence is lacking", .insufficient),
    ("evidence is currently insufficient", .insufficient),
    ("no sufficient evidence", .insufficient), ("not sufficient evidence", .insufficient),
    ("without sufficient evidence", .insufficient), ("not adequate evidence", .insufficient),
  ])

  /// Nouns for a body of evidence.
  package static let evidenceNouns: Set<String> = ["evidence", "literature", "data", "research"]

  /// What is said of a body of evidence behind its noun, further words between them: `The available evidence on
  /// X is insufficient`.
  package static let weighingsBehind = PhraseTable<EvidenceVerdict>(
    ["is", "are", "was", "were", "remains", "remain"].flatMap { verb in
      ["", "currently ", "still ", "therefore ", "also ", "presently ", "thus "].flatMap { adverb in
        [
          ("insufficient", EvidenceVerdict.insufficient), ("not sufficient", .insufficient),
          ("inadequate", .insufficient), ("not adequate", .insufficient),
          ("lacking", .insufficient), ("sufficient", .sufficient), ("adequate", .sufficient),
        ].map { ("\(verb) \(adverb)\($0.0)", $0.1) }
      }
    } + [("does not support", .insufficient), ("do not support", .insufficient)])

  /// Nouns for what evidence has to show, and for what is drawn from it.
  package static let meritNouns: Set<String> = [
    "safety", "efficacy", "effectiveness", "utility", "validity", "benefit", "benefits", "role",
    "value", "advantage", "conclusion", "conclusions", "superiority",
  ]

  /// What is said of them behind their noun: `The safety and efficacy of X have not been established`.
  package static let meritWeighings = PhraseTable<EvidenceVerdict>(
    [
      "has not been", "have not been", "has not yet been", "have not yet been", "has yet to be",
      "have yet to be", "cannot be", "is not", "are not", "could not be",
    ].flatMap { denial in
      [
        "established", "proven", "demonstrated", "determined", "confirmed", "made", "drawn",
        "well established", "clearly established", "adequately established", "substantiated",
      ].map {
        ("\(denial) \($0)", EvidenceVerdict.insufficient)
      }
    }
      + ["remains", "remain", "is", "are"].flatMap { verb in
        ["unproven", "unestablished"].map { ("\(verb) \($0)", EvidenceVerdict.insufficient) }
      })

  /// What is said of it before its noun: `insufficient published, peer-reviewed evidence`.
  package static let weighingsBefore = PhraseTable<EvidenceVerdict>([
    ("insufficient", .insufficient), ("inadequate", .insufficient), ("not enough", .insufficient),
    ("no sufficient", .insufficient),
  ])

  /// Words of sentences that tell what others conclude, and what one study has found.
  package static let otherVoices = PhraseTable<Void>([
    "author", "authors", "investigator", "investigators", "researchers", "reviewers", "concluded",
    "concludes", "conclude", "according to", "guideline", "guidelines", "recommend", "recommends",
    "recommended", "recommendation", "recommendations", "stated", "states that", "task force",
    "cochrane", "hayes", "ecri", "ahrq", "society", "academy", "college", "association",
    "committee", "panel", "consensus", "study", "trial", "reported", "noted", "suggested",
    "agency", "institute", "level u", "grade", "they", "fda", "food and drug administration",
    "manufacturer", "medicare", "cms", "review found", "assessment",
  ])

  /// Words of sentences that leave open what is so, concede it, or tell what was so.
  package static let openQuestions = PhraseTable<Void>([
    "whether", "if", "until", "unless", "when there is", "where there is", "may be sufficient",
    "although", "though", "despite", "there was", "there were", "was insufficient",
    "were insufficient", "was inadequate", "were inadequate", "was not sufficient",
    "were not sufficient", "was sufficient", "were sufficient",
  ])

  /// Words that take back what a sentence says of sufficient evidence.
  package static let reservations = PhraseTable<Void>([
    "no", "not", "few", "lack", "without", "limited", "insufficient", "although", "however",
  ])

  /// Words behind which stands what a service is done beside, or in whom: `X in conjunction with Y`.
  package static let companionOpeners = PhraseTable<Void>(
    affectedOpeners + [
      "in conjunction with", "combined with", "in combination with", "undergoing", "compared with",
      "compared to", "versus", "prior to", "before", "after", "following", "during",
      "at the time of", "as an adjunct to", "in addition to", "rather than", "instead of",
    ])

  /// Words behind which a sentence names a service on which it judges the influence of something else: `the effect
  /// of fasting on the outcomes of surgery`.
  package static let affectedServices = PhraseTable<Void>(affectedOpeners)

  private static let affectedOpeners = [
    "outcomes of", "outcomes after", "results of", "success of",
  ]
  .flatMap { ["on the \($0)", "on \($0)", "upon the \($0)", "upon \($0)"] }

  /// Words behind which a sentence says for what a service is used.
  package static let conditionOpeners = PhraseTable<Void>([
    "for the treatment of", "in the treatment of", "for treatment of", "as a treatment for",
    "as a treatment of", "as treatment for", "as treatment of", "for the management of",
    "in the management of", "to treat", "for treating", "in patients with",
    "for patients with", "in individuals with", "for individuals with", "in people with",
    "for the diagnosis of", "in the diagnosis of", "for the evaluation of", "in adults with",
    "in children with",
  ])

  /// Words that end a noun's clause: what is behind them is said of something else.
  package static let clauseWords: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "that", "which", "who", "whether", "if",
    "because", "although", "but", "while", "include", "includes", "to", "for", "from", "regarding",
  ]

  /// Those of them that may stand between the noun and what is said behind it.
  package static let joiningWords: Set<String> = ["to", "for", "from", "regarding"]

  /// Sentences that only list which outcomes matter.
  package static let outcomeLists = PhraseTable<Void>([
    "relevant outcomes are", "relevant outcomes include", "the relevant outcomes are",
    "outcomes of interest are", "relevant outcome is", "the outcomes of interest are",
  ])

  /// What a sentence does, in the order in which the rows decide.
  package static let roles: [(role: ReasonRole, phrases: PhraseTable<Void>)] = [
    (
      .conclusion,
      PhraseTable([
        "evidence is sufficient", "evidence is insufficient", "insufficient evidence",
        "evidence is not sufficient", "evidence is inadequate", "evidence does not permit",
        "conclusions", "is considered to have", "in conclusion", "in summary",
        "overall, the evidence",
        "cannot be determined", "no conclusions", "evidence remains insufficient",
        "evidence is adequate",
        "sufficient evidence",
      ])
    ),
    (
      .gap,
      PhraseTable([
        "have been reported", "have been published", "have been identified", "were identified",
        "are needed",
        "is needed", "are required", "is required", "further research", "further studies",
        "future studies",
        "are lacking", "is lacking", "additional studies", "no studies", "no randomized", "no rcts",
        "no randomised", "no comparative", "no controlled", "were found", "additional research",
        "are warranted", "is warranted", "well-designed", "there are no", "no published",
        "future trials",
        "called for", "no evidence", "lack of",
      ])
    ),
    (
      .limitation,
      PhraseTable([
        "limitation", "limitations", "limited by", "methodologic issues", "methodological issues",
        "methodologic limitations", "small size", "small sample", "remains uncertain",
        "is uncertain",
        "not been adequately studied", "inconsistently", "rarely documented", "risk of bias",
        "low quality",
        "low-quality", "heterogeneity", "questions have", "not adequately", "uncontrolled",
        "lack of blinding", "short follow-up", "high risk", "conflicting", "inconsistent", "biased",
        "confounding", "lack of control", "flaws", "underpowered", "poor quality", "limited to",
        "retrospective in nature", "not blinded", "concerns",
      ])
    ),
  ]

  /// Words without which a gap phrase only reports: "no … have been reported".
  package static let gapNegations = PhraseTable<Void>(["no", "not", "none", "neither", "never"])

  /// Gap phrases that need such a word in their sentence.
  package static let gapsThatNeedNegation = PhraseTable<Void>([
    "have been reported", "have been published", "have been identified", "were identified",
    "were found",
  ])

  /// Words that tell that a literature search is described.
  package static let searches = PhraseTable<Void>([
    "we searched", "literature search", "search of the literature", "was searched", "were searched",
    "searched pubmed", "searched medline", "search terms were", "search terms included",
    "literature review was conducted", "a search of", "searches of", "medline database",
    "search was performed", "search was conducted", "literature was searched", "search strategy",
    "database was searched", "databases were searched", "search of the medline",
  ])

  /// Verbs after which the sources of a search are listed.
  package static let searchedIn = PhraseTable<Void>([
    "searched", "search of", "searches of", "searching", "search using", "using the", "search in",
    "search performed in",
  ])

  /// Words that open a list of search terms.
  package static let searchTerms = PhraseTable<Void>([
    "search terms", "search terms were", "search terms included", "keywords", "key words",
    "using the terms",
    "terms used", "terms searched", "search term",
  ])
}
