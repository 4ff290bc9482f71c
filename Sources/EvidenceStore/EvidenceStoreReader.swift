/// Reads the records of one published store; it never writes to it.
package final class EvidenceStoreReader: Sendable {
  private let connection: SharedConnection
  private let path: String

  /// Opens the store at `path`.
  ///
  /// A published store never changes, so SQLite is told that the file is immutable. Every page that
  /// a question reads is proved by its checksum (``ChecksummedFiles``).
  ///
  /// - Parameters:
  ///   - path: The store.
  ///   - changes: The changes over it, where there are any.
  /// - Throws: `StoreError.unreadable` when the file is no store of this version.
  package init(path: String, changes: String? = nil) throws(StoreError) {
    self.path = path
    do {
      let connection = try SQLiteConnection(StoreAddress.immutable(changes ?? path), .reading)
      if changes != nil { try StoreLayers.attach(StoreAddress.immutable(path), to: connection) }
      for schema in changes == nil ? ["main"] : ["main", "base"] {
        let version = try connection.integer("PRAGMA \(schema).user_version")
        guard version == StoreSchema.version else {
          throw StoreError.unreadable(
            path: path,
            reason: "expected version \(StoreSchema.version), found \(version ?? 0)")
        }
      }
      self.connection = SharedConnection(connection)
    } catch let error as StoreError {
      throw error
    } catch {
      throw .unreadable(path: path, reason: "\(error)")
    }
  }

  /// Reads through the connection of a draft.
  init(_ connection: SharedConnection, path: String) {
    self.connection = connection
    self.path = path
  }

  /// Runs a query and turns every failure into a `StoreError`.
  ///
  /// No transaction is needed: a published store never changes, and a draft has one writer.
  func read<Value>(_ body: (SQLiteConnection) throws -> Value) throws(StoreError) -> Value {
    do {
      return try connection.use(body)
    } catch {
      throw .unreadable(path: path, reason: "\(error)")
    }
  }
}

extension SQLiteConnection {
  /// The records in the first column of a query's rows.
  func records<Record: RecordCodable>(
    _ sql: String, _ values: [StoreValue] = []
  ) throws -> [Record] {
    try all(sql, values) { try RecordValue.record($0.bytes(0)) }
  }

  /// The record in the first column of a query's first row; nil where it has none.
  func record<Record: RecordCodable>(
    _ sql: String, _ values: [StoreValue]
  ) throws -> Record? {
    try first(sql, values) { try RecordValue.record($0.bytes(0)) }
  }
}
