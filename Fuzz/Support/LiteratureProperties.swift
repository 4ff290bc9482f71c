import EvidenceModel
package import Literature

/// What must hold of any bytes that are read as a file of literature.
package enum LiteratureProperties {
  /// Reads an input as a file of one format; stops the process where a property does not hold.
  ///
  /// - Parameters:
  ///   - start: The input's bytes.
  ///   - count: How many there are.
  ///   - format: What the file is read as.
  package static func check(
    _ start: UnsafePointer<UInt8>?, _ count: Int, as format: LiteratureFormat
  ) {
    var rest: [UInt8]? = Array(UnsafeBufferPointer(start: start, count: count))
    let next = { () -> [UInt8]? in
      defer { rest = nil }
      return rest
    }
    var handedOn = 0
    do {
      let reading = try format.read(name: "fuzz", next: next) { entry in
        guard case .record(let lines, let line, let range) = entry else { return }
        handedOn += 1
        check(lines, SourceSpan(file: "fuzz", ranges: [range], line: line))
        // Where an encoding is not UTF-8, libxml2 counts the bytes that it has made of the file.
        precondition(
          range.upperBound <= count || format == .pubmedXML, "a record behind the end of its file")
      }
      precondition(reading.recordCount == handedOn, "records counted that were not handed on")
    } catch {
      preconditionFailure("\(error)")  // faults of a file are diagnostics
    }
  }

  private static func check(_ lines: [UInt8], _ span: SourceSpan) {
    let record = RecordDecoder.record(lines, source: span)
    precondition(
      record == RecordDecoder.record(lines, source: span), "the same lines are read in two ways")
    precondition(!record.id.rawValue.isEmpty, "a record of no name")
  }
}
