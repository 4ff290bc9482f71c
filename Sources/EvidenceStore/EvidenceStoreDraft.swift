import GRDB

/// A store that is being written: a new one, or the changes over one that is published.
///
/// All that is written is one transaction without a journal, because the folder that the file lies
/// in is published only when it is whole. Rows are counted and their content is summed as they
/// come and go.
package final class EvidenceStoreDraft {
  /// Reads what holds in the draft so far.
  package let reader: EvidenceStoreReader
  private let queue: DatabaseQueue
  private let path: String
  private let isLayered: Bool
  private var counts: [String: Int]
  private var sum: ContentSum

  /// Creates a store at `path`, which must not exist yet.
  ///
  /// - Throws: `StoreError.unwritable`.
  package convenience init(creating path: String) throws(StoreError) {
    try self.init(path: path, base: nil) { database in
      try database.execute(sql: "BEGIN")
      try StoreSchema.create(in: database)
    }
  }

  /// Opens changes over the store at `base`: those at `path`, or none yet when no file is there.
  ///
  /// - Throws: `StoreError.unwritable`.
  package convenience init(changing base: String, path: String) throws(StoreError) {
    try self.init(path: path, base: base) { database in
      let isNew = try Int.fetchOne(database, sql: "PRAGMA user_version") == 0
      if isNew {
        try StoreSchema.create(in: database)
        try StoreSchema.createIndexes(in: database)
        try StoreLayers.createGone(in: database)
      }
      try StoreLayers.attach(StoreAddress.immutable(base), to: database)
      if isNew {
        try database.execute(sql: "INSERT INTO main.meta SELECT * FROM base.meta")
      }
      try database.execute(sql: "BEGIN")
    }
  }

  private init(
    path: String, base: String?, prepare: (Database) throws -> Void
  ) throws(StoreError) {
    self.path = path
    isLayered = base != nil
    do {
      queue = try DatabaseQueue(path: path, configuration: Self.configuration)
      try queue.writeWithoutTransaction { try prepare($0) }
      let meta = try queue.unsafeRead { database in
        try Row.fetchAll(database, sql: "SELECT name, value FROM main.meta")
          .map { (name: $0[0] as String, value: $0[1] as String) }
      }
      counts = Dictionary(
        meta.compactMap { entry in Int(entry.value).map { (entry.name, $0) } },
        uniquingKeysWith: { first, _ in first })
      sum =
        meta.first { $0.name == Self.sumName }.flatMap { ContentSum(hexadecimal: $0.value) }
        ?? ContentSum()
      counts[Self.sumName] = nil
    } catch {
      throw .unwritable(path: path, reason: "\(error)")
    }
    reader = EvidenceStoreReader(queue: queue, path: path)
  }

  private static let sumName = "contentSum"

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA page_size = 4096;
          PRAGMA journal_mode = OFF;
          PRAGMA synchronous = OFF;
          PRAGMA cache_size = -65536;
          """)
    }
    return configuration
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
      let bounds: StatementArguments = [numbers.lowerBound, numbers.upperBound]
      let name = table.rawValue
      if self.isLayered {
        try database.cachedStatement(
          sql: """
            INSERT OR IGNORE INTO main.\(StoreLayers.gone(table))
              SELECT number FROM base.\(name) WHERE number BETWEEN ? AND ?
            """
        ).execute(arguments: bounds)
      }
      try database.cachedStatement(
        sql: "DELETE FROM main.\(name) WHERE number BETWEEN ? AND ?"
      ).execute(arguments: bounds)
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
      let statement = try database.cachedStatement(
        sql: """
          INSERT INTO main.word VALUES (?, ?)
            ON CONFLICT (word) DO UPDATE SET count = count + excluded.count
          """)
      for entry in words where entry.count != 0 {
        try statement.execute(arguments: [entry.word, entry.count])
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
      try database.execute(sql: "DELETE FROM main.meta")
      for (name, value) in meta.sorted(by: { $0.key < $1.key }) {
        try database.execute(sql: "INSERT INTO main.meta VALUES (?, ?)", arguments: [name, value])
      }
      try database.execute(sql: "COMMIT")
    }
    do { try queue.close() } catch { throw .unwritable(path: path, reason: "\(error)") }
  }

  /// Brings the store at `base` to what the changes at `changes` say.
  package static func fold(_ changes: String, into base: String) throws(StoreError) {
    do {
      let queue = try DatabaseQueue(path: base, configuration: configuration)
      try queue.writeWithoutTransaction { try StoreLayers.fold(changes, into: $0) }
      try queue.close()
    } catch {
      throw .unwritable(path: base, reason: "\(error)")
    }
  }

  // MARK: - Counting

  private static let pmidCount = "reference.pmid"
  private static let doiCount = "reference.doi"

  private func insert(_ row: StoreRow, _ database: Database) throws {
    let holes = String(repeating: ", ?", count: row.values.count)
    let statement = try database.cachedStatement(
      sql: "INSERT INTO main.\(row.table.rawValue) VALUES (?\(holes))")
    var arguments: [(any DatabaseValueConvertible)?] = [row.number]
    for value in row.values {
      switch value {
      case .null: arguments.append(nil)
      case .integer(let number): arguments.append(number)
      case .text(let text): arguments.append(text)
      }
    }
    try statement.execute(arguments: StatementArguments(arguments))
    count(row, by: 1)
    if row.table.isContent { sum.add(row.content) }
  }

  /// Takes rows that are about to go out of the counts and the content.
  private func subtract(
    _ table: StoreTable, _ numbers: ClosedRange<Int>, _ database: Database
  ) throws {
    let statement = try database.cachedStatement(
      sql: "SELECT * FROM \(table.rawValue) WHERE number BETWEEN ? AND ?")
    let rows = try Row.fetchCursor(
      statement, arguments: [numbers.lowerBound, numbers.upperBound])
    while let row = try rows.next() {
      let values = row.databaseValues.dropFirst().map { value -> StoreValue in
        switch value.storage {
        case .int64(let number): .integer(Int(number))
        case .string(let text): .text(text)
        case .null, .double, .blob: .null
        }
      }
      let gone = StoreRow(table: table, number: row[0], values: Array(values))
      count(gone, by: -1)
      sum.remove(gone.content)
    }
  }

  private func count(_ row: StoreRow, by step: Int) {
    guard row.table.isContent else { return }
    counts[row.table.rawValue, default: 0] += step
    guard row.table == .reference else { return }
    if row.values[2] != .null { counts[Self.pmidCount, default: 0] += step }
    if row.values[3] != .null { counts[Self.doiCount, default: 0] += step }
  }

  private func write(_ body: (Database) throws -> Void) throws(StoreError) {
    do {
      try queue.writeWithoutTransaction(body)
    } catch {
      throw .unwritable(path: path, reason: "\(error)")
    }
  }
}
