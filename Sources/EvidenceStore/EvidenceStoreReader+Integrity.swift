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

  /// Hands every record's JSON to `body` with the table's name and the record's id.
  ///
  /// Rows come in corpus order, one at a time.
  package func forEachRecord(
    _ body: (_ table: String, _ id: String, _ json: String) -> Void
  ) throws(StoreError) {
    try read { database in
      for (table, id, column) in Self.jsonColumns {
        try database.forEach("SELECT \(id), \(column) FROM \(table) ORDER BY number") { row in
          body(table, row.text(0), row.text(1))
        }
      }
    }
  }

  /// Every JSON column with its table and the column that names the record.
  private static let jsonColumns = [
    ("policy", "id", "detail"), ("statement", "id", "detail"), ("passage", "id", "detail"),
    ("evidenceSummary", "id", "detail"), ("reference", "id", "detail"),
    ("work", "id", "detail"), ("evidenceRecord", "id", "detail"), ("study", "id", "detail"),
    ("evidenceGap", "context", "detail"), ("link", "fromID", "detail"),
  ]
}
