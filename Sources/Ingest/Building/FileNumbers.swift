/// Numbers corpus files in path order, with room between them, so that a new file gets a number
/// between its neighbours and no other file another.
enum FileNumbers {
  /// The room that a full build leaves between two files.
  static let step = 1 << 16

  /// Returns the numbers of all files.
  ///
  /// - Parameters:
  ///   - paths: The paths in order.
  ///   - known: The numbers that files have already.
  /// - Returns: The numbers by path; nil where there is no room left between two files.
  static func numbers(of paths: [String], known: [String: Int]) -> [String: Int]? {
    var numbers: [String: Int] = [:]
    var before = 0
    var fresh: [String] = []
    for path in paths {
      guard let number = known[path] else {
        fresh.append(path)
        continue
      }
      guard let new = between(before, number, fresh.count) else { return nil }
      for (path, number) in zip(fresh, new) { numbers[path] = number }
      fresh = []
      numbers[path] = number
      before = number
    }
    for (place, path) in fresh.enumerated() { numbers[path] = before + (place + 1) * step }
    return numbers
  }

  /// So many numbers between two, evenly spaced.
  private static func between(_ low: Int, _ high: Int, _ count: Int) -> [Int]? {
    guard count > 0 else { return [] }
    let room = (high - low) / (count + 1)
    guard room > 0 else { return nil }
    return (1...count).map { low + $0 * room }
  }
}
