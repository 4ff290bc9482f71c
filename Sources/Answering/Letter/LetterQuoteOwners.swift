/// Words by which a letter says whose words it quotes.
enum LetterQuoteOwners {
  /// The medical policy.
  static let policy = ["policy", "policys", "criterion", "criteria"]

  /// Documents that no corpus of medical policies holds: the plan's contract with its names, and
  /// what the provider sent.
  static let others = [
    "certificate of coverage", "evidence of coverage", "summary plan description",
    "plan document", "plan provision", "your plan says", "benefit booklet", "member handbook",
    "contract", "chart", "medical record", "medical records", "your doctor wrote", "wrote",
  ]
}
