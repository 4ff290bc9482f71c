import EvidenceModel
import EvidenceStore
import InvertedIndex
import Threads

extension IndexDraft {
  /// Writes the text of a whole corpus into one segment.
  func writeText(to draft: String) throws -> TextIndexFiles {
    var writer = try SegmentWriter(
      schema: SearchSchema.segment, analysis: try SearchWords(),
      memory: BuildMemory(limit: Self.textMemory, folder: draft))
    try ParallelMap.each(batches(try policiesInKeyOrder())) { batch in
      try batch.compactMap { try SearchTask($0, in: store.reader) }
    } _: { task in
      Result { try task.texts().map { ($0.document, $0.content) } }
    } take: { _, results in
      for result in results {
        for (document, content) in try result.get() {
          try writer.add(document)
          store.addContent(content)
        }
      }
    }
    try (consume writer).write(to: draft + "/" + IndexLayout.segment)
    return TextIndexFiles(segment: IndexLayout.segment)
  }

  /// Changes the text of the index in force.
  func changeText(_ published: PublishedIndex, to draft: String) throws -> TextIndexFiles {
    let base = try TextIndex(folder: published.folder, files: published.manifest.text)
    var update = try TextIndexUpdate(
      base: base, schema: SearchSchema.segment, analysis: try SearchWords(),
      memory: BuildMemory(limit: Self.textMemory, folder: draft))
    let old = try before.map(textsOfChanges) ?? [:]
    let new = try textsOfChanges(in: store.reader)
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

  /// The texts that could have changed, as a store has them: those of documents that were read or
  /// linked, and those of other references to works that search shows otherwise.
  private func textsOfChanges(in reader: EvidenceStoreReader) throws -> [String: SearchText] {
    var texts: [String: SearchText] = [:]
    let whole = documents.union(linking)
    for file in whole {
      for text in try SearchTask(file, in: reader)?.texts() ?? [] { texts[text.key] = text }
    }
    for (file, numbers) in try referencesShownOtherwise() where !whole.contains(file) {
      let some = try SearchTask(file, in: reader)?.texts(ofReferences: numbers) ?? []
      for text in some { texts[text.key] = text }
    }
    return texts
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
}
