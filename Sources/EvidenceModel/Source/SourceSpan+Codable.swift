/// A span is stored as one line of text.
extension SourceSpan: Codable {
  /// Reads the stored form.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let span = SourceSpan(stored: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "expected FILE#START-END@LINE, found \(text)")
    }
    self = span
  }

  /// Writes the stored form.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(stored)
  }
}
