import CLibXML2

/// Owns one libxml2 push parser and frees it.
///
/// The parser holds a bare pointer to `events`; this class keeps them alive for as long as it.
final class PushParser {
  /// Bytes given to libxml2 at a time: its buffer grows to the size of a piece.
  private static let pieceSize = 1 << 16

  private let context: xmlParserCtxtPtr
  private let events: XMLEvents

  init(_ events: XMLEvents) throws(XMLFault) {
    var callbacks = SAXCallbacks.table
    // Invariant: this object keeps `events` until the parser is freed.
    let address = Unmanaged.passUnretained(events).toOpaque()
    guard let context = xmlCreatePushParserCtxt(&callbacks, address, nil, 0, nil) else {
      throw .unexplained(code: Int32(XML_ERR_NO_MEMORY.rawValue))
    }
    self.context = context
    self.events = events
    events.context = context
    // Never XML_PARSE_NOENT, which reads local files, and never XML_PARSE_HUGE, which lifts limits.
    _ = xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
  }

  deinit {
    events.context = nil
    // libxml2 notes the declarations of an internal subset in a document that the caller frees.
    if let document = context.pointee.myDoc { xmlFreeDoc(document) }
    xmlFreeParserCtxt(context)
  }

  /// Parses the next bytes of the document.
  func feed(_ chunk: [UInt8]) throws {
    for start in stride(from: 0, to: chunk.count, by: Self.pieceSize) {
      let end = min(start + Self.pieceSize, chunk.count)
      parse(chunk[start..<end], isLast: false)
      try throwFirst()
    }
  }

  /// Ends the document and returns the faults that did not stop the reading.
  func finish() throws -> [XMLFault] {
    let line = events.line
    let open = context.pointee.name.map { String(cString: $0) }
    let code = parse([], isLast: true)
    if let open, events.fatal?.code == Int(XML_ERR_DOCUMENT_END.rawValue) {
      events.fatal = .endInside(open, line: line)
    }
    try throwFirst()
    guard context.pointee.wellFormed != 0 else { throw XMLFault.unexplained(code: code) }
    return events.notices
  }

  /// Gives bytes to libxml2, which copies what it cannot parse yet.
  @discardableResult
  private func parse(_ piece: ArraySlice<UInt8>, isLast: Bool) -> Int32 {
    piece.withUnsafeBytes { bytes in
      xmlParseChunk(
        context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count),
        isLast ? 1 : 0)
    }
  }

  /// Throws what stopped the reading: the handler's own error first, since it came first.
  private func throwFirst() throws {
    if let error = events.thrown { throw error }
    if let fault = events.fatal { throw fault }
  }
}
