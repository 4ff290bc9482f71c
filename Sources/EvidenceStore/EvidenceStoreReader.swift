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
  /// - Throws: `StoreError.unreadable` when the file is no store of this version.
  package init(path: String) throws(StoreError) {
    self.path = path
    var configuration = Configuration()
    configuration.readonly = true
    do {
      queue = try DatabaseQueue(
        path: "file:\(Self.escaped(path))?immutable=1", configuration: configuration)
      let version = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
      guard version == StoreSchema.version else {
        throw StoreError.unreadable(
          path: path,
          reason: "expected version \(StoreSchema.version), found \(version ?? 0)")
      }
    } catch let error as StoreError {
      throw error
    } catch {
      throw .unreadable(path: path, reason: "\(error)")
    }
  }

  /// Runs a query and turns every failure into a `StoreError`.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      return try queue.read(body)
    } catch {
      throw .unreadable(path: path, reason: "\(error)")
    }
  }

  /// Percent-encodes what has a meaning in an SQLite URI.
  static func escaped(_ path: String) -> String {
    var escaped = ""
    for character in path {
      switch character {
      case "%": escaped += "%25"
      case "?": escaped += "%3f"
      case "#": escaped += "%23"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
