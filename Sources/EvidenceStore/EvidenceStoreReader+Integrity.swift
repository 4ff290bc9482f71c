import EvidenceModel

/// What a proof of the whole store needs.
extension EvidenceStoreReader {
  /// SQLite's own check of its pages; empty when it finds nothing.
  package func integrityFaults() throws(StoreError) -> [String] {
    try read { try $0.texts("PRAGMA integrity_check") }.filter { $0 != "ok" }
  }

  /// How many rows each table of records has.
  package func rowCounts() throws(StoreError) -> [String: Int] {
    try read { database in
      var counts: [String: Int] = [:]
      for table in ["policy", "statement", "passage", "reference", "work", "link"] {
        counts[table] = try database.integer("SELECT count(*) FROM \(table)")
      }
      return counts
    }
  }

  /// The records that stand under the number of a file, as JSON with what names them; few enough to be
  /// held at once; `StoreNumber.behindAllFiles` is a number, too.
  package func recordTexts(ofFile file: Int) throws(StoreError) -> [RecordJSONText] {
    let rows = StoreNumber.rows(file)
    let bounds = [StoreValue.integer(rows.lowerBound), .integer(rows.upperBound)]
    return try read { database in
      var records: [RecordJSONText] = []
      for (table, name) in Self.jsonTables {
        let query =
          "SELECT \(name), detail FROM \(table) WHERE number BETWEEN ? AND ? ORDER BY number"
        records += try database.all(query, bounds) { row in
          RecordJSONText(table: table.rawValue, name: row.text(0), json: row.text(1))
        }
      }
      return records
    }
  }

  /// Every table with a JSON column, and the column that names its record.
  static let jsonTables: [(table: StoreTable, name: String)] = [
    (.policy, "id"), (.statement, "id"), (.passage, "id"), (.evidenceSummary, "id"),
    (.codeGroup, "id"), (.describedStudy, "id"), (.reference, "id"), (.diagnostic, "code"),
    (.evidenceGap, "context"), (.link, "fromID"), (.narrative, "workID"), (.account, "workID"),
    (.inferredDesign, "workID"), (.work, "id"), (.evidenceRecord, "id"), (.study, "id"),
  ]
}

/// A record as the store holds it.
package struct RecordJSONText: Hashable, Sendable {
  /// The table in which it stands.
  package var table: String
  /// What names it there: its id, or that of what it is told of.
  package var name: String
  /// The record.
  package var json: String
}
