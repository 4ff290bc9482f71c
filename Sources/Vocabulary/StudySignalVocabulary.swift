package import EvidenceModel

/// What a phrase in a title or sentence tells about a design.
package enum StudySignal: Hashable, Sendable {
  /// The work puts other studies together.
  case synthesis(StudyDesign)
  /// A synthesis works on the data of single patients.
  case individualData
  /// Chance decides who gets what.
  case randomized
  /// The source says that chance does not decide.
  case notRandomized
  /// A trial, whatever its allocation.
  case trial
  /// A word for a piece of research that names no design: study, comparison, evaluation.
  case research
  /// A design that its name gives away.
  case design(StudyDesign)
  /// A property of a design.
  case axis(DesignAxis)
  /// A plan without results.
  case plan
}

/// The phrases that carry a signal, longest first where they overlap.
package enum StudySignalVocabulary {
  /// The phrases, folded, longest first.
  package static let phrases = WordPhrases(
    table.flatMap { _, names in
      names.map { $0.split(separator: " ").map { StudyWordFolding.fold($0) } }
    }, longestFirst: true)

  /// The signals of each phrase, by its place in ``phrases``.
  package static let signals: [[StudySignal]] = table.flatMap { signals, names in
    names.map { _ in signals }
  }

  // swift-format-ignore
  private static let table: [([StudySignal], [String])] = [
    ([.synthesis(.systematicReview)], [
      "systematic review", "systematic literature review", "systematic evidence review",
      "systematic overview", "systematically review", "systematic critical review",
      "systematic scoping review", "systematic qualitative review", "umbrella review",
      "overview of systematic review", "overview of review", "cochrane review", "systemic review",
      "systematic narrative review", "systematic reviews", "systematic search and review",
      "systematic review of systematic review", "systematic review of meta analysis",
      "comparative effectiveness review", "review of systematic review",
      "umbrella review of meta analysis", "umbrella review of systematic review",
      "umbrella review of systematic review and meta analysis", "overview of meta analysis",
      "overview of systematic review and meta analysis",
    ]),
    ([.synthesis(.metaAnalysis)], [
      "meta analysis", "metaanalysis", "meta analytic", "metaanalytic", "meta regression",
      "pooled analysis", "quantitative synthesis", "quantitative review", "pooled data analysis",
    ]),
    ([.synthesis(.networkMetaAnalysis)], [
      "network meta analysis", "network metaanalysis", "mixed treatment comparison",
      "indirect treatment comparison", "multiple treatment comparison",
      "multiple treatment meta analysis", "mixed treatment meta analysis",
      "network meta analytic",
    ]),
    ([.synthesis(.systematicReview), .synthesis(.metaAnalysis)], [
      "systematic review meta analysis", "systematic review metaanalysis",
    ]),
    ([.individualData], [
      "individual patient data", "individual participant data", "individual patient level data",
      "patient level data", "participant level data", "individual patient level",
      "individual participant level", "individual level data",
      "ipd",
    ]),
    ([.synthesis(.individualPatientDataMetaAnalysis)], [
      "patient level meta analysis", "patient level pooled analysis",
      "individual patient data meta analysis", "individual participant data meta analysis",
      "individual patient meta analysis", "ipd meta analysis",
      "patient level network meta analysis",
    ]),
    ([.randomized], ["randomized", "rct", "randomly assigned", "randomly allocated",
      "random assignment", "random allocation", "randomly"]),
    ([.notRandomized], [
      "nonrandomized", "non randomized", "not randomized", "quasi randomized", "quasirandomized",
      "quasi experimental", "quasi experiment", "single arm", "nonrandomised", "non randomly",
      "without randomization", "unrandomized", "alternate allocation", "alternating allocation",
    ]),
    ([.trial], ["trial"]),
    ([.trial], ["crossover study", "cross over study", "crossover trial", "phase 1 study",
      "phase 2 study", "phase 3 study", "phase 4 study", "phase i study", "phase ii study",
      "phase iii study", "phase iv study", "phase 2a study", "phase 2b study", "phase 3b study",
      "phase ib study", "phase 1b study", "phase iib study", "phase iiib study",
      "ide study", "phase i ii study", "phase ii iii study",
      "phase 1 2 study", "phase 2 3 study"]),
    ([.trial, .axis(.controlled)], ["controlled clinical study"]),
    ([.research], [
      "pilot study", "study", "comparison", "evaluation", "investigation", "experiment", "assessment", "pilot",
      "substudy",
    ]),
    ([.design(.prospectiveCohort), .axis(.prospective)], [
      "prospective cohort", "prospective registry", "prospective comparative cohort",
    ]),
    ([.design(.retrospectiveCohort), .axis(.retrospective)], [
      "retrospective cohort", "historical cohort", "retrospective registry",
      "retrospective comparative cohort",
    ]),
    ([.design(.cohort)], [
      "cohort", "registry study", "registry analysis", "registry based study",
      "registry based analysis", "inception cohort", "target trial emulation",
      "emulated target trial", "emulation of a target trial", "emulating a target trial",
      "target trial", "registry data", "trial emulation",
    ]),
    ([.design(.caseControl)], ["case control", "case controlled", "case referent",
      "case cohort", "case crossover"]),
    ([.design(.crossSectional)], ["cross sectional", "prevalence study", "prevalence survey"]),
    ([.design(.caseSeries)], [
      "case series", "patient series", "consecutive series", "clinical series",
      "surgical series", "single surgeon series", "case collection", "consecutive case series",
    ]),
    ([.design(.caseSeries), .axis(.retrospective)], [
      "retrospective case series", "retrospective series", "retrospective consecutive series",
      "retrospective consecutive case series",
    ]),
    ([.design(.caseSeries), .axis(.prospective)], [
      "prospective case series", "prospective series", "prospective consecutive series",
      "prospective consecutive case series",
    ]),
    ([.design(.caseReport)], [
      "case report", "case presentation", "report of a case", "report of one case",
      "report of a single case", "single case report", "clinical case report", "case vignette",
    ]),
    ([.design(.diagnosticAccuracy)], [
      "diagnostic accuracy", "diagnostic test accuracy", "diagnostic performance",
      "diagnostic validity", "sensitivity and specificity", "test accuracy", "diagnostic utility",
      "diagnostic value", "diagnostic yield",
    ]),
    ([.design(.economicEvaluation)], [
      "economic evaluation", "economic analysis", "cost effectiveness", "cost utility",
      "cost benefit", "cost minimization", "cost analysis", "budget impact", "cost consequence",
      "cost comparison",
    ]),
    ([.design(.preclinical)], [
      "in vitro", "cadaver study", "cadaveric study", "cadaver model", "cadaveric model",
      "cadaveric analysis", "cadaveric evaluation", "cadaveric investigation",
      "cadaveric specimen", "cadaver specimen", "cadaveric biomechanical", "human cadaver",
      "cadaveric experiment", "finite element", "rat", "mouse", "murine", "porcine model",
      "in pig", "swine model", "in swine", "ovine model", "in sheep", "sheep model",
      "rabbit model", "in rabbit", "animal study", "animal model", "animal experiment",
      "preclinical", "pre clinical", "canine model", "in dog", "minipig", "zebrafish",
      "nonhuman primate", "rodent", "guinea pig", "in silico",
    ]),
    ([.axis(.controlled)], ["controlled", "comparative study", "active comparator"]),
    ([.axis(.shamOrPlacebo), .axis(.controlled)], [
      "placebo controlled", "sham controlled", "vehicle controlled", "placebo and sham controlled",
      "placebo or sham controlled", "sham placebo controlled", "sham and placebo controlled",
    ]),
    ([.axis(.shamOrPlacebo)], ["sham", "placebo"]),
    ([.axis(.blinded)], ["blinded", "blind", "masked", "masking", "blinding"]),
    ([.axis(.openLabel)], ["open label", "openlabel", "nonblinded", "non blinded", "unblinded",
      "unmasked", "not blinded", "open labelled", "open labeled"]),
    ([.axis(.prospective)], ["prospective", "prospectively"]),
    ([.axis(.retrospective)], ["retrospective", "retrospectively", "chart review",
      "medical record review"]),
    ([.axis(.multicenter)], ["multicenter", "multi center", "multiple center", "multisite",
      "multi site", "multi institutional", "multiinstitutional", "multinational"]),
    ([.axis(.observational)], ["observational", "propensity score", "propensity matched"]),
    ([], ["uncontrolled", "non controlled", "not controlled", "nonplacebo", "mendelian randomized", "placebo effect",
      "placebo response", "placebo analgesia",
      "poorly controlled", "well controlled", "blind patient", "patient controlled analgesia",
      "controlled hypertension", "glycemic control", "color blind", "failed trial",
      "trial of labor", "trial of void", "trial without catheter", "stimulation trial",
      "trial stimulation", "trial period", "screening trial stimulation", "trial lead",
      "trial registry", "trial registration", "trial sequential analysis", "rotator cuff",
      "controlled release", "temperature controlled", "computer controlled", "voice controlled",
      "trial fitting", "trial procedure", "trial component", "blind loop", "blind spot",
      "controlled substance", "controlled attenuation parameter", "controlled ovarian"]),
    ([.plan], ["study protocol", "trial protocol", "protocol paper", "research protocol", "review protocol", "rationale and design",
      "design and rationale", "methods and design", "design and methods",
      "statistical analysis plan", "study design and rationale", "rationale and study design",
      "protocol and rationale", "design and methodology", "rationale design and",
      "rationale and trial design"]),
  ]
}
