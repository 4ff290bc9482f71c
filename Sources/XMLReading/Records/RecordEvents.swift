import CLibXML2

/// Turns the events of a parser into the lines of records.
///
/// Text is asked for only while a line wants it: libxml2 then does not even call for the rest.
final class RecordEvents {
  /// The parser that reports here; its owner sets it and takes it back before it frees it.
  var context: xmlParserCtxtPtr?
  /// The name of the outermost element.
  private(set) var root: String?
  /// How many records were handed on.
  private(set) var recordCount = 0
  /// The first error that the receiver of records threw.
  private(set) var thrown: (any Error)?
  /// The first fault after which libxml2 does not go on.
  private(set) var fatal: XMLFault?
  /// Faults that did not stop the reading.
  private(set) var notices: [XMLFault] = []

  private static let deepest = 256
  /// The most bytes that one record may have as lines: a hundred times the largest that is known.
  private static let largest = 1 << 26

  private let rules: CompiledRules
  private var numbers: NameNumbers
  private var open = [UInt16](repeating: 0, count: deepest + 1)
  private var depth = 0
  private var skipDepth = 0
  private var recordDepth = 0
  private var textDepth = 0
  private var textStart = 0
  private var startLine = 0
  private var startOffset = 0
  private let buffer = LineBuffer()
  private let receive: (XMLRecord) throws -> Void

  init(_ rules: XMLRecordRules, _ receive: @escaping (XMLRecord) throws -> Void) {
    self.rules = CompiledRules(rules)
    numbers = NameNumbers(self.rules.names)
    self.receive = receive
  }

  /// Takes a start tag whose name has no prefix; a name with one is nil.
  func start(
    _ name: UnsafePointer<xmlChar>?, _ count: Int,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    depth += 1
    guard depth <= Self.deepest else {
      return take(.tooDeep(limit: Self.deepest, line: line), isFatal: true)
    }
    if skipDepth > 0 { return }
    let number = name.map { numbers.number($0) } ?? 0
    open[depth] = number
    if depth == 1 { root = name.map { String(cString: $0) } ?? "" }
    if textDepth > 0 || number == 0 { return }
    switch rules.action(number) {
    case .skip: skipDepth = depth
    case .record where recordDepth == 0: beginRecord(number)
    case .pass, .line, .record: break
    }
    let place = rules.place(number, in: open[depth - 1])
    if place > 0, recordDepth > 0 { beginLine(place - 1, count, attributes) }
  }

  /// Takes an end tag.
  func end() {
    if textDepth == depth { endText() }
    if skipDepth == depth { skipDepth = 0 }
    if recordDepth == depth { endRecord() }
    depth -= 1
  }

  /// Takes a piece of text, which is only called for while a line wants it.
  func text(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
    guard buffer.count + count <= Self.largest else {
      return take(.tooLarge(limit: Self.largest, line: line), isFatal: true)
    }
    buffer.append(bytes, count)
  }

  /// Keeps a fault: the first fatal one, and so many of the others that memory stays bounded.
  func take(_ fault: XMLFault, isFatal: Bool) {
    if isFatal {
      fatal = fatal ?? fault
      if let context { xmlStopParser(context) }
    } else if notices.count < 100 {
      notices.append(fault)
    }
  }

  /// Keeps an error that is not libxml2's and stops the parser.
  func take(thrown error: any Error) {
    thrown = thrown ?? error
    if let context { xmlStopParser(context) }
  }

  private var line: Int { context.map { Int(xmlSAX2GetLineNumber($0)) } ?? 0 }
  private var offset: Int { context.map { Int(xmlByteConsumed($0)) } ?? 0 }

  private func beginRecord(_ number: UInt16) {
    recordDepth = depth
    startLine = line
    // The parser stands behind the name and its attributes, of which records have none.
    startOffset = max(0, offset - rules.names[Int(number)].count - 1)
    buffer.removeAll()
  }

  private func endRecord() {
    recordDepth = 0
    guard thrown == nil, fatal == nil else { return }
    let element = String(decoding: rules.names[Int(open[depth])], as: UTF8.self)
    recordCount += 1
    do {
      try receive(
        XMLRecord(
          element: element, lines: Array(buffer.span), line: startLine,
          range: startOffset..<max(startOffset, offset)))
    } catch {
      take(thrown: error)
    }
  }

  private func beginLine(
    _ place: Int, _ count: Int, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    let rule = rules.lines[place]
    buffer.append(rule.head)
    for wanted in rule.attributes {
      buffer.append(0x09)
      if let attributes { appendValue(of: wanted, count, attributes) }
    }
    guard rule.hasText else { return buffer.append(0x0A) }
    buffer.append(0x09)
    textDepth = depth
    textStart = buffer.count
    setText(RecordCallbacks.text)
  }

  private func endText() {
    buffer.foldSpace(from: textStart)
    buffer.append(0x0A)
    textDepth = 0
    setText(nil)
  }

  /// Tells libxml2 whether text is wanted.
  private func setText(_ function: charactersSAXFunc?) {
    guard let table = context?.pointee.sax else { return }
    table.pointee.characters = function
    table.pointee.ignorableWhitespace = function
    table.pointee.cdataBlock = function
  }

  /// Writes an attribute's value; libxml2 gives five pointers for each attribute: name, prefix,
  /// namespace, and the first byte of the value and the one after its last.
  private func appendValue(
    of wanted: UInt16, _ count: Int, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>
  ) {
    for index in 0..<count {
      let fields = attributes + index * 5
      guard let name = fields[0], numbers.number(name) == wanted, let start = fields[3],
        let end = fields[4]
      else { continue }
      let from = buffer.count
      buffer.append(Array(AttributeValue.resolved(.init(start: start, count: end - start)).utf8))
      return buffer.foldSpace(from: from)
    }
  }
}
