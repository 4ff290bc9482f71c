import SourceReading
import TextAnalysis

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
      let range = reading.trim(whole)
      let indent = reading.bytes[whole.lowerBound..<range.lowerBound].reduce(0) {
        $0 + ($1 == 0x09 ? 8 : 1)
      }
      return Line(range: range, indent: indent)
    }
  }
}

/// What is known of a document's lines as a whole.
struct LineMeasure: Sendable {
  /// The width at which lines are wrapped; nil where each paragraph is one line.
  let wrapWidth: Int?

  /// Measures the lines: text is wrapped where hardly any line is longer than a page is wide.
  init(_ lines: [Line]) {
    let lengths = lines.lazy.filter { !$0.isBlank }.map(\.range.count).sorted()
    guard let longest = lengths.last, !lengths.isEmpty else {
      wrapWidth = nil
      return
    }
    let high = lengths[min(lengths.count - 1, lengths.count * 97 / 100)]
    wrapWidth = high <= 160 && longest <= 260 && high >= 40 ? high : nil
  }

  /// Whether a line is as long as wrapping makes it when a word is too long to follow.
  func isFull(_ line: Line, nextWord: Int) -> Bool {
    guard let wrapWidth else { return false }
    return line.indent + line.range.count + 1 + nextWord >= wrapWidth * 85 / 100
  }
}
