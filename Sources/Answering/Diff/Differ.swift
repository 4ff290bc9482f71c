package import EvidenceModel
package import Ingest
import PolicyReview
import SourceReading

/// Compares two editions of a policy, each named by its file or by an id of the index.
package struct Differ: Sendable {
  /// One side of a comparison.
  package struct Side: Sendable {
    /// The name that spans into it carry.
    package var name: String
    /// The bytes of its file.
    package var bytes: [UInt8]
    /// The id that it has in the corpus; nil for a file.
    package var id: PolicyID?

    /// Creates the value from its parts.
    package init(name: String, bytes: [UInt8], id: PolicyID? = nil) {
      self.name = name
      self.bytes = bytes
      self.id = id
    }
  }

  /// Compares two sides.
  ///
  /// - Throws: `AnsweringError.question` where one holds no policy.
  package static func compare(_ old: Side, _ new: Side) throws(AnsweringError) -> DiffAnswer {
    var (old, new) = (old, new)
    if old.name == new.name {
      old.name = "old/" + old.name
      new.name = "new/" + new.name
    }
    var answer = PolicyDiff.compare(try edition(old), try edition(new))
    answer.files = [old.name: Digest.sha256(old.bytes), new.name: Digest.sha256(new.bytes)]
    return answer
  }

  /// The side of a policy in the corpus of an index.
  ///
  /// - Throws: `AnsweringError` where its file is not the one that was indexed.
  package static func side(
    of policy: Policy, in corpus: Corpus
  ) throws(AnsweringError) -> Side {
    let path = policy.file.path
    let bytes: [UInt8]
    do {
      bytes = try corpus.bytes(of: path)
    } catch {
      throw .stale(file: path, expected: policy.file.sha256, found: nil)
    }
    let found = Digest.sha256(bytes)
    guard found == policy.file.sha256 else {
      throw .stale(file: path, expected: policy.file.sha256, found: found)
    }
    return Side(name: path, bytes: bytes, id: policy.id)
  }

  private static func edition(_ side: Side) throws(AnsweringError) -> Edition {
    let reading = EditionReader.read(side.bytes, path: side.name, as: side.id)
    guard let edition = reading.edition else {
      let reason = reading.diagnostics.first { $0.severity == .error }?.message
      throw .question(
        "\(side.name) holds no policy" + (reason.map { ": " + $0 } ?? "; evq parse says more"))
    }
    return edition
  }
}
