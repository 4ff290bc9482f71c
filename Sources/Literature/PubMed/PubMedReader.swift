package import EvidenceModel
import XMLReading

/// What a literature file holds, one entry after another.
package enum LiteratureEntry: Sendable {
  /// A record, as lines that `RecordDecoder` reads, with the place where it stands.
  case record(lines: [UInt8], line: Int, range: Range<Int>)
  /// The PubMed ids of records that are withdrawn, each with its version where one is named.
  case deletion([(pmid: String, version: Int?)])
}

/// What the reading of a literature file gave besides its entries.
package struct LiteratureReading: Sendable {
  /// How many records were handed on.
  package var recordCount = 0
  /// How many deletions were handed on.
  package var deletionCount = 0
  /// What was odd; an error where the file could not be read to its end.
  package var diagnostics: [Diagnostic] = []

  /// Creates an empty one, with what kept a file from being read where something did.
  package init(fault: Diagnostic? = nil) { diagnostics = fault.map { [$0] } ?? [] }
}

/// Reads PubMed XML: baseline and update files, and what a search on PubMed exports.
package enum PubMedReader {
  /// Reads a file and hands its entries on in their order.
  ///
  /// - Parameters:
  ///   - name: What diagnostics call the file.
  ///   - fill: Writes the next bytes and returns how many; 0 at the end.
  ///   - receive: Takes an entry; those before a fault are handed on.
  /// - Returns: How much was read, and what was odd.
  /// - Throws: What `fill` and `receive` throw, and a fault that is none of the file: too little
  ///   memory.
  package static func read(
    name: String, fill: (UnsafeMutableRawBufferPointer) throws -> Int,
    each receive: (LiteratureEntry) throws -> Void
  ) throws -> LiteratureReading {
    var reading = LiteratureReading()
    let outcome = try XMLRecordReader.read(PubMedRules.whole, fill: fill) { record in
      if record.element.hasPrefix("Delete") {
        let ids = RecordDecoder.deletions(record.lines)
        reading.deletionCount += ids.count
        try receive(.deletion(ids))
      } else {
        reading.recordCount += 1
        try receive(.record(lines: record.lines, line: record.line, range: record.range))
      }
    }
    if let fault = outcome.fault, fault.isOutOfMemory { throw fault }
    reading.diagnostics = diagnostics(outcome, name: name)
    return reading
  }

  private static func diagnostics(_ outcome: XMLRecordOutcome, name: String) -> [Diagnostic] {
    var diagnostics = outcome.notices.map {
      LiteratureFault.diagnostic($0, severity: .warning, name: name)
    }
    if let fault = outcome.fault {
      diagnostics.append(LiteratureFault.diagnostic(fault, severity: .error, name: name))
    } else if !knownRoots.contains(outcome.root ?? "") {
      diagnostics.append(
        Diagnostic(
          severity: .error, code: "not-literature",
          message: "line 1: expected PubMed XML (PubmedArticleSet), found "
            + (outcome.root.map { "<\($0)>" } ?? "nothing"),
          file: name))
    }
    return diagnostics
  }

  private static let knownRoots: Set<String> = [
    "PubmedArticleSet", "PubmedBookArticleSet", "PubmedArticle", "PubmedBookArticle",
  ]
}
