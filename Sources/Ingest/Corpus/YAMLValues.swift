import EvidenceModel
import Yams

/// The texts of one item of a YAML list by their keys.
struct YAMLValues {
  let values: [String: String]
  let path: String
  let line: Int?

  /// The text of a key that is there.
  func text(_ key: String) -> String { values[key] ?? "" }

  /// The text of a key that may be there.
  func optional(_ key: String) -> String? { values[key] }

  /// The date of a key.
  func date(_ key: String) throws(IngestError) -> PartialDate {
    guard let date = PartialDate(iso: text(key)) else {
      throw .malformed(
        path: path, line: line, expected: "an ISO 8601 date for \(key)", found: text(key))
    }
    return date
  }
}

extension YAMLReading {
  /// The texts of an item that has all required keys and none but these and the optional ones.
  static func values(
    _ item: Node, required: [String], optional: [String], path: String
  ) throws(IngestError) -> YAMLValues {
    var values: [String: String] = [:]
    for (key, node) in try mapping(item, path: path) {
      values[key] = try string(node, path: path)
    }
    let unknown = values.keys.filter { !required.contains($0) && !optional.contains($0) }.sorted()
    let missing = required.filter { values[$0]?.isEmpty != false }
    guard unknown.isEmpty, missing.isEmpty else {
      let also = optional.isEmpty ? "" : " and perhaps " + optional.joined(separator: ", ")
      throw .malformed(
        path: path, line: item.mark?.line,
        expected: "the keys " + required.joined(separator: ", ") + also,
        found: values.keys.sorted().joined(separator: ", "))
    }
    return YAMLValues(values: values, path: path, line: item.mark?.line)
  }
}
