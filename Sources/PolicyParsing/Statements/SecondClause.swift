import SourceReading
import TextAnalysis

/// Parts a sentence that determines twice: `X is medically necessary for A and investigational for
/// B`; ranges are of the sentence's clean text.
struct SecondClause: Hashable, Sendable {
  /// What follows the first determination and belongs to it.
  var firstRest: Range<Int>
  /// What the second determination judges: its own subject, else the first's.
  var subject: Range<Int>

  /// Parts the words between two determinations.
  init(_ text: CleanText, after first: DeterminationFinding, before second: DeterminationFinding) {
    let start = first.rest.lowerBound
    let end = max(start, second.subject.upperBound)
    if second.subject.lowerBound >= start {
      let isOwn = !second.subject.isEmpty && !Self.isPronoun(text, second.subject)
      subject = isOwn ? second.subject : first.subject
      let limit = isOwn ? second.subject.lowerBound : Self.phraseStart(second, start)
      firstRest = Self.withoutJoiner(text, start..<max(start, limit))
    } else if let boundary = Self.boundary(text, start..<end) {
      subject = text.trimmed(boundary.upperBound..<end)
      firstRest = text.trimmed(start..<boundary.lowerBound)
    } else {
      subject = first.subject
      firstRest = Self.withoutJoiner(text, start..<end)
    }
  }

  /// `; however, they`: the service of the clause before.
  private static func isPronoun(_ text: CleanText, _ subject: Range<Int>) -> Bool {
    let words = text.text(text.trimmed(subject)).lowercased().filter { $0 != "," }
    let name = ["however ", "otherwise ", "but "].first(where: words.hasPrefix).map {
      String(words.dropFirst($0.count))
    }
    return ["it", "they"].contains(name ?? words)
  }

  private static func phraseStart(_ finding: DeterminationFinding, _ start: Int) -> Int {
    max(start, finding.subject.lowerBound)
  }

  /// Where a clause with a subject of its own begins: `, and sacroplasty`.
  private static func boundary(_ text: CleanText, _ range: Range<Int>) -> Range<Int>? {
    let near = [" and therefore ", " and, therefore, ", " and thus "].filter {
      text.starts(range, with: $0)
    }
    for joiner in near + [", but ", ", while ", ", whereas ", ", and ", "; "] {
      guard let start = text.first(joiner, in: range) else { continue }
      let own = text.trimmed((start + joiner.utf8.count)..<range.upperBound)
      let isSubject =
        !own.isEmpty && !text.starts(own, with: "for ") && !text.starts(own, with: "in ")
      if isSubject { return start..<(start + joiner.utf8.count) }
    }
    return nil
  }

  private static func withoutJoiner(_ text: CleanText, _ range: Range<Int>) -> Range<Int> {
    var range = text.trimmed(range)
    for joiner in ["and", "but", "or", ";", ","]
    where text.lowered[range].suffix(joiner.utf8.count).elementsEqual(joiner.utf8) {
      range = text.trimmed(range.lowerBound..<(range.upperBound - joiner.utf8.count))
    }
    return range
  }
}
