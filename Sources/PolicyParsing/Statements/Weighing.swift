import EvidenceModel
import SourceReading
import Vocabulary

/// Whether words weigh evidence, and what they find.
enum Weighing {
  /// What a piece of text says of the evidence; nil where it weighs none.
  static func verdict(_ text: CleanText, _ range: Range<Int>) -> EvidenceVerdict? {
    guard ReasonVocabulary.matters.contains(text.lowered, range) else { return nil }
    let found = ReasonVocabulary.weighings.matches(in: text.lowered, range).map(\.meaning)
    return found.contains(.insufficient) ? .insufficient : found.first
  }

  /// Whether a verdict can be the reason for what a statement determines.
  static func fits(_ statement: PolicyStatement, _ verdict: EvidenceVerdict?) -> Bool {
    guard let verdict else { return false }
    return favours(statement) ? verdict == .sufficient : verdict != .sufficient
  }

  /// Whether a statement approves its service.
  static func favours(_ statement: PolicyStatement) -> Bool {
    statement.determination.classes.allSatisfy { $0 == .medicallyNecessary || $0 == .covered }
  }
}
