import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Finds a history's first entry, which tells when a policy was first issued: `New 11/07/2019 …`,
/// `08/15/19 Original effective date`, `Policy developed. 02/22 02/22`.
///
/// It is looked for in the lines as they stand, whatever table they were, and the earliest one counts.
struct FirstEntry {
  /// The most lines of a history.
  private static let longest = 400
  /// How much of a line is looked at, in bytes.
  private static let longestLine = 600

  private let reading: Reading
  private var found: FoundDate?

  /// The date of the first entry, or nil where no line tells of one.
  static func date(in layout: Layout) -> DatedQuotation? {
    var entry = FirstEntry(reading: layout.reading, found: nil)
    entry.read()
    return entry.found.map {
      DatedQuotation(date: $0.date, quote: layout.reading.quote($0.range))
    }
  }

  private mutating func read() {
    var left = 0
    var above: Range<Int>?
    for line in reading.lines.lazy.map(reading.trim) where !line.isEmpty {
      if isHeading(line) {
        (left, above) = (Self.longest, nil)
        continue
      }
      guard left > 0 else { continue }
      left -= 1
      if let date = date(line, above), date.date < found?.date ?? date.date || found == nil {
        found = date
      }
      above = line
    }
  }

  /// Whether a line heads a history, with the names of columns behind it or without.
  private func isHeading(_ line: Range<Int>) -> Bool {
    guard (7...100).contains(line.count), reading.bytes[line.upperBound - 1] != UInt8(ascii: "."),
      reading.bytes[line.lowerBound].isASCIIUppercase
        || "#*".utf8.contains(reading.bytes[line.lowerBound])
    else { return false }
    let words = HeadingWords.normalized(reading.bytes, line)
    guard
      let match = reading.vocabulary.sectionHeadings.match(in: words, at: 0, before: words.count),
      match.meaning == .history
    else { return false }
    return words[match.range.upperBound...].split(separator: 0x20).allSatisfy {
      HistoryVocabulary.columns.contains(String(decoding: $0, as: UTF8.self))
    }
  }

  private func date(_ line: Range<Int>, _ above: Range<Int>?) -> FoundDate? {
    let bytes = reading.bytes
    let line = line.lowerBound..<min(line.upperBound, line.lowerBound + Self.longestLine)
    let lowered = bytes[line].map(\.asciiLowercased)
    if let date = behindNew(line, lowered) { return date }
    guard !HistoryVocabulary.templates.contains(lowered, 0..<lowered.count),
      let phrase = HistoryVocabulary.originals.matches(in: lowered, 0..<lowered.count)
        .first(where: { opensSentence($0.range.lowerBound, line) && !goesOn($0.range, lowered) })
    else { return nil }
    let dates = DateReader.dates(in: bytes, line)
    let before = dates.filter { $0.range.upperBound <= line.lowerBound + phrase.range.lowerBound }
    if let first = before.first, opens(first, line) {
      let tellsEffect = String(decoding: lowered[phrase.range], as: UTF8.self).contains("effective")
      return tellsEffect ? before.last : first
    }
    if let last = dates.last, last.range.upperBound == line.upperBound, before.isEmpty {
      return dates.first
    }
    return above.flatMap { above in
      DateReader.whole(in: bytes, above).flatMap { $0.range == above ? $0 : nil }
    }
  }

  /// `New 11/07/2019 …`, `Created 09/21/2022 …`: a status of a first issue before its date.
  private func behindNew(_ line: Range<Int>, _ lowered: [UInt8]) -> FoundDate? {
    guard lowered.starts(with: "new".utf8), lowered.count > 8 else { return nil }
    let start = line.lowerBound + 3 + (lowered[3] == 0x20 ? 1 : 0)
    return DateReader.date(in: reading.bytes, at: start, before: line.upperBound)
  }

  /// Whether a date opens a line, but for a word of status before it.
  private func opens(_ date: FoundDate, _ line: Range<Int>) -> Bool {
    reading.bytes[line.lowerBound..<date.range.lowerBound].allSatisfy {
      $0.isASCIILetter || $0 == 0x20 || !$0.isWordByte
    } && date.range.lowerBound - line.lowerBound <= 24
  }

  /// Whether a sentence begins: behind a date, a stop, a sign, or at the line's beginning.
  private func opensSentence(_ offset: Int, _ line: Range<Int>) -> Bool {
    let index = line.lowerBound + offset
    guard let last = reading.bytes[line.lowerBound..<index].last(where: { $0 != 0x20 }) else {
      return true
    }
    return !last.isASCIILetter && last != UInt8(ascii: ",")
  }

  private func goesOn(_ phrase: Range<Int>, _ lowered: [UInt8]) -> Bool {
    let rest = lowered[phrase.upperBound...].drop { $0 == 0x20 }.prefix { $0.isASCIILetter }
    return HistoryVocabulary.partsOfPolicy.contains(String(decoding: rest, as: UTF8.self))
  }
}
