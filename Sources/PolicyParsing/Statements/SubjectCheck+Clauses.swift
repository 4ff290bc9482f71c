import SourceReading
import TextAnalysis
import Vocabulary

/// Clauses of a subject that suppose something, tell diseases apart or stand in brackets.
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

  /// `The heel has a disease for which repair is indicated, such as …`: a criterion says which disease.
  var describesDisease: Bool {
    guard let clause = text.first(" for which ", in: subject),
      let verb = finding.phrase.first, text.first("indicated", in: verb) != nil
    else { return false }
    return ScopeVocabulary.finiteVerbs.contains(text.lowered, subject.lowerBound..<clause)
  }

  /// Whether a clause with a subject of its own stands in brackets inside a sentence.
  ///
  /// `A monitor is used at home (type IV is not covered).`
  func isAside(_ open: Int, _ phrase: Range<Int>) -> Bool {
    let own = text.trimmed((open + 1)..<phrase.lowerBound)
    let before = text.trimmed(subject.lowerBound..<max(subject.lowerBound, open))
    return finding.rule == "determination.copula" && subject.contains(open)
      && WhiteSpace.words(text.bytes, own).count >= 2
      && ScopeVocabulary.finiteVerbs.contains(text.lowered, own)
      && ScopeVocabulary.finiteVerbs.contains(text.lowered, before)
  }
}
