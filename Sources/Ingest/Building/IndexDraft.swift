import EvidenceLinking
import EvidenceModel
import EvidenceStore
import SourceReading
import Vocabulary

/// The next generation while it is made: the records of the index in force with the changes of a
/// corpus, brought through one stage after another.
///
/// A full build is the change from nothing, so that both ways of building run the same code. Each
/// stage asks by keys which records a change concerns and makes these anew:
///
/// 1. files: what the changed files say (``readFiles(_:)``),
/// 2. identities: policies whose id depends on other files (``settleIdentities()``),
/// 3. works: the connected groups of references that the change touches (``mergeWorks()``),
/// 4. links: documents whose own words or works changed (``linkDocuments()``), and those that asked
///    for accounts which came or went (``linkAskingDocuments()``),
/// 5. studies: pairs of reports that share an author with a changed one (``joinStudies()``),
/// 6. records: works of which something changed (``describeWorks()``),
/// 7. confirmed links (``confirmLinks()``).
final class IndexDraft {
  /// The corpus.
  let corpus: Corpus
  /// What has changed in it.
  let changes: CorpusChanges
  /// The store that is written.
  let store: EvidenceStoreDraft
  /// The index in force; nil for a full build.
  let before: EvidenceStoreReader?
  /// What titles tell of works.
  let works = WorkShelf()
  /// The accounts that documents ask for.
  let accounts: AccountShelf
  /// The texts of corpus files.
  let shelf: SourceShelf
  /// Reads files.
  let parser: FileParser

  /// The files whose documents were read anew or are gone.
  var documents: Set<Int> = []
  /// The keys that references of these files had or have.
  var touchedKeys: Set<WorkKeyText> = []
  /// The works that those references were before.
  var touchedWorks: Set<WorkID> = []
  /// The works whose id, metadata or number is new, or that are gone.
  var changedFacts: Set<WorkID> = []
  /// The numbers that changed works had before.
  var formerNumbers: [WorkID: Int] = [:]
  /// The files whose documents are to be linked.
  var linking: Set<Int> = []
  /// What changed in the accounts of documents.
  var accountChanges = AccountChanges()
  /// The works whose records are to be made.
  var describing: Set<WorkID> = []
  /// The works of which a record changed as far as search shows it.
  var searchedWorks: Set<WorkID> = []
  /// The references that have become another work.
  var movedReferences: Set<Int> = []
  /// The study of each work that has one, where studies changed.
  var studyOfWork: [WorkID: String] = [:]
  /// How often words came, and with a minus went.
  var words: [String: Int] = [:]
  /// Signatures of files that were read.
  var memory: FileMemory

  /// A key of references as text, for sets.
  typealias WorkKeyText = String

  /// Prepares the next generation.
  init(
    _ corpus: Corpus, _ changes: CorpusChanges, store: EvidenceStoreDraft,
    before: EvidenceStoreReader?, memory: FileMemory
  ) throws {
    let corpus = corpus.watched()
    self.corpus = corpus
    self.changes = changes
    self.store = store
    self.before = before
    self.memory = memory
    let reader = store.reader
    accounts = AccountShelf(reader)
    shelf = SourceShelf(corpus) { path throws(IngestError) in
      try Self.reading(path) { () throws(StoreError) in try reader.sha256(of: path) }
    } kept: { path throws(IngestError) in
      try Self.reading(path) { () throws(StoreError) in
        guard let text = try reader.extractedText(of: path) else { return nil }
        let file = SourceFile(path: path, sha256: try reader.sha256(of: path) ?? "", byteCount: 0)
        return SourceText(file: file, bytes: text.bytes, locators: text.locators)
      }
    }
    parser = try FileParser(
      corpus, SidecarShelf(changes.files.map(\.file), corpus), Self.vocabulary(of: corpus))
  }

  /// The words by which policies are read: where the file that adds words is malformed, the field's
  /// own; what is wrong with it is said where it is read as a file.
  private static func vocabulary(of corpus: Corpus) -> PolicyVocabulary {
    (try? corpus.vocabulary()) ?? .builtIn  // said by `FileParser`
  }

  private static func reading<Value>(
    _ path: String, _ body: () throws(StoreError) -> Value
  ) throws(IngestError) -> Value {
    do {
      return try body()
    } catch {
      throw .unreadable(path: path, reason: "\(error)")
    }
  }

  /// Whether everything is new.
  var isFull: Bool { before == nil }

  /// Brings the records up to date.
  func bringUpToDate(progress: (Int, Int) -> Void) throws {
    try readFiles(progress)
    if isFull { try store.createIndexes() }
    try settleIdentities()
    try mergeWorks()
    try linkDocuments()
    try linkAskingDocuments()
    try joinStudies()
    try describeWorks()
    try confirmLinks()
    try store.add(
      words: words.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        .map { (word: $0.key, count: $0.value) })
    if let fault = shelf.fault { throw fault }
    try corpus.checkUnchanged()
  }
}
