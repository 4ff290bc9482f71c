import EvidenceModel
import EvidenceStore
import FoundationEssentials
import InvertedIndex
import Literature

/// Records that are published together, with their words.
///
/// The store is changed at once; the text index at the end of the batch, when it is known which of
/// several records of one id is the last.
final class LiteratureBatch {
  /// About how many bytes the words of a batch may take; what is more is sorted on disk.
  private static let memory = 1 << 24

  /// Up to how many records are merged however few there are; beyond a million it is an eighth of
  /// all, so that memory grows by little and the segments stay few.
  private static let merging = MergePolicy(documentLimit: 1 << 17)

  /// What became of the entries of this run.
  private(set) var outcome = LiteratureOutcome()

  let store: LiteratureStoreWriter
  private let layout: LiteratureLayout
  private let size: Int
  private let documents: LiteratureDocuments
  private var text: TextIndex?
  /// The ids whose documents have changed.
  private var changed: Set<String> = []
  /// The records that the text index has of those that were there before; most are new.
  private var earlier: [String: StoredLiterature] = [:]

  init(_ layout: LiteratureLayout, size: Int) throws {
    self.layout = layout
    self.size = size
    documents = LiteratureDocuments()
    store = try LiteratureStoreWriter(path: layout.store)
    text = try store.textIndex().map { try Self.open($0, layout) }
    try removeUnnamedFiles()
    try store.begin()
  }

  /// Whether it is time to publish.
  var isFull: Bool { changed.count >= size }

  /// Takes a record in.
  func put(_ record: StoredLiterature) throws {
    switch try store.put(record) {
    case .older: outcome.olderRecords += 1
    case .new:
      outcome.newRecords += 1
      note(record.id, before: nil)
    case .replaced(let old):
      outcome.replacedRecords += 1
      note(record.id, before: old)
    }
  }

  /// Removes a record.
  func remove(pmid: String, version: Int?) throws {
    guard let old = try store.remove(pmid: pmid, version: version) else { return }
    outcome.deletedRecords += 1
    note(old.id, before: old)
  }

  /// Publishes what was taken in and begins the next batch.
  func publish() throws {
    if !changed.isEmpty {
      let files = try writeText()
      try store.put(textIndex: files)
      text = try Self.open(files, layout)
    }
    changed.removeAll(keepingCapacity: true)
    earlier.removeAll()
    try store.commit()
    try store.begin()
  }

  /// Ends the run after the last batch was published.
  func close() throws {
    outcome.recordCount = try store.count()
    try store.commit()
    try store.close()
    try removeUnnamedFiles()
  }

  /// Remembers what the text index has of an id before this batch.
  private func note(_ id: String, before: StoredLiterature?) {
    guard changed.insert(id).inserted else { return }
    earlier[id] = before
  }

  private func writeText() throws -> String {
    var update = try TextIndexUpdate(
      base: text, schema: SearchSchema.segment, analysis: try SearchWords(),
      memory: BuildMemory(limit: Self.memory, folder: layout.folder), policy: Self.merging)
    for id in changed.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      if let before = earlier[id] { try update.remove(document(of: before)) }
      if let record = try store.record(id) { try update.add(document(of: record)) }
    }
    let files = try update.write(to: layout.folder)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(files), as: UTF8.self)
  }

  private func document(of stored: StoredLiterature) -> SegmentDocument {
    documents.document(of: RecordDecoder.record(stored.lines, source: stored.span(in: "")))
  }

  private static func open(_ files: String, _ layout: LiteratureLayout) throws -> TextIndex {
    try TextIndex(folder: layout.folder, files: TextIndexFiles(json: files))
  }

  /// Removes files that no published text index names: those of a run that was killed, and those
  /// that a merge has replaced.
  private func removeUnnamedFiles() throws {
    let named = Set(text?.files.names ?? [])
    for name in try FileManager.default.contentsOfDirectory(atPath: layout.folder)
    where !name.hasPrefix("literature.sqlite") && !named.contains(name) {
      try FileManager.default.removeItem(atPath: layout.folder + "/" + name)
    }
  }
}
