import Yams

/// What a policy's document does not say of itself: its issuer.
///
/// It stands in a YAML file of the same stem beside the document, so that nothing about a document
/// stands in the code. What a document says of itself comes first.
struct Sidecar: Hashable, Sendable {
  /// Who issued the policy.
  var issuer: String?

  /// Reads a sidecar.
  ///
  /// - Throws: `IngestError.malformed` for an unknown key or a value that is no text.
  init(yaml text: String, path: String) throws(IngestError) {
    for (key, node) in try YAMLReading.mapping(text, path: path) {
      guard key == "issuer" else {
        throw .malformed(
          path: path, line: node.mark?.line, expected: "the key issuer", found: "the key \(key)")
      }
      issuer = try YAMLReading.string(node, path: path)
    }
  }
}
