package import EvidenceModel

/// Questions about policies and their parts.
extension EvidenceStoreReader {
  /// The files of the corpus that could be read, in path order.
  package func files() throws(StoreError) -> [SourceFile] {
    try numberedFiles().map(\.file).filter { !$0.sha256.isEmpty }
  }

  /// The policies an id or an alias names, whatever its case; empty where none has it.
  package func policyIDs(named name: String) throws(StoreError) -> [PolicyID] {
    try read {
      try $0.texts(
        "SELECT policyID FROM policyAlias WHERE alias = ? ORDER BY policyID",
        [.text(name.lowercased())])
    }.map { PolicyID($0) }
  }

  /// All policies in corpus order, without statements, passages, summaries and references.
  package func policies() throws(StoreError) -> [Policy] {
    try read { try $0.records("SELECT detail FROM policy ORDER BY number") }
  }

  /// One policy without statements, passages, summaries and references.
  package func policy(_ id: PolicyID) throws(StoreError) -> Policy? {
    try read {
      try $0.record("SELECT detail FROM policy WHERE id = ?", [.text(id.rawValue)])
    }
  }

  /// What an answer shows of a policy.
  package func heading(of id: PolicyID) throws(StoreError) -> PolicyHeading? {
    try read {
      try $0.first(
        """
        SELECT id, edition, title, issuer, effective, lastReview, nextReview
          FROM policy WHERE id = ?
        """, [.text(id.rawValue)]
      ) { Self.heading($0) }
    }
  }

  /// The heading in the columns id, edition, title, issuer, effective, lastReview and nextReview.
  static func heading(_ row: SQLiteRow) -> PolicyHeading {
    PolicyHeading(
      id: PolicyID(row.text(0)), edition: row.optionalText(1), title: row.optionalText(2),
      issuer: row.optionalText(3), effective: date(row, 4), lastReview: date(row, 5),
      nextReview: date(row, 6))
  }

  /// The date in a column, where there is one.
  static func date(_ row: SQLiteRow, _ column: Int) -> PartialDate? {
    row.optionalText(column).flatMap { PartialDate(iso: $0) }
  }

  /// The heading of a policy's section, or the policy's title where the section has none.
  ///
  /// It is taken out of the record by the database: a list of hits needs a line of each policy and
  /// not the whole.
  package func heading(ofSection section: Int, of id: PolicyID) throws(StoreError) -> String? {
    try read {
      try $0.text(
        """
        SELECT coalesce(nullif(json_extract(detail, ?), ''), title) FROM policy WHERE id = ?
        """, [.text("$.sections[\(section)].heading"), .text(id.rawValue)])
    }
  }

  /// One policy whole, with its parsed references.
  package func document(_ id: PolicyID) throws(StoreError) -> PolicyDocument? {
    guard var policy = try policy(id) else { return nil }
    policy.statements = try statements(of: id)
    policy.passages = try passages(of: id)
    policy.summaries = try summaries(of: id)
    policy.codeGroups = try codeGroups(of: id)
    policy.studies = try studies(of: id)
    let references = try references(of: id)
    policy.references = references.map(\.text)
    return PolicyDocument(
      policy: policy, references: references, diagnostics: try diagnostics(of: policy.file.path))
  }

  /// All statements in corpus order.
  package func statements() throws(StoreError) -> [PolicyStatement] {
    try read { try $0.records("SELECT detail FROM statement ORDER BY number") }
  }

  /// A policy's statements in order.
  package func statements(of id: PolicyID) throws(StoreError) -> [PolicyStatement] {
    try read {
      try $0.records(
        "SELECT detail FROM statement WHERE policyID = ? ORDER BY number", [.text(id.rawValue)])
    }
  }

  /// A statement and the policy it stands in.
  package func statement(
    _ id: StatementID
  ) throws(StoreError) -> (policy: PolicyID, statement: PolicyStatement)? {
    try read {
      try $0.first(
        "SELECT detail, policyID FROM statement WHERE id = ? COLLATE NOCASE", [.text(id.rawValue)]
      ) { row in
        (PolicyID(row.text(1)), try RecordValue.record(row.bytes(0)))
      }
    }
  }

  /// The service of a statement.
  package func service(of id: StatementID) throws(StoreError) -> String? {
    try read {
      try $0.text(
        "SELECT service FROM statement WHERE id = ? COLLATE NOCASE", [.text(id.rawValue)])
    }
  }

  /// A policy's passages in order.
  package func passages(of id: PolicyID) throws(StoreError) -> [Passage] {
    try read {
      try $0.records(
        "SELECT detail FROM passage WHERE policyID = ? ORDER BY number", [.text(id.rawValue)])
    }
  }

  /// A passage.
  package func passage(_ id: PassageID) throws(StoreError) -> Passage? {
    try read {
      try $0.record("SELECT detail FROM passage WHERE id = ?", [.text(id.rawValue)])
    }
  }

  /// A policy's summaries of evidence in order.
  package func summaries(of id: PolicyID) throws(StoreError) -> [EvidenceSummary] {
    try read {
      try $0.records(
        "SELECT detail FROM evidenceSummary WHERE policyID = ? ORDER BY number",
        [.text(id.rawValue)])
    }
  }

  /// A summary of evidence.
  package func summary(_ id: SummaryID) throws(StoreError) -> EvidenceSummary? {
    try read {
      try $0.record("SELECT detail FROM evidenceSummary WHERE id = ?", [.text(id.rawValue)])
    }
  }

  /// The policies that print a code, whatever its case.
  package func policyIDs(withCode code: String) throws(StoreError) -> [PolicyID] {
    try read {
      try $0.texts(
        "SELECT policyID FROM code WHERE code = ? COLLATE NOCASE ORDER BY number", [.text(code)])
    }.reduce(into: [PolicyID]()) { ids, id in
      if ids.last?.rawValue != id { ids.append(PolicyID(id)) }
    }
  }

  /// What was odd in one file.
  package func diagnostics(of path: String) throws(StoreError) -> [Diagnostic] {
    guard let file = try fileNumber(of: path) else { return [] }
    let numbers = StoreNumber.rows(file)
    return try read {
      try $0.records(
        "SELECT detail FROM diagnostic WHERE number BETWEEN ? AND ? ORDER BY number",
        [.integer(numbers.lowerBound), .integer(numbers.upperBound)])
    }
  }

  /// That an id, asked for twice, is exactly one, found by an index that is blind to case.
  ///
  /// Without the sign SQLite would put the second question in the place of the first, and over
  /// changes go through the whole table.
  static let isExactly = "id = ? COLLATE NOCASE AND +id = ?"

  /// Ids of statements or references in corpus order; what is in no table comes last.
  package func inCorpusOrder(_ ids: [String]) throws(StoreError) -> [String] {
    let places = try read { database in
      try ids.map { id in
        for table in ["statement", "reference"] {
          let number = try database.integer(
            "SELECT number FROM \(table) WHERE \(Self.isExactly)",
            [.text(id), .text(id)])
          if let number { return number }
        }
        return Int.max
      }
    }
    return zip(places, ids).sorted { $0 < $1 }.map(\.1)
  }

  /// The number of a corpus file.
  package func fileNumber(of path: String) throws(StoreError) -> Int? {
    try read { try $0.integer("SELECT number FROM sourceFile WHERE path = ?", [.text(path)]) }
  }

  /// The digest of a corpus file.
  package func sha256(of path: String) throws(StoreError) -> String? {
    try read { try $0.text("SELECT sha256 FROM sourceFile WHERE path = ?", [.text(path)]) }
  }

  /// What was odd in the corpus, in path order.
  package func diagnostics() throws(StoreError) -> [Diagnostic] {
    try read { try $0.records("SELECT detail FROM diagnostic ORDER BY number") }
  }

  /// How many things are odd in all files.
  ///
  /// - Throws: `StoreError` when the store cannot be read.
  package func diagnosticCount() throws(StoreError) -> Int {
    try read { try $0.all("SELECT count(*) FROM diagnostic") { $0.integer(0) }.first ?? 0 }
  }

  /// Every error, then what else is odd in some files, in path order.
  ///
  /// - Parameter paths: The files.
  /// - Returns: The diagnostics.
  /// - Throws: `StoreError` when the store cannot be read.
  package func diagnostics(of paths: Set<String>) throws(StoreError) -> [Diagnostic] {
    let severity = DiagnosticSeverity.error.rawValue
    var found: [Diagnostic] = try read {
      try $0.records(
        "SELECT detail FROM diagnostic WHERE severity = ? ORDER BY number", [.text(severity)])
    }
    for path in paths.sorted() {
      found += try diagnostics(of: path).filter { $0.severity != .error }
    }
    return found
  }
}
