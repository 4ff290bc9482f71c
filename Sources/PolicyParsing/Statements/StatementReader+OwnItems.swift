import EvidenceModel
import TextAnalysis

extension StatementReader {
  /// Reads items below a criterion most of which determine themselves: `one of these tests: • X is
  /// covered • Y is covered`.
  mutating func readOwn(_ nodes: [ListNode], _ run: ListRun, before end: Int) {
    guard nodes.count >= 3, nodes.count(where: determines) * 2 > nodes.count else { return }
    for node in nodes { read(node, run, before: end) }
  }
}
