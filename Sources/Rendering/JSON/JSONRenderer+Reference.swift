package import EvidenceModel

extension JSONRenderer {
  /// A parsed reference as `evq.reference/1`; `files` maps a file to its SHA-256.
  package static func render(_ reference: Reference, files: SourceDigests) -> String {
    line(
      "reference",
      [
        "raw": .string(reference.text.raw),
        "csl": CSLJSON.item(reference.item, id: reference.text.id.rawValue),
        "diagnostics": JSONShape(files: files).diagnostics(reference.diagnostics),
      ])
  }

  /// Items as one CSL-JSON array, an item on each line, for citation tools.
  package static func cslItems(_ items: [(id: String, item: CSLItem)]) -> String {
    let lines = items.map { JSONWriter.text(of: CSLJSON.item($0.item, id: $0.id)) }
    return lines.isEmpty ? "[]\n" : "[\n" + lines.joined(separator: ",\n") + "\n]\n"
  }
}

extension JSONShape {
  /// A reference as printed and as read.
  func reference(_ reference: Reference) -> JSONValue {
    [
      "id": .string(reference.text.id.rawValue), "label": JSONValue(reference.text.label),
      "raw": .string(reference.text.raw), "source": source(reference.text.span),
      "csl": CSLJSON.item(reference.item, id: reference.text.id.rawValue),
    ]
  }
}
