internal import EvidenceModel

/// Bibliographic items as CSL-JSON (the schema `csl-data.json` of CSL 1.0.2).
///
/// CSL-JSON has no nulls: a field that is not printed is not there. That the printed authors end
/// in "et al." stands under `custom`, the place CSL keeps for what it has no field for.
enum CSLJSON {
  /// The item; with an id where it has one.
  static func item(_ item: CSLItem, id: String? = nil) -> JSONValue {
    var members: [String: JSONValue] = ["type": .string(item.type.rawValue)]
    if let id, !id.isEmpty { members["id"] = .string(id) }
    for (key, value) in texts(of: item) {
      if let value, !value.isEmpty { members[key] = .string(value) }
    }
    if !item.authors.isEmpty { members["author"] = .array(item.authors.map(name)) }
    if let issued = item.issued { members["issued"] = date(issued) }
    if let accessed = item.accessed { members["accessed"] = date(accessed) }
    if item.hasMoreAuthors { members["custom"] = ["hasMoreAuthors": true] }
    return .object(members)
  }

  private static func texts(of item: CSLItem) -> [(String, String?)] {
    [
      ("title", item.title), ("container-title", item.containerTitle), ("volume", item.volume),
      ("issue", item.issue), ("page", item.page), ("number", item.number),
      ("edition", item.edition), ("publisher", item.publisher),
      ("publisher-place", item.publisherPlace), ("DOI", item.doi), ("PMID", item.pmid),
      ("PMCID", item.pmcid), ("URL", item.url), ("note", item.note),
    ]
  }

  private static func name(_ name: CSLName) -> JSONValue {
    let parts = [
      ("family", name.family), ("given", name.given), ("suffix", name.suffix),
      ("literal", name.literal),
    ]
    var members: [String: JSONValue] = [:]
    for (key, value) in parts {
      if let value { members[key] = .string(value) }
    }
    return .object(members)
  }

  private static func date(_ date: PartialDate) -> JSONValue {
    let parts = [date.year, date.month, date.day].compactMap { $0 }
    return ["date-parts": .array([.array(parts.map { .int($0) })])]
  }
}
