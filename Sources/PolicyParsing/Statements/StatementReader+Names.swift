import EvidenceModel

/// Services and indications that stand elsewhere than in the determining sentence.
extension StatementReader {
  /// The words before an order name the condition, not the service: `Plaque Psoriasis. Approve if …`.
  mutating func takeConditionFromName() {
    let last = statements.count - 1
    let name = statements[last].service
    guard let title, name != title else { return }
    statements[last].service = title
    statements[last].indication = name
  }

  /// Below `When X is covered` an item names an indication of X, not a service.
  mutating func takeServiceFromHeading() {
    guard let service = layout.sections[section].status?.service else { return }
    let last = statements.count - 1
    let item = statements[last].service
    guard !item.lowercased().contains(service.lowercased()) else { return }
    statements[last].service = service
    statements[last].indication = item
  }
}
