import SourceReading
import TextAnalysis
import Vocabulary

/// Reads a neutral sentence below a heading that carries its determination.
enum InheritedStatement {
  /// Whether a sentence names a service rather than a document, a note or a pointer elsewhere.
  static func isCandidate(
    _ text: CleanText, _ sentence: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> Bool {
    let subject = StatementScope.withoutOpening(text, sentence)
    guard sentence.count >= 8, sentence.count <= 600,
      DeterminationScanner.read(text, sentence, vocabulary) != .definition
    else { return false }
    if DeterminationVocabulary.pointers.contains(where: { text.starts(sentence, with: $0) }) {
      return false
    }
    if DeterminationVocabulary.referrals.first(in: text.lowered, sentence) != nil { return false }
    if DeterminationHeadingVocabulary.reported.contains(text.lowered, sentence) { return false }
    if goesOn(text, sentence) || isNumbered(text, sentence) || isAnyService(text, sentence) {
      return false
    }
    if text.starts(sentence, with: "not applicable") || text.starts(sentence, with: "note")
      || text.bytes[sentence.lowerBound] == 0x2A
    {
      return false
    }
    return !opensWithCode(text, sentence)
      && vocabulary.foreignSubjects.match(
        in: text.lowered, at: subject.lowerBound, before: subject.upperBound) == nil
  }

  /// Whether a line is a row of a table of codes: `Q1234 Knee frame, each`.
  private static func opensWithCode(_ text: CleanText, _ sentence: Range<Int>) -> Bool {
    let word = text.bytes[sentence].prefix { $0 != 0x20 }
    return word.count == 5 && word.count(where: \.isASCIIDigit) >= 4
      && word.allSatisfy { $0.isASCIIDigit || $0.isASCIIUppercase }
  }

  /// Whether a sentence speaks of whatever service a document may be about.
  static func isAnyService(_ text: CleanText, _ sentence: Range<Int>) -> Bool {
    DeterminationVocabulary.anyService.contains { text.first($0, in: sentence) != nil }
  }

  /// Whether a line is a numbered heading of a lower level: `3.1 General Criteria`.
  private static func isNumbered(_ text: CleanText, _ sentence: Range<Int>) -> Bool {
    let number = text.bytes[sentence].prefix { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
    return number.count >= 3 && number.contains(UInt8(ascii: "."))
      && number.endIndex
        < sentence.upperBound
      && text.bytes[number.endIndex] == 0x20
  }

  /// Whether a sentence only goes on with the one before: `This includes, but is not limited to, …`.
  static func goesOn(_ text: CleanText, _ sentence: Range<Int>) -> Bool {
    DeterminationVocabulary.continuations.contains { text.starts(sentence, with: $0) }
  }

  /// The heading's determination for the sentence's service.
  static func finding(
    _ text: CleanText, _ sentence: Range<Int>, _ status: StatusHeading
  ) -> DeterminationFinding {
    let end = conditionStart(text, sentence)
    return DeterminationFinding(
      rule: "determination.heading", phrase: [], classes: status.classes,
      subject: sentence.lowerBound..<end, rest: end..<sentence.upperBound)
  }

  private static func conditionStart(_ text: CleanText, _ sentence: Range<Int>) -> Int {
    let stops = [" when ", " if ", " unless "].compactMap { text.first($0, in: sentence) }
    var end = stops.min() ?? sentence.upperBound
    while end > sentence.lowerBound, ".:;".utf8.contains(text.bytes[end - 1]) { end -= 1 }
    return end
  }
}
