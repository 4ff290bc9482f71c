import EvidenceModel
import TextAnalysis

extension StatementReader {
  /// Reads items below a criterion most of which determine themselves: `one of these tests: • X is
  /// covered • Y is covered`.
  mutating func readOwn(_ nodes: [ListNode], _ run: ListRun, before end: Int) {
    guard nodes.count >= 3, nodes.count(where: determines) * 2 > nodes.count else { return }
    for node in nodes { read(node, run, before: end) }
  }

  /// Whether items below one that determines do so themselves rather than are its criteria: one that a
  /// connective ends is a criterion where few of the others determine.
  func holdsStatements(_ nodes: [ListNode]) -> Bool {
    let determining = nodes.filter(determines)
    return determining.count * 2 > nodes.count
      || determining.contains { CombinatorReader.ending(layout.text($0.block)) == nil }
  }
}
