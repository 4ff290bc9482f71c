import Glibc
import TestSupport
import Testing

@testable import Ingest

@Suite struct IndexLockTests {
  @Test func oneWriterAtATime() throws {
    let folder = try TemporaryFolder()
    let first = try IndexLock.exclusive(folder.path("LOCK"))
    #expect(first != nil)
    #expect(try IndexLock.exclusive(folder.path("LOCK")) == nil)
    withExtendedLifetime(first) {}
  }

  @Test(arguments: [ENOLCK, EOPNOTSUPP, ENOSYS, EINVAL])
  func whereThereAreNoLocksAWriterIsToldAndAReaderReads(_ code: Int32) throws {
    let folder = try TemporaryFolder()
    let lockless: (Int32, Int32) -> Int32 = { _, _ in
      errno = code
      return -1
    }
    let path = folder.path("LOCK")
    let error = #expect(throws: IngestError.self) {
      try IndexLock.exclusive(path, by: lockless)
    }
    #expect("\(try #require(error))".contains("no locks"))
    #expect(IndexLock.shared(path, by: lockless) != nil)
  }

  @Test func anInterruptedCallIsMadeAgain() throws {
    let folder = try TemporaryFolder()
    var calls = 0
    let lock = try IndexLock.exclusive(folder.path("LOCK")) { descriptor, mode in
      calls += 1
      errno = EINTR
      return calls < 3 ? -1 : flock(descriptor, mode)
    }
    #expect(lock != nil)
    #expect(calls == 3)
  }
}
