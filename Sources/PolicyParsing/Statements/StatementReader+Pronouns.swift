import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// `This is considered investigational`: what a pronoun stands for.
extension StatementReader {
  /// The longest subject of a sentence that a pronoun in the next may stand for, in bytes.
  private static let longestSubject = 120

  /// Gives the last statement the service that its pronoun stands for.
  ///
  /// That is the service of the statement before, else the subject of the sentence before, else, for
  /// `this test` and the like, what the document is about. Where there is none, the sentence
  /// determines nothing.
  mutating func resolvePronoun(
    _ before: PolicyStatement?, in text: CleanText, after sentence: Range<Int>
  ) {
    let last = statements.count - 1
    let pronoun = statements[last].service.lowercased()
    guard DeterminationVocabulary.pronouns.contains(pronoun) else { return }
    let isBare = ["it", "they"].contains(pronoun)
    if let before, before.section == section, followsStatement || !isBare {
      if isBare, concludes(text, sentence),
        statements[last].determination.classes == before.determination.classes
      {
        statements.removeLast()
        explanations.removeLast()
        return
      }
      statements[last].service = before.service
      statements[last].indication = statements[last].indication ?? before.indication
    } else if judges(statements[last]) || isConditional(statements[last]),
      let subject = subject(of: text, before: sentence.lowerBound)
    {
      statements[last].service = subject
    } else if let title, !isBare, pronoun.contains(" "), pronoun != "such use",
      layout.sections[section].kind != .header || statements.count > 1
        || layout.sections.count == 1
    {
      statements[last].service = title
    } else {
      statements.removeLast()
      explanations.removeLast()
    }
  }

  /// Whether a sentence only draws what follows from the one before: `Therefore, they are not eligible …`.
  private func concludes(_ text: CleanText, _ sentence: Range<Int>) -> Bool {
    ["therefore", "thus", "hence", "consequently"].contains { text.starts(sentence, with: $0) }
  }

  /// Whether a statement says what a service is rather than what is paid.
  private func judges(_ statement: PolicyStatement) -> Bool {
    statement.determination.classes.contains { $0 != .covered && $0 != .notCovered && $0 != .other }
  }

  /// Whether what is paid hangs on a condition: `They are not covered if …`.
  private func isConditional(_ statement: PolicyStatement) -> Bool {
    statement.determination.flags.contains(.conditional)
      && statement.determination.classes == [.notCovered]
  }

  /// The subject of the sentence before another in one paragraph, where it says what something is.
  private func subject(of text: CleanText, before start: Int) -> String? {
    let sentences = SentenceSplitter.sentences(in: text.bytes, range: 0..<start)
    guard let sentence = sentences.last,
      let copula = [" is ", " are "].compactMap({ text.first($0, in: sentence) }).min()
    else { return nil }
    let subject = text.trimmed(sentence.lowerBound..<copula)
    let isName = !subject.isEmpty && subject.count <= Self.longestSubject
    let words = text.text(subject).lowercased()
    return isName && !DeterminationVocabulary.pronouns.contains(words) && words != "there"
      ? text.text(subject) : nil
  }
}
