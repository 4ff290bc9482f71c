/// Words that the rules of `check` read in a policy's prose.
package enum CheckVocabulary {
  /// Verbs with which a payer says that a work was found.
  package static let findingVerbs: Set<String> = [
    "found", "identified", "added", "included", "reviewed", "located", "retrieved",
  ]

  /// Phrases with which a payer says that nothing new was found.
  package static let nothingNew: [[String]] = [
    ["no", "new"], ["no", "newly"], ["no", "additional"], ["no", "relevant"], ["not", "identify"],
    ["not", "find"], ["no", "further"],
  ]

  /// Names of what a treatment is compared with.
  package static let controls: [[String]] = [
    ["nonsurgical"], ["non", "surgical"], ["nonoperative"], ["non", "operative"], ["conservative"],
    ["placebo"], ["sham"], ["usual", "care"], ["standard", "care"], ["standard", "of", "care"],
    ["control"], ["controls"], ["medical", "management"], ["no", "treatment"], ["untreated"],
    ["best", "supportive", "care"], ["wait", "list"], ["waiting", "list"],
  ]

  /// Words that join the groups of a comparison.
  package static let comparers: Set<String> = ["or", "versus", "vs", "and", "with", "to", "than"]

  /// Openings of a sentence that limits what follows it.
  package static let scopeOpeners: [[String]] = [
    ["the", "following"], ["this", "section"], ["this", "part"], ["this", "guidance"],
    ["the", "criteria", "below"], ["the", "below"],
  ]

  /// Phrases that limit.
  package static let limiters: [[String]] = [
    ["only", "addresses"], ["addresses", "only"], ["only", "applies", "to"],
    ["applies", "only", "to"], ["only", "apply", "to"], ["apply", "only", "to"],
    ["only", "address"], ["is", "limited", "to"], ["pertains", "only", "to"],
    ["only", "pertains", "to"],
  ]

  /// Words with which authors or payers speak well of a treatment.
  package static let favourableConclusions: [[String]] = [
    ["safe", "and", "effective"], ["effective", "and", "safe"], ["is", "effective"],
    ["was", "effective"], ["are", "effective"], ["is", "beneficial"], ["superior", "to"],
    ["is", "safe"], ["was", "safe"], ["significant", "benefit"], ["improves", "outcomes"],
  ]

  /// Words with which authors speak ill of a treatment.
  package static let adverseConclusions: [[String]] = [
    ["not", "effective"], ["ineffective"], ["no", "benefit"], ["no", "beneficial"],
    ["not", "superior"], ["not", "recommended"], ["does", "not", "support"],
    ["do", "not", "support"], ["no", "more", "effective"], ["no", "better", "than"],
    ["no", "significant", "benefit"],
  ]

  /// Words that take back or soften what they stand before.
  package static let hedges: Set<String> = [
    "not", "no", "whether", "may", "might", "could", "unclear", "insufficient", "unknown", "if",
    "low", "limited", "lack", "cannot", "neither",
  ]

  /// Words with which a payer says what follows from the evidence.
  package static let verdictWords: Set<String> = [
    "sufficient", "insufficient", "inadequate", "adequate", "inconclusive", "unproven", "lacking",
    "supports", "support", "conclusive", "conclusions", "uncertain",
  ]

  /// Words that call controls or rules stricter.
  package static let stricter: [[String]] = [
    ["stricter"], ["tighter"], ["stronger"], ["more", "stringent"], ["more", "strict"],
    ["more", "rigorous"], ["tougher"],
  ]

  /// Names of harms; the words of a group name one harm.
  package static let harms: [Set<String>] = [
    ["leakage", "leakages", "leak", "leaks", "extravasation", "extravasations"],
    ["complication", "complications"], ["infection", "infections"], ["bleeding", "hemorrhage"],
    ["migration", "migrations"], ["embolism", "emboli", "embolization"],
    ["perforation", "perforations"], ["fracture", "fractures"],
  ]

  /// Phrases that say that a harm had no weight.
  package static let harmless: [[String]] = [
    ["no", "clinically", "significant"], ["no", "clinical", "significance"],
    ["no", "clinical", "consequence"], ["no", "clinical", "consequences"],
    ["without", "clinical", "consequence"], ["without", "clinical", "consequences"],
    ["no", "symptomatic"], ["none", "were", "symptomatic"], ["none", "was", "symptomatic"],
    ["all", "were", "asymptomatic"], ["all", "asymptomatic"],
  ]

  /// Words that say that somebody suffered from a harm.
  package static let suffered: Set<String> = ["symptomatic"]

  /// Words for one of the designs without random allocation.
  package static let observationalBase: [[String]] = [
    ["case", "series"], ["cohort"], ["cohorts"], ["uncontrolled"], ["observational"],
    ["case", "reports"], ["retrospective"],
  ]

  /// Words with which a list says that it is complete.
  package static let completeBase: [[String]] = [
    ["consists", "of"], ["consist", "of"], ["consisting", "of"], ["is", "limited", "to"],
    ["are", "limited", "to"], ["consisted", "of"],
  ]
}
