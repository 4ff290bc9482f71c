internal import EvidenceModel

extension PolicyStatement {
  /// What is judged, in one line: the service, the condition, and in brackets the headings above.
  var topic: String { StatementTopic.words(service, indication, headings.map(\.text)) }
}

extension ElsewhereLine {
  /// What is judged, in one line: the service, the condition, and in brackets the headings above.
  var topic: String { StatementTopic.words(service, indication, headings) }
}

private enum StatementTopic {
  static func words(_ service: String, _ indication: String?, _ headings: [String]) -> String {
    let own = [service, indication ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    return headings.isEmpty ? own : own + " (" + headings.joined(separator: " › ") + ")"
  }
}
