import InvertedIndex

/// Random updates of an index, and the documents that it should have after them.
struct RandomUpdates {
  var corpus: RandomCorpus
  let folder: IndexFolderFixture
  let policy: MergePolicy
  private var byKey: [String: SegmentDocument] = [:]
  private var nextKey = 0

  init(seed: UInt64, vocabularySize: Int, folder: IndexFolderFixture, policy: MergePolicy) {
    corpus = RandomCorpus(seed: seed, vocabularySize: vocabularySize)
    self.folder = folder
    self.policy = policy
  }

  /// The documents that count, in the byte order of their keys.
  var documents: [SegmentDocument] { Array(byKey.values).inKeyOrder }

  mutating func begin(_ count: Int) throws -> TextIndex {
    var update = try TextIndexUpdate(schema: Fixture.schema, policy: policy)
    for _ in 0..<count { try update.add(newDocument()) }
    return try folder.write(update)
  }

  /// Adds documents of which the fields are longer than usual.
  mutating func append(_ count: Int, lengthFactor: Int, to base: TextIndex) throws -> TextIndex {
    var update = try TextIndexUpdate(base: base, schema: Fixture.schema, policy: policy)
    for _ in 0..<count {
      var document = newDocument()
      document.fields = document.fields.map { field in
        let last = (field.tokens.last?.position ?? 0) + 1
        return .init(
          field.name,
          tokens: (0..<UInt32(lengthFactor)).flatMap { turn in
            field.tokens.map { .init(term: $0.term, position: $0.position + turn * last) }
          })
      }
      byKey[document.key] = document
      try update.add(document)
    }
    return try folder.write(update)
  }

  /// Removes, replaces and adds some documents; now and then nearly all, or into the same folder.
  mutating func update(_ base: TextIndex) throws -> TextIndex {
    var update = try TextIndexUpdate(base: base, schema: Fixture.schema, policy: policy)
    let share = [2, 10, 60, 95].randomElement(using: &corpus.random) ?? 10
    for document in documents where Int.random(in: 0..<100, using: &corpus.random) < share {
      try update.remove(document)
      byKey[document.key] = nil
      guard Bool.random(using: &corpus.random) else { continue }
      let replaced = corpus.document(document.key)
      byKey[document.key] = replaced
      try update.add(replaced)
    }
    for _ in 0..<Int.random(in: 0...12, using: &corpus.random) { try update.add(newDocument()) }
    let isSameFolder = Int.random(in: 0..<4, using: &corpus.random) == 0
    return try folder.write(update, to: isSameFolder ? base.folder : nil)
  }

  private mutating func newDocument() -> SegmentDocument {
    // Keys whose byte order is not the order of their numbers, nor that in which they come.
    nextKey += 1
    let document = corpus.document("k\(nextKey * 7 % 1000)/\(nextKey)")
    byKey[document.key] = document
    return document
  }
}
