package import EvidenceModel

extension CSVRenderer {
  /// Bibliographic items, one to a line; the authors of one item stand in one field with semicolons
  /// between them, a person's family name before the comma.
  package static func references(_ items: [(id: String, item: CSLItem)]) -> String {
    let names = columns.map(\.name)
    return record(["id", "type", "authors", "issued", "accessed"] + names)
      + items.map { id, item in
        let authors = item.authors.map(name) + (item.hasMoreAuthors ? ["et al."] : [])
        return record(
          [
            id, item.type.rawValue, authors.joined(separator: "; "), item.issued?.iso ?? "",
            item.accessed?.iso ?? "",
          ] + columns.map { item[keyPath: $0.path] ?? "" })
      }.joined()
  }

  private static func name(_ name: CSLName) -> String {
    name.literal
      ?? [name.family ?? "", name.given, name.suffix].compactMap(\.self).joined(separator: ", ")
  }

  private static var columns: [(name: String, path: KeyPath<CSLItem, String?>)] {
    [
      ("title", \.title), ("container", \.containerTitle), ("volume", \.volume),
      ("issue", \.issue), ("page", \.page), ("number", \.number), ("edition", \.edition),
      ("publisher", \.publisher), ("place", \.publisherPlace), ("doi", \.doi), ("pmid", \.pmid),
      ("pmcid", \.pmcid), ("url", \.url), ("note", \.note),
    ]
  }
}
