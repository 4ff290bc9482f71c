package import EvidenceModel
import FoundationEssentials

/// Adds a person's confirmation to `links.yaml`.
///
/// The file is a person's too: what stands in it stays as it is, byte for byte, and the new item
/// goes to its end. It is written beside the old one, read back, and put in its place.
package struct ConfirmedLinksWriter {
  private let corpus: Corpus
  private static let path = "links.yaml"

  /// Prepares to write into a corpus.
  package init(corpus: Corpus) { self.corpus = corpus }

  /// Adds a link; one that is there already is refused.
  ///
  /// - Throws: `IngestError` where the file is damaged or cannot be written.
  package func add(_ link: ConfirmedLink) throws(IngestError) {
    guard corpus.exists else { throw .corpusMissing(folder: corpus.folder) }
    let isThere = FileSignature(path: corpus.absolute(Self.path)) != nil
    let bytes = isThere ? try corpus.bytes(of: Self.path) : []
    let before = String(decoding: bytes, as: UTF8.self)
    let known = try ConfirmedLinksFile.read(yaml: before, path: Self.path)
    if let same = known.first(where: { $0.statement == link.statement && $0.record == link.record })
    {
      throw .malformed(
        path: Self.path, line: nil, expected: "a link that is not confirmed yet",
        found: "\(same.statement) to \(same.record), confirmed by \(same.by) on \(same.on.iso)")
    }
    let added = (before.isEmpty || before.hasSuffix("\n") ? "" : "\n") + Self.item(link)
    guard try ConfirmedLinksFile.read(yaml: before + added, path: Self.path) == known + [link]
    else {
      throw .malformed(
        path: Self.path, line: nil, expected: "a list whose items begin with “- ” at the margin",
        found: "another layout; add the item by hand")
    }
    try write(bytes + Array(added.utf8))
  }

  private func write(_ bytes: [UInt8]) throws(IngestError) {
    let path = corpus.absolute(Self.path)
    do {
      try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw .unwritable(path: Self.path, reason: FileFault.reason(error))
    }
  }

  private static func item(_ link: ConfirmedLink) -> String {
    """
    - statement: \(YAMLText.quoted(link.statement.rawValue))
      record: \(YAMLText.quoted(link.record))
      by: \(YAMLText.quoted(link.by))
      because: \(YAMLText.quoted(link.because))
      on: \(YAMLText.quoted(link.on.iso))

    """
  }
}
