import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Finds dates below the header that stand before their labels, each on a line of its own:
/// `- 10/01/2025 - Effective date`, `01/01/1994 – Date of origin`.
///
/// A field counts only where all such lines say the same.
enum DatesBeforeLabels {
  /// The longest line and the fewest lines of such a list.
  private static let (longest, fewest) = (80, 2)

  /// The labels, each before its date.
  static func tokens(_ reading: Reading, after start: Int) -> [HeaderToken] {
    let pairs = reading.lines.lazy.map(reading.trim).filter {
      (14...longest).contains($0.count) && $0.lowerBound >= start
    }.compactMap { pair($0, reading) }
    let all = Array(pairs)
    guard all.count >= fewest else { return [] }
    return HeaderField.allCases.flatMap { field -> [HeaderToken] in
      let own = all.filter { $0.label.field == field }
      guard field.isDate, let first = own.first, own.allSatisfy({ $0.date == first.date }) else {
        return []
      }
      return [first.label, first.value]
    }
  }

  private static func pair(
    _ line: Range<Int>, _ reading: Reading
  ) -> (label: HeaderToken, value: HeaderToken, date: PartialDate)? {
    let bytes = reading.bytes
    guard let digit = line.prefix(4).first(where: { bytes[$0].isASCIIDigit }),
      bytes[line.lowerBound..<digit].allSatisfy({ !$0.isASCIILetter }),
      let date = DateReader.date(in: bytes, at: digit, before: line.upperBound),
      let label = label(reading.trim(date.range.upperBound..<line.upperBound), bytes),
      let field = DateLabel.field(bytes, label, reading.vocabulary)
    else { return nil }
    return (
      HeaderToken(field: field, range: label, line: 0),
      HeaderToken(field: nil, range: date.range, line: 0), date.date
    )
  }

  /// The words behind a dash and a space.
  private static func label(_ rest: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
    guard let dash = ["- ", "– ", "— "].first(where: { bytes[rest].starts(with: $0.utf8) }) else {
      return nil
    }
    let label = (rest.lowerBound + dash.utf8.count)..<rest.upperBound
    return label.isEmpty ? nil : label
  }
}
