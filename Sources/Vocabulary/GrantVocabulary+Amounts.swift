/// How much is paid, and when something is said to be necessary.
extension GrantVocabulary {
  /// Openings of a sentence that says when a service is necessary, and its verbs.
  package static let necessities = ["medical necessity for ", "medical necessity of "]
  package static let established = [" is established", " is demonstrated"]

  /// Openings of how much is paid at most, where nothing is judged: `limited to the maximum allowed amount`.
  package static let paidAmounts = [
    "the maximum allow", "the allowed amount", "the allowable", "the plan allowance",
    "the lesser of", "the amount", "the fee schedule", "the contracted", "the negotiated",
    "the reasonable charge", "the usual", "the reasonable and customary",
  ]
}
