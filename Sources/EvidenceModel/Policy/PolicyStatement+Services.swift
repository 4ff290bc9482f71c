extension PolicyStatement {
  /// The services that a statement on `the following` judges, each in the words of its list; none for any other.
  ///
  /// What stands below an item that names kinds of services (`Endoscopic operations, including the following:`) is
  /// judged, too.
  package var listedServices: [String] {
    guard determination.flags.contains(.listed) else { return [] }
    return (criteria?.items ?? []).flatMap(Self.services)
  }

  private static func services(_ item: CriteriaNode) -> [String] {
    let kinds = [" including", " such as", " following:"]
    let namesKinds = kinds.contains { item.text.contains($0) }
    return [item.text] + (namesKinds ? item.items.flatMap(services) : [])
  }
}
