package import EvidenceModel
import GRDB

/// Questions about policies and their parts.
extension EvidenceStoreReader {
  /// The files of the corpus, in path order.
  package func files() throws(StoreError) -> [SourceFile] {
    try read { database in
      try SourceFileRow.order(sql: "path").fetchAll(database).map {
        SourceFile(path: $0.path, sha256: $0.sha256, byteCount: $0.byteCount)
      }
    }
  }

  /// The policies an id or an alias names, whatever its case; empty where none has it.
  package func policyIDs(named name: String) throws(StoreError) -> [PolicyID] {
    try read { database in
      try String.fetchAll(
        database,
        sql: "SELECT policyID FROM policyAlias WHERE alias = ? ORDER BY policyID",
        arguments: [name.lowercased()])
    }.map { PolicyID($0) }
  }

  /// All policies in corpus order, without statements, passages, summaries and references.
  package func policies() throws(StoreError) -> [Policy] {
    try read { try PolicyRow.order(sql: "ordinal").fetchAll($0).map(\.detail) }
  }

  /// One policy without statements, passages, summaries and references.
  package func policy(_ id: PolicyID) throws(StoreError) -> Policy? {
    try read { database in
      try PolicyRow.filter(sql: "id = ?", arguments: [id.rawValue]).fetchOne(database)?.detail
    }
  }

  /// One policy whole, with its parsed references.
  package func document(_ id: PolicyID) throws(StoreError) -> PolicyDocument? {
    guard var policy = try policy(id) else { return nil }
    policy.statements = try statements(of: id)
    policy.passages = try passages(of: id)
    policy.summaries = try summaries(of: id)
    let references = try references(of: id)
    policy.references = references.map(\.text)
    let file = policy.file.path
    return PolicyDocument(
      policy: policy, references: references,
      diagnostics: try diagnostics().filter { $0.file == file })
  }

  /// All statements in corpus order.
  package func statements() throws(StoreError) -> [PolicyStatement] {
    try read { try StatementRow.order(sql: "ordinal").fetchAll($0).map(\.detail) }
  }

  /// A policy's statements in order.
  package func statements(of id: PolicyID) throws(StoreError) -> [PolicyStatement] {
    try read { database in
      try StatementRow.filter(sql: "policyID = ?", arguments: [id.rawValue])
        .order(sql: "ordinal").fetchAll(database).map(\.detail)
    }
  }

  /// A statement and the policy it stands in.
  package func statement(
    _ id: StatementID
  ) throws(StoreError) -> (policy: PolicyID, statement: PolicyStatement)? {
    try read { database in
      try StatementRow.filter(sql: "id = ? COLLATE NOCASE", arguments: [id.rawValue])
        .fetchOne(database).map { (PolicyID($0.policyID), $0.detail) }
    }
  }

  /// A policy's passages in order.
  package func passages(of id: PolicyID) throws(StoreError) -> [Passage] {
    try read { database in
      try PassageRow.filter(sql: "policyID = ?", arguments: [id.rawValue])
        .order(sql: "ordinal").fetchAll(database).map(\.detail)
    }
  }

  /// A passage.
  package func passage(_ id: PassageID) throws(StoreError) -> Passage? {
    try read { database in
      try PassageRow.filter(sql: "id = ?", arguments: [id.rawValue]).fetchOne(database)?.detail
    }
  }

  /// A policy's summaries of evidence in order.
  package func summaries(of id: PolicyID) throws(StoreError) -> [EvidenceSummary] {
    try read { database in
      try EvidenceSummaryRow.filter(sql: "policyID = ?", arguments: [id.rawValue])
        .order(sql: "ordinal").fetchAll(database).map(\.detail)
    }
  }

  /// A summary of evidence.
  package func summary(_ id: SummaryID) throws(StoreError) -> EvidenceSummary? {
    try read { database in
      try EvidenceSummaryRow.filter(sql: "id = ?", arguments: [id.rawValue])
        .fetchOne(database)?.detail
    }
  }

  /// The policies that print a code, whatever its case.
  package func policyIDs(withCode code: String) throws(StoreError) -> [PolicyID] {
    try read { database in
      try String.fetchAll(
        database,
        sql: "SELECT DISTINCT policyID FROM code WHERE code = ? COLLATE NOCASE ORDER BY ordinal",
        arguments: [code])
    }.map { PolicyID($0) }
  }

  /// What was odd in the corpus, in path order.
  package func diagnostics() throws(StoreError) -> [Diagnostic] {
    try read { try DiagnosticRow.order(sql: "ordinal").fetchAll($0).map(\.detail) }
  }
}
