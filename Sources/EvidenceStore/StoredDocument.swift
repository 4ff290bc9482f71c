package import EvidenceModel
import FoundationEssentials
import GRDB

/// A document as the store holds it: JSON texts, which any thread can read.
package struct StoredDocument: Sendable {
  fileprivate var policy = ""
  fileprivate var parts: [StoreTable: [String]] = [:]

  /// Reads the texts.
  ///
  /// - Throws: What the decoder throws for a text that is no such record.
  package func document() throws -> PolicyDocument {
    let decoder = JSONDecoder()
    var policy = try decoder.decode(Policy.self, from: Data(self.policy.utf8))
    policy.statements = try records(.statement, decoder)
    policy.passages = try records(.passage, decoder)
    policy.summaries = try records(.evidenceSummary, decoder)
    let references: [Reference] = try records(.reference, decoder)
    policy.references = references.map(\.text)
    return PolicyDocument(
      policy: policy, references: references, diagnostics: try records(.diagnostic, decoder))
  }

  private func records<Record: Decodable>(
    _ table: StoreTable, _ decoder: JSONDecoder
  ) throws -> [Record] {
    try (parts[table] ?? []).map { try decoder.decode(Record.self, from: Data($0.utf8)) }
  }
}

/// A work and its record as the store holds them.
package struct StoredWork: Sendable {
  fileprivate var work: String
  fileprivate var record: String?

  /// Reads the work.
  ///
  /// - Throws: What the decoder throws for a text that is no work.
  package func read() throws -> Work {
    try JSONDecoder().decode(Work.self, from: Data(work.utf8))
  }

  /// Reads the work with its record; nil where the record has not been made yet.
  ///
  /// - Throws: What the decoder throws for a text that is no such record.
  package func readWithRecord() throws -> (work: Work, record: EvidenceRecord)? {
    guard let record else { return nil }
    return (try read(), try JSONDecoder().decode(EvidenceRecord.self, from: Data(record.utf8)))
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
        StoreTable.statement, .passage, .evidenceSummary, .reference, .diagnostic,
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
      let statement = try database.cachedStatement(
        sql: "SELECT number, detail FROM work WHERE id = ?")
      guard let row = try Row.fetchOne(statement, arguments: [id.rawValue]) else { return nil }
      let record = try String.fetchOne(
        database.cachedStatement(sql: "SELECT detail FROM evidenceRecord WHERE number = ?"),
        arguments: [row[0] as Int])
      return StoredWork(work: row[1], record: record)
    }
  }

  private static func details(
    _ table: StoreTable, _ file: Int, _ database: Database
  ) throws -> [String] {
    let numbers = StoreNumber.rows(file)
    return try String.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT detail FROM \(table.rawValue) WHERE number BETWEEN ? AND ? ORDER BY number
          """), arguments: [numbers.lowerBound, numbers.upperBound])
  }
}
