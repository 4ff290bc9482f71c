/// How a score came about: a value and the values of which it is made.
package struct ScoreExplanation: Hashable, Sendable {
  /// The value.
  package let value: Double

  /// What the value is and how it follows from the details.
  package let description: String

  /// What it is made of.
  package let details: [ScoreExplanation]

  /// Explains a value.
  package init(_ value: Double, _ description: String, details: [ScoreExplanation] = []) {
    self.value = value
    self.description = description
    self.details = details
  }
}
