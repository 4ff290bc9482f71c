import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// What a description says of the services that the policy is about.
extension StatementReader {
  /// Whether a sentence of a description says anything else than what holds for the rest, and leads to
  /// no criteria that are to be met.
  func isOnlyDescribed(
    _ text: CleanText, _ sentence: Range<Int>, _ findings: [DeterminationFinding],
    _ opensList: Bool
  ) -> Bool {
    guard describing.contains(section),
      !DeterminationVocabulary.descriptionOpenings.contains(where: {
        text.starts(sentence, with: $0)
      })
    else { return false }
    if findings.allSatisfy({ refusesCoverage($0, text) }) { return false }
    let leads =
      opensList && findings.count == 1
      && ["determination.copula", "determination.judging"].contains(findings[0].rule)
      && text.bytes[sentence.upperBound - 1] == UInt8(ascii: ":")
      && Self.grants(findings[0].classes)
      && DeterminationVocabulary.conditions.contains(text.lowered, findings[0].rest)
      && !findings[0].phrase.contains {
        DeterminationVocabulary.weakTerms.contains(text.text($0).lowercased())
      }
    return !leads
  }

  /// `Surgery for looks is not a covered benefit.`: what is refused is no description, unless another payer does.
  private func refusesCoverage(_ finding: DeterminationFinding, _ text: CleanText) -> Bool {
    let rest = text.trimmed(finding.rest)
    return finding.rule == "determination.copula" && finding.classes == [.notCovered]
      && (rest.isEmpty || text.text(rest) == ".")
      && finding.phrase.contains {
        DeterminationVocabulary.refusedBenefits.contains(text.lowered, $0)
      }
  }

  /// Whether a line is one of those that a web site prints around every policy.
  func isSiteLine(_ text: CleanText) -> Bool {
    guard text.count <= 60, text.bytes.last?.isASCIILetter == true else { return false }
    return vocabulary.siteLines.meaning(of: HeadingWords.normalized(text.bytes, text.all)) != nil
  }
}
