import EvidenceStore
import Ingest
import SourceReading

/// The texts into which spans point, read when they are asked for; the last ones are kept.
///
/// Records stand in the order of the corpus, so that what they quote is nearly always the file that was
/// read last, however many files there are.
final class QuotedTexts {
  private let snapshot: IndexSnapshot
  private let corpus: Corpus
  private var texts: [String: [UInt8]?] = [:]
  private var order: [String] = []
  private var byteCount = 0

  /// Prepares to read the texts of a corpus and of the index that was built from it.
  init(snapshot: IndexSnapshot, corpus: Corpus) {
    self.snapshot = snapshot
    self.corpus = corpus
  }

  /// The text of a file; nil for a file that cannot be read.
  ///
  /// - Throws: `AnsweringError.index` for a store that cannot be read.
  func text(of path: String) throws(AnsweringError) -> [UInt8]? {
    if let text = texts[path] { return text }
    // A file that cannot be read has been told of where it was compared with its digest.
    let text =
      try kept(path)
      ?? (try? corpus.bytes(of: path)).map {
        TextDecoder.text(of: $0, path: path)
      }
    keep(text, path)
    return text
  }

  /// What the index has kept of the text of a file that is no text file.
  func kept(_ path: String) throws(AnsweringError) -> [UInt8]? {
    try asking { () throws(StoreError) in try snapshot.store.extractedText(of: path)?.bytes }
  }

  private func keep(_ text: [UInt8]?, _ path: String) {
    texts[path] = .some(text)
    order.append(path)
    byteCount += text?.count ?? 0
    while byteCount > Self.byteLimit, order.count > 1 {
      let removed = texts.removeValue(forKey: order.removeFirst()) ?? nil
      byteCount -= removed?.count ?? 0
    }
  }

  /// How many bytes of texts are kept.
  private static let byteLimit = 64 << 20
}
