import EvidenceModel
import SourceReading

/// Checks every quotation of a policy against its source.
enum QuotationAudit {
  /// The quotations that the source does not say.
  static func faults(of policy: Policy, file: String) throws -> [String] {
    faults(of: policy, bytes: try Fixtures.bytes(file))
  }

  /// The quotations that the bytes do not say.
  static func faults(of policy: Policy, bytes: [UInt8]) -> [String] {
    quotations(policy).filter { !VerbatimCheck.matches(quote: $0, bytes: bytes) }.map(\.text)
  }

  private static func quotations(_ policy: Policy) -> [Quotation] {
    let head = [policy.title].compactMap { $0 } + policy.relatedPolicies + policy.definitions
    let lists = policy.alternatives + policy.limitations + policy.history.map(\.quote)
    let statements = policy.statements.flatMap {
      [$0.quote, $0.determination.phrase] + criteria($0.criteria)
    }
    let questions = policy.questions.flatMap {
      $0.populations + $0.interventions + $0.comparators + $0.outcomes
    }
    let summaries = policy.summaries.flatMap { $0.reasons.map(\.quote) }
    return head + lists + statements + questions + summaries + policy.passages.map(\.quote)
      + [policy.literatureSearch?.quote].compactMap { $0 }
      + policy.references.map { Quotation(text: $0.raw, span: $0.span) }
      + policy.citations.map { Quotation(text: $0.text, span: $0.span) }
      + policy.studies.flatMap { [$0.lead, $0.quote] }
      + policy.codeGroups.flatMap { group in
        [group.heading, group.determination?.phrase].compactMap { $0 } + group.codes.map(\.quote)
      }
  }

  private static func criteria(_ node: CriteriaNode?) -> [Quotation] {
    guard let node else { return [] }
    return [Quotation(text: node.text, span: node.span)] + node.notes + node.items.flatMap(criteria)
  }
}
