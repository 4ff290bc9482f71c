import SourceReading
import TextAnalysis

/// A part that prints a policy's words before and after a change side by side, as some payers append:
/// it repeats determinations and makes none.
enum EditionComparison {
  /// The names of its columns, as headings are compared.
  private static let columns = "before after"

  /// Whether a block is the line with the columns' names.
  static func isHeader(_ block: Block, _ reading: Reading) -> Bool {
    guard block.range.count <= 80 else { return false }
    return HeadingWords.normalized(reading.bytes, block.range).elementsEqual(columns.utf8)
  }
}
