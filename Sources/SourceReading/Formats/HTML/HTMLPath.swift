/// The way from the root of a page to an element: `body/div[2]/p[3]`, elements counted from 1 among
/// those of their name around them.
struct HTMLPath {
  private var steps: [String] = []
  private var counts: [[String: Int]] = [[:]]

  /// The most steps that are written: what a person follows is the end of a path.
  private static let mostSteps = 12

  /// The path as XPath writes it; the last steps of a long one behind `//`.
  var text: String {
    steps.count <= Self.mostSteps
      ? steps.joined(separator: "/")
      : "//" + steps.suffix(Self.mostSteps).joined(separator: "/")
  }

  /// Goes into an element.
  mutating func enter(_ name: String) {
    let number = (counts[counts.count - 1][name] ?? 0) + 1
    counts[counts.count - 1][name] = number
    steps.append(number == 1 ? name : "\(name)[\(number)]")
    counts.append([:])
  }

  /// Goes back out of it.
  mutating func leave() {
    steps.removeLast()
    counts.removeLast()
  }
}
