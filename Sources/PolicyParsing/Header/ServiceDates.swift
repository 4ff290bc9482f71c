import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Finds the date from which the only policy of a document holds, where a line of its own above the
/// determinations prints it and no header does: `Effective for dates of service on and after May 6, 2024:`.
///
/// Where several such lines part a policy, each is the date of a part.
enum ServiceDates {
  /// The longest such line, in bytes.
  private static let longest = 110

  /// The date, or nil where no such line or more than one stands in the document's policy.
  static func effective(_ layout: Layout) -> DatedQuotation? {
    let reading = layout.reading
    let lines = layout.sections.lazy.filter { $0.kind == .policy || $0.kind == .limitations }
      .flatMap { $0.blocks.map { layout.blocks[$0].content } }
      .filter { isOfServices(reading.bytes, $0) }.prefix(2)
    guard lines.count == 1, let line = lines.first, opens(reading.bytes, line),
      case let dates = DateReader.dates(in: reading.bytes, line), dates.count == 1,
      let date = dates.first
    else { return nil }
    return DatedQuotation(date: date.date, quote: reading.quote(date.range))
  }

  private static func isOfServices(_ bytes: [UInt8], _ block: Range<Int>) -> Bool {
    let words = HeadingWords.normalized(
      bytes, block.lowerBound..<min(block.upperBound, block.lowerBound + longest))
    return DeterminationVocabulary.dateOpenings.contains { words.starts(with: $0.utf8) }
  }

  /// Whether a line says from when on, and not until when, and leads to what holds then.
  private static func opens(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard line.count <= longest, let last = line.last, bytes[last] == UInt8(ascii: ":") else {
      return false
    }
    let words = HeadingWords.normalized(bytes, line)
    return words.starts(with: DateLabelVocabulary.serviceOpening.utf8)
      && !words.split(separator: 0x20).contains { word in
        DateLabelVocabulary.untilWords.contains(String(decoding: word, as: UTF8.self))
      }
  }
}
