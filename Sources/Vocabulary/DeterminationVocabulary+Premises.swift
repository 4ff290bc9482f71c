package import EvidenceModel

/// Words by which a sentence determines through what is known of a service, and those that part such a premise
/// from its conclusion.
extension DeterminationVocabulary {
  /// How such a determination says that evidence is lacking.
  package static let unsupported = PhraseTable<Void>([
    "there is insufficient evidence to support",
    "there is insufficient evidence in the published peer-reviewed literature to support",
    "current evidence does not support", "insufficient evidence exists to support",
    "there is insufficient evidence in the peer-reviewed literature to support",
    "there is insufficient evidence to establish", "literature does not support",
    "evidence does not support", "research does not support",
    "insufficient evidence in the published peer-reviewed literature to support",
    "insufficient evidence in published peer-reviewed literature to support",
    "insufficient published evidence to support", "insufficient clinical evidence to support",
  ])

  /// How the same words open a determination without such an opening, where they stand first in a
  /// paragraph of the policy.
  package static let unsupportedUses = PhraseTable<Void>(
    [
      "there isn't enough evidence to support", "there isn\u{2019}t enough evidence to support",
      "there is insufficient evidence to support", "insufficient evidence exists to support",
      "there is insufficient clinical evidence to support", "evidence does not support",
      "current evidence does not support", "the evidence does not support",
      "the current evidence does not support", "insufficient evidence to support",
      "there is not enough evidence to support",
      "there is insufficient scientific evidence to support",
      "there is inadequate evidence to support", "available evidence does not support",
      "the available evidence does not support", "evidence is insufficient to support",
      "the evidence is insufficient to support", "current evidence is insufficient to support",
      "the current evidence is insufficient to support",
    ].flatMap { [$0, "at this time, " + $0] }.flatMap { opening in
      ["the use of", "use of", "coverage of", "coverage for"].map { opening + " " + $0 }
    })

  /// How some payers say without such an opening that a service is not shown to be as good as others.
  package static let comparing = PhraseTable<Void>([
    "there is insufficient evidence in the published medical literature to show that",
    "there is insufficient evidence in the medical literature to show that",
    "there is insufficient evidence to show that",
  ])

  /// Openings of a sentence that says what evidence lacks before it concludes.
  package static let lackingEvidence = [
    "there is insufficient ", "insufficient evidence ", "there is inadequate ",
    "there is a lack of ",
    "due to a lack of ", "there is not sufficient ", "there is no reliable evidence ",
  ]

  /// What opens its conclusion.
  package static let evidenceConclusions = [
    " and therefore", " therefore,", ", therefore", " and thus", "; thus",
  ]

  /// What opens a sentence that determines by what has been established.
  package static let establishing = PhraseTable<Void>([
    "the safety and effectiveness of", "the safety and efficacy of", "safety and effectiveness of",
    "the safety and effectiveness for", "the effectiveness and safety of",
    "the clinical utility and effectiveness of", "the effectiveness and clinical utility of",
  ])

  /// What closes it.
  package static let established = PhraseTable<DeterminationClass>(
    rows(.medicallyNecessary, ["have been established", "has been established", "are established"])
      + rows(
        .investigational,
        ["have not been established", "has not been established", "are not established"]))

  /// What ends the words before a conclusion: `… and, therefore, is considered …`.
  package static let conclusions = [
    "and, therefore,", "and therefore", "and, therefore", ", therefore,", "and thus", "and, thus,",
    ", and therefore",
  ]

  /// Premises by themselves, whatever joins the conclusion to them.
  package static let provenPremises = ContractionVocabulary.expanded([
    " has not been medically proven to be effective",
    " have not been medically proven to be effective",
    " has not been proven to be effective", " have not been proven to be effective",
    " has been proven to be effective", " have been proven to be effective",
    " has been medically proven to be effective", " have been medically proven to be effective",
    " has not been shown to be effective", " have not been shown to be effective",
  ])

  /// What begins a premise that a mere `and` joins to its conclusion.
  package static let doubts = ContractionVocabulary.expanded([
    " has not been ", " have not been ", " has not yet been ", " have not yet been ",
    " do not require ", " does not require ", " are not considered ", " is not considered ",
    " is a ", " is an ", " are a ", " are an ", " is not a ", " is not an ",
    " is reviewed for ", " are reviewed for ", " is subject to ", " are subject to ",
    " requires prior ", " require prior ", " lacks ", " lack ", " does not have ", " do not have ",
    " has been shown ", " have been shown ", " is considered part of ", " are considered part of ",
    " is contraindicated", " are contraindicated",
    " is considered contraindicated", " are considered contraindicated",
  ])

  /// What opens a clause that says before or after what something happens.
  package static let timeConjunctions: Set<String> = ["before", "until", "after", "once"]

  /// What begins the premise of such a conclusion.
  package static let premises = ContractionVocabulary.expanded([
    " has not been ", " have not been ", " has not ", " have not ", " is not ", " are not ",
    " does not ", " do not ", " lacks ", " lack ", " has been ", " have been ", " is ", " are ",
    " meets ", " meet ",
  ])
}
