import EvidenceModel

/// Reads the MEDLINE format, which PubMed calls `PubMed` and saves as `.nbib` (NLM, MEDLINE/PubMed
/// Data Element (Field) Descriptions).
package enum MEDLINEReader {
  /// The longest line that is read.
  private static let longestLine = 1 << 24

  /// Reads a file and hands its records on in their order.
  ///
  /// - Parameters:
  ///   - name: What diagnostics call the file.
  ///   - next: Gives the next bytes, cut anywhere, and nil at the end.
  ///   - receive: Takes an entry.
  /// - Returns: How much was read, and what was odd.
  /// - Throws: What `next` and `receive` throw.
  package static func read(
    name: String, next: () throws -> [UInt8]?, each receive: (LiteratureEntry) throws -> Void
  ) throws -> LiteratureReading {
    var scanner = MEDLINEScanner(name: name)
    var rest: [UInt8] = []
    while let block = try next() {
      var start = 0
      while let end = block[start...].firstIndex(of: 0x0A) {
        rest += block[start..<end]
        try scanner.take(line: rest, endsInFeed: true, receive)
        rest.removeAll(keepingCapacity: true)
        start = end + 1
      }
      rest += block[start...]
      if rest.count > longestLine {
        scanner.refuseLongLine()
        rest.removeAll()
        break
      }
    }
    if !rest.isEmpty { try scanner.take(line: rest, endsInFeed: false, receive) }
    return try scanner.finish(receive)
  }
}

/// The state between the lines of a MEDLINE file.
private struct MEDLINEScanner {
  let name: String
  private var reading = LiteratureReading()
  private var fields: [MEDLINEField] = []
  private var line = 0
  private var firstLine = 0
  private var offset = 0
  private var firstOffset = 0
  private var strayLine: Int?
  private var isDone = false

  init(name: String) {
    self.name = name
  }

  mutating func take(
    line bytes: [UInt8], endsInFeed: Bool, _ receive: (LiteratureEntry) throws -> Void
  ) throws {
    line += 1
    defer { offset += bytes.count + (endsInFeed ? 1 : 0) }
    let text = Self.trimmed(bytes, isFirst: line == 1)
    if text.isEmpty { return try endRecord(receive) }
    if let field = MEDLINEField(line: text) {
      if field.tag == "PMID", !fields.isEmpty { try endRecord(receive) }
      if fields.isEmpty { (firstLine, firstOffset) = (line, offset) }
      fields.append(field)
    } else if !fields.isEmpty, text.starts(with: [0x20, 0x20]) {
      let more = String(decoding: text.drop { $0 == 0x20 }, as: UTF8.self)
      fields[fields.count - 1].value += " " + more
    } else {
      strayLine = strayLine ?? line
    }
  }

  /// Tells of the line; the record that it is in is not whole and is not handed on.
  mutating func refuseLongLine() {
    fields.removeAll()
    reading.diagnostics.append(
      Diagnostic(
        severity: .error, code: "malformed-nbib",
        message: "line \(line + 1): expected a field, found a line that does not end", file: name))
    isDone = true
  }

  mutating func finish(
    _ receive: (LiteratureEntry) throws -> Void
  ) throws -> LiteratureReading {
    try endRecord(receive)
    if let strayLine, !isDone {
      let nothing = reading.recordCount == 0
      reading.diagnostics.append(
        Diagnostic(
          severity: nothing ? .error : .warning,
          code: nothing ? "not-literature" : "malformed-nbib",
          message: "line \(strayLine): expected a field such as \"TI  - …\", found other text",
          file: name))
    }
    return reading
  }

  private mutating func endRecord(_ receive: (LiteratureEntry) throws -> Void) throws {
    guard !fields.isEmpty else { return }
    defer { fields.removeAll() }
    var writer = MEDLINERecordWriter()
    for field in fields { writer.take(field) }
    reading.recordCount += 1
    try receive(
      .record(lines: writer.finished(), line: firstLine, range: firstOffset..<offset))
  }

  /// The line without the byte-order mark of the file and without white space at its end.
  private static func trimmed(_ line: [UInt8], isFirst: Bool) -> [UInt8] {
    var text = line[...]
    if isFirst, text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
    while let last = text.last, last == 0x0D || last == 0x20 || last == 0x09 { text.removeLast() }
    return Array(text)
  }
}
