/// The phrases that say how many criteria must hold, made of a quantifier and of what it counts.
extension CombinatorVocabulary {
  /// Phrases that say it wherever they stand, in lower case.
  static let phrases =
    rows(.none, noPhrases) + rows(.any, anyPhrases) + rows(.all, allPhrases) + numbered

  private static func rows(
    _ value: Combinator, _ phrases: [String]
  ) -> [(phrase: String, meaning: Combinator)] {
    phrases.map { ($0, value) }
  }

  /// What a quantifier counts where it speaks of a list.
  private static let counted = [
    "of the following", "of these", "of the below", "of the criteria",
    "of the conditions", "of the requirements", "of the listed", "of those",
  ]

  private static func counting(_ quantifiers: [String]) -> [String] {
    quantifiers.flatMap { quantifier in counted.map { "\(quantifier) \($0)" } }
  }

  private static func meeting(_ quantifiers: [String]) -> [String] {
    quantifiers.flatMap { quantifier in
      [
        "meet", "meets", "met", "meeting", "satisfy", "satisfies", "satisfied", "fulfill",
        "fulfills",
      ].map { "\($0) \(quantifier)" }
    }
  }

  private static let noPhrases =
    counting(["none", "neither", "not any"])
    + [
      "without any of the following", "none are present", "no contraindications",
      "none of the following contraindications", "in the absence of the following",
      "absence of all of the following", "absence of any of the following",
      "absence of the following", "no presence of the following", "none apply",
      "not have one of the following", "not have one or more of the following",
      "no evidence of any of the following", "not have any of the following",
      "free of the following",
      "no history of any of the following", "no one of the following",
      "no evidence of the following",
    ]

  private static let anyPhrases =
    counting([
      "one", "any", "either", "any one", "either one", "one or more", "any one or more",
      "at least one", "one (1)", "1", "any 1", "at least 1", "1 or more", "at least one (1)",
      "one (1) or more", "any one (1)", "one or both", "any combination",
    ])
    + [
      "one or more", "1 or more", "at least one", "at least 1", "any one", "any one or more",
      "at least one (1)", "one (1) or more", "any criteria", "any criterion", "either criterion",
      "one criterion", "either the following", "any the following", "one of either",
      "one or more the following", "1 or more the following",
      "one of the two", "one of two", "one of three", "one of four", "one of five",
      "one of the three", "one of the four", "either of the two", "one of more",
    ]
    + meeting(
      [
        "any", "one", "either", "one or more", "1 or more", "one (1) or more", "one or both",
        "any one or more", "one or several",
      ] + outOf("one") + outOf("1")) + outOf("one") + outOf("1")

  private static let allPhrases =
    counting([
      "all", "each", "both", "every one", "each one", "all three", "all four", "all five",
      "all six",
      "all 3", "all 4", "all 5", "all 6", "all (100%)",
    ])
    + [
      "all the following", "both the following", "all criteria", "all the criteria",
      "all requirements", "all the requirements", "all are required", "all are met",
      "both are required", "all must be met", "all required", "both criteria", "both are met",
      "both must be met", "all apply", "all must apply", "all conditions are met",
      "all conditions must be met", "all the conditions", "all conditions below",
      "all listed below",
      "all items below", "all below", "all indications below", "all elements",
    ] + meeting(["all", "both", "each"])

  /// `two or more`, `at least 2`, `any two of the following`, and so on up to ten.
  private static let numbered: [(phrase: String, meaning: Combinator)] = {
    let words = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    return words.enumerated().flatMap { index, word in
      let digits = String(index + 2)
      return [word, digits, "\(word) (\(digits))"].flatMap { number in
        [
          "\(number) or more", "at least \(number)", "any \(number)", "minimum of \(number)",
          "at least any \(number)", "\(number) out of", "no fewer than \(number)",
          "no less than \(number)", "≥ \(number)", "≥\(number)", "\(number) of the three",
          "\(number) of the four", "\(number) of the five", "\(number) of the six",
          "\(number) of 3", "\(number) of 4", "\(number) of 5",
        ].map { ($0, Combinator.atLeast(index + 2)) }
          + outOf(number).map { ($0, Combinator.atLeast(index + 2)) }
          + counting([number]).map { ($0, Combinator.atLeast(index + 2)) }
      }
    } + [("more than one of the following", .atLeast(2))]
  }()

  /// `two out of three`, however the total is written.
  private static func outOf(_ number: String) -> [String] {
    ["two", "three", "four", "five", "six", "seven", "eight", "2", "3", "4", "5", "6", "7", "8"]
      .map { "\(number) out of \($0)" }
  }

  /// Last words of phrases that leave open what they count.
  package static let numbers: Set<String> = [
    "more", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]

  /// Last words behind which a noun says what is meant, and that it is not the list: `none of these tests`.
  package static let pointers: Set<String> = ["these", "those"]

  /// Words behind such a phrase by which it counts a list: `two or more criteria`, not `two weeks`.
  package static let countedNouns: Set<String> = [
    "of", "following", "criteria", "criterion", "conditions", "requirements", "items",
    "indications", "symptoms",
    "signs", "findings", "features", "factors", "elements", "characteristics", "components",
    "situations", "circumstances", "risk", "clinical", "additional", "must", "are", "is", "apply",
    "applies", "from", "listed", "below",
  ]

  /// Words behind a number that leave open what it counts: `two or more`.
  package static let openNumbers: Set<String> = ["or", "more", "the", "both", "1", "2", "3"]

  /// Words by which a phrase of "any" says that none may hold: `not taking any of the following`.
  package static let negations: Set<String> = [
    "not", "no", "without", "never", "free", "absence", "cannot", "nor", "neither",
  ]

  /// Names of lists of which nothing may hold: `Exclusion criteria:`.
  package static let exclusions: Set<String> = [
    "exclusion criteria", "exclusions", "contraindications", "absolute contraindications",
    "exclusion criterion", "exclusionary criteria",
  ]

  /// Words that say alone, before a colon or in brackets, how many must hold: `either:`, `(both)`.
  package static let alone: [String: Combinator] = [
    "all": .all, "both": .all, "each": .all, "any": .any, "either": .any, "one": .any,
    "none": .none, "neither": .none,
  ]

  /// Words that open a further list of the same criteria, and how they join it to the one before.
  package static let joints: [(words: String, value: Combinator)] = [
    ("and/or", .any), ("and", .all), ("or", .any), ("plus", .all), ("in addition", .all),
    ("additionally", .all), ("as well as", .all),
  ]
}
