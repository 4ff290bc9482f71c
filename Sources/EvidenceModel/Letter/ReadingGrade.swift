/// How hard a text is to read.
package struct ReadingGrade: Codable, Hashable, Sendable {
  /// The Flesch-Kincaid grade level, in tenths.
  package var gradeTenths: Int
  /// The Flesch reading ease, in tenths.
  package var easeTenths: Int
  /// The words counted.
  package var words: Int
  /// The sentences counted.
  package var sentences: Int
  /// The syllables counted.
  package var syllables: Int

  /// Creates the value from its parts.
  package init(gradeTenths: Int, easeTenths: Int, words: Int, sentences: Int, syllables: Int) {
    self.gradeTenths = gradeTenths
    self.easeTenths = easeTenths
    self.words = words
    self.sentences = sentences
    self.syllables = syllables
  }

  /// The grade with one decimal.
  package var grade: String { Self.decimal(gradeTenths) }

  /// The ease with one decimal.
  package var ease: String { Self.decimal(easeTenths) }

  private static func decimal(_ tenths: Int) -> String {
    (tenths < 0 ? "-" : "") + "\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
