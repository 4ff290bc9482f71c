package import EvidenceModel
import GRDB

/// Questions about policies and their parts.
extension EvidenceStoreReader {
  /// The files of the corpus that could be read, in path order.
  package func files() throws(StoreError) -> [SourceFile] {
    try numberedFiles().map(\.file).filter { !$0.sha256.isEmpty }
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
    try read { try PolicyRow.order(sql: "number").fetchAll($0).map(\.detail) }
  }

  /// One policy without statements, passages, summaries and references.
  package func policy(_ id: PolicyID) throws(StoreError) -> Policy? {
    try read { database in
      try PolicyRow.filter(sql: "id = ?", arguments: [id.rawValue]).fetchOne(database)?.detail
    }
  }

  /// The heading of a policy's section, or the policy's title where the section has none.
  ///
  /// It is taken out of the record by the database: a list of hits needs a line of each policy and
  /// not the whole.
  package func heading(ofSection section: Int, of id: PolicyID) throws(StoreError) -> String? {
    try read { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT coalesce(nullif(json_extract(detail, ?), ''), title) FROM policy WHERE id = ?
          """)
      return try String.fetchOne(
        statement, arguments: ["$.sections[\(section)].heading", id.rawValue])
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
    return PolicyDocument(
      policy: policy, references: references, diagnostics: try diagnostics(of: policy.file.path))
  }

  /// All statements in corpus order.
  package func statements() throws(StoreError) -> [PolicyStatement] {
    try read { try StatementRow.order(sql: "number").fetchAll($0).map(\.detail) }
  }

  /// A policy's statements in order.
  package func statements(of id: PolicyID) throws(StoreError) -> [PolicyStatement] {
    try read { database in
      try StatementRow.filter(sql: "policyID = ?", arguments: [id.rawValue])
        .order(sql: "number").fetchAll(database).map(\.detail)
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
        .order(sql: "number").fetchAll(database).map(\.detail)
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
        .order(sql: "number").fetchAll(database).map(\.detail)
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
        sql: "SELECT policyID FROM code WHERE code = ? COLLATE NOCASE ORDER BY number",
        arguments: [code])
    }.reduce(into: [PolicyID]()) { ids, id in
      if ids.last?.rawValue != id { ids.append(PolicyID(id)) }
    }
  }

  /// What was odd in one file.
  package func diagnostics(of path: String) throws(StoreError) -> [Diagnostic] {
    guard let file = try fileNumber(of: path) else { return [] }
    return try read { database in
      let numbers = StoreNumber.rows(file)
      return try DiagnosticRow.filter(
        sql: "number BETWEEN ? AND ?", arguments: [numbers.lowerBound, numbers.upperBound]
      ).order(sql: "number").fetchAll(database).map(\.detail)
    }
  }

  /// Ids of statements or references in corpus order; what is in no table comes last.
  package func inCorpusOrder(_ ids: [String]) throws(StoreError) -> [String] {
    let places = try read { database in
      try ids.map { id in
        for table in ["statement", "reference"] {
          let statement = try database.cachedStatement(
            sql: "SELECT number FROM \(table) WHERE id = ? COLLATE NOCASE AND id = ?")
          if let number = try Int.fetchOne(statement, arguments: [id, id]) { return number }
        }
        return Int.max
      }
    }
    return zip(places, ids).sorted { $0 < $1 }.map(\.1)
  }

  /// The number of a corpus file.
  package func fileNumber(of path: String) throws(StoreError) -> Int? {
    try read {
      try Int.fetchOne(
        $0, sql: "SELECT number FROM sourceFile WHERE path = ?", arguments: [path])
    }
  }

  /// The digest of a corpus file.
  package func sha256(of path: String) throws(StoreError) -> String? {
    try read {
      try String.fetchOne(
        $0, sql: "SELECT sha256 FROM sourceFile WHERE path = ?", arguments: [path])
    }
  }

  /// What was odd in the corpus, in path order.
  package func diagnostics() throws(StoreError) -> [Diagnostic] {
    try read { try DiagnosticRow.order(sql: "number").fetchAll($0).map(\.detail) }
  }
}
