import EvidenceModel
import SourceReading

/// Everything read from a corpus, before linking.
struct CorpusReading {
  /// The files, in path order.
  var files: [SourceFile] = []
  /// The policies, in path order.
  var documents: [PolicyDocument] = []
  /// Their texts by path.
  var sources: [String: SourceText] = [:]
  /// What people confirmed.
  var confirmed: [ConfirmedLink] = []
  /// What was odd, in path order.
  var diagnostics: [Diagnostic] = []
  /// How many files were parsed.
  var parsedCount = 0
  /// How many were taken from the index in force.
  var keptCount = 0
}

/// Reads a corpus file by file; what cannot be read becomes a diagnostic and the rest goes on.
struct CorpusReader {
  /// The corpus.
  let corpus: Corpus
  /// Documents of an earlier index by path and digest, which need not be parsed again.
  let known: [String: KnownDocument]
  /// Is told after each file how many of how many are done.
  let progress: (Int, Int) -> Void

  /// A document that an earlier index holds.
  struct KnownDocument {
    /// The digest of the file it was read from.
    var sha256: String
    /// The document, under the id that its own file gives it.
    var document: PolicyDocument
  }

  /// Reads all files.
  ///
  /// - Throws: `IngestError.corpusMissing`; every other fault is a diagnostic.
  func read() throws(IngestError) -> CorpusReading {
    var reading = CorpusReading()
    var sidecars: [String: Sidecar] = [:]
    let files = try corpus.files()
    for (i, file) in files.enumerated() {
      do {
        switch file.role {
        case .policy: try readPolicy(file, into: &reading)
        case .sidecar: sidecars[file.stem] = try readSidecar(file, into: &reading)
        case .confirmedLinks: try readLinks(file, into: &reading)
        }
      } catch {
        reading.diagnostics.append(Self.diagnostic(error, file: file.path))
      }
      progress(i + 1, files.count)
    }
    apply(sidecars, to: &reading)
    separate(&reading)
    return reading
  }

  private func readPolicy(_ file: CorpusFile, into reading: inout CorpusReading) throws(IngestError)
  {
    let bytes = try corpus.bytes(of: file.path)
    let sha256 = Digest.sha256(bytes)
    reading.files.append(
      SourceFile(path: file.path, sha256: sha256, byteCount: bytes.count))
    if let known = known[file.path], known.sha256 == sha256 {
      reading.keptCount += 1
      reading.documents.append(known.document)
      reading.diagnostics += known.document.diagnostics
      reading.sources[file.path] = SourceText(
        file: known.document.policy.file, bytes: TextDecoder.text(of: bytes, path: file.path))
      return
    }
    reading.parsedCount += 1
    let read = DocumentReader.read(bytes, path: file.path)
    reading.diagnostics += read.diagnostics
    guard let document = read.document else { return }
    reading.documents.append(document)
    reading.sources[file.path] = read.source
  }

  private func readSidecar(
    _ file: CorpusFile, into reading: inout CorpusReading
  ) throws(IngestError) -> Sidecar {
    try describe(file, into: &reading)
    return try Sidecar(yaml: try corpus.text(of: file.path), path: file.path)
  }

  private func readLinks(_ file: CorpusFile, into reading: inout CorpusReading) throws(IngestError)
  {
    try describe(file, into: &reading)
    reading.confirmed = try ConfirmedLinksFile.read(
      yaml: try corpus.text(of: file.path), path: file.path)
  }

  private func describe(_ file: CorpusFile, into reading: inout CorpusReading) throws(IngestError) {
    let bytes = try corpus.bytes(of: file.path)
    reading.files.append(
      SourceFile(path: file.path, sha256: Digest.sha256(bytes), byteCount: bytes.count))
  }

  /// Adds what sidecars say to the documents beside them; what a document says of itself stays.
  private func apply(_ sidecars: [String: Sidecar], to reading: inout CorpusReading) {
    for i in reading.documents.indices {
      let path = reading.documents[i].policy.file.path
      let stem = CorpusFile(path: path, role: .policy).stem
      guard let sidecar = sidecars[stem] ?? sidecars[path] else { continue }
      if reading.documents[i].policy.issuer == nil {
        reading.documents[i].policy.issuer = sidecar.issuer
      }
    }
  }

  private func separate(_ reading: inout CorpusReading) {
    let distinct = PolicyIdentity.distinct(reading.documents)
    reading.documents = distinct.documents
    reading.diagnostics += distinct.diagnostics
    reading.diagnostics = reading.diagnostics.enumerated().sorted {
      ($0.element.file, $0.offset) < ($1.element.file, $1.offset)
    }.map(\.element)
  }

  private static func diagnostic(_ error: IngestError, file: String) -> Diagnostic {
    Diagnostic(severity: .error, code: "unreadable-file", message: "\(error)", file: file)
  }
}
