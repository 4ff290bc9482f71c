import EvidenceModel

/// Writes what was read in a reference as the tables of expected values have it.
enum ReferenceTable {
  /// One reference as lines of `field value`; fields that were not printed have no line.
  static func block(_ reference: Reference, named name: String) -> String {
    let item = reference.item
    var lines = [name, "type \(item.type.rawValue)"]
    lines += item.authors.map(author)
    if item.hasMoreAuthors { lines.append("et-al yes") }
    let fields: [(String, String?)] = [
      ("title", item.title), ("container-title", item.containerTitle),
      ("issued", item.issued?.iso), ("accessed", item.accessed?.iso), ("volume", item.volume),
      ("issue", item.issue), ("page", item.page), ("number", item.number),
      ("edition", item.edition), ("publisher", item.publisher),
      ("publisher-place", item.publisherPlace), ("DOI", item.doi), ("PMID", item.pmid),
      ("PMCID", item.pmcid), ("URL", item.url), ("note", item.note),
    ]
    lines += fields.compactMap { name, value in value.map { "\(name) \($0)" } }
    if !reference.years.isEmpty {
      lines.append("years " + reference.years.map(String.init).joined(separator: " "))
    }
    lines += reference.diagnostics.map { "diagnostic \($0.code)" }
    return lines.joined(separator: "\n")
  }

  private static func author(_ name: CSLName) -> String {
    if let literal = name.literal { return "group \(literal)" }
    return "author "
      + [name.family, name.given, name.suffix].compactMap { $0 }.joined(separator: " | ")
  }

  /// The blocks of a table, by their first lines.
  static func blocks(_ table: String) -> [String] {
    var blocks: [String] = []
    for line in table.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        blocks.append("")
      } else if blocks.isEmpty || blocks[blocks.count - 1].isEmpty {
        if blocks.isEmpty { blocks.append("") }
        blocks[blocks.count - 1] = String(line)
      } else {
        blocks[blocks.count - 1] += "\n" + line
      }
    }
    return blocks.filter { !$0.isEmpty }
  }
}
