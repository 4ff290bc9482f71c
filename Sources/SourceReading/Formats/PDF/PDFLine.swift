import TextAnalysis

/// A line of a PDF page as `pdftotext -layout` writes it, and what is known of where it stands.
struct PDFLine: Sendable {
  /// The words as they are laid out.
  var text: [UInt8]
  /// The page, counted from 1, and its line there, blank ones not counted.
  var page: Int
  var number: Int
  /// The boxes of its words from left to right; empty where they are not known.
  var words: [PDFWord] = []

  /// Whether no word stands on it.
  var isBlank: Bool { text.allSatisfy(\.isASCIISpace) }

  /// What it prints, without white space.
  var letters: [UInt8] { text.filter { !$0.isASCIISpace } }

  /// The box of its tallest word.
  var box: PDFWord? { words.max { $0.height < $1.height } }

  /// Where a person finds it.
  var locator: String { isBlank ? "" : "p. \(page), line \(number)" }

  /// The lines of a text in which a form feed begins a page.
  static func lines(_ bytes: [UInt8]) -> [PDFLine] {
    var lines: [PDFLine] = []
    var page = 1
    var number = 0
    for text in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let feeds = text.count { $0 == 0x0C }
      if feeds > 0 { (page, number) = (page + feeds, 0) }
      let isBlank = text.allSatisfy(\.isASCIISpace)
      if !isBlank { number += 1 }
      lines.append(PDFLine(text: Array(text), page: page, number: number))
    }
    return lines
  }
}

/// Finds the boxes of the words on each line.
enum PDFLineMatcher {
  /// How many lines of boxes may be passed over to find a line's own.
  private static let reach = 6

  /// Gives lines the boxes of their words.
  ///
  /// A line and a line of boxes belong together where they have the same letters in the same order.
  static func match(_ lines: inout [PDFLine], _ pages: [[PDFWord]]) {
    var start = 0
    while start < lines.count {
      let page = lines[start].page
      let end = lines[start...].firstIndex { $0.page != page } ?? lines.count
      if page - 1 < pages.count { match(&lines[start..<end], rows(of: pages[page - 1])) }
      start = end
    }
  }

  private static func match(_ lines: inout ArraySlice<PDFLine>, _ rows: [[PDFWord]]) {
    let letters = rows.map { $0.flatMap(\.text) }
    var next = 0
    for index in lines.indices where !lines[index].isBlank && lines[index].words.isEmpty {
      let own = lines[index].letters
      let near = next..<min(next + reach, rows.count)
      if let found = near.first(where: { letters[$0] == own }) {
        lines[index].words = rows[found]
        next = found + 1
      } else if index + 1 < lines.endIndex, !lines[index + 1].isBlank {
        // A name that stands half a line below the first line of its value shares a row of boxes.
        let name = lines[index + 1].letters
        guard let found = near.first(where: { letters[$0] == name + own }),
          let parts = parts(rows[found], after: name.count)
        else { continue }
        (lines[index + 1].words, lines[index].words) = parts
        next = found + 1
      }
    }
  }

  /// Words before and behind so many letters; nil where a word stands across.
  private static func parts(_ words: [PDFWord], after count: Int) -> ([PDFWord], [PDFWord])? {
    var left = count
    for (index, word) in words.enumerated() {
      if left == 0 { return (Array(words[..<index]), Array(words[index...])) }
      left -= word.text.count
    }
    return nil
  }

  /// The words of a page in lines from top to bottom: words that share half of the lower one's
  /// height stand on one line.
  private static func rows(of words: [PDFWord]) -> [[PDFWord]] {
    var rows: [[PDFWord]] = []
    var tallest: PDFWord?
    for word in words.sorted(by: { ($0.top + $0.bottom, $0.left) < ($1.top + $1.bottom, $1.left) })
    {
      if let box = tallest, overlap(box, word) * 2 >= min(box.height, word.height) {
        rows[rows.count - 1].append(word)
        if word.height > box.height { tallest = word }
      } else {
        rows.append([word])
        tallest = word
      }
    }
    return rows.map { $0.sorted { ($0.left, $0.top) < ($1.left, $1.top) } }
  }

  private static func overlap(_ box: PDFWord, _ word: PDFWord) -> Double {
    min(box.bottom, word.bottom) - max(box.top, word.top)
  }
}
