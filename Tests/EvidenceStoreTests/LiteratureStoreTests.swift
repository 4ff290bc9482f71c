import Foundation
import TestSupport
import Testing

@testable import EvidenceStore

@Suite struct LiteratureStoreTests {
  /// Where there are none is looked for by `make torture`, in the part `places`.
  @Test func aLocalFileHasLocksAndAskingTakesNone() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("file")
    #expect(FileLocks.areKept(of: path))
    try Data().write(to: URL(filePath: path))
    #expect(FileLocks.areKept(of: path))
    #expect(FileLocks.areKept(of: path))
  }

  /// Read as a file that does not change, it would be read without its journal, and page by page while
  /// pages are written.
  @Test func aStoreThatSomebodyHasForItselfIsNotReadAsOneThatDoesNotChange() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("literature.sqlite")
    try LiteratureStoreWriter(path: path).close()
    let other = try SQLiteConnection(path, .writing)
    try other.execute(
      "PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; CREATE TABLE x (a); COMMIT")
    let error = #expect(throws: StoreError.self) { try LiteratureStoreReader(path: path) }
    #expect(try #require(error).description.contains("locked"))
    try other.close()
    #expect(try LiteratureStoreReader(path: path).count() == 0)
  }
}
