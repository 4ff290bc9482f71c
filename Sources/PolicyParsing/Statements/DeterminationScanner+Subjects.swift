import EvidenceModel
import SourceReading
import TextAnalysis

/// Where the subject of a determination begins and ends.
extension DeterminationScanner {
  /// `X is medically necessary for gout and not medically necessary for a cold toe`: a second term of the same
  /// subject and verb, each with an indication of its own.
  func continued(_ framed: [DeterminationFinding]) -> [DeterminationFinding] {
    zip(clusters, clusters.dropFirst()).compactMap { first, second in
      let between = text.trimmed(first.range.upperBound..<second.range.lowerBound)
      let rest = second.range.upperBound..<sentence.upperBound
      guard !first.isLead, !second.isLead, !second.isWeak,
        let finding = framed.first(where: { $0.phrase.last?.upperBound == first.range.upperBound }),
        finding.rule == "determination.copula",
        Set(first.classes).isDisjoint(with: second.classes), finding.classes == first.classes,
        [" and", " but"].contains(where: {
          text.lowered[between].suffix($0.utf8.count).elementsEqual($0.utf8)
        }), text.starts(between, with: "for "), text.starts(rest, with: " for "),
        !framed.contains(where: { $0.phrase.contains { $0.overlaps(second.range) } })
      else { return nil }
      return DeterminationFinding(
        rule: "determination.copula", phrase: [second.range], classes: second.classes,
        subject: second.range.lowerBound..<second.range.lowerBound, rest: rest)
    }
  }

  /// A subject without the pronoun of a clause whose main verb opens a list: `Tests that are considered
  /// investigational include:`.
  func withoutRelative(_ subject: Range<Int>, before rest: Int) -> Range<Int> {
    guard
      SubjectCheck.listsJudged(text, sentence)
        || SubjectCheck.isWholeLead(text, subject, rest..<sentence.upperBound),
      let word = [" that", " which"].first(where: {
        text.lowered[subject].suffix($0.utf8.count).elementsEqual($0.utf8)
      })
    else { return subject }
    return subject.lowerBound..<(subject.upperBound - word.utf8.count)
  }

  /// A clause begins after `; `, after the determination before it, or after `When X, then `.
  func subjectStart(before index: Int) -> Int {
    var start = sentence.lowerBound
    if ["when ", "if "].contains(where: { text.starts(sentence, with: $0) }),
      let then = text.first(", then ", in: start..<index)
    {
      start = then + ", then ".utf8.count
    }
    // One in brackets parts what they name: `Tests (e.g., a skin test; or a patch test) are …`.
    if let semicolon = (start..<index).last(where: {
      text.bytes[$0] == UInt8(ascii: ";") && !isBracketed($0, before: index)
    }) {
      start = semicolon + 1
    }
    return start
  }

  /// Whether a place stands in brackets that close before another one.
  private func isBracketed(_ place: Int, before end: Int) -> Bool {
    var depth = 0
    for index in (sentence.lowerBound..<place) where "()".utf8.contains(text.bytes[index]) {
      depth = text.bytes[index] == UInt8(ascii: "(") ? depth + 1 : max(0, depth - 1)
    }
    return depth > 0 && text.bytes[place..<end].contains(UInt8(ascii: ")"))
  }
}
