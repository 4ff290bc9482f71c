import SourceReading

/// Tells what is asked from what is said: `What treatments are covered?`, `Which services are covered`.
enum SubjectQuestion {
  /// Openings of a question with its mark.
  private static let openings = [
    "what ", "which ", "is ", "are ", "does ", "do ", "when ", "who ", "how ", "why ",
  ]
  /// Openings of one without a mark, as an item of what a page tells.
  private static let indirect = ["which ", "how much ", "how many ", "how often "]

  /// Whether a determination only asks; the clause holds the words before its verb.
  static func asks(
    _ text: CleanText, _ finding: DeterminationFinding, subject: Range<Int>, clause: Range<Int>
  ) -> Bool {
    if text.lowered[subject].elementsEqual("what".utf8) { return true }
    if indirect.contains(where: {
      text.starts(clause, with: $0) || text.starts(subject, with: $0)
    }) {
      return true
    }
    guard finding.rest.last.map({ text.bytes[$0] == UInt8(ascii: "?") }) ?? false else {
      return false
    }
    return openings.contains { text.starts(subject, with: $0) }
  }
}
