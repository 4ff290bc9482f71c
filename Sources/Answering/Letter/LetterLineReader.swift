package import EvidenceModel
import TextAnalysis

/// Finds the words of letters' lines that need explaining and measures how hard the lines are to
/// read.
///
/// What was found of a line is kept while it holds no word of a caller, because most lines of a
/// batch's letters are the same.
package final class LetterLineReader {
  private let finder: GlossaryFinder
  private var known: [[LetterRun]: Line] = [:]

  private struct Line {
    var own = Readability()
    var whole = Readability()
    var terms: [Int: Int] = [:]
  }

  /// How many lines are kept at the most.
  private static let limit = 4096

  /// The voices whose words evq composes.
  private static let own: Set<LetterVoice> = [.template, .plain, .figure, .computed]

  /// Prepares to read lines with a glossary.
  package init(glossary: GlossaryFinder) { finder = glossary }

  /// The entries of the glossary whose terms stand in the lines.
  package func explain(_ lines: [[LetterRun]]) -> [GlossaryEntry] {
    var terms: [Int: Int] = [:]
    for line in lines { terms.merge(read(line).terms, uniquingKeysWith: +) }
    return finder.entries(counted: terms)
  }

  /// The grade of evq's own words, with one short word in place of each run of others, and of all.
  package func measure(_ lines: [[LetterRun]]) -> (own: ReadingGrade, whole: ReadingGrade) {
    var own = Readability()
    var whole = Readability()
    for line in lines.map(read) {
      own.add(line.own)
      whole.add(line.whole)
    }
    return (ReadingGrade(own), ReadingGrade(whole))
  }

  private func read(_ runs: [LetterRun]) -> Line {
    if let line = known[runs] { return line }
    var line = Line()
    let text = runs.map(\.text).joined()
    line.whole.add(text)
    line.terms = finder.counts(in: text)
    if runs.contains(where: { Self.own.contains($0.voice) && hasWord($0.text) }) {
      line.own.add(runs.map { Self.own.contains($0.voice) ? $0.text : "it" }.joined())
    }
    guard !runs.contains(where: { $0.voice == .caller }) else { return line }
    if known.count >= Self.limit { known.removeAll() }
    known[runs] = line
    return line
  }

  private func hasWord(_ text: String) -> Bool { text.contains(where: \.isLetter) }
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
