package import EvidenceModel

extension CSVRenderer {
  /// Lines of an annual submission, in the columns of the proposed record layout; a column that no
  /// document fills is left empty for a person.
  package static func render(_ rows: [SubmissionRow]) -> String {
    let columns = [
      "Name of Service", "Fully Established", "MAC Jurisdictions", "Not Fully Established",
      "Internal Coverage Criteria", "Total Number of Policies", "Previous Guidelines",
      "Organization or Vendor", "Internal Coverage Criteria Supported by Evidence",
      "Website Link(s)", "Missing Parts", "Coverage Determinations Cited", "Statements",
    ]
    return ([columns] + rows.map(cells)).map(record).joined()
  }

  private static func cells(_ row: SubmissionRow) -> [String] {
    [
      row.service, "", "", "",
      [row.policy.rawValue, row.criteria ?? ""].filter { !$0.isEmpty }.joined(separator: " "),
      String(row.policyCount), "", row.organization ?? "", row.missing.isEmpty ? "Yes" : "No", "",
      row.missing.joined(separator: "; "), row.coverageDeterminations.joined(separator: "; "),
      row.statements.map(\.rawValue).joined(separator: " "),
    ]
  }
}
