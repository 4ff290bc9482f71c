import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Statements whose criteria stand in another document: `For medical necessity criteria, refer to the SAMPLE
/// guideline:`.
///
/// Payers license criteria (InterQual, MCG, a vendor's guidelines) and print only where they stand. A list below
/// such words names the parts of that document and no criteria.
struct CriteriaReferral {
  private let layout: Layout

  /// Gives each granting statement without criteria the sentence that sends for them to another document: one
  /// behind it in its paragraph, or the paragraph right below.
  static func add(to statements: inout [PolicyStatement], _ layout: Layout) {
    let reader = CriteriaReferral(layout: layout)
    for index in statements.indices where statements[index].criteria == nil {
      guard StatementReader.grants(statements[index].determination.classes),
        let node = reader.node(below: statements[index])
      else { continue }
      statements[index].criteria = node
      statements[index].determination.setConditional()
    }
  }

  private func node(below statement: PolicyStatement) -> CriteriaNode? {
    guard let place = StatementPlace(statement, in: layout) else { return nil }
    let behind = place.sentences[(place.number + 1)...].prefix(Self.reach)
    if let own = referral(place.text, behind) { return own }
    let next = place.block + 1
    guard next < layout.blocks.count, layout.blocks[next].kind == .paragraph else { return nil }
    return referral(
      layout.text(next), layout.sentences(next).prefix { $0.lowerBound < Self.longest })
  }

  /// How many sentences behind the statement's are looked at.
  private static let reach = 20

  /// How far into the paragraph below the sentence is looked for, in bytes.
  private static let longest = 300

  private func referral(_ text: CleanText, _ sentences: ArraySlice<Range<Int>>) -> CriteriaNode? {
    sentences.first { Self.isReferral(text, $0) }.map { sentence in
      let words = StatementScope.withoutStop(text, sentence)
      return CriteriaNode(
        text: text.text(words), require: .elsewhere, requireBasis: .printed,
        span: layout.reading.span(text.sourceRange(words)))
    }
  }

  /// Whether a sentence sends for criteria to a document that is not this one.
  static func isReferral(_ text: CleanText, _ sentence: Range<Int>) -> Bool {
    CriteriaReferralVocabulary.verbs.contains(text.lowered, sentence)
      && CriteriaReferralVocabulary.nouns.contains(text.lowered, sentence)
      && !CriteriaReferralVocabulary.own.contains(text.lowered, sentence)
  }
}

extension StatementReader {
  /// Hangs a list that names the parts of another document on the statement above it; whether it is one.
  mutating func hangReferral(
    _ run: ListRun, _ text: CleanText, _ sentence: Range<Int>, isNew: Bool, before end: Int
  ) -> Bool {
    guard let last = statements.last, last.criteria == nil, last.section == section,
      isNew || stands(last, rightAbove: run), Self.grants(last.determination.classes),
      CriteriaReferral.isReferral(text, sentence)
    else { return false }
    let forest = ListTree.forest(run, layout.blocks, layout.reading)
    guard !forest.contains(where: determines) else { return false }
    var node = criteria(run, forest, text, sentence, last, before: end)
    (node.require, node.requireBasis) = (.elsewhere, .printed)
    statements[statements.count - 1].criteria = node
    statements[statements.count - 1].determination.setConditional()
    return true
  }

  /// Whether only the paragraph that opens a list stands between a statement and it.
  private func stands(_ statement: PolicyStatement, rightAbove run: ListRun) -> Bool {
    guard let place = StatementPlace(statement, in: layout), let first = run.items.first else {
      return false
    }
    return place.block + 2 == first
  }
}

extension Determination {
  /// Notes that it holds only when criteria are met.
  mutating func setConditional() {
    guard !flags.contains(.conditional) else { return }
    flags.insert(.conditional, at: flags.firstIndex(of: .headingInherited) ?? flags.count)
  }
}
