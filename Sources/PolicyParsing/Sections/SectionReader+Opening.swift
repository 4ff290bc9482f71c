import EvidenceModel
import SourceReading
import Vocabulary

/// Headings that open a document.
extension SectionReader {
  /// Before how many sections a heading opens a document.
  private static let opening = 6

  /// Whether a heading that may stand over conclusions says in short what the document is about, before what it
  /// judges: `Summary`.
  func opensDocument(_ block: Block) -> Bool {
    guard sections.count < Self.opening, !sections.contains(where: { $0.kind == .policy }) else {
      return false
    }
    let words = HeadingWords.normalized(reading.bytes, block.content)
    return HeadingVocabulary.openingSummaries.contains(String(decoding: words, as: UTF8.self))
      && blocks.contains {
        $0.range.lowerBound > block.range.lowerBound && $0.kind == .heading
          && HeadingKind.kind(of: $0, reading, parent: nil) == .policy
      }
  }
}
