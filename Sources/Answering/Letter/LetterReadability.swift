package import EvidenceModel
import TextAnalysis

/// Measures how hard the lines of a letter are to read.
package enum LetterReadability {
  /// The voices whose words evq composes.
  private static let own: Set<LetterVoice> = [.template, .plain, .figure, .computed]

  /// The grade of evq's own words, with one short word in place of each run of others, and of all.
  package static func measure(
    _ lines: [[LetterRun]]
  ) -> (own: ReadingGrade, whole: ReadingGrade) {
    var ownWords = Readability()
    var whole = Readability()
    for line in lines {
      whole.add(line.map(\.text).joined())
      guard line.contains(where: { own.contains($0.voice) && hasWord($0.text) }) else { continue }
      ownWords.add(line.map { own.contains($0.voice) ? $0.text : "it" }.joined())
    }
    return (ReadingGrade(ownWords), ReadingGrade(whole))
  }

  private static func hasWord(_ text: String) -> Bool { text.contains(where: \.isLetter) }
}

extension ReadingGrade {
  /// The measure in tenths.
  init(_ readability: Readability) {
    self.init(
      gradeTenths: Int((readability.grade * 10).rounded()),
      easeTenths: Int((readability.ease * 10).rounded()), words: readability.words,
      sentences: readability.sentences, syllables: readability.syllables)
  }
}
