import XMLReading

/// Turns the events of a JATS document into the lines of records, one for each outermost article.
struct JATSHandler: XMLHandler {
  /// An open element.
  struct Element {
    let name: String
    let attributes: [XMLAttribute]
    /// How much text had been read when it began.
    let textStart: Int
  }

  private var open: [Element] = []
  private var text: [UInt8] = []
  private var record: JATSRecord?
  private var recordDepth = 0
  private var startLine = 0
  private let receive: ([UInt8], Int) throws -> Void

  init(_ receive: @escaping ([UInt8], Int) throws -> Void) {
    self.receive = receive
  }

  mutating func startElement(_ name: String, attributes: [XMLAttribute], line: Int) throws {
    if record == nil, name == "article" {
      record = JATSRecord()
      recordDepth = open.count
      startLine = line
    }
    // Text is kept only as long as an element that wants it is open.
    if open.count <= recordDepth + 3 || !wantsText { text.removeAll(keepingCapacity: true) }
    open.append(Element(name: name, attributes: attributes, textStart: text.count))
    record?.begin(open)
  }

  mutating func endElement(_ name: String) throws {
    guard let element = open.last else { return }
    let start = min(element.textStart, text.count)
    record?.end(open, text: String(decoding: text[start...], as: UTF8.self))
    open.removeLast()
    guard var finished = record, open.count == recordDepth else { return }
    record = nil
    text.removeAll()
    try receive(finished.finished(), startLine)
  }

  mutating func characters(_ piece: Span<UInt8>) throws {
    guard record != nil, wantsText, text.count < Self.longest else { return }
    for index in piece.indices { text.append(piece[index]) }
  }

  private static let longest = 1 << 22

  /// Whether some open element's text is asked for: all of it but that of the article's body, of
  /// which call-outs and headings are enough.
  private var wantsText: Bool {
    guard let body = open.firstIndex(where: { $0.name == "body" }) else { return true }
    return open[body...].contains { ["xref", "title", "ref"].contains($0.name) }
  }
}
