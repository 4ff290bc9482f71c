import EvidenceModel
import EvidenceStore
import Threads

extension IndexDraft {
  /// Puts what the changed files say in place of what they said before.
  func readFiles(_ progress: (Int, Int) -> Void) throws {
    for number in changes.removed {
      try retire(number)
      try store.replace(StoreTable.ofDocuments, file: number, with: [])
      try store.remove(.sourceFile, number)
    }
    var done = 0
    let parser = parser
    try ParallelMap.each(batches(changes.changed)) {
      $0
    } _: {
      parser.parse($0)
    } take: { batch, parsed in
      for (file, parsed) in zip(batch, parsed) {
        try write(parsed, for: file, isNew: isFull)
        done += 1
        progress(done, changes.changed.count)
      }
    }
  }

  /// Writes what a file gave.
  private func write(
    _ parsed: ParsedFile, for file: CorpusChanges.File, isNew: Bool
  ) throws {
    if isNew {
      if parsed.identity != nil { documents.insert(file.number) }
      try store.insert(parsed.rows)
    } else {
      try retire(file.number)
      try store.remove(.sourceFile, file.number)
      try store.replace(StoreTable.ofDocuments, file: file.number, with: parsed.rows)
    }
    words.merge(parsed.words, uniquingKeysWith: +)
    guard let source = parsed.source, let signature = file.file.signature else { return }
    memory.note(source.path, signature, sha256: source.sha256, readAt: parsed.moment)
  }

  /// Notes what a document was before it is replaced or removed.
  private func retire(_ number: Int) throws {
    let isFirst = documents.insert(number).inserted
    if let document = try store.reader.document(ofFile: number) {
      for (word, count) in parser.words(of: document) { words[word, default: 0] -= count }
    }
    guard isFirst else { return }
    for keys in try store.reader.referenceKeys(ofFile: number) { touch(keys) }
    touchedWorks.formUnion(try store.reader.works(ofFile: number).values)
    try store.remove(.referenceWork, StoreNumber.rows(number))
  }

  /// The files in batches that are read at the same time.
  func batches<Element>(_ elements: [Element], of size: Int = 64) -> [[Element]] {
    stride(from: 0, to: elements.count, by: size).map {
      Array(elements[$0..<min($0 + size, elements.count)])
    }
  }

  // MARK: - Identities

  /// Gives every policy an id of its own and reads those again whose id is another than they have.
  func settleIdentities() throws {
    let numbered = try numberPolicies()
    let filesByNumber = Dictionary(changes.files.map { ($0.number, $0) }) { first, _ in first }
    for id in numbered.sorted() {
      let held = try store.reader.identities(numberedID: id)
      for (old, new) in zip(held, PolicyIdentity.separated(held)) {
        guard old != new, let file = filesByNumber[new.file] else { continue }
        let parsed = parser.parse(file, as: new)
        guard try store.reader.sha256(of: file.file.path) == parsed.source?.sha256 else {
          throw IngestError.changed(file.file.path)
        }
        try write(parsed, for: file, isNew: false)
      }
    }
  }

  /// Tells issuers apart and returns the ids under which editions are to be told apart.
  private func numberPolicies() throws -> Set<PolicyID> {
    var numbered: Set<PolicyID> = []
    var own: Set<PolicyID> = []
    for file in documents {
      for reader in [before, store.reader].compactMap(\.self) {
        guard let identity = try reader.identity(ofFile: file) else { continue }
        own.insert(identity.ownID)
        numbered.insert(identity.numberedID)
      }
    }
    for id in own.sorted() {
      let held = try store.reader.identities(ownID: id)
      for (old, new) in zip(held, PolicyIdentity.numbered(held)) {
        numbered.formUnion([old.numberedID, new.numberedID])
        guard old.numberedID != new.numberedID else { continue }
        try store.remove(.identity, StoreNumber.row(new.file, 0))
        try store.insert([new.row])
      }
    }
    return numbered
  }
}
