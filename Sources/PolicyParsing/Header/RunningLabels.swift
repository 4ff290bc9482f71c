import SourceReading
import TextAnalysis
import Vocabulary

/// Finds the labels that stand beside page numbers: `Policy Number: MP-7   Page: 2 of 13`.
///
/// Such lines are furniture, or close to it, and below the header; what they print counts where the
/// header prints nothing.
enum RunningLabels {
  /// How many lines are looked at, and how far from a page number a label may stand.
  private static let (most, reach) = (400, 6)
  /// The fewest spaces between two cells.
  private static let gap = 3

  /// The labels and values near page numbers, from the document's own bytes.
  static func fields(_ layout: Layout) -> HeaderFields {
    let source = layout.reading.source
    let lines = (0..<min(source.lineCount, most)).map { source.trimmed(source.lineRange($0)) }
    let pages = lines.indices.filter { PageFurniture.isPageNumber(source.bytes, lines[$0]) }
    var near: Set<Int> = []
    for page in pages {
      near.formUnion(max(0, page - reach)...min(lines.count - 1, page + reach))
    }
    let chosen = near.sorted().map { withoutBullet(source.bytes, lines[$0]) }
      .filter { !$0.isEmpty && $0.count <= 200 }.flatMap { cells($0, source.bytes) }
    let tokens = HeaderTokenizer.tokens(chosen, bytes: source.bytes, layout.reading.vocabulary)
    let starts = Set(chosen.map(\.lowerBound))
    return HeaderFields(
      tokens.filter { token in
        guard let field = token.field else { return true }
        let end = token.range.upperBound
        return starts.contains(token.range.lowerBound) && (field == .number || field.isDate)
          && end < source.bytes.count
          && (source.bytes[end] == UInt8(ascii: ":") || isBeforeDate(end, source))
      }, bytes: source.bytes)
  }

  /// Whether a date and nothing else stands behind a label: `Effective 03/01/2025`.
  private static func isBeforeDate(_ offset: Int, _ source: SourceText) -> Bool {
    let rest = source.trimmed(
      offset..<(source.bytes[offset...].firstIndex(of: 0x0A) ?? source.bytes.count))
    return DateReader.whole(in: source.bytes, rest)?.range == rest
  }

  /// The cells of a line, parted by wide gaps: `Page: 1 of 13      Policy Number: MP-7`.
  private static func cells(_ line: Range<Int>, _ bytes: [UInt8]) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var (start, spaces) = (line.lowerBound, 0)
    for index in line {
      spaces = bytes[index] == 0x20 ? spaces + 1 : 0
      if spaces == gap {
        cells.append(WhiteSpace.trim(bytes, start..<index))
        start = index
      }
    }
    cells.append(WhiteSpace.trim(bytes, start..<line.upperBound))
    return cells.filter { !$0.isEmpty }
  }

  private static func withoutBullet(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int> {
    guard let marker = ListMarkerReader.marker(in: bytes, line), marker.bullet != nil else {
      return line
    }
    return (line.lowerBound + marker.length)..<line.upperBound
  }
}
