package import EvidenceModel

/// Asks rules about policies.
package enum PolicyChecker {
  /// What rules find in a policy, the gravest first, then in the order of the document.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext,
    rules: [any CheckRule.Type] = CheckRules.all
  ) -> [CheckFinding] {
    let found = rules.flatMap { $0.findings(in: policy, context) }
    return found.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if one.severity != other.severity { return one.severity.rank < other.severity.rank }
      let starts = (one.quotes.first?.span.start ?? 0, other.quotes.first?.span.start ?? 0)
      if starts.0 != starts.1 { return starts.0 < starts.1 }
      return left.offset < right.offset
    }.map(\.element)
  }

  /// Marks the findings that a person has accepted.
  ///
  /// - Returns: The findings, and what was accepted that no longer matches: its words have changed
  ///   or it is not found any more.
  package static func accepting(
    _ findings: [CheckFinding], _ accepted: [AcceptedFinding]
  ) -> (findings: [CheckFinding], unmatched: [AcceptedFinding]) {
    var used: Set<Int> = []
    let marked = findings.map { finding in
      var finding = finding
      let place = accepted.firstIndex { entry in
        entry.rule == finding.rule && entry.subject == finding.subject
          && (entry.digest ?? finding.digest) == finding.digest
      }
      if let place {
        used.insert(place)
        finding.accepted = accepted[place]
      }
      return finding
    }
    return (marked, accepted.indices.filter { !used.contains($0) }.map { accepted[$0] })
  }
}
