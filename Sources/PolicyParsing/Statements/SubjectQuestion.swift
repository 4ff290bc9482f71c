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
    if asksInClause(text, finding, clause) || asksWithin(text, clause) || asksWithin(text, subject)
    {
      return true
    }
    guard finding.rest.last.map({ text.bytes[$0] == UInt8(ascii: "?") }) ?? false else {
      return false
    }
    return openings.contains { text.starts(subject, with: $0) }
  }

  /// The most bytes of what is asked for between its word and the verb.
  private static let longestAsked = 60

  /// `Ask the airline what type of oxygen is allowed`: somebody else determines.
  private static func asksWithin(_ text: CleanText, _ clause: Range<Int>) -> Bool {
    guard let what = text.first(" what ", in: clause) else { return false }
    return clause.upperBound - what <= longestAsked
      && !text.bytes[what..<clause.upperBound].contains(UInt8(ascii: ","))
  }

  /// The most bytes of who pays between the question's word and the verb.
  private static let longestPayer = 30

  /// `Learn how your plan covers frames`: what is told is told elsewhere.
  private static func asksInClause(
    _ text: CleanText, _ finding: DeterminationFinding, _ clause: Range<Int>
  ) -> Bool {
    guard finding.rule == "determination.verb", let how = text.first(" how ", in: clause) else {
      return false
    }
    return clause.upperBound - how <= longestPayer + " how ".utf8.count
      && !text.bytes[how..<clause.upperBound].contains(UInt8(ascii: ","))
  }
}
