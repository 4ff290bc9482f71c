import CLibXML2

/// Owns a parser that fetches its own bytes, and frees it.
///
/// libxml2 holds bare pointers to `userData` and to this object while `run` runs; the caller keeps
/// the one alive, `run` the other.
final class PullParser {
  private let fill: (UnsafeMutableRawBufferPointer) throws -> Int
  private let fault: (any Error) -> Void

  /// Prepares a parser; `fault` takes the error that `fill` throws.
  init(
    fill: @escaping (UnsafeMutableRawBufferPointer) throws -> Int,
    fault: @escaping (any Error) -> Void
  ) {
    self.fill = fill
    self.fault = fault
  }

  /// Parses a document with a table of functions and what they are handed.
  ///
  /// `prepare` is told the parser before it begins, and nil after it has ended. What comes back is
  /// the line it has reached, whether the document was well-formed, and the element that was open at
  /// the end.
  func run(
    _ table: xmlSAXHandler, userData: UnsafeMutableRawPointer?,
    prepare: (xmlParserCtxtPtr?) -> Void
  ) throws(XMLFault) -> (line: Int, isWellFormed: Bool, open: String?) {
    var table = table
    let read: xmlInputReadCallback = { source, bytes, count in
      guard let source, let bytes else { return -1 }
      // Invariant: libxml2 hands back the object that `run` gave it, which lives until `run` has
      // freed the parser.
      return Unmanaged<PullParser>.fromOpaque(source).takeUnretainedValue().read(bytes, count)
    }
    guard
      let context = xmlCreateIOParserCtxt(
        &table, userData, read, nil,
        Unmanaged.passUnretained(self).toOpaque(), XML_CHAR_ENCODING_NONE)
    else { throw .unexplained(code: Int32(XML_ERR_NO_MEMORY.rawValue)) }
    prepare(context)
    defer {
      prepare(nil)
      // libxml2 notes the declarations of an internal subset in a document that the caller frees.
      if let document = context.pointee.myDoc { xmlFreeDoc(document) }
      xmlFreeParserCtxt(context)
    }
    // Never XML_PARSE_NOENT, which reads local files, and never XML_PARSE_HUGE, which lifts limits.
    _ = xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
    withExtendedLifetime(self) { _ = xmlParseDocument(context) }
    let open = context.pointee.name.map { String(cString: $0) }
    return (
      Int(xmlSAX2GetLineNumber(context)), context.pointee.wellFormed != 0, open
    )
  }

  private func read(_ bytes: UnsafeMutablePointer<CChar>, _ count: Int32) -> Int32 {
    do {
      // As many as asked for as long as there are any: of fewer than four bytes at the beginning
      // libxml2 would not tell the encoding.
      let room = UnsafeMutableRawBufferPointer(start: bytes, count: Int(count))
      var filled = 0
      while filled < room.count {
        let more = try fill(UnsafeMutableRawBufferPointer(rebasing: room[filled...]))
        guard more > 0 else { break }
        filled += more
      }
      return Int32(filled)
    } catch {
      fault(error)
      return -1
    }
  }
}
