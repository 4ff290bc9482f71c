import Dispatch
import Synchronization

/// Applies a function to many values on all cores and gives the results in the values' order.
enum ParallelMap {
  /// Returns the results, in order.
  static func map<Value: Sendable, Result: Sendable>(
    _ values: [Value], _ body: @Sendable (Value) -> Result
  ) -> [Result] {
    guard values.count > 1 else { return values.map(body) }
    let results = Mutex<[Int: Result]>([:])
    DispatchQueue.concurrentPerform(iterations: values.count) { index in
      let result = body(values[index])
      results.withLock { $0[index] = result }
    }
    return results.withLock { results in values.indices.compactMap { results[$0] } }
  }
}
