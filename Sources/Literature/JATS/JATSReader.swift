import EvidenceModel
import XMLReading

/// Reads an article in JATS (ANSI/NISO Z39.96; the NLM DTDs before it too): what a record says, the
/// reference list, and where the text points at it.
package enum JATSReader {
  /// Reads a file and hands its articles on in their order.
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
    var reading = LiteratureReading()
    var byteCount = 0
    try withoutActuallyEscaping(receive) { receive in
      var articles = JATSHandler { lines, line in
        reading.recordCount += 1
        try receive(.record(lines: lines, line: line, range: 0..<0))
      }
      do {
        let notices = try XMLStreamReader.read(with: &articles) {
          let block = try next()
          byteCount += block?.count ?? 0
          return block
        }
        reading.diagnostics += notices.map {
          LiteratureFault.diagnostic($0, severity: .warning, name: name)
        }
      } catch let fault as XMLFault where !fault.isOutOfMemory {
        reading.diagnostics.append(
          LiteratureFault.diagnostic(fault, severity: .error, name: name))
      }
    }
    if reading.recordCount == 0, reading.diagnostics.isEmpty {
      reading.diagnostics.append(
        Diagnostic(
          severity: .error, code: "not-literature",
          message: "line 1: expected a JATS article, found other XML", file: name))
    }
    return reading
  }
}
