import EvidenceModel
import GRDB

/// Writes a store in one go: the same contents give the same bytes.
package enum EvidenceStoreWriter {
  /// Creates the store at `path`, which must not exist yet.
  ///
  /// The file is written without a journal, because the folder it lies in is published only when
  /// it is whole.
  ///
  /// - Throws: `StoreError.unwritable`.
  package static func write(_ contents: StoreContents, to path: String) throws(StoreError) {
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.writeWithoutTransaction { database in
        try database.inTransaction {
          try StoreSchema.create(in: database)
          try StoreInserter(database: database).insert(contents)
          return .commit
        }
        try database.execute(sql: "VACUUM")
      }
      try queue.close()
    } catch {
      throw .unwritable(path: path, reason: "\(error)")
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA page_size = 4096")
      try database.execute(sql: "PRAGMA journal_mode = OFF")
      try database.execute(sql: "PRAGMA synchronous = FULL")
    }
    return configuration
  }
}
