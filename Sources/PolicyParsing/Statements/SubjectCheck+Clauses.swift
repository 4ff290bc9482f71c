import SourceReading
import TextAnalysis
import Vocabulary

/// Clauses of a subject that suppose something.
extension SubjectCheck {
  /// `Throughout, when scans are indicated any code is paid`: the last clause before the verb supposes it.
  var clauseSupposes: Bool {
    guard let comma = subject.last(where: { text.bytes[$0] == UInt8(ascii: ",") }),
      text.first("(", in: comma..<subject.upperBound) == nil
    else { return false }
    let clause = text.trimmed((comma + 1)..<subject.upperBound)
    return ["if ", "when ", "or if ", "or when ", "and if ", "and when "].contains {
      text.starts(clause, with: $0) && !hasNoVerb(clause, behind: $0.utf8.count)
    }
  }

  /// `Nerve cooling, when performed alone or with a block is …`: a participle behind `when` needs no verb, so
  /// that the next one is the sentence's.
  private func hasNoVerb(_ clause: Range<Int>, behind opening: Int) -> Bool {
    guard
      let first = WhiteSpace.words(
        text.bytes, (clause.lowerBound + opening)..<clause.upperBound
      ).first
    else { return false }
    return Vocabulary.reducedClauses.contains(
      String(decoding: text.lowered[first], as: UTF8.self))
  }
}
