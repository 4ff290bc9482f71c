package import EvidenceModel

/// How policies give the reason for a determination in its own sentence, or in the sentence beside it.
///
/// The words are those of payers' policies: "… is considered investigational because the effectiveness
/// of this approach has not been established", "… is unproven and not medically necessary due to
/// insufficient evidence of efficacy", "The evidence is insufficient to determine the effects of the
/// technology on health outcomes". Which statements are reasons, and so have to be given with a denial:
/// 29 CFR 2560.503-1(g)(1)(v)(B).
package enum ReasonVocabulary {
  /// What a clause with the opener needs to be a reason.
  package enum Need: Sendable {
    /// Nothing more, where no condition on patients stands between it and the determination.
    case nothing
    /// That it stands next to the determination, or a word on evidence and one that weighs it.
    case nearness
    /// A word on evidence and one that weighs it, or that a comma alone parts it, a whole clause, from the
    /// determination.
    case weighingOrComma
    /// A word on evidence and one that weighs it.
    case weighing
  }

  /// Words that open a clause which gives a reason.
  package static let openers = PhraseTable<Need>([
    ("because", .nothing), ("due to the fact that", .nothing), ("on the grounds that", .nothing),
    ("because of", .nearness), ("due to", .nearness), ("owing to", .nearness), ("since", .nearness),
    ("given the", .weighing), ("given its", .weighing), ("given that", .weighing),
    ("in that", .weighing), ("inasmuch as", .weighing), ("in the absence of", .weighing),
    ("in view of", .weighing), ("for lack of", .weighing), ("for want of", .weighing),
    ("as there is", .weighingOrComma), ("as there are", .weighingOrComma),
    ("as the", .weighingOrComma), ("as it", .weighingOrComma), ("as they", .weighingOrComma),
    ("as their", .weighingOrComma), ("as its", .weighingOrComma), ("as these", .weighingOrComma),
    ("as this", .weighingOrComma), ("as evidence", .weighing),
    ("as clinical", .weighing), ("as scientific", .weighing), ("as published", .weighing),
    ("as current", .weighing), ("as available", .weighing), ("as safety", .weighing),
    ("as efficacy", .weighing), ("as effectiveness", .weighing), ("as peer-reviewed", .weighing),
    ("as no", .weighing), ("as neither", .weighing), ("based on", .weighing),
    ("based upon", .weighing), ("on the basis of", .weighing),
    ("there is insufficient", .weighing), ("there is inadequate", .weighing),
    ("there is a lack of", .weighing), ("there is no evidence", .weighing),
    ("there is not enough", .weighing), ("there is limited", .weighing),
  ])

  /// What ends a lead whose list holds the reasons.
  package static let listOpeners = [
    " because", " because of the following", " for the following reasons",
    " for the following reason", " due to the following", " due to the following reasons",
    " for one or more of the following reasons", " since",
  ]

  /// Words that open a condition on patients: what is behind them may be a reason in a patient's case.
  package static let conditions = PhraseTable<Void>([
    "who", "whom", "whose", "when", "whenever", "if", "unless", "until", "while", "that", "which",
  ])

  /// Words by which a sentence says that it follows from the one before it.
  package static let consequences = PhraseTable<Void>([
    "therefore", "accordingly", "thus", "consequently", "hence", "as a result", "for this reason",
    "for these reasons", "as such",
  ])

  /// What stands between such a reason and the word that says that the rest follows.
  package static let joiners = [",", ";", " and", " is", " are", " it", " they", " this"]

  /// Labels of a paragraph that gives the reasons for the statement above it, without their colon.
  package static let labels: Set<String> = [
    "rationale", "reason", "reasons", "reasoning", "evidence", "rationale for determination",
    "rationale for this determination", "rationale/evidence", "basis for determination",
  ]

  /// What is weighed.
  package static let matters = PhraseTable<Void>([
    "evidence", "literature", "data", "studies", "study", "trials", "research", "effectiveness",
    "efficacy", "efficaciousness", "safety", "safe and effective", "clinical utility", "utility",
    "clinical validity", "clinical value", "diagnostic value", "predictive value", "role",
    "health outcomes", "health outcome", "patient outcomes", "clinical outcomes", "outcomes",
    "benefit", "benefits", "clinical benefit", "medical community", "superior", "superiority",
    "improve", "equivalent", "usefulness", "reliability",
    "accuracy", "effective",
  ])

  /// How it is found, with what that says of the evidence.
  package static let weighings = PhraseTable<EvidenceVerdict>([
    ("insufficient", .insufficient), ("inadequate", .insufficient),
    ("not sufficient", .insufficient),
    ("not adequate", .insufficient), ("not enough", .insufficient), ("lack", .insufficient),
    ("lacks", .insufficient), ("lacking", .insufficient), ("inconclusive", .insufficient),
    ("not been established", .insufficient), ("not yet been established", .insufficient),
    ("not established", .insufficient), ("not been proven", .insufficient),
    ("not been proved", .insufficient), ("not yet been proven", .insufficient),
    ("not been fully established", .insufficient), ("not been clearly established", .insufficient),
    ("not been adequately established", .insufficient), ("not been definitively", .insufficient),
    ("not been demonstrated", .insufficient), ("not yet been demonstrated", .insufficient),
    ("not been clearly demonstrated", .insufficient), ("not been shown", .insufficient),
    ("not yet been shown", .insufficient), ("not been validated", .insufficient),
    ("not been determined", .insufficient), ("not yet been determined", .insufficient),
    ("not been adequately", .insufficient), ("not been sufficiently", .insufficient),
    ("not been scientifically", .insufficient), ("not been confirmed", .insufficient),
    ("not been substantiated", .insufficient), ("not been documented", .insufficient),
    ("not been supported", .insufficient), ("not supported", .insufficient),
    ("not proven", .insufficient), ("not demonstrated", .insufficient),
    ("not shown", .insufficient),
    ("cannot be established", .insufficient), ("cannot be determined", .insufficient),
    ("cannot be concluded", .insufficient), ("does not permit", .insufficient),
    ("do not permit", .insufficient), ("does not allow", .insufficient),
    ("does not support", .insufficient), ("do not support", .insufficient),
    ("does not improve", .insufficient), ("do not improve", .insufficient),
    ("not been medically proven", .insufficient), ("does not demonstrate", .insufficient),
    ("do not demonstrate", .insufficient),
    ("does not establish", .insufficient), ("do not establish", .insufficient),
    ("fails to", .insufficient), ("failed to", .insufficient), ("no evidence", .insufficient),
    ("no published", .insufficient), ("no peer-reviewed", .insufficient),
    ("no scientific", .insufficient), ("no clinical evidence", .insufficient),
    ("no convincing", .insufficient), ("no reliable evidence", .insufficient),
    ("no good evidence", .insufficient), ("no controlled", .insufficient),
    ("no randomized", .insufficient), ("no well-designed", .insufficient),
    ("no proven", .insufficient), ("no demonstrated", .insufficient),
    ("no long-term", .insufficient),
    ("unproven", .insufficient), ("unknown", .insufficient), ("unclear", .insufficient),
    ("uncertain", .insufficient), ("absence of", .insufficient), ("paucity", .insufficient),
    ("remains to be", .insufficient), ("under investigation", .insufficient),
    ("not identified as", .insufficient), ("not widely used", .insufficient),
    ("not generally accepted", .insufficient), ("not considered effective", .insufficient),
    ("little evidence", .insufficient), ("limited evidence", .insufficient),
    ("limited clinical evidence", .insufficient), ("limited", .unstated), ("poor", .unstated),
    ("low", .unstated), ("ineffective", .unstated), ("not effective", .unstated),
    ("pending", .unstated), ("no benefit", .unstated), ("no difference", .unstated),
    ("no significant difference", .unstated), ("no additional", .unstated),
    ("sufficient", .sufficient), ("adequate", .sufficient), ("has been established", .sufficient),
    ("have been established", .sufficient), ("has been proven", .sufficient),
    ("have been proven", .sufficient), ("has been demonstrated", .sufficient),
    ("have been demonstrated", .sufficient), ("has been shown", .sufficient),
    ("have been shown", .sufficient), ("have shown", .sufficient), ("has shown", .sufficient),
    ("supports", .sufficient), ("support", .sufficient), ("supported by", .sufficient),
    ("demonstrate", .sufficient), ("demonstrates", .sufficient),
  ])

  /// Words with which a sentence goes on about what the one before it determines.
  package static let continuations = PhraseTable<Void>([
    "there is", "there are", "there has been", "there have been", "the evidence",
    "the available evidence", "the current evidence", "the published evidence",
    "the clinical evidence", "the scientific evidence", "the peer-reviewed", "the literature",
    "the medical literature", "the published literature", "the available literature",
    "the scientific literature", "the current literature", "the clinical literature", "evidence",
    "available evidence", "current evidence", "published evidence", "clinical evidence",
    "scientific evidence", "current literature", "current data", "the data", "available data",
    "published data", "existing evidence", "insufficient", "inadequate", "the safety",
    "the effectiveness", "the efficacy", "the clinical utility", "the clinical validity",
    "the clinical value", "the clinical benefit", "the clinical effectiveness", "their", "its",
    "this", "these", "it", "they", "such", "at this time", "at the present time", "currently",
    "to date", "safety and", "efficacy and", "peer-reviewed", "peer reviewed", "the benefit",
    "the benefits", "the use of", "no", "based on", "the impact", "the role", "additional",
    "further", "well-designed", "long-term", "the long-term", "overall", "data", "clinical data",
    "scientific data", "the current data", "studies", "the studies", "clinical studies",
    "published studies", "available studies", "current studies", "literature",
    "published literature", "medical literature", "scientific literature", "research",
    "current research", "lack of", "a lack of", "limited", "conclusions", "randomized", "larger",
    "more", "safety", "efficacy", "effectiveness", "clinical utility", "clinical validity",
    "high-quality",
  ])
}
