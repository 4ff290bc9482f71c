/// Reads a small XML document whole, where its parts refer to each other.
package enum XMLTreeReader {
  /// Reads a document.
  ///
  /// - Parameter bytes: The document, in the encoding that it declares.
  /// - Returns: An element without a name that holds the document.
  /// - Throws: An `XMLFault` where the document is not well-formed.
  package static func read(_ bytes: [UInt8]) throws -> MarkupElement {
    var handler = TreeHandler()
    _ = try XMLStreamReader.read(bytes, with: &handler)
    return try handler.builder.finish()
  }
}

/// Hands the events of an XML document to a tree.
private struct TreeHandler: XMLHandler {
  var builder = MarkupTreeBuilder()

  mutating func startElement(_ name: String, attributes: [XMLAttribute], line: Int) {
    builder.start(name, attributes)
  }

  mutating func endElement(_ name: String) { builder.end() }

  mutating func characters(_ text: Span<UInt8>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    for index in text.indices { bytes.append(text[index]) }
    builder.text(String(decoding: bytes, as: UTF8.self))
  }
}
