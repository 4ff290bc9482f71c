import EvidenceModel
import EvidenceStore
import FoundationEssentials
import Literature
import SourceReading

/// One run over the list of literature files.
struct LiteratureRun {
  let corpus: Corpus
  let list: LiteratureList
  let batch: LiteratureBatch
  /// The files whose records are in force and would be lost if they could not be read now.
  let inForce: [LiteratureFile]
  /// After how many records the progress is told.
  var reportInterval = 1024
  private var progress = LiteratureProgress()
  private var keptFiles = 0
  private var takenFiles = 0
  private var diagnostics: [Diagnostic] = []

  init(
    corpus: Corpus, list: LiteratureList, batch: LiteratureBatch, inForce: [LiteratureFile] = []
  ) {
    self.corpus = corpus
    self.list = list
    self.batch = batch
    self.inForce = inForce
  }

  /// Takes in every file that is not whole yet.
  mutating func run(_ report: (LiteratureProgress) throws -> Void) throws -> LiteratureOutcome {
    let known = try batch.store.files()
    let rest = list.entries.indices.filter { $0 >= known.count || !known[$0].isWhole }
    keptFiles = list.entries.count - rest.count
    progress.fileCount = rest.count
    progress.byteCount = rest.reduce(0) { $0 + (FileSize.of(path(of: $1)) ?? 0) }
    for ordinal in rest {
      let before = ordinal < known.count ? known[ordinal] : nil
      try take(ordinal, before, report)
      progress.files += 1
      try report(progress)
    }
    try batch.publish()
    try batch.close()
    var outcome = batch.outcome
    (outcome.keptFiles, outcome.takenFiles) = (keptFiles, takenFiles)
    outcome.diagnostics = diagnostics
    return outcome
  }

  private func path(of ordinal: Int) -> String {
    let path = list.entries[ordinal].path
    return path.hasPrefix("/") ? path : corpus.absolute(path)
  }

  /// Takes a file in; what keeps it from being read becomes a diagnostic, and the run goes on unless
  /// records that are in force would be lost.
  private mutating func take(
    _ ordinal: Int, _ before: LiteratureFile?, _ report: (LiteratureProgress) throws -> Void
  ) throws {
    let entry = list.entries[ordinal]
    let name = LiteratureName.shown(entry.path)
    var file = LiteratureFile(
      path: entry.path, sha256: entry.sha256, byteCount: FileSize.of(path(of: ordinal)) ?? 0)
    let signature = FileSignature(following: path(of: ordinal))
    do {
      let found = try FileDigest.sha256(path: path(of: ordinal))
      guard found == entry.sha256 else {
        throw StreamFault.damaged(
          path: name, reason: "expected the digest \(entry.sha256), found \(found)")
      }
      let reading = try read(ordinal, name, &file, before, report, signature)
      try checkUnchanged(ordinal, signature)
      diagnostics += reading.diagnostics
      file.diagnostics = String(
        decoding: try JSONEncoder().encode(reading.diagnostics), as: UTF8.self)
    } catch let fault as StreamFault {
      try keepInForce(entry, name, fault.reason)
      diagnostics.append(
        Diagnostic(severity: .error, code: "unreadable-file", message: fault.reason, file: name))
      progress.bytes += file.byteCount
      return
    }
    file.isWhole = true
    try batch.store.put(file, ordinal: ordinal)
    takenFiles += 1
    if batch.isFull { try batch.publish() }
  }

  /// Ends a run that builds all anew when it cannot read a file of which there are records.
  private func keepInForce(
    _ entry: LiteratureList.Entry, _ name: String, _ reason: String
  ) throws(IngestError) {
    guard inForce.contains(where: { $0.path == entry.path || $0.sha256 == entry.sha256 }) else {
      return
    }
    throw .unreadable(
      path: name,
      reason: reason
        + "\n  the literature in force stays as it was"
        + "\n  to let the file's records go, take it off \(LiteratureList.name)")
  }

  private mutating func read(
    _ ordinal: Int, _ name: String, _ file: inout LiteratureFile, _ before: LiteratureFile?,
    _ report: (LiteratureProgress) throws -> Void, _ signature: FileSignature?
  ) throws -> LiteratureReading {
    let stream = try ByteStream(path: path(of: ordinal), name: name)
    guard let format = LiteratureFormat.guess(try stream.peek()) else {
      return LiteratureReading(
        fault: Diagnostic(
          severity: .error, code: "not-literature",
          message: "line 1: expected PubMed XML, a MEDLINE (.nbib) file or a JATS article",
          file: name))
    }
    let bytesBefore = progress.bytes
    var count = 0
    file.newest = before?.newest
    defer { progress.bytes = bytesBefore + file.byteCount }
    return try format.read(name: name, next: { try stream.next() }) { entry in
      count += 1
      guard count > before?.taken ?? 0 else { return }
      let revised = try take(entry, ordinal, name)
      file.newest = [file.newest, revised].compactMap(\.self).max()
      progress.records += 1
      if count % reportInterval == 0 {
        progress.bytes = bytesBefore + stream.consumed
        try report(progress)
      }
      guard batch.isFull else { return }
      try checkUnchanged(ordinal, signature)
      file.taken = count
      try batch.store.put(file, ordinal: ordinal)
      try batch.publish()
    }
  }

  /// Ends the run where a file is no longer the one whose digest was compared: what was read of it
  /// since the last batch is not published.
  private func checkUnchanged(
    _ ordinal: Int, _ signature: FileSignature?
  ) throws(IngestError) {
    guard FileSignature(following: path(of: ordinal)) != signature else { return }
    throw .unreadable(
      path: LiteratureName.shown(list.entries[ordinal].path),
      reason: "it was changed while it was taken in: add it again when it is finished")
  }

  /// Takes an entry in and returns when its record was last revised.
  private func take(_ entry: LiteratureEntry, _ ordinal: Int, _ name: String) throws -> String? {
    switch entry {
    case .deletion(let ids):
      for id in ids { try batch.remove(pmid: id.pmid, version: id.version) }
      return nil
    case .record(let lines, let line, let range):
      let head = RecordHead(lines, fallback: "\(name):\(line)")
      try batch.put(
        StoredLiterature(
          id: head.id, version: head.version, revised: head.revised, doi: head.doi,
          pmcid: head.pmcid, titleKey: TitleNumber.of(head.title), imprintKey: head.imprint,
          year: head.year, file: ordinal, line: line, range: range, lines: lines))
      return head.revised
    }
  }
}

/// What a literature file is called where it is shown.
package enum LiteratureName {
  /// The path in the corpus; of a file elsewhere the last part alone, because the folders of a
  /// machine are nobody's business.
  package static func shown(_ path: String) -> String {
    guard path.hasPrefix("/") else { return path }
    return path.split(separator: "/").last.map(String.init) ?? path
  }
}
