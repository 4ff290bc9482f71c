import SourceReading
import TextAnalysis
import Vocabulary

/// Sentences below headings that name the indications of a service.
extension StatementReader {
  /// Ends and begins the reach of such a heading where a section begins.
  mutating func openIndications(section index: Int) {
    let section = layout.sections[index]
    if let level = indications, section.level <= level { indications = nil }
    if IndicationFrame.isHeading(section, layout) { indications = section.level }
  }

  /// The determinations of a sentence, by the words that count below the section's headings.
  func findings(_ text: CleanText, _ sentence: Range<Int>) -> [DeterminationFinding] {
    switch DeterminationScanner.read(text, sentence, vocabulary) {
    case .statements(let findings): findings
    case .definition: []
    case .nothing:
      [
        isJudging ? JudgedItem.finding(text, sentence, vocabulary) : nil,
        indications == nil ? nil : IndicationFrame.finding(text, sentence, vocabulary),
      ].compactMap { $0 }.prefix(1).map { $0 }
    }
  }

  /// Whether a sentence asks for papers or sends the reader elsewhere: `please send the following:`.
  func sendsElsewhere(_ text: CleanText, _ sentence: Range<Int>) -> Bool {
    DeterminationVocabulary.referrals.first(in: text.lowered, sentence) != nil
  }

  /// Whether a sentence says of whatever service a document may be about when it has a status.
  func definesAnyService(_ text: CleanText, _ sentence: Range<Int>) -> Bool {
    InheritedStatement.isAnyService(text, text.all)
      || DeterminationScanner.read(text, sentence, vocabulary) == .definition
  }
}
