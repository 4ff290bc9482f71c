/// Headings that carry the determination for what stands below them.
///
/// Some payers print the status as a heading ("Not Medically Necessary:", "When Services Are
/// Considered Investigational", "When X is covered") and neutral sentences or bullets under it.
package enum DeterminationHeadingVocabulary {
  /// What a sentence reports below a heading that determines, which names no service: `the better studies
  /// indicate no gain`, `its use was associated with more falls`.
  package static let reported = PhraseTable<Void>([
    "studies indicate", "studies show", "studies have shown", "studies suggest", "studies found",
    "studies have found", "studies demonstrate", "studies have demonstrated", "study found",
    "study showed", "data suggest", "data show", "data indicate", "evidence suggests",
    "evidence shows", "evidence indicates", "evidence does not", "research shows",
    "research suggests", "was associated with", "were associated with",
    "has been associated with", "have been associated with", "literature suggests",
    "literature shows", "literature does not", "results suggest", "results showed",
  ])

  /// Words that a status heading may have besides its terms.
  package static let fillers: Set<String> = [
    "when", "is", "are", "services", "service", "considered", "and", "or", "not", "be", "may",
    "the",
    "indications", "for", "uses", "procedures", "criteria", "statement", "statements", "a", "an",
    "medical", "necessity", "coverage", "policy", "when,", "&", "/", "will", "eligible", "items",
    "indication", "this", "it", "status", "conditions", "otherwise", "deemed", "to", "by",
    "what", "we", "do", "does", "consider",
  ]

  /// Openings of a status heading whose middle names the service: `When … is covered`.
  package static let opening = "when "

  /// Headings that are a question of what is paid for: `What we do not cover`; false where they deny.
  package static let clauses = PhraseTable<Bool>(
    [
      ("what s covered", true), ("what s not covered", false), ("what’s covered", true),
      ("what’s not covered", false), ("what is excluded", false), ("what s excluded", false),
      ("what’s excluded", false), ("what isn’t covered", false), ("what isn t covered", false),
    ]
      + payers.flatMap { payer in
        paying.map { ("what \(payer) \($0)", true) }
          + refusing.map { ("what \(payer) \($0)", false) }
      })

  private static let payers = [
    "we", "the plan", "your plan", "this plan", "the program", "medicaid", "medicare",
  ]

  private static let paying = [
    "cover", "covers", "pay for", "pays for", "will cover", "will pay for",
  ]

  private static let refusing = ["do", "does", "will"].flatMap {
    [$0 + " not cover", $0 + " not pay for"]
  }

  /// Openings of such headings in a text whose line breaks were lost.
  package static let flattened = PhraseTable<Void>([
    "when services", "services are considered", "services are eligible", "when services are",
    "services are not", "when coverage", "when service",
  ])

  /// Headings of lists of codes that stand between determinations.
  static let insertedCodes = [
    "procedure codes", "procedure code", "procedure code s", "diagnosis codes",
    "covered diagnosis codes", "covered procedure codes",
  ]
}
