/// The outcomes and scales that narratives of studies report.
package enum OutcomeVocabulary {
  /// The field's terms for outcomes, each as often as it has phrases.
  package static let terms = outcomes.map(\.term)

  /// Phrases for outcomes, folded, longest first, by their places in ``terms``.
  package static let phrases = WordPhrases(outcomes.map(\.phrase), longestFirst: true)

  private static let outcomes = table([
    "pain": [
      "pain", "pain score", "pain relief", "pain intensity", "pain level", "pain reduction",
      "back pain", "pain scale", "analgesia", "visual analog scale", "visual analogue scale",
      "visual analog score", "visual analog scale score", "visual analog pain scale", "vas",
      "numeric rating scale", "numerical rating scale", "pain palliation",
    ],
    "analgesic use": [
      "analgesic use", "opioid use", "medication use", "narcotic use", "opioid consumption",
      "analgesic consumption", "nonopioid analgesic use", "opioid and nonopioid analgesic use",
    ],
    "function": [
      "function", "functional outcome", "functional status", "disability", "functional score",
      "oswestry disability index", "physical function", "activity of daily living",
    ],
    "quality of life": ["quality of life", "health related quality of life", "qol", "hrqol"],
    "mobility": ["mobility", "ambulation", "walking distance", "walking", "gait"],
    "mortality": ["mortality", "death", "procedure related death", "mortality rate"],
    "survival": [
      "survival", "overall survival", "progression free survival", "disease free survival",
      "event free survival", "recurrence free survival", "survival rate",
    ],
    "major complications": [
      "major complication", "major complication rate", "serious complication",
    ],
    "complications": [
      "complication", "complication rate", "morbidity", "perioperative complication",
    ],
    "adverse events": [
      "adverse event", "serious adverse event", "side effect", "adverse effect", "toxicity",
      "harm", "adverse reaction",
    ],
    "cement leakage": ["cement leakage", "cement extravasation", "cement leak"],
    "infection": ["infection", "infection rate", "wound infection", "surgical site infection"],
    "bleeding": ["bleeding", "hemorrhage", "blood loss", "major bleeding"],
    "technical success": ["technical success", "technical success rate", "procedural success"],
    "clinical success": ["clinical success", "clinical success rate", "success rate"],
    "response": [
      "response rate", "overall response rate", "objective response rate", "complete response",
      "objective response", "responder", "responder rate", "clinical response",
    ],
    "remission": ["remission", "clinical remission", "remission rate"],
    "recurrence": ["recurrence", "recurrence rate", "relapse", "relapse rate", "local recurrence"],
    "hospital stay": [
      "hospital stay", "length of stay", "hospitalization", "readmission",
      "length of hospital stay",
    ],
    "reoperation": ["reoperation", "revision surgery", "revision rate", "reintervention"],
    "fracture": ["new fracture", "adjacent fracture", "refracture", "new vertebral fracture"],
    "healing": ["healing", "wound healing", "healing rate", "wound closure", "union rate"],
    "stroke": ["stroke rate", "risk of stroke", "incidence of stroke"],
    "patient satisfaction": ["patient satisfaction", "satisfaction"],
    "diagnostic accuracy": [
      "sensitivity", "specificity", "positive predictive value", "negative predictive value",
      "diagnostic accuracy", "area under the curve",
    ],
    "blood pressure": ["systolic blood pressure", "diastolic blood pressure", "blood pressure"],
    "glycemic control": ["hba1c", "glycated hemoglobin", "glycemic control", "a1c"],
    "weight": ["weight loss", "body weight", "bmi", "excess weight loss"],
    "seizure frequency": ["seizure frequency", "seizure reduction", "seizure freedom"],
    "depression": ["depression score", "depressive symptom", "depression severity"],
    "symptoms": ["symptom", "symptom score", "symptom severity", "symptom relief"],
    "visual acuity": ["visual acuity", "best corrected visual acuity"],
    "follow-up": [
      "follow up", "follow up period", "median follow up", "mean follow up", "followed patient",
      "followed participant", "were followed", "was monitored", "were monitored",
    ],
  ])

  /// Phrases for scales, folded, longest first.
  package static let scales = WordPhrases(
    [
      "visual analog scale", "visual analogue scale", "visual analog score",
      "visual analog pain scale",
      "visual analogue score", "vas", "numeric rating scale", "numerical rating scale", "nrs",
      "oswestry disability index", "odi", "roland morris disability questionnaire", "rdq", "rmdq",
      "sf 36", "sf 12", "eq 5d", "womac", "hamilton depression rating scale", "ham d", "madrs",
      "phq 9", "beck depression inventory", "karnofsky performance status", "nyha class",
      "six minute walk test", "6 minute walk test", "mini mental state examination", "mmse",
      "expanded disability status scale", "updrs", "qualeffo", "brief pain inventory",
      "international prostate symptom score", "ipss", "apnea hypopnea index", "ahi",
      "harris hip score", "knee society score", "dash score", "koos", "pasi", "acr20", "das28",
      "clinical global impression", "glasgow coma scale", "modified rankin scale",
    ].map(fold), longestFirst: true)

  /// Phrases that say the service did better, folded.
  package static let favoring = WordPhrases(
    [
      "improved", "improvement", "significant reduction", "significantly reduced",
      "significantly improved", "significantly better", "superior", "significant benefit",
      "more effective", "significant decrease", "pain relief", "was effective", "were effective",
      "is effective", "safe and effective", "greater improvement", "reduced pain",
      "significantly lower", "statistically significant reduction", "was reduced",
      "reduced mortality", "better outcome", "favored", "greater reduction", "improving",
    ].map(fold))

  /// Phrases that say there was no difference, folded.
  package static let equalizing = WordPhrases(
    [
      "no significant difference", "not significantly different", "did not differ",
      "no difference", "no statistically significant difference", "not statistically significant",
      "no better than", "not superior", "no significant improvement", "no benefit",
      "no significant benefit", "not significant", "similar between", "comparable between",
      "no beneficial effect", "did not improve", "not improved", "no more effective",
      "no improvement", "failed to show", "no statistically significant", "did not significantly",
    ].map(fold))

  /// Phrases that say the service did worse, folded.
  package static let opposing = WordPhrases(
    [
      "worse", "inferior", "significantly worse", "increased mortality", "higher mortality",
      "significantly higher complication", "greater risk of", "more complication",
      "increased risk", "higher risk of",
    ].map(fold))

  private static func table(
    _ names: KeyValuePairs<String, [String]>
  ) -> [(phrase: [String], term: String)] {
    names.flatMap { term, phrases in phrases.map { (fold($0), term) } }
  }

  private static func fold(_ phrase: String) -> [String] {
    phrase.split(separator: " ").map { StudyWordFolding.fold($0) }
  }
}
