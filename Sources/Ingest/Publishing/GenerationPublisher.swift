import EvidenceModel
import FoundationEssentials
import SourceReading

/// Publishes a generation whole or not at all.
///
/// A generation is written into a draft folder, synced, renamed to the name that its manifest's
/// digest gives it, and put in force by renaming a new `CURRENT` over the old one. A crash before
/// the last rename leaves the old generation in force; drafts are removed by the next writer.
struct GenerationPublisher {
  /// The index.
  let layout: IndexLayout

  /// Makes an empty draft folder; the writer's lock must be held.
  func makeDraft() throws(IngestError) -> String {
    try removeFolders { $0.hasPrefix(IndexLayout.draftPrefix) }
    let draft = layout.generation(IndexLayout.draftPrefix + "1")
    try DurableFile.makeFolder(draft)
    return draft
  }

  /// Writes the manifest of a finished draft and puts the draft in force.
  func publish(draft: String, manifest: IndexManifest) throws(IngestError) {
    let bytes = try manifest.bytes()
    try DurableFile.write(bytes, to: draft + "/" + IndexLayout.manifest)
    for file in manifest.files { try DurableFile.sync(draft + "/" + file.name) }
    try DurableFile.sync(draft)
    let digest = IndexLayout.generationPrefix + String(Digest.sha256(bytes).prefix(16))
    let name = isWhole(digest, manifest, bytes) ? digest : freeName(digest)
    if name == digest, FileManager.default.fileExists(atPath: layout.generation(name)) {
      try removeFolders { $0.hasPrefix(IndexLayout.draftPrefix) }
    } else {
      try DurableFile.rename(draft, to: layout.generation(name))
    }
    try putInForce(name)
    try removeFolders { $0.hasPrefix(IndexLayout.generationPrefix) && $0 != name }
  }

  /// Describes a finished file of a draft.
  func describe(_ name: String, in draft: String) throws(IngestError) -> IndexedFile {
    let bytes = try FileBytes.read(draft + "/" + name)
    return IndexedFile(name: name, byteCount: bytes.count, sha256: Digest.sha256(bytes))
  }

  /// Whether a generation of this name lies there already, every byte as it should be: a full build
  /// of an unchanged corpus then changes nothing.
  private func isWhole(_ name: String, _ manifest: IndexManifest, _ bytes: [UInt8]) -> Bool {
    let folder = layout.generation(name)
    // A file that cannot be read is not whole.
    guard (try? FileBytes.read(folder + "/" + IndexLayout.manifest)) == bytes else { return false }
    return manifest.files.allSatisfy { (try? describe($0.name, in: folder)) == $0 }
  }

  private func putInForce(_ name: String) throws(IngestError) {
    let draft = layout.current + ".new"
    try DurableFile.write(Array((name + "\n").utf8), to: draft)
    try DurableFile.rename(draft, to: layout.current)
    try DurableFile.sync(layout.folder)
  }

  /// The name itself, or with a number behind it while a folder of that name exists: a damaged twin
  /// may still be read.
  private func freeName(_ name: String) -> String {
    var candidate = name
    var number = 2
    while FileManager.default.fileExists(atPath: layout.generation(candidate)) {
      candidate = "\(name)-\(number)"
      number += 1
    }
    return candidate
  }

  /// Removes the folders whose names are chosen and that no reader holds.
  private func removeFolders(where isChosen: (String) -> Bool) throws(IngestError) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: layout.folder)
    } catch {
      throw .unreadable(path: layout.folder, reason: FileFault.reason(error))
    }
    for name in names where isChosen(name) { removeUnlessRead(layout.generation(name)) }
  }

  private func removeUnlessRead(_ folder: String) {
    let manifest = folder + "/" + IndexLayout.manifest
    let lock = IndexLock.unread(manifest)
    if lock == nil, FileManager.default.fileExists(atPath: manifest) { return }
    // What cannot be removed now (a reader on a network file system, say) is tried again by the
    // next writer; it is not in force and harms nobody.
    try? FileManager.default.removeItem(atPath: folder)
  }
}
