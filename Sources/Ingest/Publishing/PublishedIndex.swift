import EvidenceStore
import Glibc

/// The generation in force when it was opened, held until the value goes away.
package struct PublishedIndex: Sendable {
  /// The generation's folder.
  package let folder: String
  /// What it holds.
  package let manifest: IndexManifest
  /// The index.
  package let layout: IndexLayout
  private let lock: IndexLock

  /// The path of one of its files.
  package func path(of name: String) -> String { folder + "/" + name }

  /// The path of the changes over its store; nil where there are none.
  package var changesPath: String? {
    manifest.files.contains { $0.name == IndexLayout.changes } ? path(of: IndexLayout.changes) : nil
  }

  /// Opens the generation in force; nil when no index has been published.
  ///
  /// A writer may remove a generation between the reading of `CURRENT` and the locking of its
  /// manifest; then `CURRENT` names a newer one, and it is read again.
  ///
  /// - Throws: `IndexFault` when the index is damaged or of another version.
  package static func open(_ layout: IndexLayout) throws(IndexFault) -> PublishedIndex? {
    var last = ""
    while true {
      guard let name = try currentName(layout) else { return nil }
      let folder = layout.generation(name)
      if let lock = IndexLock.shared(folder + "/" + IndexLayout.manifest) {
        return PublishedIndex(
          folder: folder, manifest: try readManifest(of: name, layout), layout: layout, lock: lock)
      }
      guard name != last else { throw .missing(path: folder + "/" + IndexLayout.manifest) }
      last = name
    }
  }

  private static func currentName(_ layout: IndexLayout) throws(IndexFault) -> String? {
    guard access(layout.current, F_OK) == 0 else { return nil }
    let bytes = try read(layout.current)
    let name = String(decoding: bytes, as: UTF8.self)
    guard name.hasSuffix("\n"), isGenerationName(name.dropLast()) else {
      throw .damaged(
        path: layout.current,
        reason: "expected the name of a generation, found \(bytes.count) other bytes")
    }
    return String(name.dropLast())
  }

  private static func isGenerationName(_ name: Substring) -> Bool {
    name.hasPrefix(IndexLayout.generationPrefix)
      && name.utf8.allSatisfy {
        $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0)
      }
  }

  /// Reads the manifest of a generation, which is named after its digest.
  private static func readManifest(
    of name: String, _ layout: IndexLayout
  ) throws(IndexFault) -> IndexManifest {
    let path = layout.generation(name) + "/" + IndexLayout.manifest
    let bytes = try read(path)
    do {
      let json = try RecordJSON(bytes).root
      let version = try json.member("formatVersion").integer()
      guard version == IndexManifest.formatVersion else {
        throw IndexFault.version(
          path: path, expected: IndexManifest.formatVersion, found: version)
      }
      guard name.hasPrefix(IndexLayout.generationName(manifest: bytes)) else {
        throw IndexFault.damaged(
          path: path, reason: "it is not the manifest that its folder is named after")
      }
      return try IndexManifest(json)
    } catch let fault as IndexFault {
      throw fault
    } catch {
      throw .damaged(path: path, reason: "it is no manifest")
    }
  }

  private static func read(_ path: String) throws(IndexFault) -> [UInt8] {
    do {
      return try FileBytes.read(path)
    } catch {
      guard case .unreadable(_, let reason) = error else {
        throw .damaged(path: path, reason: "\(error)")
      }
      throw .damaged(path: path, reason: reason)
    }
  }
}
