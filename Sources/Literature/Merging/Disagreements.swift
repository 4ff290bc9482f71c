import EvidenceModel

/// Finds the fields on which the references of one work differ in substance.
///
/// Case, punctuation, abbreviated page ranges, abbreviated journal titles and a date of less
/// precision are no disagreement; addresses, access dates and notes differ freely.
enum Disagreements {
  static func between(_ items: [CSLItem]) -> [MetadataDisagreement] {
    guard items.count > 1 else { return [] }
    var found: [MetadataDisagreement] = []
    for field in CSLField.texts where !free.contains(field.name) {
      let values = items.compactMap { $0[keyPath: field.path] }
      add(field.name, values, &found) { same(field.name, $0, $1) }
    }
    add("issued", items.compactMap { $0.issued?.iso }, &found) {
      $0.hasPrefix($1) || $1.hasPrefix($0)
    }
    let authors = items.compactMap { item in
      item.authors.first.map { $0.literal ?? $0.family ?? "" }
    }
    add("author", authors, &found) { sameAuthor($0, $1) }
    return found.sorted { $0.field.utf8.lexicographicallyPrecedes($1.field.utf8) }
  }

  private static let free: Set<String> = ["URL", "note"]

  private static func add(
    _ field: String, _ values: [String], _ found: inout [MetadataDisagreement],
    same: (String, String) -> Bool
  ) {
    var distinct: [String] = []
    for value in values where !distinct.contains(where: { $0 == value || same($0, value) }) {
      distinct.append(value)
    }
    if distinct.count > 1 { found.append(MetadataDisagreement(field: field, values: distinct)) }
  }

  private static func same(_ field: String, _ left: String, _ right: String) -> Bool {
    if left == right || FoldedText.letters(left) == FoldedText.letters(right) { return true }
    switch field {
    case "container-title": return ContainerName.agree(left, right)
    case "page": return PageRange.expanded(left) == PageRange.expanded(right)
    default: return false
    }
  }

  private static func sameAuthor(_ left: String, _ right: String) -> Bool {
    let one = GroupForms.forms(of: left)
    return GroupForms.forms(of: right).contains { one.contains($0) }
  }
}
