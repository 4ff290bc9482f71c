import SourceReading
import TextAnalysis
import Vocabulary

/// One line of a document.
struct Line: Hashable, Sendable {
  /// Its bytes without white space at the ends; empty for a blank line.
  var range: Range<Int>
  /// The columns before its first byte, a tab counted as eight.
  var indent: Int

  /// Whether the line is blank.
  var isBlank: Bool { range.isEmpty }

  /// The lines of a document.
  static func lines(of reading: Reading) -> [Line] {
    reading.lines.map { whole in
      let range = onlyCell(withoutTopLink(reading.trim(whole), reading), reading.bytes)
      let indent = reading.bytes[whole.lowerBound..<range.lowerBound].reduce(0) {
        $0 + ($1 == 0x09 ? 8 : 1)
      }
      return Line(range: range, indent: indent)
    }
  }

  /// The only cell with words of a row whose first cell is empty: it goes on with the row above.
  private static func onlyCell(_ line: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    let pipe = UInt8(ascii: "|")
    guard line.count > 4, bytes[line.lowerBound] == pipe, bytes[line.upperBound - 1] == pipe,
      let second = bytes[(line.lowerBound + 1)..<line.upperBound].firstIndex(of: pipe),
      bytes[(line.lowerBound + 1)..<second].allSatisfy({ $0 == 0x20 }), second > line.lowerBound + 1
    else { return line }
    let cells = TableRow.cells(bytes, line)
    return cells.count == 1 ? cells[0] : line
  }

  /// What stands before such a link on a page, and where the page was read as a table.
  private static let gaps = ["   ", " | "]

  /// A line without the link back to the top that some payers set at the right of each heading.
  private static func withoutTopLink(_ line: Range<Int>, _ reading: Reading) -> Range<Int> {
    let bytes = reading.bytes
    guard line.count > 8, bytes[line.upperBound - 1].asciiLowercased == UInt8(ascii: "p") else {
      return line
    }
    for link in HeadingVocabulary.topLinks where line.count > link.utf8.count + 3 {
      let start = line.upperBound - link.utf8.count
      guard bytes[start..<line.upperBound].lazy.map(\.asciiLowercased).elementsEqual(link.utf8),
        let gap = gaps.first(where: { bytes[(start - 3)..<start].elementsEqual($0.utf8) })
      else { continue }
      return reading.trim(line.lowerBound..<(start - gap.utf8.count))
    }
    return line
  }
}

/// What is known of a document's lines as a whole.
struct LineMeasure: Sendable {
  /// The width at which lines are wrapped; nil where each paragraph is one line.
  let wrapWidth: Int?

  /// Measures the lines: text is wrapped where hardly any line is longer than a page is wide, or where
  /// many are just as long as a page is wide and the few longer ones are rows of tables, which readers
  /// of pages write on one line.
  init(_ lines: [Line]) {
    let lengths = lines.lazy.filter { !$0.isBlank }.map(\.range.count).sorted()
    let short = lengths.prefix { $0 <= Self.longest }
    guard !short.isEmpty else {
      wrapWidth = nil
      return
    }
    let high = short[min(short.count - 1, short.count * 97 / 100)]
    let full = short.count { $0 >= high * 85 / 100 }
    let long = lengths.count - short.count
    // Lines that hold most of the text are no rows among it: a mirror's own lines stand around them.
    let rows = lengths.suffix(long).reduce(0, +)
    let hasRows =
      long * Self.rowsIn <= lengths.count && full * Self.fullIn >= short.count
      && rows <= short.reduce(0, +)
    wrapWidth = high <= 160 && high >= 40 && (long == 0 || hasRows) ? high : nil
  }

  /// The longest line of wrapped text, in bytes.
  private static let longest = 260
  /// One line in so many may be a longer one.
  private static let rowsIn = 8
  /// One line in so many at least is full.
  private static let fullIn = 5

  /// Whether a line is long enough to be wrapped where the widths of letters differ.
  func isLong(_ line: Line) -> Bool {
    wrapWidth.map { line.indent + line.range.count >= $0 * 65 / 100 } ?? false
  }

  /// Whether a line is as long as wrapping makes it when a word is too long to follow.
  func isFull(_ line: Line, nextWord: Int) -> Bool {
    wrapWidth.map { Self.isFull(line, nextWord: nextWord, $0) } ?? false
  }

  /// Whether a line is as long as wrapping at a width, in bytes, makes it.
  static func isFull(_ line: Line, nextWord: Int, _ width: Int) -> Bool {
    line.indent + line.range.count + 1 + nextWord >= width * 85 / 100
  }
}
