/// A column whose values name rows of another table.
///
/// SQLite's own foreign keys serve neither a store with changes over it, which is two databases, nor
/// rows that stand in the order of the corpus before what they name; so a proof asks for them.
struct ForeignKey {
  /// The table that names.
  let table: StoreTable
  /// The column in which it does, or what is computed of one.
  let column: String
  /// The table that has what is named.
  let target: StoreTable
  /// The column in which that is unique.
  let targetColumn: String

  init(_ table: StoreTable, _ column: String, _ target: StoreTable, _ targetColumn: String = "id") {
    self.table = table
    self.column = column
    self.target = target
    self.targetColumn = targetColumn
  }

  /// All foreign keys of a store but those of links, whose ends stand in several tables.
  static let all: [ForeignKey] =
    ofPolicies.map { ForeignKey($0, "policyID", .policy) }
    + ofWorks.map { ForeignKey($0, "workID", .work) } + [
      ForeignKey(.describedStudy, "reference", .reference),
      ForeignKey(.referenceWork, "number", .reference, "number"),
      ForeignKey(.reference, "number", .referenceWork, "number"),
      ForeignKey(.work, "number", .reference, "number"),
      ForeignKey(.evidenceRecord, "number", .work, "number"),
      ForeignKey(.evidenceRecord, "id", .work), ForeignKey(.work, "id", .evidenceRecord),
      ForeignKey(.evidenceRecord, "study", .study), ForeignKey(.laterReport, "later", .work),
      ForeignKey(.laterReport, "earlier", .work),
      ForeignKey(.trialAuthor, "number / \(StoreRow.authorsPerReport)", .trialReport, "number"),
    ]

  private static let ofPolicies: [StoreTable] = [
    .sourceFile, .identity, .policyAlias, .statement, .passage, .evidenceSummary, .code, .codeGroup,
    .describedStudy, .reference, .abbreviation, .evidenceGap, .link,
  ]

  private static let ofWorks: [StoreTable] = [
    .referenceWork, .narrative, .account, .inferredDesign, .trialReport, .trialAuthor,
  ]
}

/// A value that names nothing.
package struct ForeignKeyFault: Hashable, Sendable {
  /// The table and column in which it stands, as `statement.policyID`.
  package var column: String
  /// The row's number.
  package var number: Int
  /// The value.
  package var value: String
  /// The table in which it should be found.
  package var target: String
}

extension EvidenceStoreReader {
  /// The values of foreign keys that name nothing, and the rows that stand under no file.
  package func foreignKeyFaults() throws(StoreError) -> [ForeignKeyFault] {
    try read { database in
      try ForeignKey.all.flatMap { try Self.faults(of: $0, in: database) }
        + StoreTable.allCases.filter { $0 != .sourceFile && $0 != .trialAuthor }
        .flatMap { try Self.rowsWithoutFile($0, in: database) }
    }
  }

  private static func faults(
    of key: ForeignKey, in database: SQLiteConnection
  ) throws -> [ForeignKeyFault] {
    let (table, column) = (key.table.rawValue, key.column)
    return try database.all(
      """
      SELECT number, \(column) FROM \(table) AS child WHERE \(column) IS NOT NULL AND NOT EXISTS
        (SELECT 1 FROM \(key.target.rawValue) AS target
          WHERE target.\(key.targetColumn) = child.\(column))
        ORDER BY number
      """
    ) { row in
      ForeignKeyFault(
        column: "\(table).\(column)", number: row.integer(0), value: row.text(1),
        target: key.target.rawValue)
    }
  }

  private static func rowsWithoutFile(
    _ table: StoreTable, in database: SQLiteConnection
  ) throws -> [ForeignKeyFault] {
    try database.all(
      """
      SELECT min(number), number / \(StoreNumber.places) FROM \(table.rawValue)
        WHERE number / \(StoreNumber.places) NOT IN
          (SELECT number FROM sourceFile UNION ALL SELECT \(StoreNumber.behindAllFiles))
        GROUP BY number / \(StoreNumber.places)
      """
    ) { row in
      ForeignKeyFault(
        column: "\(table.rawValue).number", number: row.integer(0), value: row.text(1),
        target: StoreTable.sourceFile.rawValue)
    }
  }
}
