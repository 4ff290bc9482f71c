import EvidenceModel
import FoundationEssentials
import InvertedIndex
import SourceReading

/// The digest of what an index says: its records and its search documents in canonical order.
///
/// It does not depend on how they lie in files, so that an index that was built step by step has
/// the digest of one that was built at once.
struct ContentDigest {
  private var digest = RunningDigest()
  private let encoder: JSONEncoder

  /// Begins a digest.
  init() {
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// Adds a record.
  mutating func add(_ record: some Encodable) throws(IngestError) {
    do {
      digest.add([UInt8](try encoder.encode(record)))
    } catch {
      throw .unwritable(path: IndexLayout.manifest, reason: "\(error)")
    }
  }

  /// Adds a search document.
  mutating func add(_ document: SegmentDocument) {
    digest.add(document.key)
    for field in document.fields.sorted(by: { $0.name.rawValue < $1.name.rawValue }) {
      digest.add(field.name.rawValue)
      for token in field.tokens {
        digest.add(token.term + withUnsafeBytes(of: token.position.littleEndian, Array.init))
      }
    }
    for (name, values) in document.attributes.sorted(by: { $0.key < $1.key }) {
      digest.add(name)
      for value in values { digest.add(value) }
    }
    for (name, value) in document.numbers.sorted(by: { $0.key < $1.key }) {
      digest.add("\(name)=\(value)")
    }
  }

  /// The digest of all that was added.
  var hexadecimal: String { digest.hexadecimal }
}
