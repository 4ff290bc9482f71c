package import EvidenceModel
import Yams

/// What a policy's document does not say of itself: its issuer, its lines of business.
///
/// It stands in a YAML file of the same stem beside the document, so that nothing about a document
/// stands in the code.
struct Sidecar: Hashable, Sendable {
  /// Who issued the policy.
  var issuer: String?
  /// The lines of business the document is for.
  var linesOfBusiness: [LineOfBusinessValue]

  /// Reads a sidecar.
  ///
  /// - Throws: `IngestError.malformed` for an unknown key or value.
  init(yaml text: String, path: String) throws(IngestError) {
    let keys = try YAMLReading.mapping(text, path: path)
    issuer = nil
    linesOfBusiness = []
    for (key, node) in keys {
      switch key {
      case "issuer": issuer = try YAMLReading.string(node, path: path)
      case "linesOfBusiness": linesOfBusiness = try Self.lines(node, path: path)
      default:
        throw .malformed(
          path: path, line: node.mark?.line, expected: "issuer or linesOfBusiness",
          found: "the key \(key)")
      }
    }
  }

  private static func lines(
    _ node: Node, path: String
  ) throws(IngestError) -> [LineOfBusinessValue] {
    var lines: [LineOfBusinessValue] = []
    for item in node.sequence.map(Array.init) ?? [node] {
      let text = try YAMLReading.string(item, path: path)
      guard let value = LineOfBusinessValue(rawValue: text) else {
        let known = LineOfBusinessValue.allCases.map(\.rawValue).joined(separator: ", ")
        throw .malformed(path: path, line: item.mark?.line, expected: "one of \(known)", found: text)
      }
      lines.append(value)
    }
    return lines
  }
}
