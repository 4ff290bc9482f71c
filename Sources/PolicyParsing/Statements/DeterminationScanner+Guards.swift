import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// What a frame's words say besides that they determine nothing: how something stays, of whom, for how
/// long.
extension DeterminationScanner {
  /// `remains`: what a study left open remains experimental, too, so that it determines coverage only.
  func onlyEndures(_ copula: Range<Int>) -> Bool {
    Vocabulary.enduring.contains(text.lowered, copula)
  }

  /// `must be considered`: what has to be so before it is paid is not determined.
  func onlyObliges(_ copula: Range<Int>, _ classes: [DeterminationClass]) -> Bool {
    Vocabulary.obliging.contains(text.lowered, copula)
      && (classes.contains(.medicallyNecessary) || classes.contains(.covered))
  }

  /// A subject without what is denied of it before `and`: `X have not been validated and are not deemed …`; a
  /// relative clause belongs to it.
  func withoutDoubt(_ subject: Range<Int>) -> Range<Int> {
    guard text.lowered[subject].suffix(4).elementsEqual(" and".utf8),
      let end = Vocabulary.doubts.compactMap({ text.first($0, in: subject) }).min(),
      end > subject.lowerBound
    else { return subject }
    let name = text.trimmed(subject.lowerBound..<end)
    let isRelative = [" that", " which", " who"].contains {
      text.lowered[name].suffix($0.utf8.count).elementsEqual($0.utf8)
    }
    return isRelative ? subject : name
  }

  /// `members who are not covered`: said of people, not of a service.
  func isOfPeople(_ copula: Range<Int>) -> Bool {
    let before = text.trimmed(sentence.lowerBound..<copula.lowerBound)
    return text.lowered[before].suffix(4).elementsEqual(" who".utf8)
  }

  /// `authorizations may be considered medically necessary for up to 12 months`: for how long.
  func grantsTimeOnly(_ cluster: Cluster, before copula: Range<Int>) -> Bool {
    let clause = subjectStart(before: copula.lowerBound)..<copula.lowerBound
    return text.first(GrantVocabulary.duty, in: clause) != nil
      && GrantFrame.isOnlyTime(text, cluster.range.upperBound..<sentence.upperBound)
  }
}
