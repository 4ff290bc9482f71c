import EvidenceLinking
import EvidenceModel

/// The parts of internal coverage criteria that have to be published (42 CFR 422.101(b)(6)(ii)).
enum MedicareAdvantage {
  /// A part with where it stands in a document.
  struct Part {
    /// The part in words.
    var name: String
    /// Where it stands; empty where it is missing.
    var places: String
    /// What stands there instead.
    var remark = ""
  }

  /// Whether a statement holds for Medicare Advantage.
  static func holds(_ statement: PolicyStatement) -> Bool {
    StatementReading.holds(statement, for: .medicareAdvantage)
  }

  /// The four parts.
  static func parts(of policy: ReviewedPolicy, statements: [PolicyStatement]) -> [Part] {
    let summaries = policy.policy.summaries
    let own = summaries.filter { summary in
      statements.contains { StatementReading.counts(summary, for: $0, in: policy.policy) }
    }
    let general = summaries.filter { summary in !own.contains { $0.id == summary.id } }
    let reasoned = statements.filter { hasReason($0, own, policy) }
    let instead =
      general.isEmpty || !own.isEmpty
      ? ""
      : " (\(listed(general.map(\.id.rawValue))) "
        + (general.count == 1 ? "is" : "are") + " written for the general policy)"
    let unreasoned = statements.filter { statement in
      !reasoned.contains { $0.id == statement.id }
    }
    let references = policy.document.references.count
    return [
      Part(name: "criteria", places: listed(statements.map(\.id.rawValue))),
      Part(name: "summary of evidence", places: listed(own.map(\.id.rawValue)), remark: instead),
      Part(
        name: "list of sources",
        places: references == 0 ? "" : counted(references, "reference", "references")),
      Part(
        name: "rationale", places: unreasoned.isEmpty ? listed(reasoned.map(\.id.rawValue)) : "",
        remark: " for \(listed(unreasoned.map(\.id.rawValue)))"),
    ]
  }

  /// Whether a statement has a linked rationale, gives its reason itself, or a summary on its service
  /// counts for it.
  private static func hasReason(
    _ statement: PolicyStatement, _ summaries: [EvidenceSummary], _ policy: ReviewedPolicy
  ) -> Bool {
    let isLinked = policy.links.contains {
      $0.kind == .statementToRationale && $0.from == statement.id.rawValue
    }
    if isLinked || !statement.reasons.isEmpty { return true }
    let service = ServiceNames(statement.service)
    return summaries.contains { summary in
      summary.service.map { service.shareService(with: ServiceNames($0)) } ?? true
    }
  }
}
