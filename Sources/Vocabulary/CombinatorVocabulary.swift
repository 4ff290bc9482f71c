/// How many of a list's items must hold, and how payers say so.
package enum Combinator: Hashable, Sendable {
  case all
  case any
  case none
  case atLeast(Int)
}

/// The words that say how many criteria must hold.
package enum CombinatorVocabulary {
  /// Phrases that say it wherever they stand, in lower case.
  static let phrases =
    rows(.none, noPhrases) + rows(.any, anyPhrases) + rows(.all, allPhrases) + numbered

  /// Words that say it alone, but only in capitals: `ALL`, `ONE`, `NONE`.
  package static let capitals: [String: Combinator] = [
    "ALL": .all, "BOTH": .all, "EACH": .all, "EVERY": .all, "ANY": .any, "ONE": .any,
    "EITHER": .any, "NONE": .none, "TWO": .atLeast(2), "THREE": .atLeast(3),
  ]

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

  private static func rows(
    _ value: Combinator, _ phrases: [String]
  ) -> [(phrase: String, meaning: Combinator)] {
    phrases.map { ($0, value) }
  }

  private static let noPhrases = [
    "none of the following", "none of these", "none of the below", "without any of the following",
    "not have any of the following", "no evidence of any of the following",
    "absence of all of the following", "absence of any of the following", "none are present",
    "no contraindications", "none of the following contraindications",
    "do not have any of the following",
    "does not have any of the following", "neither of the following", "have none of the following",
    "none of the following are present", "no presence of the following",
    "in the absence of the following", "absence of the following",
  ]

  private static let anyPhrases = [
    "one of the following", "any of the following", "either of the following",
    "any one of the following",
    "one or more of the following", "1 or more of the following", "at least one of the following",
    "at least 1 of the following", "one or more", "1 or more", "at least one", "at least 1",
    "any one or more of the following", "any of these", "one of these",
    "either one of the following",
    "any one of these", "one of the criteria", "any of the criteria", "one or more of these",
    "any one", "any of the below", "one of the below", "any one or more", "at least one (1)",
    "either the following", "any combination of the following", "any of the conditions",
  ]

  private static let allPhrases = [
    "all of the following", "both of the following", "each of the following", "all the following",
    "both the following", "all of these", "all of the below", "all criteria", "all of the criteria",
    "all the criteria", "each of these", "all are required", "all of the above", "all are met",
    "both are required", "all must be met", "all required", "both criteria",
    "all three of the following",
    "all four of the following", "all conditions", "every one of the following",
    "all of the conditions",
    "all five of the following",
  ]

  /// `two or more`, `at least 2 of`, `any two of the following`, and so on up to ten.
  private static let numbered: [(phrase: String, meaning: Combinator)] = {
    let words = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    return words.enumerated().flatMap { index, word in
      [word, String(index + 2)].flatMap { number in
        [
          "\(number) or more", "at least \(number)", "any \(number)", "minimum of \(number)",
          "\(number) of the following", "\(number) of these", "at least any \(number)",
        ].map { ($0, Combinator.atLeast(index + 2)) }
      }
    }
  }()
}

extension CombinatorVocabulary {
  /// Leads whose items stand each for itself though no combinator is printed.
  static let alternatives = [
    "following indications", "following conditions", "following procedures", "following services",
    "following uses", "following diagnoses", "following tests", "following devices",
    "following treatments", "following situations", "following circumstances", "following purposes",
    "following clinical situations", "following interventions", "following techniques",
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
    "neuropathies",
  ]

  /// Nouns of lists that name alternatives unless all is demanded of them.
  package static let alternativeNouns = describedNouns.union([
    "conditions", "situations", "circumstances", "scenarios",
  ])

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
}
