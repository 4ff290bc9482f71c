package import EvidenceModel

/// Questions about the groups of codes and the described studies of policies.
extension EvidenceStoreReader {
  /// A policy's groups of codes in order.
  package func codeGroups(of id: PolicyID) throws(StoreError) -> [CodeGroup] {
    try read {
      try $0.records(
        "SELECT detail FROM codeGroup WHERE policyID = ? ORDER BY number", [.text(id.rawValue)])
    }
  }

  /// A group of codes.
  package func codeGroup(_ id: CodeGroupID) throws(StoreError) -> CodeGroup? {
    try read { try $0.record("SELECT detail FROM codeGroup WHERE id = ?", [.text(id.rawValue)]) }
  }

  /// The studies that a policy's narrative describes, in order.
  package func studies(of id: PolicyID) throws(StoreError) -> [DescribedStudy] {
    try read {
      try $0.records(
        "SELECT detail FROM describedStudy WHERE policyID = ? ORDER BY number",
        [.text(id.rawValue)])
    }
  }

  /// A study that a policy's narrative describes.
  package func describedStudy(_ id: DescribedStudyID) throws(StoreError) -> DescribedStudy? {
    try read {
      try $0.record("SELECT detail FROM describedStudy WHERE id = ?", [.text(id.rawValue)])
    }
  }
}
