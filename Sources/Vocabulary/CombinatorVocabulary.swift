/// How many of a list's items must hold, and how payers say so.
package enum Combinator: Hashable, Sendable {
  case all
  case any
  case none
  case atLeast(Int)
}

/// The words that say how many criteria must hold.
package enum CombinatorVocabulary {
  /// Words that say it alone, but only in capitals: `ALL`, `ONE`, `NONE`.
  package static let capitals: [String: Combinator] = [
    "ALL": .all, "BOTH": .all, "EACH": .all, "EVERY": .all, "ANY": .any, "ONE": .any,
    "EITHER": .any, "NONE": .none, "TWO": .atLeast(2), "THREE": .atLeast(3),
    "FOUR": .atLeast(4), "FIVE": .atLeast(5),
  ]

  /// What all of a list's items are where one of them would do: `or has contraindications to all of them`.
  package static let exception = "contraindication"

  /// Words that end an item and join it to the next.
  package static let connectives: [String: Combinator] = ["and": .all, "or": .any]

  /// Words that stand in brackets behind a criterion, "(ONE)", and are no short form of it.
  package static let quantifiers: Set<String> = [
    "all", "any", "both", "each", "either", "neither", "none", "one", "three", "two",
  ]

  /// Words that open the part of a sentence on which a list hangs.
  package static let openers = PhraseTable<Void>([
    "when", "with", "if", "who meet", "who meets", "that meet", "that meets", "meeting", "who have",
    "provided", "for any", "for all", "for one", "for either", "for the following", "as follows",
    "in any", "in either", "in all", "in one", "as indicated by", "including", "has", "have",
    "for both", "under the following", "under any", "under all", "under one", "under either",
    "because", "unless", "only when", "only if", "where", "as evidenced by", "based on",
  ])

  /// Words after which a capital counts things judged, not criteria: `for ALL other indications`.
  package static let judged: Set<String> = [
    "other", "indications", "uses", "conditions", "applications",
  ]
}

extension CombinatorVocabulary {
  /// Leads whose items stand each for itself though no combinator is printed.
  static let alternatives = [
    "following indications", "following conditions", "following procedures", "following services",
    "following uses", "following diagnoses", "following tests", "following devices",
    "following treatments", "following situations", "following circumstances", "following purposes",
    "following clinical situations", "following interventions", "following techniques",
    "for the conditions listed below", "for the indications listed below",
    "for the diagnoses listed below",
    "following scenarios", "following products", "following drugs", "following therapies",
  ]

  /// Nouns of which a list names alternatives also behind words that describe them: `the following inherited
  /// disorders`.
  package static let describedNouns: Set<String> = [
    "indications", "disorders", "diseases", "cancers", "malignancies", "tumors", "neoplasms",
    "syndromes", "diagnoses", "populations", "groups", "infections", "deficiencies", "defects",
    "situations", "scenarios", "circumstances", "uses", "types", "anomalies", "malformations",
    "injuries", "fractures", "patients", "individuals", "persons", "people", "members", "cases",
    "microorganisms", "organisms", "pathogens", "leukemias", "lymphomas", "sarcomas", "carcinomas",
    "neuropathies", "events",
  ]

  /// Nouns of what is judged, of which a list names one by one also behind words that describe them: `the following
  /// open procedures`.
  package static let judgedNouns: Set<String> = ["procedures", "services", "devices"]

  /// Words by which a lead says what is not asked for: `Benefits do not require any of the following`.
  package static let waivers = ["not require", "not needed", "no longer require"]

  /// Words by which an item asks for what is listed below it.
  package static let conditionOpeners: Set<String> = [
    "when", "if", "unless", "meet", "meets", "meeting", "until", "who", "provided", "that", "which",
  ]

  /// Last words of an alternative whose parts are listed below it: `Prevention of infection in:`.
  package static let partOpeners: Set<String> = ["including", "in", "of", "for"]

  /// Verbs by which a determination lists what it judges, and words that make it a demand.
  package static let listingVerbs: Set<String> = ["include", "includes"]
  package static let obligingVerbs: Set<String> = ["must", "should", "shall", "required", "met"]

  /// Names of lists of which each item is a use by itself: `FDA-Approved Indications`.
  package static let indicationNames: Set<String> = ["indications", "uses"]

  /// Nouns of lists that name alternatives unless all is demanded of them.
  package static let alternativeNouns = describedNouns.union(judgedNouns).union([
    "conditions", "situations", "circumstances", "scenarios",
  ])

  /// Words with which an item goes on with the case that the sentence above it has begun.
  package static let caseOpeners: Set<String> = [
    "after", "as", "during", "following", "for", "if", "in", "prior", "to", "when", "who", "with",
  ]

  /// Words before `the following` behind which a list names alternatives, and nouns of which it does not.
  package static let alternativePlaces: Set<String> = ["for", "in", "as"]
  package static let demandedNouns: Set<String> = [
    "criteria", "criterion", "requirements", "requirement", "documentation", "information",
    "reasons",
    "records", "order", "elements", "components",
  ]

  /// Words of a lead that make its list a condition, whose "and" joins what must hold together.
  package static let conditionWords = [
    " when ", " if ", " unless ", " meet", " until ", " who ", " provided ", " under the ",
    " under any ", " under all ",
  ]

  /// Endings of words whose list gives examples, of which each is one case of the whole.
  package static let exampleEndings = [
    "such as", "such as when", "for example", "e.g", "not limited to",
    "not limited to the following",
    "limited to the following", "not be limited to", "examples include", "examples are",
  ]

  /// Verbs by which what looks like examples is demanded: `the report must include`.
  package static let obligations = [" must ", " should ", " shall ", " required"]

  /// Words by which a list is demanded whole: `the following conditions are met`.
  package static let demands: Set<String> = ["met", "satisfied", "fulfilled", "fulfils", "true"]

  /// Words by which conditions are demanded, where they could be diseases otherwise: `conditions apply`.
  package static let presences: Set<String> = ["present", "exist", "exists", "apply", "applies"]

  /// How many words may stand between `following` and its noun, and between the noun and what is demanded.
  package static let longestDescription = 4
  package static let reachOfDemand = 4

  /// Names of people that are set apart from others.
  package static let peopleNames: Set<String> = [
    "adult", "adults", "child", "children", "pediatric", "pediatrics", "adolescent", "adolescents",
    "infant", "infants", "newborn", "newborns", "neonates", "women", "men", "females", "males",
    "female", "male", "at-risk", "relatives", "pregnant", "teens", "youth",
  ]

  /// Words before such names: `For pediatric members`.
  package static let peopleOpenings: Set<String> = ["for", "in", "the", "all", "criteria"]

  /// Verbs by which a line says something of people, so that it is a criterion.
  package static let peopleVerbs: Set<String> = [
    "is", "are", "has", "have", "must", "who", "with", "does", "do", "was", "were", "had",
  ]

  /// Words by which a line is a sentence or leads to a list, and names no indication.
  package static let sentenceWords: Set<String> = [
    "is", "are", "must", "may", "will", "should", "shall", "can", "considered", "following", "when",
    "if", "met", "below", "criteria", "requires", "require", "required",
  ]

  /// Names of groups of criteria that hold whichever of the other groups does.
  package static let universalNames = [
    "universal criteria", "general criteria", "criteria for all indications", "all indications",
    "universal requirements", "general requirements", "criteria for all", "all diagnoses",
  ]
}
