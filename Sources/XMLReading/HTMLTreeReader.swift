import CLibXML2

/// Reads HTML as browsers meet it: unclosed, wrongly nested, with whatever stands around it.
///
/// Nothing is fetched and no script is run. Any bytes give a tree: what is no markup is text.
package enum HTMLTreeReader {
  /// Reads a document.
  ///
  /// - Parameter bytes: The document as UTF-8; what it says of its own encoding is not heeded.
  /// - Returns: An element without a name that holds the document.
  /// - Throws: An `XMLFault` when memory runs out or there are too many elements.
  package static func read(_ bytes: [UInt8]) throws(XMLFault) -> MarkupElement {
    let events = HTMLEvents()
    let parser = try HTMLPushParser(events)
    // libxml2's push parser loses text that stands before any tag.
    if bytes.first(where: { $0 > 0x20 }) != UInt8(ascii: "<") { parser.feed(Array("<body>".utf8)) }
    parser.feed(bytes)
    parser.finish()
    return try events.builder.finish()
  }
}

/// What the C callbacks of the HTML parser talk to.
final class HTMLEvents {
  /// The tree so far.
  var builder = MarkupTreeBuilder()
}

/// Owns one libxml2 HTML parser and frees it.
///
/// The parser holds a bare pointer to `events`; this class keeps them alive for as long as it.
private final class HTMLPushParser {
  /// Bytes given to libxml2 at a time: its buffer grows to the size of a piece.
  private static let pieceSize = 1 << 16

  private let context: htmlParserCtxtPtr
  private let events: HTMLEvents

  init(_ events: HTMLEvents) throws(XMLFault) {
    var callbacks = HTMLCallbacks.table
    // Invariant: the parser's owner keeps `events` until the parser is freed.
    let address = Unmanaged.passUnretained(events).toOpaque()
    guard
      let context = htmlCreatePushParserCtxt(
        &callbacks, address, nil, 0, nil, XML_CHAR_ENCODING_UTF8)
    else { throw .unexplained(code: Int32(XML_ERR_NO_MEMORY.rawValue)) }
    self.context = context
    self.events = events
    let options = HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    _ = htmlCtxtUseOptions(context, Int32(options))
  }

  deinit {
    if let document = context.pointee.myDoc { xmlFreeDoc(document) }
    htmlFreeParserCtxt(context)
  }

  func feed(_ bytes: [UInt8]) {
    for start in stride(from: 0, to: bytes.count, by: Self.pieceSize) {
      parse(bytes[start..<min(start + Self.pieceSize, bytes.count)], isLast: false)
    }
  }

  func finish() { parse([], isLast: true) }

  /// Gives bytes to libxml2, which copies what it cannot parse yet; faults in the markup are mended
  /// by the parser and are no fault of the text.
  private func parse(_ piece: ArraySlice<UInt8>, isLast: Bool) {
    piece.withUnsafeBytes { bytes in
      _ = htmlParseChunk(
        context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count),
        isLast ? 1 : 0)
    }
  }
}

/// The table of C functions that libxml2's HTML parser calls.
private enum HTMLCallbacks {
  /// The table for a parser whose user data is an `HTMLEvents`.
  static var table: xmlSAXHandler {
    var table = xmlSAXHandler()
    // Only then does the HTML parser report faults to `serror` and not to standard error.
    table.initialized = UInt32(XML_SAX2_MAGIC)
    table.startElement = { data, name, attributes in
      guard let name else { return }
      HTMLCallbacks.events(data)?.builder.start(
        String(cString: name).lowercased(), HTMLCallbacks.copy(attributes))
    }
    table.endElement = { data, _ in HTMLCallbacks.events(data)?.builder.end() }
    table.characters = { data, bytes, count in HTMLCallbacks.text(data, bytes, count) }
    table.ignorableWhitespace = table.characters
    table.cdataBlock = { data, bytes, count in HTMLCallbacks.text(data, bytes, count) }
    table.serror = { _, _ in }
    return table
  }

  private static func events(_ data: UnsafeMutableRawPointer?) -> HTMLEvents? {
    data.map { Unmanaged<HTMLEvents>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Copies a piece of text, which lives only as long as the call.
  private static func text(
    _ data: UnsafeMutableRawPointer?, _ bytes: UnsafePointer<xmlChar>?, _ count: Int32
  ) {
    guard let bytes, count > 0 else { return }
    let text = UnsafeBufferPointer(start: bytes, count: Int(count))
    events(data)?.builder.text(String(decoding: text, as: UTF8.self))
  }

  /// Copies attributes: pairs of name and value, the value nil where there is none, a nil name at
  /// the end.
  private static func copy(
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) -> [XMLAttribute] {
    guard var next = attributes else { return [] }
    var copied: [XMLAttribute] = []
    while let name = next[0] {
      copied.append(
        XMLAttribute(
          name: String(cString: name).lowercased(),
          value: next[1].map { String(cString: $0) } ?? ""))
      next += 2
    }
    return copied
  }
}
