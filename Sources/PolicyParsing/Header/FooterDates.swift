import SourceReading
import Vocabulary

/// Finds the labelled dates that some payers print below the policy's text.
enum FooterDates {
  /// The lines at a document's end that may hold them.
  private static let reach = 30

  /// Labels that open a line below the header, with their values.
  static func tokens(_ layout: Layout, after header: Range<Int>?) -> [HeaderToken] {
    let reading = layout.reading
    let lines = reading.lines.suffix(reach)
      .filter { $0.lowerBound >= header?.upperBound ?? 0 }.map(reading.trim)
    let tokens = HeaderTokenizer.tokens(lines, reading)
    let opening = Set(lines.map(\.lowerBound))
    var labelled: Set<Int> = []
    return tokens.filter { token in
      guard let field = token.field else { return true }
      // Labels side by side are the names of columns.
      if labelled.contains(token.line) { return true }
      let next = token.range.upperBound
      let hasColon = next < reading.bytes.count && reading.bytes[next] == UInt8(ascii: ":")
      let isLabel =
        field.isDate && opening.contains(token.range.lowerBound)
        && (hasColon || reading.bytes[token.range].contains(0x20))
      if isLabel { labelled.insert(token.line) }
      return isLabel
    }
  }
}
