package import EvidenceModel

/// A document as the store holds it: JSON texts, which any thread can read.
package struct StoredDocument: Sendable {
  fileprivate var policy: [UInt8]
  fileprivate var parts: [StoreTable: [[UInt8]]] = [:]

  /// Reads the texts.
  ///
  /// - Throws: What the decoder throws for a text that is no such record.
  package func document() throws -> PolicyDocument {
    var policy = try RecordValue.record(self.policy, as: Policy.self)
    policy.statements = try records(.statement)
    policy.passages = try records(.passage)
    policy.summaries = try records(.evidenceSummary)
    policy.codeGroups = try records(.codeGroup)
    policy.studies = try records(.describedStudy)
    let references: [Reference] = try records(.reference)
    policy.references = references.map(\.text)
    return PolicyDocument(
      policy: policy, references: references, diagnostics: try records(.diagnostic))
  }

  private func records<Record: RecordCodable>(_ table: StoreTable) throws -> [Record] {
    try (parts[table] ?? []).map { try RecordValue.record($0) }
  }
}

/// A work and its record as the store holds them.
package struct StoredWork: Sendable {
  fileprivate var work: [UInt8]
  fileprivate var record: [UInt8]?

  /// Reads the work.
  ///
  /// - Throws: What the decoder throws for a text that is no work.
  package func read() throws -> Work {
    try RecordValue.record(work)
  }

  /// Reads the work with its record; nil where the record has not been made yet.
  ///
  /// - Throws: What the decoder throws for a text that is no such record.
  package func readWithRecord() throws -> (work: Work, record: EvidenceRecord)? {
    guard let record else { return nil }
    return (try read(), try RecordValue.record(record))
  }
}

/// Records that are read elsewhere than where they are fetched.
extension EvidenceStoreReader {
  /// The document of a file; nil where it gave none.
  package func storedDocument(ofFile file: Int) throws(StoreError) -> StoredDocument? {
    try read { database in
      guard let policy = try Self.details(.policy, file, database).first else { return nil }
      var document = StoredDocument(policy: policy)
      for table in [
        StoreTable.statement, .passage, .evidenceSummary, .codeGroup, .describedStudy, .reference,
        .diagnostic,
      ] {
        document.parts[table] = try Self.details(table, file, database)
      }
      return document
    }
  }

  /// The document of a file; nil where it gave none.
  package func document(ofFile file: Int) throws(StoreError) -> PolicyDocument? {
    guard let stored = try storedDocument(ofFile: file) else { return nil }
    return try read { _ in try stored.document() }
  }

  /// A work, with its record where that has been made.
  package func storedWork(_ id: WorkID) throws(StoreError) -> StoredWork? {
    try read { database in
      let found = try database.first(
        "SELECT number, detail FROM work WHERE id = ?", [.text(id.rawValue)]
      ) { (number: $0.integer(0), work: $0.bytes(1)) }
      guard let found else { return nil }
      let record = try database.first(
        "SELECT detail FROM evidenceRecord WHERE number = ?", [.integer(found.number)]
      ) { $0.bytes(0) }
      return StoredWork(work: found.work, record: record)
    }
  }

  private static func details(
    _ table: StoreTable, _ file: Int, _ database: SQLiteConnection
  ) throws -> [[UInt8]] {
    let numbers = StoreNumber.rows(file)
    return try database.all(
      "SELECT detail FROM \(table.rawValue) WHERE number BETWEEN ? AND ? ORDER BY number",
      [.integer(numbers.lowerBound), .integer(numbers.upperBound)]
    ) { $0.bytes(0) }
  }
}
