import CLibXML2

extension XMLFault {
  /// Copies a fault out of libxml2, whose record lives only as long as the call that reports it.
  init(copying error: xmlError) {
    let first = error.str1.map { String(cString: $0) }
    let second = error.str2.map { String(cString: $0) }
    let code = Int(error.code)
    var expected: String?
    var found: String?
    switch code {
    case Int(XML_ERR_TAG_NAME_MISMATCH.rawValue):
      expected = first.map { "</\($0)>" }
      found = second.map { "</\($0)>" }
    case Int(XML_ERR_DOCUMENT_END.rawValue):
      expected = "the end of the document"
    case Int(XML_ERR_DOCUMENT_EMPTY.rawValue):
      expected = "a root element"
    default:
      break
    }
    self.init(
      code: code, message: Self.fragment(error.message), expected: expected, found: found,
      line: Int(error.line))
  }

  /// The fault of a document that ends inside an element.
  static func endInside(_ element: String, line: Int) -> XMLFault {
    XMLFault(
      code: Int(XML_ERR_TAG_NOT_FINISHED.rawValue), message: "the document ends inside an element",
      expected: "</\(element)>", found: "the end of the file", line: line)
  }

  /// The fault of a document whose elements are nested deeper than is read.
  static func tooDeep(limit: Int, line: Int) -> XMLFault {
    XMLFault(
      code: Int(XML_ERR_INTERNAL_ERROR.rawValue), message: "elements are nested too deep",
      expected: "at most \(limit) open elements", found: nil, line: line)
  }

  /// The fault of a document that libxml2 refuses without saying why.
  static func unexplained(code: Int32) -> XMLFault {
    XMLFault(
      code: Int(code), message: "the document is not well-formed", expected: nil, found: nil,
      line: 0)
  }

  /// libxml2's sentence without its line break, small at the start as our own messages are.
  private static func fragment(_ message: UnsafeMutablePointer<CChar>?) -> String {
    guard let message else { return "the document is not well-formed" }
    var bytes = Array(String(cString: message).utf8)
    while let last = bytes.last, last == 0x0A || last == 0x20 { bytes.removeLast() }
    let startsWord = bytes.count > 1 && (0x61...0x7A).contains(bytes[1])
    if startsWord, (0x41...0x5A).contains(bytes[0]) { bytes[0] |= 0x20 }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension XMLFault {
  /// Whether the memory was too small, which says nothing about the document.
  package var isOutOfMemory: Bool { code == Int(XML_ERR_NO_MEMORY.rawValue) }

  /// Whether libxml2 says by it that the bytes ended too early.
  var isAtEnd: Bool {
    [XML_ERR_DOCUMENT_END, XML_ERR_TAG_NOT_FINISHED, XML_ERR_LTSLASH_REQUIRED].contains {
      Int($0.rawValue) == code
    }
  }

  /// The fault of a record that is larger than is read.
  static func tooLarge(limit: Int, line: Int) -> XMLFault {
    XMLFault(
      code: Int(XML_ERR_INTERNAL_ERROR.rawValue), message: "a record is too large",
      expected: "at most \(limit) bytes of text", found: nil, line: line)
  }
}
