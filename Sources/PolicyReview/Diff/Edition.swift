package import EvidenceModel

/// One edition of a policy, ready to be compared with another.
package struct Edition: Sendable {
  /// The policy with its references.
  package var document: PolicyDocument
  /// The works of its references, and what stands behind its determinations.
  package var graph: EvidenceGraph
  /// The whole lines on which the events of its history are printed, in the order of the events.
  package var historyLines: [HistoryLine]

  /// Creates the value from its parts.
  package init(document: PolicyDocument, graph: EvidenceGraph, historyLines: [HistoryLine]) {
    self.document = document
    self.graph = graph
    self.historyLines = historyLines
  }

  /// Its policy.
  var policy: Policy { document.policy }
}

/// A line of a policy's history as it is printed.
package struct HistoryLine: Hashable, Sendable {
  /// The events that stand on it, in their order.
  package var events: [PolicyHistoryEvent]
  /// What is printed before the first event, the date with its separator as a rule.
  package var opening: String
  /// What is printed between the first event and the end of the line.
  package var rest: String

  /// Creates the value from its parts.
  package init(events: [PolicyHistoryEvent], opening: String, rest: String) {
    self.events = events
    self.opening = opening
    self.rest = rest
  }
}
