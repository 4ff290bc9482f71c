import EvidenceModel
import Yams

/// Reads `links.yaml`: the links between statements and works that a person has confirmed.
///
/// Each item has the keys `statement`, `record`, `by`, `because` and `on` (an ISO 8601 date).
enum ConfirmedLinksFile {
  /// Reads the confirmations in order.
  ///
  /// - Throws: `IngestError.malformed` for a missing key, an unknown one or a wrong date.
  static func read(yaml text: String, path: String) throws(IngestError) -> [ConfirmedLink] {
    var links: [ConfirmedLink] = []
    for item in try YAMLReading.items(text, path: path) {
      links.append(try link(item, path: path))
    }
    return links
  }

  private static func link(_ item: Node, path: String) throws(IngestError) -> ConfirmedLink {
    var values: [String: String] = [:]
    for (key, node) in try YAMLReading.mapping(item, path: path) {
      values[key] = try YAMLReading.string(node, path: path)
    }
    let line = item.mark?.line
    guard let statement = values["statement"], let record = values["record"],
      let by = values["by"], let because = values["because"], let on = values["on"],
      values.count == 5
    else {
      throw .malformed(
        path: path, line: line, expected: "the keys statement, record, by, because and on",
        found: values.keys.sorted().joined(separator: ", "))
    }
    guard let date = PartialDate(iso: on) else {
      throw .malformed(path: path, line: line, expected: "an ISO 8601 date", found: on)
    }
    return ConfirmedLink(
      statement: StatementID(statement), record: record, by: by, because: because, on: date)
  }
}
