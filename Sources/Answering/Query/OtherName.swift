import EvidenceModel

/// Other words for something that a query looks for.
struct OtherName: Hashable, Sendable {
  /// The words; several are looked for as a phrase.
  var text: String
  /// How they come to mean the same.
  var basis: QuerySynonym.Basis

  /// What their score is multiplied by: another spelling is the word itself, another name comes
  /// behind the name that the person chose.
  var weight: Double { basis == .spelling ? 1 : 0.8 }
}
