package import EvidenceModel
import Literature
import SourceReading

/// Reads literature for `evq parse`: what evq sees in a file, without an index.
package enum LiteratureFileReader {
  /// What a file gave.
  package struct Reading: Sendable {
    /// The records in their order.
    package var records: [LiteratureRecord]
    /// What was odd.
    package var diagnostics: [Diagnostic]
    /// The digest of the file, by its path.
    package var files: SourceDigests
  }

  /// Whether bytes look like literature, gzip included.
  package static func isLiterature(_ bytes: [UInt8]) -> Bool {
    LiteratureFormat.guess(plain(bytes, path: "").bytes) != nil
  }

  /// Reads the bytes of a file.
  package static func read(_ bytes: [UInt8], path: String) -> Reading {
    var (rest, faults) = plain(bytes, path: path)
    var reading = Reading(records: [], diagnostics: faults, files: [path: Digest.sha256(bytes)])
    guard let format = LiteratureFormat.guess(rest) else {
      reading.diagnostics.append(
        Diagnostic(
          severity: .error, code: "not-literature",
          message: "line 1: expected PubMed XML, a MEDLINE (.nbib) file or a JATS article",
          file: path))
      return reading
    }
    let next = { () -> [UInt8]? in
      defer { rest = [] }
      return rest.isEmpty ? nil : rest
    }
    do {
      reading.diagnostics += try format.read(name: path, next: next) { entry in
        guard case .record(let lines, let line, let range) = entry else { return }
        let end = max(range.upperBound, range.lowerBound + 1)
        let span = SourceSpan(file: path, ranges: [range.lowerBound..<end], line: max(line, 1))
        reading.records.append(RecordDecoder.record(lines, source: span))
      }.diagnostics
    } catch {
      faults.append(
        Diagnostic(severity: .error, code: "unreadable-file", message: "\(error)", file: path))
      reading.diagnostics += faults
    }
    return reading
  }

  /// The bytes, inflated where they are a gzip file; what was inflated before a fault is kept.
  private static func plain(
    _ bytes: [UInt8], path: String
  ) -> (bytes: [UInt8], faults: [Diagnostic]) {
    guard bytes.starts(with: [0x1F, 0x8B]) else { return (bytes, []) }
    let inflated = GzipBytes.inflated(bytes)
    guard let fault = inflated.fault else { return (inflated.bytes, []) }
    return (
      inflated.bytes,
      [Diagnostic(severity: .error, code: "unreadable-file", message: fault, file: path)]
    )
  }
}
