import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// A heading that says for what the statements below it hold: a condition, a population, a service, initial
/// or continued use.
struct NarrowingHeading: Sendable {
  /// Its words without number and colon, in the source.
  private let range: Range<Int>
  private let name: String
  /// Whether it names what is granted, which a refusal is not about.
  private let isOfApproval: Bool

  /// The heading of some words; nil where they name a kind of section, a determination, a line of
  /// business or a code, which the statement has already or which narrows nothing.
  init?(_ content: Range<Int>, in reading: Reading) {
    let text = reading.clean(HeadingWords.withoutNumber(reading.bytes, content))
    let name = StatementScope.withoutStop(text, text.all)
    guard !name.isEmpty, !text.lowered[name].contains(UInt8(ascii: ":")) else { return nil }
    range = text.sourceRange(name)
    self.name = text.text(name)
    let lowered = self.name.lowercased()
    isOfApproval =
      ApprovalHeading.classes(reading, content) != nil
      && NarrowingVocabulary.stages.contains(where: lowered.contains)
    let normalized = HeadingWords.normalized(reading.bytes, content)
    let isKnown =
      reading.vocabulary.determinationTerms.first(in: text.lowered, text.all) != nil
      || LineOfBusinessHeading.read(reading, content) != nil
      || reading.vocabulary.sectionHeadings.meaning(of: normalized) != nil
      || reading.vocabulary.documentTypes.meaning(of: normalized) != nil
    let isOfCodes = NarrowingVocabulary.codeOpenings.contains(where: lowered.hasPrefix)
    guard isOfApproval || Self.hasName(self.name) && !isKnown && !isOfCodes else { return nil }
  }

  /// Whether it says something of a statement below it.
  func holds(for statement: PolicyStatement) -> Bool {
    isOfApproval
      ? StatementReader.grants(statement.determination.classes)
      : name.lowercased() != statement.service.lowercased()
  }

  /// The heading with its place.
  func quotation(in reading: Reading) -> Quotation { reading.quote(range) }

  /// Whether a name has a word that is of no part of a policy.
  private static func hasName(_ text: String) -> Bool {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.contains { word in
      word.count > 1 && !NarrowingVocabulary.partWords.contains(String(word))
    }
  }
}
