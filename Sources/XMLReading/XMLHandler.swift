/// Receives the events of an XML document in document order.
///
/// An error that a method throws stops the reading and is thrown on by the reader.
package protocol XMLHandler {
  /// Takes a start tag, or the opening half of an empty element.
  ///
  /// - Parameters:
  ///   - name: The name as printed, with its prefix if it has one (`mml:math`).
  ///   - attributes: The attributes in the order of the document, without namespace declarations.
  ///   - line: The line on which the tag ends, counted from 1.
  /// - Throws: What stops the reading.
  mutating func startElement(_ name: String, attributes: [XMLAttribute], line: Int) throws

  /// Takes an end tag, or the closing half of an empty element.
  mutating func endElement(_ name: String) throws

  /// Takes a piece of text as UTF-8.
  ///
  /// One run of text may come in several pieces, cut between characters and never inside one.
  mutating func characters(_ text: Span<UInt8>) throws

  /// Takes the name of an entity whose meaning stands in a DTD that was not loaded.
  mutating func skippedEntity(_ name: String) throws
}

extension XMLHandler {
  /// Does nothing: a handler that needs to know of lost characters writes its own.
  package mutating func skippedEntity(_ name: String) throws {}
}
