/// Tells whether a paragraph names the time limit of an appeal.
enum LetterTimeLimit {
  /// Whether words on an appeal stand with a number of days or months.
  static func isNamed(in words: [String], units: [String]) -> Bool {
    words.contains(where: appeals.contains)
      && words.indices.dropFirst().contains {
        units.contains(words[$0]) && Int(words[$0 - 1]) != nil
      }
  }

  private static let appeals: Set<String> = [
    "appeal", "appeals", "reconsideration", "grievance", "request",
  ]
}
