import EvidenceModel
import EvidenceStore
import InvertedIndex

extension IndexDraft {
  /// Writes the text of a whole corpus into one segment.
  func writeText(to draft: String) throws -> TextIndexFiles {
    var writer = try SegmentWriter(
      schema: SearchSchema.segment, analysis: try SearchWords(),
      memory: BuildMemory(limit: Self.textMemory, folder: draft))
    for batch in batches(try policiesInKeyOrder()) {
      let texts = try batch.flatMap { try searchTexts(ofFile: $0, in: store.reader)?.all ?? [] }
      for text in texts { try writer.add(text.document) }
      for text in texts { store.addContent(text.content) }
    }
    try writer.write(to: draft + "/" + IndexLayout.segment)
    return TextIndexFiles(segment: IndexLayout.segment)
  }

  /// Changes the text of the index in force.
  func changeText(_ published: PublishedIndex, to draft: String) throws -> TextIndexFiles {
    let base = try TextIndex(folder: published.folder, files: published.manifest.text)
    var update = try TextIndexUpdate(
      base: base, schema: SearchSchema.segment, analysis: try SearchWords(),
      memory: BuildMemory(limit: Self.textMemory, folder: draft))
    let (old, new) = try changedTexts()
    for (key, text) in old where new[key] != text {
      try update.remove(text.document)
      store.removeContent(text.content)
    }
    let added = new.filter { old[$0.key] != $0.value }
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for (_, text) in added {
      try update.add(text.document)
      store.addContent(text.content)
    }
    return try update.write(to: draft)
  }

  /// How much memory building text may take.
  private static let textMemory = 512 << 20

  /// The files of policies in the byte order of the keys of their search documents: these begin with
  /// the policy's id and a slash, which no id contains.
  private func policiesInKeyOrder() throws -> [Int] {
    try store.reader.policyNumbers().sorted {
      ($0.id.rawValue + "/").utf8.lexicographicallyPrecedes(($1.id.rawValue + "/").utf8)
    }.map(\.file)
  }

  /// The texts that could have changed, as they were and as they are.
  private func changedTexts() throws -> (old: [String: SearchText], new: [String: SearchText]) {
    var old: [String: SearchText] = [:]
    var new: [String: SearchText] = [:]
    let whole = documents.union(linking)
    for file in whole {
      for text in try before.flatMap({ try searchTexts(ofFile: file, in: $0)?.all }) ?? [] {
        old[text.key] = text
      }
      for text in try searchTexts(ofFile: file, in: store.reader)?.all ?? [] {
        new[text.key] = text
      }
    }
    for (file, numbers) in try referencesShownOtherwise() where !whole.contains(file) {
      for text in try before.map({ try searchTexts(ofReferences: numbers, file, in: $0) }) ?? [] {
        old[text.key] = text
      }
      for text in try searchTexts(ofReferences: numbers, file, in: store.reader) {
        new[text.key] = text
      }
    }
    return (old, new)
  }

  /// The references to works that search shows otherwise than before, by file.
  private func referencesShownOtherwise() throws -> [Int: [Int]] {
    var references: [Int: [Int]] = [:]
    for work in searchedWorks {
      for number in try store.reader.references(to: work) {
        references[StoreNumber.file(number), default: []].append(number)
      }
    }
    return references
  }

  private func searchTexts(
    ofReferences numbers: [Int], _ file: Int, in reader: EvidenceStoreReader
  ) throws -> [SearchText] {
    guard let texts = try searchTexts(ofFile: file, in: reader) else { return [] }
    return try reader.references(numbers: numbers).map(texts.reference)
  }

  /// What search shows of a file's policy.
  private func searchTexts(
    ofFile file: Int, in reader: EvidenceStoreReader
  ) throws -> SearchTexts? {
    guard let document = try reader.document(ofFile: file) else { return nil }
    let workOfNumber = try reader.works(ofFile: file)
    var works: [ReferenceID: SearchTexts.KnownWork] = [:]
    for (place, reference) in document.references.enumerated() {
      guard let id = workOfNumber[StoreNumber.row(file, place)] else { continue }
      works[reference.text.id] = try reader.work(id)
    }
    return SearchTexts(document, works: works)
  }
}
