/// The words of sentences that send for criteria to another document.
package enum CriteriaReferralVocabulary {
  /// Words that send there.
  package static let verbs = PhraseTable<Void>([
    "refer to", "see the", "please see", "consult the", "can be found", "may be found", "are found",
    "is found", "are available", "is available", "are located", "are outlined in",
    "are listed in the", "are contained in", "are published",
  ])

  /// What is looked for there.
  package static let nouns = PhraseTable<Void>([
    "criteria", "clinical coverage criteria", "medical necessity guideline",
    "medical necessity guidelines",
  ])

  /// Words by which a sentence means a place in this document, or a benefit plan.
  package static let own = PhraseTable<Void>([
    "below", "above", "this policy", "this document", "this guideline", "section", "sections",
    "table", "appendix", "attachment", "listed here", "benefit document", "benefit plan",
    "plan document", "certificate of coverage", "member handbook", "evidence of coverage",
    "summary of benefits", "schedule of benefits", "member's benefits", "benefit booklet",
    "plan booklet", "member's contract", "group contract", "coding",
    "definitions", "exclusion criteria", "dsm", "diagnostic criteria",
  ])
}
