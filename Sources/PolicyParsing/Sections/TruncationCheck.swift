import EvidenceModel
import SourceReading
import TextAnalysis

/// Notices a document that ends in mid-sentence or with a list that never comes.
enum TruncationCheck {
  /// A warning where the last block is cut.
  static func diagnostics(_ layout: Layout) -> [Diagnostic] {
    guard let block = layout.blocks.last(where: { $0.kind != .connective }),
      isCut(block, layout.reading)
    else {
      return []
    }
    let message = "expected a whole sentence at the end of the document, found one that is cut"
    return [
      Diagnostic(
        severity: .warning, code: "truncated-document", message: message,
        file: layout.reading.source.file.path, span: layout.reading.span(block.range))
    ]
  }

  private static func isCut(_ block: Block, _ reading: Reading) -> Bool {
    guard let last = block.content.last else { return block.kind == .item }
    let byte = reading.bytes[last]
    if byte == UInt8(ascii: ":") { return block.kind != .row }
    if BlockJoiner.isCut(reading.bytes, block.content) { return true }
    guard block.kind == .paragraph, byte.isASCIILetter else { return false }
    return reading.bytes[block.content].split(whereSeparator: \.isASCIISpace).count >= 8
  }
}
