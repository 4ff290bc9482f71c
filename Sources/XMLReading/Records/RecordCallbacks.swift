import CLibXML2

/// The C functions that libxml2 calls while records are read.
///
/// As in `SAXCallbacks`, no function looks up entities, so that none is expanded.
enum RecordCallbacks {
  /// The table for a parser whose user data is the address of a `RecordScanner`; text is switched on
  /// where it is wanted.
  static var table: xmlSAXHandler {
    var table = xmlSAXHandler()
    table.initialized = UInt32(XML_SAX2_MAGIC)
    table.startElementNs = { data, name, prefix, _, _, _, count, _, attributes in
      RecordCallbacks.scanner(data)?.pointee.start(prefix == nil ? name : nil, count, attributes)
    }
    table.endElementNs = { data, _, _, _ in RecordCallbacks.scanner(data)?.pointee.end() }
    table.serror = { data, error in
      guard let error = error?.pointee else { return }
      RecordCallbacks.scanner(data)?.pointee.take(
        XMLFault(copying: error), isFatal: error.level == XML_ERR_FATAL)
    }
    return table
  }

  /// The function for text.
  static let text: charactersSAXFunc = { data, bytes, count in
    guard let bytes, count > 0 else { return }
    RecordCallbacks.scanner(data)?.pointee.text(bytes, Int(count))
  }

  /// The scanner at the address that libxml2 passes through, which its owner frees after the parser.
  @inline(__always)
  private static func scanner(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<
    RecordScanner
  >? {
    // Invariant: the user data is the address of the scanner that the parser was made with.
    data?.assumingMemoryBound(to: RecordScanner.self)
  }
}
