import EvidenceModel
import FoundationEssentials
import Glibc
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
    let digest = IndexLayout.generationName(manifest: bytes)
    let name = isWhole(digest, manifest, bytes) ? digest : freeName(digest)
    if name == digest, FileManager.default.fileExists(atPath: layout.generation(name)) {
      try removeFolders { $0.hasPrefix(IndexLayout.draftPrefix) }
    } else {
      try DurableFile.rename(draft, to: layout.generation(name))
      try DurableFile.sync(layout.folder)
    }
    try putInForce(name)
  }

  /// Removes the generations that are not in force and that nobody reads, and what a killed run has
  /// left; the caller has let go of the generation that it built on.
  func removeFormer() throws(IngestError) {
    let bytes = try FileBytes.read(layout.current)
    let name = String(decoding: bytes.dropLast(), as: UTF8.self)
    try removeFolders {
      $0.hasPrefix(IndexLayout.generationPrefix) && $0 != name
        || $0.hasPrefix(IndexLayout.draftPrefix)
    }
    for file in layout.unfinishedFiles { unlink(file) }
  }

  /// Takes a file of an earlier generation into a draft under the same name: as a second name of the
  /// same file, or, where the file system does not allow that, as a copy.
  func keep(_ name: String, of folder: String, in draft: String) throws(IngestError) {
    guard link(folder + "/" + name, draft + "/" + name) != 0 else { return }
    try copy(name, of: folder, to: draft)
  }

  /// Copies a file of an earlier generation into a draft.
  func copy(_ name: String, of folder: String, to draft: String) throws(IngestError) {
    do {
      try FileManager.default.copyItem(atPath: folder + "/" + name, toPath: draft + "/" + name)
    } catch {
      throw .unwritable(path: draft + "/" + name, reason: FileFault.reason(error))
    }
  }

  /// Gives a draft a copy of its own of a file that it shares with an earlier generation.
  func unshare(_ name: String, in draft: String) throws(IngestError) {
    let path = draft + "/" + name
    do {
      try FileManager.default.copyItem(atPath: path, toPath: path + ".copy")
    } catch {
      throw .unwritable(path: path, reason: FileFault.reason(error))
    }
    try DurableFile.rename(path + ".copy", to: path)
  }

  /// Removes a file of a draft.
  func remove(_ name: String, in draft: String) throws(IngestError) {
    guard unlink(draft + "/" + name) == 0 else {
      throw .unwritable(path: draft + "/" + name, reason: FileFault.reason(errno: errno))
    }
  }

  /// Describes the files of a draft; a file that is another name of one of an earlier generation is
  /// not read again.
  func describe(
    _ names: [String], in draft: String, kept: PublishedIndex?
  ) throws(IngestError) -> [IndexedFile] {
    var files: [IndexedFile] = []
    for name in names.sorted() {
      let known = kept?.manifest.files.first { $0.name == name }
      if let known, let kept, Self.areSame(kept.path(of: name), draft + "/" + name) {
        files.append(known)
      } else {
        files.append(try describe(name, in: draft))
      }
    }
    return files
  }

  private static func areSame(_ left: String, _ right: String) -> Bool {
    var (one, other) = (stat(), stat())
    guard stat(left, &one) == 0, stat(right, &other) == 0 else { return false }
    return one.st_dev == other.st_dev && one.st_ino == other.st_ino
  }

  /// Describes a finished file of a draft.
  func describe(_ name: String, in draft: String) throws(IngestError) -> IndexedFile {
    let path = draft + "/" + name
    do {
      let file = try FileDigest.sized(path: path)
      return IndexedFile(name: name, byteCount: file.byteCount, sha256: file.sha256)
    } catch {
      throw .unreadable(path: path, reason: error.reason)
    }
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
    let draft = layout.current + IndexLayout.unfinished
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
