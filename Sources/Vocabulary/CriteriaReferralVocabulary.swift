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

/// The words of sentences whose criteria stand in a section below, and the headings of such sections.
package enum CriteriaPromiseVocabulary {
  /// Words that say so.
  package static let promises = PhraseTable<Void>([
    "conditions indicated below are met", "criteria indicated below are met",
    "criteria below are met", "conditions below are met", "requirements below are met",
    "criteria listed below are met", "conditions listed below are met",
    "following criteria are met", "following conditions are met", "following requirements are met",
    "following criteria have been met", "following conditions have been met",
    "following criteria must be met", "following conditions must be met",
    "criteria below have been met", "below criteria are met", "meet the criteria below",
    "meets the criteria below", "meeting the criteria below", "meet all of the following",
    "meets all of the following", "all of the following are met", "the indications listed below",
    "the indications below",
  ])

  /// The headings, as the vocabulary compares them.
  package static let headings: Set<String> = [
    "criteria", "coverage criteria", "criteria for coverage", "clinical criteria",
    "policy criteria",
    "medical criteria", "prior approval requirements", "prior authorization requirements",
    "authorization requirements", "requirements", "coverage requirements", "eligibility criteria",
    "clinical coverage criteria", "indication specific criteria",
  ]

  /// Words of a heading below which what is granted already is prolonged.
  package static let renewals: Set<String> = [
    "renewal", "renewals", "continuation", "continued", "reauthorization", "recertification",
  ]
}
