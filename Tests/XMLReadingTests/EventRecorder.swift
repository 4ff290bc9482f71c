import XMLReading

/// Writes down the events of a document as one line each, with runs of text joined.
struct EventRecorder: XMLHandler {
  private(set) var lines: [String] = []
  private var text: [UInt8] = []
  /// The name of the element at whose start the recorder gives up.
  private let refused: String?

  init(refused: String? = nil) {
    self.refused = refused
  }

  mutating func startElement(_ name: String, attributes: [XMLAttribute], line: Int) throws {
    flush()
    if name == refused { throw Refusal(line: line) }
    lines.append("<\(name)" + attributes.map { " \($0.name)=\($0.value)" }.joined() + ">")
  }

  mutating func endElement(_ name: String) throws {
    flush()
    lines.append("</\(name)>")
  }

  mutating func characters(_ text: Span<UInt8>) throws {
    for index in text.indices { self.text.append(text[index]) }
  }

  mutating func skippedEntity(_ name: String) throws {
    flush()
    lines.append("&\(name);")
  }

  private mutating func flush() {
    if !text.isEmpty { lines.append(String(decoding: text, as: UTF8.self)) }
    text = []
  }
}

/// What the recorder throws.
struct Refusal: Error, Equatable {
  let line: Int
}

/// The events of a document that is given as a whole.
func events(of bytes: [UInt8]) throws -> [String] {
  var recorder = EventRecorder()
  _ = try XMLStreamReader.read(bytes, with: &recorder)
  return recorder.lines
}

/// The events of a document that is given as text.
func events(of text: String) throws -> [String] {
  try events(of: Array(text.utf8))
}

/// The events of a document that comes in pieces of `size` bytes.
func events(of bytes: [UInt8], inPiecesOf size: Int) throws -> [String] {
  var recorder = EventRecorder()
  var rest = bytes[...]
  _ = try XMLStreamReader.read(with: &recorder) {
    let piece = rest.prefix(size)
    rest = rest.dropFirst(size)
    return piece.isEmpty ? nil : Array(piece)
  }
  return recorder.lines
}

/// The fault that stops the reading of a document, or nil when nothing does.
func firstFault(in bytes: [UInt8]) -> XMLFault? {
  do {
    _ = try events(of: bytes)
    return nil
  } catch {
    return error as? XMLFault
  }
}

/// The fault that stops the reading of a document given as text.
func firstFault(in text: String) -> XMLFault? {
  firstFault(in: Array(text.utf8))
}
