import SourceReading
import Synchronization

/// The digests of the small files of a corpus that one run reads more than once.
///
/// Words, sidecars and confirmed links are read where they are used and again where they are noted
/// as files. An index for which the two are not the same bytes would hold what its digests do not
/// stand for, and no later run would notice.
final class ReadDigests: Sendable {
  private struct State {
    var digests: [String: String] = [:]
    var changed: String?
  }

  private let state = Mutex(State())

  /// The first file that was found to be another than before.
  var changed: String? { state.withLock { $0.changed } }

  /// Notes what a file was; nil for one that could not be read.
  func note(_ path: String, _ bytes: [UInt8]?) {
    let digest = bytes.map(Digest.sha256) ?? ""
    state.withLock { state in
      let before = state.digests.updateValue(digest, forKey: path) ?? digest
      if before != digest, state.changed == nil { state.changed = path }
    }
  }
}
