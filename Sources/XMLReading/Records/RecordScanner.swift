import CLibXML2

/// Turns the events of a parser into the lines of records.
///
/// Text is asked for only while a line wants it: libxml2 then does not even call for the rest. The
/// value lies at a fixed address, at which libxml2's calls reach it one at a time; `deallocate`
/// gives its memory back.
struct RecordScanner {
  /// The parser that reports here; its owner sets it and takes it back before it frees it.
  var context: xmlParserCtxtPtr?
  /// The name of the outermost element.
  private(set) var root: String?
  /// How many records were handed on.
  private(set) var recordCount = 0
  /// What went wrong.
  private(set) var faults = ScanFaults()

  private static let deepest = 256
  /// The most bytes that one record may have as lines: a hundred times the largest that is known.
  private static let largest = 1 << 26

  private let rules: RuleTable
  private let numbers: NameNumbers
  /// The number of each open element by its depth, `deepest + 1` of them.
  ///
  /// Invariant: `deepest + 1` numbers from `init` to `deallocate`; `depth` is at most `deepest`
  /// where they are touched.
  private let open: UnsafeMutablePointer<UInt16>
  private var depth = 0
  private var skipDepth = 0
  private var recordDepth = 0
  private var textDepth = 0
  private var textStart = 0
  private var startLine = 0
  private var startOffset = 0
  private var buffer = LineBuffer()
  private let receive: (XMLRecord) throws -> Void

  init(_ rules: XMLRecordRules, _ receive: @escaping (XMLRecord) throws -> Void) {
    self.rules = RuleTable(rules)
    numbers = NameNumbers(self.rules.names)
    open = .allocate(capacity: Self.deepest + 1)
    open.initialize(repeating: 0, count: Self.deepest + 1)
    self.receive = receive
  }

  /// Gives the memory back; the value may not be used afterwards.
  func deallocate() {
    rules.deallocate()
    numbers.deallocate()
    open.deallocate()
    buffer.deallocate()
  }

  /// Takes a start tag whose name has no prefix; a name with one is nil.
  mutating func start(
    _ name: UnsafePointer<xmlChar>?, _ count: Int32,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    depth += 1
    guard depth <= Self.deepest else { return refuseDepth() }
    if skipDepth > 0 { return }
    let number = name.map { numbers.number($0) } ?? 0
    open[depth] = number
    if depth == 1 { root = name.map { String(cString: $0) } ?? "" }
    if number == 0 || textDepth > 0 { return }
    switch rules.action(number) {
    case .skip: return skipDepth = depth
    case .record: if recordDepth == 0 { beginRecord(number) }
    case .pass: break
    }
    let place = rules.place(number, in: open[depth - 1])
    if place > 0, recordDepth > 0 { beginLine(rules.line(place - 1), Int(count), attributes) }
  }

  /// Takes an end tag.
  mutating func end() {
    if textDepth == depth { endText() }
    if skipDepth == depth { skipDepth = 0 }
    if recordDepth == depth { endRecord() }
    depth -= 1
  }

  /// Takes a piece of text, which is only called for while a line wants it.
  mutating func text(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
    guard buffer.count + count <= Self.largest else {
      return stop(.tooLarge(limit: Self.largest, line: line))
    }
    buffer.append(bytes, count)
  }

  /// Keeps a fault that libxml2 reports, which itself stops at a fatal one.
  ///
  /// The parser must not be stopped from here, nor from where bytes are fetched: libxml2 would free
  /// the input that it is working on.
  mutating func take(_ fault: XMLFault, isFatal: Bool) { faults.take(fault, isFatal: isFatal) }

  /// Keeps an error of the giver of bytes.
  mutating func take(thrown error: any Error) { faults.thrown = faults.thrown ?? error }

  /// Keeps a fault that libxml2 does not see, and stops it.
  private mutating func stop(_ fault: XMLFault) {
    faults.take(fault, isFatal: true)
    if let context { xmlStopParser(context) }
  }

  private var line: Int { context.map { Int(xmlSAX2GetLineNumber($0)) } ?? 0 }
  private var offset: Int { context.map { Int(xmlByteConsumed($0)) } ?? 0 }

  private mutating func refuseDepth() {
    stop(.tooDeep(limit: Self.deepest, line: line))
  }

  private mutating func beginRecord(_ number: UInt16) {
    recordDepth = depth
    startLine = line
    // The parser stands behind the name and its attributes, of which records have none.
    startOffset = max(0, offset - rules.names[Int(number)].count - 1)
    buffer.removeAll()
  }

  private mutating func endRecord() {
    recordDepth = 0
    guard faults.canGoOn else { return }
    recordCount += 1
    do {
      try receive(
        XMLRecord(
          element: String(decoding: rules.names[Int(open[depth])], as: UTF8.self),
          lines: buffer.written, line: startLine, range: startOffset..<max(startOffset, offset)))
    } catch {
      take(thrown: error)
      if let context { xmlStopParser(context) }
    }
  }

  private mutating func beginLine(
    _ rule: RuleTable.Line, _ count: Int,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    buffer.append(rules.bytes + Int(rule.headStart), Int(rule.headCount))
    for place in 0..<Int(rule.attributeCount) {
      buffer.append(0x09)
      let wanted = rules.attributes[Int(rule.attributeStart) + place]
      if let attributes { appendValue(of: wanted, count, attributes) }
    }
    guard rule.hasText else { return buffer.append(0x0A) }
    buffer.append(0x09)
    textDepth = depth
    textStart = buffer.count
    setText(RecordCallbacks.text)
  }

  private mutating func endText() {
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
  private mutating func appendValue(
    of wanted: UInt16, _ count: Int, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>
  ) {
    for index in 0..<count {
      let fields = attributes + index * 5
      guard let name = fields[0], numbers.number(name) == wanted, let start = fields[3],
        let end = fields[4]
      else { continue }
      let from = buffer.count
      let value = UnsafeBufferPointer(start: start, count: end - start)
      if value.contains(UInt8(ascii: "&")) {
        for byte in AttributeValue.resolved(value).utf8 { buffer.append(byte) }
      } else {
        buffer.append(start, value.count)
      }
      return buffer.foldSpace(from: from)
    }
  }
}
