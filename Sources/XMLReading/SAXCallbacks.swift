import CLibXML2

/// The table of C functions that libxml2 calls, each of which turns C values into Swift ones.
///
/// Only what is named here is set. Without functions that look up entities no entity of the
/// document is expanded, and nothing builds a tree.
enum SAXCallbacks {
  /// The table for a parser whose user data is an `XMLEvents`.
  static var table: xmlSAXHandler {
    var table = xmlSAXHandler()
    table.initialized = UInt32(XML_SAX2_MAGIC)
    table.startElementNs = { data, name, prefix, _, _, _, count, _, attributes in
      guard let events = SAXCallbacks.events(data) else { return }
      events.start(
        SAXCallbacks.qualified(name, prefix),
        attributes: SAXCallbacks.copy(attributes, count: Int(count)))
    }
    table.endElementNs = { data, name, prefix, _ in
      SAXCallbacks.events(data)?.end(SAXCallbacks.qualified(name, prefix))
    }
    table.characters = { data, bytes, count in SAXCallbacks.text(data, bytes, count) }
    // The same function as for text: libxml2 then does not guess which white space matters.
    table.ignorableWhitespace = table.characters
    table.cdataBlock = { data, bytes, count in SAXCallbacks.text(data, bytes, count) }
    table.reference = { data, name in
      guard let name else { return }
      SAXCallbacks.events(data)?.skipped(String(cString: name))
    }
    table.serror = { data, error in
      guard let error = error?.pointee else { return }
      SAXCallbacks.events(data)?.take(
        XMLFault(copying: error), isFatal: error.level == XML_ERR_FATAL)
    }
    return table
  }

  /// The events behind the pointer that libxml2 passes through.
  private static func events(_ data: UnsafeMutableRawPointer?) -> XMLEvents? {
    // Invariant: the user data is the `XMLEvents` that the parser's owner keeps until the parser is
    // freed.
    data.map { Unmanaged<XMLEvents>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Hands a piece of text on; the span cannot outlive the call.
  private static func text(
    _ data: UnsafeMutableRawPointer?, _ bytes: UnsafePointer<xmlChar>?, _ count: Int32
  ) {
    guard let bytes, count > 0 else { return }
    events(data)?.text(UnsafeBufferPointer(start: bytes, count: Int(count)).span)
  }

  /// The name as printed in the document.
  private static func qualified(
    _ name: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?
  ) -> String {
    guard let name else { return "" }
    guard let prefix else { return String(cString: name) }
    return "\(String(cString: prefix)):\(String(cString: name))"
  }

  /// Copies attributes, of which libxml2 gives five pointers each: name, prefix, namespace, and the
  /// first byte of the value and the one after its last.
  private static func copy(
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
  ) -> [XMLAttribute] {
    guard let attributes, count > 0 else { return [] }
    return (0..<count).map { index in
      let fields = attributes + index * 5
      return XMLAttribute(
        name: qualified(fields[0], fields[1]), value: value(from: fields[3], to: fields[4]))
    }
  }

  private static func value(
    from start: UnsafePointer<xmlChar>?, to end: UnsafePointer<xmlChar>?
  ) -> String {
    guard let start, let end else { return "" }
    return AttributeValue.resolved(UnsafeBufferPointer(start: start, count: end - start))
  }
}
