package import EvidenceModel
import GRDB

/// Questions about the editions of policies.
extension EvidenceStoreReader {
  /// The ids of all editions of the policies with these numbers: the number alone, and the number
  /// with an edition behind an `@`.
  package func editionIDs(of numbers: [String]) throws(StoreError) -> [PolicyID] {
    try read { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT id FROM policy WHERE id >= ? AND id < ? ORDER BY number
          """)
      var ids: [PolicyID] = []
      for number in numbers {
        // The sign after `@` bounds the range in the index.
        for id in try String.fetchAll(statement, arguments: [number + "@", number + "A"]) {
          if !ids.contains(PolicyID(id)) { ids.append(PolicyID(id)) }
        }
      }
      return ids
    }
  }
}
