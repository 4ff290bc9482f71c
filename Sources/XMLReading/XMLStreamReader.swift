/// Reads XML of any size in constant memory and hands its events to a handler.
///
/// The reader opens nothing: bytes come from the caller, no DTD and no external entity is loaded,
/// and an entity that the document itself declares is not expanded, so a document can neither reach
/// for a file nor grow while it is read. Elements nested deeper than 256 levels are refused.
///
/// ```swift
/// var titles = TitleCollector()
/// let notices = try XMLStreamReader.read(bytes, with: &titles)
/// ```
package enum XMLStreamReader {
  /// Reads a document that is at hand as a whole.
  ///
  /// - Parameters:
  ///   - bytes: The document, in the encoding that it declares.
  ///   - handler: What takes the events.
  /// - Returns: Faults that did not stop the reading, the first hundred of them.
  /// - Throws: An `XMLFault` where the document is not well-formed, and what the handler throws.
  package static func read<Handler: XMLHandler>(
    _ bytes: [UInt8], with handler: inout Handler
  ) throws -> [XMLFault] {
    var rest: [UInt8]? = bytes
    return try read(with: &handler) {
      defer { rest = nil }
      return rest
    }
  }

  /// Reads a document that comes in pieces, cut anywhere.
  ///
  /// - Parameters:
  ///   - handler: What takes the events.
  ///   - nextChunk: Gives the next piece, and nil at the end of the document.
  /// - Returns: Faults that did not stop the reading, the first hundred of them.
  /// - Throws: An `XMLFault` where the document is not well-formed, what the handler throws, and
  ///   what `nextChunk` throws.
  package static func read<Handler: XMLHandler>(
    with handler: inout Handler, nextChunk: () throws -> [UInt8]?
  ) throws -> [XMLFault] {
    let events = HandlerEvents(handler)
    defer { handler = events.handler }
    let parser = try PushParser(events)
    while let chunk = try nextChunk() { try parser.feed(chunk) }
    return try parser.finish()
  }
}
