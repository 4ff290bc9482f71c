import EvidenceLinking
import EvidenceModel
import SourceReading
import Synchronization

/// The texts of corpus files, read when they are asked for; the last ones are kept.
///
/// Several threads may ask; a text that two ask for at the same time may be read twice.
final class SourceShelf: Sendable {
  private let corpus: Corpus
  private let digest: @Sendable (String) throws(IngestError) -> String?
  private let kept: @Sendable (String) throws(IngestError) -> SourceText?
  private let state = Mutex(State())

  private struct State {
    var texts: [String: SourceText] = [:]
    var order: [String] = []
    var fault: IngestError?
  }

  /// Prepares to read files, whose digests are known to `digest`, and of which `kept` has the text
  /// where it was taken out of another format.
  init(
    _ corpus: Corpus, digest: @escaping @Sendable (String) throws(IngestError) -> String?,
    kept: @escaping @Sendable (String) throws(IngestError) -> SourceText?
  ) {
    self.corpus = corpus
    self.digest = digest
    self.kept = kept
  }

  /// What kept a text from being read; what was linked since is not to be published.
  var fault: IngestError? { state.withLock { $0.fault } }

  /// The text of a file; nil where it is no longer what was indexed, which is a fault.
  func text(_ path: String) -> SourceText? {
    if let text = state.withLock({ $0.texts[path] }) { return text }
    do throws(IngestError) {
      if let text = try kept(path) {
        keep(text, path)
        return text
      }
      let bytes = try corpus.bytes(of: path)
      let sha256 = Digest.sha256(bytes)
      guard try digest(path) == sha256 else {
        throw IngestError.changed(path)
      }
      guard let text = DocumentReader.text(bytes, path: path) else {
        throw IngestError.unreadable(path: path, reason: "its text cannot be read again")
      }
      keep(text, path)
      return text
    } catch {
      state.withLock { $0.fault = error }
      return nil
    }
  }

  private func keep(_ text: SourceText, _ path: String) {
    state.withLock { state in
      guard state.texts.updateValue(text, forKey: path) == nil else { return }
      state.order.append(path)
      if state.order.count > Self.limit { state.texts[state.order.removeFirst()] = nil }
    }
  }

  /// How many texts are kept.
  private static let limit = 64
}

extension SourceShelf: QuotationMaker {
  /// The words at a place of a file.
  func quotation(file: String, ranges: [Range<Int>]) -> Quotation {
    text(file)?.quotation(ranges)
      ?? Quotation(text: "", span: SourceSpan(file: file, ranges: ranges, line: 1))
  }
}
