internal import EvidenceModel

/// Keeps how blocks are written in one format, because the letters of a batch share most of them.
///
/// A block with words of a caller is never kept.
package final class LetterBlockMemo {
  private var texts: [Key: String] = [:]

  private struct Key: Hashable {
    var block: LetterBlock
    var variant: Int
  }

  /// How many blocks are kept at the most; beyond that all are written anew.
  private static let limit = 4096

  /// Begins with nothing.
  package init() {}

  /// The block as it is written; `variant` tells apart the ways in which one block may be.
  func text(
    of block: LetterBlock, variant: Int = 0, _ write: (LetterBlock) -> String
  ) -> String {
    guard !isOwn(block) else { return write(block) }
    let key = Key(block: block, variant: variant)
    if let text = texts[key] { return text }
    let text = write(block)
    if texts.count >= Self.limit { texts.removeAll() }
    texts[key] = text
    return text
  }

  /// Whether a block is one letter's own: words of its caller, its inputs.
  private func isOwn(_ block: LetterBlock) -> Bool {
    block.lines.contains { line in
      line.contains { run in
        switch run.voice {
        case .caller: true
        case .figure: run.text.hasPrefix(LetterRecordLine.start)
        default: false
        }
      }
    }
  }
}
