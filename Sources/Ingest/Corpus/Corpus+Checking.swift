package import EvidenceModel

/// What people say about findings, which no index holds: it is read when a check is made.
extension Corpus {
  /// The findings that a person has accepted; none where there is no `accepted.yaml`.
  package func acceptedFindings() throws(IngestError) -> [AcceptedFinding] {
    guard let text = try optionalText(of: "accepted.yaml") else { return [] }
    return try AcceptedFindingsFile.read(yaml: text, path: "accepted.yaml")
  }

  /// The works that were replaced by others; none where there is no `superseded.yaml`.
  package func supersededWorks() throws(IngestError) -> [SupersededWork] {
    guard let text = try optionalText(of: "superseded.yaml") else { return [] }
    return try SupersededWorksFile.read(yaml: text, path: "superseded.yaml")
  }

  private func optionalText(of path: String) throws(IngestError) -> String? {
    guard FileSignature(path: absolute(path)) != nil else { return nil }
    return try text(of: path)
  }
}
