import EvidenceLinking
package import EvidenceModel

/// Makes the lines of a plan's annual submission on Medicare Advantage criteria (CMS-10913).
package enum SubmissionRows {
  /// A line for each service that a policy determines for Medicare Advantage.
  package static func rows(of policies: [ReviewedPolicy]) -> [SubmissionRow] {
    var rows = policies.flatMap(rows(of:))
    let services = rows.map { ServiceNames($0.service) }
    for place in rows.indices {
      let same = rows.indices.filter { services[$0].shareService(with: services[place]) }
      rows[place].policyCount = Set(same.map { rows[$0].policy }).count
    }
    return rows
  }

  private static func rows(of policy: ReviewedPolicy) -> [SubmissionRow] {
    var groups: [[PolicyStatement]] = []
    for statement in policy.policy.statements where MedicareAdvantage.holds(statement) {
      let service = ServiceNames(statement.service)
      let place = groups.firstIndex { ServiceNames($0[0].service).shareService(with: service) }
      if let place { groups[place].append(statement) } else { groups.append([statement]) }
    }
    return groups.map { row($0, policy) }
  }

  private static func row(_ statements: [PolicyStatement], _ policy: ReviewedPolicy)
    -> SubmissionRow
  {
    let parts = MedicareAdvantage.parts(of: policy, statements: statements)
    let determinations = policy.document.references.filter {
      policy.record(of: $0.text.id)?.kind == .coverageDetermination
    }.compactMap(\.item.number)
    return SubmissionRow(
      policy: policy.id, service: statements[0].service, statements: statements.map(\.id),
      criteria: policy.policy.title?.text, organization: policy.policy.issuer,
      coverageDeterminations: determinations, policyCount: 1,
      missing: parts.filter { $0.places.isEmpty }.map(\.name),
      source: statements[0].quote.span)
  }
}
