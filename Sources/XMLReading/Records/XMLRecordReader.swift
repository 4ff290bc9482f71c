import CLibXML2

/// Reads the records of an XML document of any size in constant memory.
///
/// What holds for `XMLStreamReader` holds here: the reader opens nothing, loads no DTD and expands
/// no entity that the document declares, and elements nested deeper than 256 levels are refused.
package enum XMLRecordReader {
  /// Reads a document and hands on its records in their order.
  ///
  /// - Parameters:
  ///   - rules: What becomes a record, and what of it.
  ///   - fill: Writes the next bytes of the document and returns how many; 0 at its end.
  ///   - receive: Takes a record; the records before a fault are handed on.
  /// - Returns: What was read, and the fault that ended the reading before the end.
  /// - Throws: What `fill` and `receive` throw.
  package static func read(
    _ rules: XMLRecordRules, fill: (UnsafeMutableRawBufferPointer) throws -> Int,
    each receive: (XMLRecord) throws -> Void
  ) throws -> XMLRecordOutcome {
    try withoutActuallyEscaping(fill) { fill in
      try withoutActuallyEscaping(receive) { receive in
        try run(rules, receive, fill)
      }
    }
  }

  /// Parses a document with functions that do nothing: the speed that no reader can pass.
  package static func parseOnly(
    fill: (UnsafeMutableRawBufferPointer) throws -> Int
  ) throws -> Bool {
    try withoutActuallyEscaping(fill) { fill in
      var table = xmlSAXHandler()
      table.initialized = UInt32(XML_SAX2_MAGIC)
      table.startElementNs = { _, _, _, _, _, _, _, _, _ in }
      table.endElementNs = { _, _, _, _ in }
      table.characters = { _, _, _ in }
      table.ignorableWhitespace = { _, _, _ in }
      table.cdataBlock = { _, _, _ in }
      table.serror = { _, _ in }
      let parser = PullParser(fill: fill, fault: { _ in })
      return try parser.run(table, userData: nil, prepare: { _ in }).isWellFormed
    }
  }

  private static func run(
    _ rules: XMLRecordRules, _ receive: @escaping (XMLRecord) throws -> Void,
    _ fill: @escaping (UnsafeMutableRawBufferPointer) throws -> Int
  ) throws -> XMLRecordOutcome {
    // Invariant: allocated, initialised and freed in this call, within which the parser runs.
    let scanner = UnsafeMutablePointer<RecordScanner>.allocate(capacity: 1)
    scanner.initialize(to: RecordScanner(rules, receive))
    defer {
      scanner.pointee.deallocate()
      scanner.deinitialize(count: 1)
      scanner.deallocate()
    }
    let parser = PullParser(fill: fill, fault: { scanner.pointee.take(thrown: $0) })
    let end = try parser.run(RecordCallbacks.table, userData: scanner) {
      scanner.pointee.context = $0
    }
    let faults = scanner.pointee.faults
    if let error = faults.thrown { throw error }
    var fault = faults.fatal
    if let open = end.open, fault?.isAtEnd == true {
      fault = .endInside(open, line: fault?.line ?? end.line)
    }
    if fault == nil, !end.isWellFormed { fault = .unexplained(code: 0) }
    return XMLRecordOutcome(
      root: scanner.pointee.root, recordCount: scanner.pointee.recordCount, fault: fault,
      notices: faults.notices)
  }
}
