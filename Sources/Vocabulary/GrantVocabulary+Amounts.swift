/// How much is paid, and when something is said to be necessary.
extension GrantVocabulary {
  /// Openings of a sentence that says when a service is necessary, and its verbs.
  package static let necessities = [
    "medical necessity for ", "medical necessity of ", "the medical necessity for ",
    "the medical necessity of ", "medical necessity criteria for ",
  ]
  package static let established = [
    " is established", " is demonstrated", " are met",
  ]
  /// Those of the verbs behind a purpose whose subject is the service: `To be covered, X must meet`.
  package static let meetings = [" must meet", " must fulfill", " must satisfy"]
  /// What papers have to say for a service to be granted.
  package static let paperDemands = PhraseTable<Void>([
    "documentation must support", "documentation must show", "clinical documentation must support",
    "the medical record must document", "medical records must document",
    "the clinical record must document", "the medical record must support",
  ])
  /// Openings of who may get a service, and what they have to do.
  package static let candidates = PhraseTable<Void>(
    ["candidates for", "a candidate for", "candidate for", "appropriate candidates for"]
      + ["patients", "individuals", "members", "adults", "adolescents"].flatMap { people in
        ["\(people) considered for", "\(people) being considered for"]
      })
  package static let duties = PhraseTable<Void>([
    "must meet", "must satisfy", "must fulfill",
  ])
  /// How it is denied, which needs no condition.
  package static let unestablished = [
    " has not been established", " is not established", " has not been demonstrated",
    " cannot be established",
  ]

  /// How something is paid, where nothing is judged: `Payment is made only as a rental`.
  package static let paidWays = PhraseTable<Void>(
    ["", "only "].flatMap { opening in
      [
        "as a rental", "as a purchase", "on a rental", "on a monthly", "as a lump sum",
        "directly to",
      ]
      .map { opening + $0 }
    })

  /// Openings of how much is paid at most, where nothing is judged: `limited to the maximum allowed amount`.
  package static let paidAmounts = [
    "the maximum allow", "the allowed amount", "the allowable", "the plan allowance",
    "the lesser of", "the amount", "the fee schedule", "the contracted", "the negotiated",
    "the reasonable charge", "the usual", "the reasonable and customary",
  ]
}
