import Glibc
import Synchronization

/// Applies a function to many values on all cores and gives the results in the values' order.
///
/// The caller works too, beside a `Background` for each further core, so that the work ends wherever
/// threads cannot be had: a queue of libdispatch would wait for one without end.
package enum ParallelMap {
  /// Returns the results, in order.
  package static func map<Value: Sendable, Result: Sendable>(
    _ values: [Value], _ body: @escaping @Sendable (Value) -> Result
  ) -> [Result] {
    let shares = Shares(values, body)
    let helpers = (1..<max(1, min(values.count, coreCount))).map { _ in
      Background { shares.work() }
    }
    shares.work()
    for helper in helpers { helper.value() }
    return shares.inOrder()
  }

  /// Applies a function to batch after batch on all cores, while the caller takes what the batch
  /// before gave.
  ///
  /// - Parameters:
  ///   - batches: The batches.
  ///   - values: Makes the values of a batch, on the caller's thread, before the results of the
  ///     batch before are taken.
  ///   - body: The function.
  ///   - take: Takes a batch's results, in order, on the caller's thread.
  /// - Throws: What `values` or `take` throws; no further batch is begun then.
  package static func each<Batch, Value: Sendable, Result: Sendable>(
    _ batches: [Batch], values: (Batch) throws -> [Value],
    _ body: @escaping @Sendable (Value) -> Result, take: (Batch, [Result]) throws -> Void
  ) throws {
    var before: (batch: Batch, work: Background<[Result]>)?
    for batch in batches {
      let values = try values(batch)
      let work = Background { map(values, body) }
      if let before { try take(before.batch, before.work.value()) }
      before = (batch, work)
    }
    if let before { try take(before.batch, before.work.value()) }
  }

  /// The cores that are online, at least one.
  private static var coreCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}

/// Values of which each thread takes the next until none is left.
private final class Shares<Value: Sendable, Result: Sendable>: Sendable {
  private let values: [Value]
  private let body: @Sendable (Value) -> Result
  private let taken = Mutex(0)
  private let results: Mutex<[Result?]>

  init(_ values: [Value], _ body: @escaping @Sendable (Value) -> Result) {
    self.values = values
    self.body = body
    results = Mutex(Array(repeating: nil, count: values.count))
  }

  /// Works on the next value until none is left.
  func work() {
    while let index = next() {
      let result = body(values[index])
      results.withLock { $0[index] = result }
    }
  }

  /// The results, when all threads have ended.
  func inOrder() -> [Result] { results.withLock { $0.compactMap { $0 } } }

  private func next() -> Int? {
    taken.withLock { taken in
      guard taken < values.count else { return nil }
      defer { taken += 1 }
      return taken
    }
  }
}
