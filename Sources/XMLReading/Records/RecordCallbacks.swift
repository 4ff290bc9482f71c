import CLibXML2

/// The C functions that libxml2 calls while records are read.
///
/// As in `SAXCallbacks`, no function looks up entities, so that none is expanded.
enum RecordCallbacks {
  /// The table for a parser whose user data is a `RecordEvents`; text is switched on where wanted.
  static var table: xmlSAXHandler {
    var table = xmlSAXHandler()
    table.initialized = UInt32(XML_SAX2_MAGIC)
    table.startElementNs = { data, name, prefix, _, _, _, count, _, attributes in
      RecordCallbacks.events(data)?.start(prefix == nil ? name : nil, Int(count), attributes)
    }
    table.endElementNs = { data, _, _, _ in RecordCallbacks.events(data)?.end() }
    table.serror = { data, error in
      guard let error = error?.pointee else { return }
      RecordCallbacks.events(data)?.take(
        XMLFault(copying: error), isFatal: error.level == XML_ERR_FATAL)
    }
    return table
  }

  /// The function for text.
  static let text: charactersSAXFunc = { data, bytes, count in
    guard let bytes, count > 0 else { return }
    RecordCallbacks.events(data)?.text(bytes, Int(count))
  }

  /// The events behind the pointer that libxml2 passes through, kept alive by their parser.
  @inline(__always)
  private static func events(_ data: UnsafeMutableRawPointer?) -> RecordEvents? {
    data.map { Unmanaged<RecordEvents>.fromOpaque($0).takeUnretainedValue() }
  }
}
