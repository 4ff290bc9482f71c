/// A store that is being written: a new one, or the changes over one that is published.
///
/// All that is written is one transaction without a journal, because the folder that the file lies
/// in is published only when it is whole. Rows are counted and their content is summed as they
/// come and go.
package final class EvidenceStoreDraft {
  /// Reads what holds in the draft so far.
  package let reader: EvidenceStoreReader
  private let connection: SharedConnection
  private let path: String
  private let isLayered: Bool
  private var counts: [String: Int]
  private var sum: ContentSum
  private var insertions: [StoreTable: String] = [:]

  /// Creates a store at `path`, which must not exist yet.
  ///
  /// - Throws: `StoreError.unwritable`.
  package convenience init(creating path: String) throws(StoreError) {
    try self.init(path: path, base: nil) { database in
      try database.execute("BEGIN")
      try StoreSchema.create(in: database)
    }
  }

  /// Opens changes over the store at `base`: those at `path`, or none yet when no file is there.
  ///
  /// - Throws: `StoreError.unwritable`.
  package convenience init(changing base: String, path: String) throws(StoreError) {
    try self.init(path: path, base: base) { database in
      let isNew = try database.integer("PRAGMA user_version") == 0
      if isNew {
        try StoreSchema.create(in: database)
        try StoreSchema.createIndexes(in: database)
        try StoreLayers.createGone(in: database)
      }
      try StoreLayers.attach(StoreAddress.immutable(base), to: database)
      if isNew {
        try database.execute("INSERT INTO main.meta SELECT * FROM base.meta")
      }
      try database.execute("BEGIN")
    }
  }

  private init(
    path: String, base: String?, prepare: (SQLiteConnection) throws -> Void
  ) throws(StoreError) {
    self.path = path
    isLayered = base != nil
    let meta: [(name: String, value: String)]
    do {
      let database = try Self.open(path)
      try prepare(database)
      meta = try database.all("SELECT name, value FROM main.meta") { ($0.text(0), $0.text(1)) }
      connection = SharedConnection(database)
    } catch {
      throw .unwritable(path: path, reason: "\(error)")
    }
    counts = Dictionary(
      meta.compactMap { entry in Int(entry.value).map { (entry.name, $0) } },
      uniquingKeysWith: { first, _ in first })
    sum =
      meta.first { $0.name == Self.sumName }.flatMap { ContentSum(hexadecimal: $0.value) }
      ?? ContentSum()
    counts[Self.sumName] = nil
    reader = EvidenceStoreReader(connection, path: path)
  }

  private static let sumName = "contentSum"

  private static func open(_ path: String) throws -> SQLiteConnection {
    let database = try SQLiteConnection(path, .writing)
    try database.execute(
      """
      PRAGMA page_size = 4096;
      PRAGMA journal_mode = OFF;
      PRAGMA synchronous = OFF;
      PRAGMA cache_size = -65536;
      """)
    return database
  }

  // MARK: - Rows

  /// Creates the indexes of a new store.
  package func createIndexes() throws(StoreError) {
    try write { try StoreSchema.createIndexes(in: $0) }
  }

  /// Adds rows.
  package func insert(_ rows: [StoreRow]) throws(StoreError) {
    try write { database in
      for row in rows { try self.insert(row, database) }
    }
  }

  /// Removes the rows of a table whose numbers lie in a range.
  package func remove(_ table: StoreTable, _ numbers: ClosedRange<Int>) throws(StoreError) {
    try write { database in
      if table.isContent { try self.subtract(table, numbers, database) }
      let bounds = [StoreValue.integer(numbers.lowerBound), .integer(numbers.upperBound)]
      let name = table.rawValue
      if self.isLayered {
        try database.run(
          """
          INSERT OR IGNORE INTO main.\(StoreLayers.gone(table))
            SELECT number FROM base.\(name) WHERE number BETWEEN ? AND ?
          """, bounds)
      }
      try database.run("DELETE FROM main.\(name) WHERE number BETWEEN ? AND ?", bounds)
    }
  }

  /// Removes a row.
  package func remove(_ table: StoreTable, _ number: Int) throws(StoreError) {
    try remove(table, number...number)
  }

  /// Puts the rows of a file in place of those that it had in some tables.
  package func replace(
    _ tables: [StoreTable], file: Int, with rows: [StoreRow]
  ) throws(StoreError) {
    for table in tables { try remove(table, StoreNumber.rows(file)) }
    try insert(rows)
  }

  /// Counts words in or, with negative counts, out.
  package func add(words: [(word: String, count: Int)]) throws(StoreError) {
    try write { database in
      for entry in words where entry.count != 0 {
        try database.run(
          """
          INSERT INTO main.word VALUES (?, ?)
            ON CONFLICT (word) DO UPDATE SET count = count + excluded.count
          """, [.text(entry.word), .integer(entry.count)])
      }
    }
  }

  /// Takes a part that stands in no table into the content.
  package func addContent(_ part: [UInt8]) { sum.add(part) }

  /// Takes a part that stands in no table out of the content.
  package func removeContent(_ part: [UInt8]) { sum.remove(part) }

  /// The digest of all that the store says.
  package var contentDigest: String { sum.hexadecimal }

  /// How many rows a table has.
  package func count(_ table: StoreTable) -> Int { counts[table.rawValue] ?? 0 }

  /// How many references print a PubMed id and how many a DOI.
  package var identifierCounts: (pmid: Int, doi: Int) {
    (counts[Self.pmidCount] ?? 0, counts[Self.doiCount] ?? 0)
  }

  /// Writes what is left and closes the file.
  package func finish() throws(StoreError) {
    var meta = counts.mapValues { "\($0)" }
    meta[Self.sumName] = sum.hexadecimal
    try write { database in
      try database.execute("DELETE FROM main.meta")
      for (name, value) in meta.sorted(by: { $0.key < $1.key }) {
        try database.run("INSERT INTO main.meta VALUES (?, ?)", [.text(name), .text(value)])
      }
      try database.execute("COMMIT")
      try database.close()
    }
  }

  /// Brings the store at `base` to what the changes at `changes` say.
  package static func fold(_ changes: String, into base: String) throws(StoreError) {
    do {
      let database = try open(base)
      try StoreLayers.fold(changes, into: database)
      try database.close()
    } catch {
      throw .unwritable(path: base, reason: "\(error)")
    }
  }

  // MARK: - Counting

  private static let pmidCount = "reference.pmid"
  private static let doiCount = "reference.doi"

  private func insert(_ row: StoreRow, _ database: SQLiteConnection) throws {
    try database.run(
      insertion(into: row.table, row.values.count), [.integer(row.number)] + row.values)
    count(row, by: 1)
    if row.table.isContent { sum.add(row.content) }
  }

  private func insertion(into table: StoreTable, _ valueCount: Int) -> String {
    if let known = insertions[table] { return known }
    let holes = String(repeating: ", ?", count: valueCount)
    let sql = "INSERT INTO main.\(table.rawValue) VALUES (?\(holes))"
    insertions[table] = sql
    return sql
  }

  /// Takes rows that are about to go out of the counts and the content.
  private func subtract(
    _ table: StoreTable, _ numbers: ClosedRange<Int>, _ database: SQLiteConnection
  ) throws {
    let gone = try database.all(
      "SELECT * FROM \(table.rawValue) WHERE number BETWEEN ? AND ?",
      [.integer(numbers.lowerBound), .integer(numbers.upperBound)]
    ) { row in
      StoreRow(
        table: table, number: row.integer(0), values: (1..<row.columnCount).map(row.value))
    }
    for row in gone {
      count(row, by: -1)
      sum.remove(row.content)
    }
  }

  private func count(_ row: StoreRow, by step: Int) {
    guard row.table.isContent else { return }
    counts[row.table.rawValue, default: 0] += step
    guard row.table == .reference else { return }
    if row.values[2] != .null { counts[Self.pmidCount, default: 0] += step }
    if row.values[3] != .null { counts[Self.doiCount, default: 0] += step }
  }

  private func write(_ body: (SQLiteConnection) throws -> Void) throws(StoreError) {
    do {
      try connection.use(body)
    } catch {
      throw .unwritable(path: path, reason: "\(error)")
    }
  }
}
