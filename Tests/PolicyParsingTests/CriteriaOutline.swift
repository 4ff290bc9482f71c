import EvidenceModel
import Testing

/// A criteria tree as lines that a person can compare with the page.
enum CriteriaOutline {
  /// The lines of a statement's tree; a statement without one fails the test.
  static func lines(of statement: PolicyStatement?) throws -> [String] {
    lines(try #require(statement?.criteria))
  }

  /// One line for each node: depth, marker, requirement, words; notes in brackets.
  static func lines(_ node: CriteriaNode, depth: Int = 0) -> [String] {
    let indent = String(repeating: "  ", count: depth)
    let require = node.count.map { "atLeast \($0)" } ?? node.require.rawValue
    let marker = node.label.map { $0 + " " } ?? ""
    let notes = node.notes.map { " [\($0.text)]" }.joined()
    return ["\(indent)\(marker)\(require): \(node.text)\(notes)"]
      + node.items.flatMap { lines($0, depth: depth + 1) }
  }
}
