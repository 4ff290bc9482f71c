import EvidenceModel
import EvidenceStore
import Literature
import SourceReading
import TextAnalysis
import Vocabulary

/// What one corpus file gives the index, ready to be written.
struct ParsedFile: Sendable {
  /// The file as it was read; nil where it could not be.
  var source: SourceFile?
  /// Its row and those of what it holds.
  var rows: [StoreRow] = []
  /// The identity that it gives; nil where it holds no policy.
  var identity: IdentityRecord?
  /// How often each word occurs in it.
  var words: [String: Int] = [:]
  /// When reading began.
  var moment = 0
}

/// Reads corpus files; it writes nothing, so that several can be read at the same time.
struct FileParser: Sendable {
  /// The corpus.
  let corpus: Corpus
  /// The sidecars.
  let sidecars: SidecarShelf
  /// The words by which policies are read.
  let vocabulary: PolicyVocabulary
  private let analyzer: Analyzer

  /// Prepares to read the files of a corpus.
  init(
    _ corpus: Corpus, _ sidecars: SidecarShelf, _ vocabulary: PolicyVocabulary
  ) throws(StemmerUnavailable) {
    self.corpus = corpus
    self.sidecars = sidecars
    self.vocabulary = vocabulary
    analyzer = try Analyzer()
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - identity: What became of its policy in the corpus; nil where that is not known yet, and
  ///     the policy gets the id that its own file gives.
  /// - Returns: What it gives the index.
  func parse(_ file: CorpusChanges.File, as identity: IdentityRecord? = nil) -> ParsedFile {
    var parsed = ParsedFile()
    parsed.moment = FileSignature.now
    var diagnostics: [Diagnostic] = []
    if let size = file.file.signature?.size,
      let fault = TextDecoder.sizeFault(size, path: file.file.path)
    {
      finish(&parsed, file, [fault])
      return parsed
    }
    do {
      let bytes = try corpus.bytes(of: file.file.path)
      let source = SourceFile(
        path: file.file.path, sha256: Digest.sha256(bytes), byteCount: bytes.count)
      parsed.source = source
      switch file.file.role {
      case .policy: diagnostics = try policy(bytes, file, as: identity, into: &parsed)
      case .sidecar: _ = try Sidecar(yaml: Self.text(bytes), path: source.path)
      case .confirmedLinks:
        _ = try ConfirmedLinksFile.read(yaml: Self.text(bytes), path: source.path)
      case .vocabulary:
        let added = try VocabularyFile.read(yaml: Self.text(bytes), path: source.path)
        parsed.rows += StoreRow.synonyms(
          added.synonyms.map { StoredSynonyms(names: $0.names, abbreviations: $0.shorts) },
          file: file.number)
      }
    } catch {
      diagnostics.append(Self.diagnostic(error, file: file.file.path))
    }
    finish(&parsed, file, diagnostics)
    return parsed
  }

  /// How often each word occurs in a document.
  func words(of document: PolicyDocument) -> [String: Int] {
    CorpusWords.counts(of: document, analyzer)
  }

  /// Adds the rows that every file has.
  private func finish(
    _ parsed: inout ParsedFile, _ file: CorpusChanges.File, _ diagnostics: [Diagnostic]
  ) {
    let source =
      parsed.source ?? SourceFile(path: file.file.path, sha256: "", byteCount: 0)
    parsed.rows.append(
      .file(source, number: file.number, policy: parsed.identity?.policyID))
    if let identity = parsed.identity { parsed.rows.append(identity.row) }
    parsed.rows += DocumentRows.rows(diagnostics, file: file.number)
  }

  private func policy(
    _ bytes: [UInt8], _ file: CorpusChanges.File, as known: IdentityRecord?,
    into parsed: inout ParsedFile
  ) throws(IngestError) -> [Diagnostic] {
    let reading = DocumentReader.read(bytes, path: file.file.path, vocabulary: vocabulary)
    guard var own = reading.document else { return reading.diagnostics }
    try Self.checkSize(own)
    sidecars.apply(to: &own.policy)
    let identity =
      known
      ?? IdentityRecord(
        file: file.number, path: file.file.path, ownID: own.policy.id, issuer: own.policy.issuer,
        edition: own.policy.edition)
    parsed.identity = identity
    if let source = reading.source, source.isExtracted {
      let text = ExtractedFileText(bytes: source.bytes, locators: source.locators)
      parsed.rows.append(.extractedText(text, file: file.number))
    }
    if let document = PolicyIdentity.apply(identity, to: own) {
      try Self.add(document, file, to: &parsed, analyzer)
    }
    return reading.diagnostics + [PolicyIdentity.diagnostic(identity)].compactMap(\.self)
  }

  /// Adds the rows of a document; one of which a part has no place is left out whole, and said.
  static func add(
    _ document: PolicyDocument, _ file: CorpusChanges.File, to parsed: inout ParsedFile,
    _ analyzer: Analyzer
  ) throws(IngestError) {
    do throws(PlacelessRecord) {
      parsed.rows += try DocumentRows.rows(
        document, file: file.number,
        workKeys: document.references.map { reference in
          let keys = WorkMatchKeys(reference.item)
          return (keys.title, keys.imprint)
        },
        abbreviations: CorpusWords.abbreviations(of: [document]))
    } catch {
      parsed.identity = nil
      parsed.rows = []
      throw .unreadable(
        path: file.file.path,
        reason: "expected a place in the file for all that is read, found a \(error.table) without "
          + "one, which is a mistake of evq; the file is left out")
    }
    parsed.words = CorpusWords.counts(of: document, analyzer)
  }

  /// A document with more parts than a file has places is refused.
  static func checkSize(_ document: PolicyDocument) throws(IngestError) {
    let policy = document.policy
    let most = [
      policy.statements.count, policy.passages.count, policy.summaries.count,
      policy.codes.count, policy.references.count, policy.citations.count,
      document.diagnostics.count, policy.studies.count, policy.codeGroups.count,
    ].max()
    guard let most, most > StoreNumber.places / 16 else { return }
    throw .unreadable(
      path: policy.file.path,
      reason: "expected at most \(StoreNumber.places / 16) parts of a kind, found \(most)")
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private static func diagnostic(_ error: IngestError, file: String) -> Diagnostic {
    Diagnostic(severity: .error, code: "unreadable-file", message: "\(error)", file: file)
  }
}
