import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// What a sentence of a narrative does about the study before it.
enum StudySentence {
  /// What it does.
  enum Role: Hashable, Sendable {
    /// It begins to speak of a study.
    case opens(StudyOpeningFinding)
    /// It says by its first words that it goes on.
    case continues
    /// It speaks of several studies or of none.
    case closes
    /// Its words do not tell.
    case neutral
  }

  /// The role of a sentence.
  static func role(
    _ text: CleanText, _ sentence: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> Role {
    let start = start(text, sentence)
    let isOwn = StudyNarrativeVocabulary.ownWishes.contains(text.lowered, sentence)
    let continues = vocabulary.studyContinuations.match(
      in: text.lowered, at: start, before: sentence.upperBound)
    if continues != nil { return .continues }
    if let found = StudyOpeningReader(text, sentence, vocabulary).opening() {
      return .opens(found)
    }
    let closes = vocabulary.studyClosings.match(
      in: text.lowered, at: start, before: sentence.upperBound)
    if closes != nil, !isOwn { return .closes }
    return namesSeveral(text, start..<sentence.upperBound) ? .closes : .neutral
  }

  /// Where the words begin: behind a lead such as `However, ` or `Lastly, `.
  private static func start(_ text: CleanText, _ sentence: Range<Int>) -> Int {
    for lead in ["however, ", "finally, ", "in addition, ", "additionally, ", "moreover, "]
    where text.starts(sentence, with: lead) {
      return sentence.lowerBound + lead.utf8.count
    }
    return sentence.lowerBound
  }

  /// Whether a sentence says by its first words that a study's authors say something.
  static func namesAuthors(_ text: CleanText, _ sentence: Range<Int>) -> Bool {
    StudyNarrativeVocabulary.authors.match(
      in: text.lowered, at: start(text, sentence), before: sentence.upperBound) != nil
  }

  /// `Two trials …`, `In three studies …`.
  static func namesSeveral(_ text: CleanText, _ sentence: Range<Int>) -> Bool {
    let head = NarrativeWords.words(in: text, sentence, most: 8)
    guard
      let number = head.firstIndex(where: {
        StudyNarrativeVocabulary.severalNumbers.contains($0.text)
      }), number <= 1
    else { return false }
    return head[number...].contains { StudyNarrativeVocabulary.plurals.contains($0.text) }
  }
}
