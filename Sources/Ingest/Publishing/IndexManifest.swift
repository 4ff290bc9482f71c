package import EvidenceModel
import FoundationEssentials
package import InvertedIndex

/// One file of a generation with what proves it.
package struct IndexedFile: Codable, Hashable, Sendable {
  /// The file's name in the generation's folder.
  package var name: String
  /// Its size in bytes.
  package var byteCount: Int
  /// Its SHA-256, lower-case hexadecimal.
  package var sha256: String
}

/// What a generation holds, from which corpus and by which version.
package struct IndexManifest: Codable, Hashable, Sendable {
  /// The version of the manifest's and the generation's layout; another one is rebuilt.
  package static let formatVersion = 3

  /// The format version it was written with.
  package var formatVersion: Int
  /// The version of evq that built it.
  package var evqVersion: String
  /// The digest of the corpus files it was built from.
  package var corpusDigest: String
  /// The digest of its records and search documents, whatever way they came in.
  package var contentDigest: String
  /// How much it holds.
  package var counts: IndexCounts
  /// The segments of its text.
  package var text: TextIndexFiles
  /// The other files of the generation, by name.
  package var files: [IndexedFile]

  /// The manifest's bytes: JSON with sorted keys and a line feed at the end.
  func bytes() throws(IngestError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return [UInt8](try encoder.encode(self)) + [UInt8(ascii: "\n")]
    } catch {
      throw .unwritable(path: IndexLayout.manifest, reason: "\(error)")
    }
  }
}
