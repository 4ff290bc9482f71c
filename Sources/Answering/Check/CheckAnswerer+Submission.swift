package import EvidenceModel
import PolicyReview

extension CheckAnswerer {
  /// The lines of a plan's annual submission on Medicare Advantage criteria.
  ///
  /// - Throws: `AnsweringError` as `check` does.
  package func submission(_ options: CheckOptions) throws(AnsweringError) -> [SubmissionRow] {
    let policies = try chosen(options)
    let reader = try reader(count: policies.count)
    var reviewed: [ReviewedPolicy] = []
    for policy in policies { reviewed.append(try reader.read(policy.id)) }
    let rows = SubmissionRows.rows(of: reviewed)
    // Only what the files still say may be submitted.
    _ = try files(of: rows.map(\.source))
    return rows
  }
}
