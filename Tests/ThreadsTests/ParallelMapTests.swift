import Glibc
import Synchronization
import Testing
import Threads

struct ParallelMapTests {
  @Test(arguments: [0, 1, 2, 3, 1000])
  func resultsStandInTheOrderOfTheirValues(count: Int) {
    let values = Array(0..<count)
    #expect(ParallelMap.map(values) { $0 * $0 } == values.map { $0 * $0 })
  }

  @Test func eachValueIsTakenOnce() {
    let calls = Calls(count: 500)
    _ = ParallelMap.map(Array(0..<500)) { calls.add($0) }
    #expect(calls.counts == Array(repeating: 1, count: 500))
  }

  @Test func oneMapMayStandInAnother() {
    let sums = ParallelMap.map([10, 20]) { limit in
      ParallelMap.map(Array(0..<limit)) { $0 }.reduce(0, +)
    }
    #expect(sums == [45, 190])
  }

  @Test(arguments: [0, 1, 2, 7])
  func batchesAreTakenInOrderWhileTheNextIsWorkedOn(count: Int) throws {
    var taken: [[Int]] = []
    try ParallelMap.each(Array(0..<count)) { batch in
      #expect(taken.count >= batch - 1, "no more than one batch is ahead")
      return [batch, batch * 10]
    } _: {
      $0 + 1
    } take: { batch, results in
      #expect(batch == taken.count)
      taken.append(results)
    }
    #expect(taken == (0..<count).map { [$0 + 1, $0 * 10 + 1] })
  }

  @Test func aBatchThatCannotBeMadeEndsTheRunWithItsError() {
    struct Fault: Error {}
    var taken = 0
    #expect(throws: Fault.self) {
      try ParallelMap.each([1, 2, 3]) { batch in
        if batch == 3 { throw Fault() }
        return [batch]
      } _: {
        $0
      } take: { _, _ in
        taken += 1
      }
    }
    #expect(taken == 1)
  }

  @Test func resultsThatAreNilAreKept() {
    #expect(ParallelMap.map([1, 2, 3]) { $0 == 2 ? nil : $0 } == [1, nil, 3])
  }

  /// A stack that no address space holds stands for a system that gives no thread.
  @Test func whereNoThreadCanBeHadTheCallerDoesAll() async {
    await #expect(processExitsWith: .success) {
      var attributes = pthread_attr_t()
      try #require(pthread_attr_init(&attributes) == 0)
      try #require(pthread_attr_setstacksize(&attributes, 1 << 50) == 0)
      typealias SetDefault = @convention(c) (UnsafePointer<pthread_attr_t>) -> CInt
      let symbol = try #require(dlsym(nil, "pthread_setattr_default_np"))  // GNU, not imported
      try #require(unsafeBitCast(symbol, to: SetDefault.self)(&attributes) == 0)
      var thread = pthread_t()
      try #require(pthread_create(&thread, nil, { _ in nil }, nil) != 0, "a thread could be made")

      let caller = UInt(pthread_self())
      let threads = ParallelMap.map(Array(0..<100)) { _ in UInt(pthread_self()) }
      #expect(threads == Array(repeating: caller, count: 100))
      #expect(Background { 7 }.value() == 7)
    }
  }
}

/// How often each number was given.
private final class Calls: Sendable {
  private let state: Mutex<[Int]>

  init(count: Int) { state = Mutex(Array(repeating: 0, count: count)) }

  var counts: [Int] { state.withLock { $0 } }

  func add(_ number: Int) { state.withLock { $0[number] += 1 } }
}
