import EvidenceModel
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
    case .statements(let findings): findings.filter { !isLabel($0, text) }
    case .definition: []
    case .nothing:
      [
        isJudging ? JudgedItem.finding(text, sentence, vocabulary) : nil,
        !mayIndicate(text, sentence)
          ? nil
          : IndicationFrame.finding(
            text, sentence, vocabulary, anywhere: indications == nil),
        isRecommending ? RecommendationFrame.finding(text, sentence, vocabulary) : nil,
      ].compactMap { $0 }.prefix(1).map { $0 }
    }
  }

  /// Whether a finding above the first heading of a document with a policy section is what a drug's label says:
  /// `Nervacool is indicated for the following`.
  private func isLabel(_ finding: DeterminationFinding, _ text: CleanText) -> Bool {
    guard layout.sections[section].kind == .header, let verb = finding.phrase.first,
      DeterminationVocabulary.indicatedLeads.meaning(of: Array(text.lowered[verb])) != nil
    else { return false }
    return layout.sections.contains { $0.kind == .policy }
  }

  /// Whether `is indicated` may determine: below a heading of indications, in a policy, and elsewhere in
  /// a paragraph of its own.
  private func mayIndicate(_ text: CleanText, _ sentence: Range<Int>) -> Bool {
    let kind = layout.sections[section].kind
    return indications != nil || kind == .policy || kind == .other && sentence == text.all
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

  /// `There is insufficient evidence to support the use of soft braces`, said first in a paragraph of the
  /// policy; behind a determination it is a reason.
  func unsupportedUse(_ text: CleanText, _ sentence: Range<Int>) -> [DeterminationFinding] {
    let kind = layout.sections[section].kind
    let isReason =
      statements.last.map {
        $0.section == section && !Self.grants($0.determination.classes)
      } ?? false
    guard sentence.lowerBound == text.all.lowerBound, kind == .policy || kind == .limitations,
      !isReason,
      let opening = DeterminationVocabulary.unsupportedUses.match(
        in: text.lowered, at: sentence.lowerBound, before: sentence.upperBound)
    else { return [] }
    let object = StatementScope.withoutStop(text, opening.range.upperBound..<sentence.upperBound)
    guard !object.isEmpty else { return [] }
    return [
      DeterminationFinding(
        rule: "determination.evidence", phrase: [opening.range], classes: [.investigational],
        subject: object, rest: object.upperBound..<sentence.upperBound)
    ]
  }
}
