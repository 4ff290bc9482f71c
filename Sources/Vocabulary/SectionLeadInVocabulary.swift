/// How a sentence says what the section that it opens is about.
package enum SectionLeadInVocabulary {
  /// Its first words.
  package static let openings = PhraseTable<Void>([
    "the following", "this section", "the section below", "the criteria below",
    "the following criteria", "the following section", "the information below",
    "the following guidelines", "the following statements", "the statements below",
    "these criteria", "the following coverage criteria",
  ])

  /// Its verb.
  package static let verbs = PhraseTable<Void>([
    "addresses", "address", "applies to", "apply to", "applies only to", "apply only to",
    "pertains to", "pertain to", "is limited to", "are limited to", "pertains only to",
    "addresses only", "address only", "is specific to", "are specific to",
  ])
}
