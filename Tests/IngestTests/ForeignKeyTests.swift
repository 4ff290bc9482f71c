import Foundation
import TestSupport
import Testing

@testable import EvidenceStore
@testable import Ingest

/// The index of the project's own policies, of which one table after another is emptied.
@Suite struct ForeignKeyTests {
  @Test func aSoundIndexHasNoFault() throws {
    #expect(try Index.store(without: nil).faults.isEmpty)
  }

  @Test(arguments: [StoreTable.policy, .work, .reference, .referenceWork, .study, .trialReport])
  func whatNamesARowThatIsGoneIsToldByItsColumn(_ table: StoreTable) throws {
    let (faults, keys) = try Index.store(without: table)
    let expected = Set(
      keys.filter { $0.key.target == table && $0.key.table != table && $0.rows > 0 }
        .map { "\($0.key.table.rawValue).\($0.key.column)" })
    #expect(!expected.isEmpty)
    #expect(Set(faults.filter { $0.target == table.rawValue }.map(\.column)) == expected)
    for (key, rows) in keys where key.target == table && key.table != table {
      let column = "\(key.table.rawValue).\(key.column)"
      #expect(faults.filter { $0.column == column && $0.target == table.rawValue }.count == rows)
    }
  }

  @Test func aRowUnderNoFileIsTold() throws {
    let (faults, _) = try Index.store(without: .sourceFile)
    let tables = Set(faults.filter { $0.target == "sourceFile" }.map(\.column))
    #expect(tables.isSuperset(of: ["policy.number", "statement.number", "work.number"]))
  }

  /// The tests above look at the keys that have rows; of codes the project's policies print no group.
  @Test func theKeysHaveRows() throws {
    let without = try Index.store(without: nil).keys.filter { $0.rows == 0 }
      .map { "\($0.key.table.rawValue).\($0.key.column)" }
    #expect(without == ["codeGroup.policyID"])
  }

  private struct Index {
    typealias Keys = [(key: ForeignKey, rows: Int)]

    /// What a store without the rows of a table says, and how many rows each key had.
    static func store(
      without table: StoreTable?
    ) throws -> (faults: [ForeignKeyFault], keys: Keys) {
      let folder = try TemporaryFolder()
      let layout = IndexLayout(folder: folder.path("index"))
      let corpus = Corpus(folder: EvqProcess.project.appending(path: "corpus").path())
      _ = try Indexer(corpus: corpus, layout: layout).index(.full)
      let published = try #require(try PublishedIndex.open(layout))
      let draft = try EvidenceStoreDraft(
        changing: published.path(of: IndexLayout.store), path: folder.path("changes"))
      let keys = try draft.reader.read { database in
        try ForeignKey.all.map { key in
          let query = "SELECT count(*) FROM \(key.table.rawValue) WHERE \(key.column) IS NOT NULL"
          return (key, try database.integer(query) ?? 0)
        }
      }
      if let table { try draft.remove(table, 0...Int.max) }
      return (try draft.reader.foreignKeyFaults(), keys)
    }
  }
}
