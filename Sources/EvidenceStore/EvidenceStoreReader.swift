import EvidenceModel
import GRDB

/// Reads the records of one published store; it never writes to it.
package final class EvidenceStoreReader: Sendable {
  private let queue: DatabaseQueue
  private let path: String

  /// Opens the store at `path`.
  ///
  /// A published store never changes, so SQLite is told that the file is immutable.
  ///
  /// - Parameters:
  ///   - path: The store.
  ///   - changes: The changes over it, where there are any.
  /// - Throws: `StoreError.unreadable` when the file is no store of this version.
  package init(path: String, changes: String? = nil) throws(StoreError) {
    self.path = path
    var configuration = Configuration()
    configuration.readonly = true
    if changes != nil {
      let base = StoreAddress.immutable(path)
      configuration.prepareDatabase { try StoreLayers.attach(base, to: $0) }
    }
    do {
      queue = try DatabaseQueue(
        path: StoreAddress.immutable(changes ?? path), configuration: configuration)
      let schemas = changes == nil ? ["main"] : ["main", "base"]
      for schema in schemas {
        let version = try queue.unsafeRead {
          try Int.fetchOne($0, sql: "PRAGMA \(schema).user_version")
        }
        guard version == StoreSchema.version else {
          throw StoreError.unreadable(
            path: path,
            reason: "expected version \(StoreSchema.version), found \(version ?? 0)")
        }
      }
    } catch let error as StoreError {
      throw error
    } catch {
      throw .unreadable(path: path, reason: "\(error)")
    }
  }

  /// Reads through the connection of a draft.
  init(queue: DatabaseQueue, path: String) {
    self.queue = queue
    self.path = path
  }

  /// Runs a query and turns every failure into a `StoreError`.
  ///
  /// No transaction is needed: a published store never changes, and a draft has one writer.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      return try queue.unsafeRead(body)
    } catch {
      throw .unreadable(path: path, reason: "\(error)")
    }
  }
}
