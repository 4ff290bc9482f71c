import EvidenceLinking
import EvidenceModel
import SourceReading

/// The texts of corpus files, read when they are asked for; the last ones are kept.
final class SourceShelf {
  private let corpus: Corpus
  private let digest: (String) throws(IngestError) -> String?
  private let kept: (String) throws(IngestError) -> SourceText?
  private var texts: [String: SourceText] = [:]
  private var order: [String] = []
  /// What kept a text from being read; what was linked since is not to be published.
  private(set) var fault: IngestError?

  /// Prepares to read files, whose digests are known to `digest`, and of which `kept` has the text
  /// where it was taken out of another format.
  init(
    _ corpus: Corpus, digest: @escaping (String) throws(IngestError) -> String?,
    kept: @escaping (String) throws(IngestError) -> SourceText?
  ) {
    self.corpus = corpus
    self.digest = digest
    self.kept = kept
  }

  /// The text of a file; nil where it is no longer what was indexed, which is a fault.
  func text(_ path: String) -> SourceText? {
    if let text = texts[path] { return text }
    do throws(IngestError) {
      if let text = try kept(path) { return keep(text, path) }
      let bytes = try corpus.bytes(of: path)
      let sha256 = Digest.sha256(bytes)
      guard try digest(path) == sha256 else {
        throw IngestError.unreadable(
          path: path, reason: "it was changed while it was indexed: run evq index again")
      }
      guard let text = DocumentReader.text(bytes, path: path) else {
        throw IngestError.unreadable(path: path, reason: "its text cannot be read again")
      }
      return keep(text, path)
    } catch {
      fault = error
      return nil
    }
  }

  private func keep(_ text: SourceText, _ path: String) -> SourceText {
    if order.count >= Self.limit { texts[order.removeFirst()] = nil }
    texts[path] = text
    order.append(path)
    return text
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
