import EvidenceModel
import Yams

/// Reads `accepted.yaml`: findings of `check` that a person has accepted.
///
/// Each item has the keys `rule`, `subject`, `by`, `because` and `on` (an ISO 8601 date), and may
/// have `digest`, with which the finding opens again when its words change.
enum AcceptedFindingsFile {
  /// Reads the file's items in order.
  static func read(yaml text: String, path: String) throws(IngestError) -> [AcceptedFinding] {
    var findings: [AcceptedFinding] = []
    for item in try YAMLReading.items(text, path: path) {
      let values = try YAMLReading.values(
        item, required: ["rule", "subject", "by", "because", "on"], optional: ["digest"],
        path: path)
      findings.append(
        AcceptedFinding(
          rule: values.text("rule"), subject: values.text("subject"), by: values.text("by"),
          because: values.text("because"), on: try values.date("on"),
          digest: values.optional("digest")))
    }
    return findings
  }
}
