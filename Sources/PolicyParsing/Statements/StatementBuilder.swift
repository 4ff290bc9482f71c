import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Makes a statement of a finding.
struct StatementBuilder {
  var text: CleanText
  var sentence: Range<Int>
  var finding: DeterminationFinding
  var scope: StatementScope
  /// The heading that carries the determination, when the sentence does not.
  var status: StatusHeading?
  /// The words by which the document is read.
  var vocabulary: PolicyVocabulary

  /// Whether the list below the sentence holds criteria rather than what is judged.
  var demandsCriteria: Bool {
    ScopeVocabulary.criteriaNouns.contains(text.lowered, finding.rest)
      && ScopeVocabulary.metWords.contains(text.lowered, finding.rest)
      && (text.first("following", in: finding.rest) != nil
        || CombinatorReader.printed(in: text, finding.rest, vocabulary) != nil)
  }

  /// The statement, its id still to be given.
  func statement(
    section: Int, in parent: Section, _ reading: Reading, _ documentLines: [LineOfBusiness]
  ) -> PolicyStatement {
    PolicyStatement(
      id: StatementID(""), quote: reading.quote(text.sourceRange(quoteRange)),
      service: text.text(scope.service), indication: scope.indication.map(text.text),
      linesOfBusiness: LineOfBusinessReader.lines(
        of: text, sentence, in: parent, reading, documentLines),
      determination: determination(reading), section: section)
  }

  /// The clause on which a list hangs, and what holds where no combinator is printed.
  static func lead(
    _ text: CleanText, _ sentence: Range<Int>, _ classes: [DeterminationClass],
    _ vocabulary: PolicyVocabulary
  ) -> CriteriaReader.Lead {
    var lead = CriteriaReader.Lead(text: text, range: sentence, otherwise: .all)
    if case .statements(let findings) = DeterminationScanner.read(text, sentence, vocabulary),
      let finding = findings.last
    {
      let clause = StatementScope(text, finding, opensList: true, vocabulary).lead
      if isJudged(text, finding, clause, vocabulary) {
        lead.subject = finding.subject
      } else if let clause {
        lead.range = clause
        lead.isClause = true
      }
    }
    while let last = lead.range.last, text.bytes[last] == UInt8(ascii: ":") {
      lead.range = text.trimmed(lead.range.lowerBound..<last)
    }
    let grants = classes.contains(.medicallyNecessary) || classes.contains(.covered)
    let isJudged = lead.subject != nil || AlternativesLead.listsJudged(text, sentence)
    let isEach = isJudged || !grants || AlternativesLead.isOne(text, sentence, vocabulary)
    lead.otherwise = isEach ? .any : .all
    let listsServices = isJudged && !AlternativesLead.namesCases(text, sentence)
    lead.inner = grants && !listsServices ? .all : .any
    lead.innerOfConditions = grants ? .all : .any
    lead.enumerates = lead.subject != nil || isEach && !isCondition(text, lead.range)
    return lead
  }

  /// Whether the list is what is judged: `The following tests are considered investigational:`, and
  /// where nothing stands behind the determination but the colon.
  private static func isJudged(
    _ text: CleanText, _ finding: DeterminationFinding, _ clause: Range<Int>?,
    _ vocabulary: PolicyVocabulary
  ) -> Bool {
    guard text.first("following", in: finding.subject) != nil else { return false }
    guard let clause else { return true }
    return text.first("following", in: clause) == nil
      && CombinatorReader.printed(in: text, clause, vocabulary) == nil
  }

  /// Whether a lead makes its list a condition: `when`, `if`, `who meet`.
  private static func isCondition(_ text: CleanText, _ range: Range<Int>) -> Bool {
    let range = max(0, range.lowerBound - 1)..<range.upperBound
    return text.starts(range, with: "when ") || text.starts(range, with: "if ")
      || CombinatorVocabulary.conditionWords.contains { text.first($0, in: range) != nil }
  }

  /// The sentence without the colon that opens its list.
  private var quoteRange: Range<Int> {
    guard let last = sentence.last, text.bytes[last] == UInt8(ascii: ":") else { return sentence }
    return text.trimmed(sentence.lowerBound..<last)
  }

  private func determination(_ reading: Reading) -> Determination {
    let phrase =
      status.map { reading.quote($0.phrase) }
      ?? reading.quote(finding.phrase.map(text.sourceRange))
    return Determination(phrase: phrase, classes: finding.classes, flags: flags)
  }

  private var flags: [DeterminationFlag] {
    var flags: [DeterminationFlag] = []
    if finding.classes.count > 1 { flags.append(.compound) }
    if vocabulary.residuals.contains(text.lowered, sentence) { flags.append(.residual) }
    let scopes = [scope.lead, scope.indication, finding.rest].compactMap { $0 }
    if scopes.contains(where: { DeterminationVocabulary.conditions.contains(text.lowered, $0) }) {
      flags.append(.conditional)
    }
    if status != nil { flags.append(.headingInherited) }
    return flags
  }
}
