package import EvidenceModel

/// Writes bibliographic items as CSL-JSON, the array of objects that citation managers read.
///
/// Field names and date form are those of the CSL 1.0.2 JSON schema (csl-data.json); PMID and PMCID
/// are its standard variables.
package enum CSLJSON {
  /// The items as the text of one JSON array, keys sorted, one item on each line.
  package static func encode(_ items: [(id: String, item: CSLItem)]) -> String {
    if items.isEmpty { return "[]\n" }
    return "[\n" + items.map { object($0.id, $0.item) }.joined(separator: ",\n") + "\n]\n"
  }

  /// One item as a JSON object without line breaks.
  private static func object(_ id: String, _ item: CSLItem) -> String {
    var members: [(key: String, value: String)] = [
      ("id", JSONText.quoted(id)), ("type", JSONText.quoted(item.type.rawValue)),
    ]
    for (key, field) in CSLField.texts {
      if let text = item[keyPath: field] { members.append((key, JSONText.quoted(text))) }
    }
    if !item.authors.isEmpty {
      members.append(("author", "[" + item.authors.map(name).joined(separator: ",") + "]"))
    }
    if let date = item.issued { members.append(("issued", dateParts(date))) }
    if let date = item.accessed { members.append(("accessed", dateParts(date))) }
    return braced(members)
  }

  private static func name(_ name: CSLName) -> String {
    let parts: [(key: String, value: String?)] = [
      ("family", name.family), ("given", name.given), ("suffix", name.suffix),
      ("literal", name.literal),
    ]
    return braced(parts.compactMap { part in part.value.map { (part.key, JSONText.quoted($0)) } })
  }

  private static func dateParts(_ date: PartialDate) -> String {
    let parts = [date.year, date.month, date.day].compactMap { $0 }.map(String.init)
    return "{\"date-parts\":[[" + parts.joined(separator: ",") + "]]}"
  }

  private static func braced(_ members: [(key: String, value: String)]) -> String {
    let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    return "{" + sorted.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ",") + "}"
  }
}
