/// Reads a page of two columns of prose the one after the other, where `pdftotext -layout` writes
/// them side by side.
///
/// Columns of prose are told from a table by their lines: nearly all of them have several words on
/// both sides of one gap, and most of those on the left are full.
enum PDFColumns {
  /// The fewest lines that are taken for columns.
  private static let fewestLines = 12
  /// The fewest words on each side of the gap, on most lines.
  private static let fewestWords = 4

  /// The lines with the right column of such pages behind the left one.
  static func straightened(_ lines: [PDFLine]) -> [PDFLine] {
    var straightened: [PDFLine] = []
    var start = 0
    while start < lines.count {
      let page = lines[start].page
      let end = lines[start...].firstIndex { $0.page != page } ?? lines.count
      straightened += columns(Array(lines[start..<end]))
      start = end
    }
    return straightened
  }

  private static func columns(_ lines: [PDFLine]) -> [PDFLine] {
    guard let gap = gap(lines), let (start, end) = run(lines, gap) else { return lines }
    let sides = lines[start..<end].map { line in
      (
        side(line, line.words.filter { $0.right <= gap }),
        side(line, line.words.filter { $0.left > gap })
      )
    }
    return lines[..<start] + sides.map(\.0) + sides.map(\.1).drop(while: \.isBlank) + lines[end...]
  }

  /// A line with some of its words only; the first one keeps the sign that begins the page.
  private static func side(_ line: PDFLine, _ words: [PDFWord]) -> PDFLine {
    var side = line
    let feeds = words.first == line.words.first ? line.text.filter { $0 == 0x0C } : []
    side.text = feeds + words.map(\.text).joined(separator: [0x20])
    side.words = words
    return side
  }

  /// The place in the middle of the page where the most lines have a gap.
  private static func gap(_ lines: [PDFLine]) -> Double? {
    let words = lines.flatMap(\.words)
    guard words.count >= 2 * fewestLines * fewestWords, let left = words.map(\.left).min(),
      let right = words.map(\.right).max()
    else { return nil }
    let middle = (left + 0.35 * (right - left))...(left + 0.65 * (right - left))
    var votes: [Int: Int] = [:]
    for line in lines {
      for (before, word) in zip(line.words, line.words.dropFirst())
      where word.left - before.right >= 0.8 * word.height && middle.contains(word.left) {
        votes[Int(word.left), default: 0] += 1
      }
    }
    let most = votes.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    guard let most, most.value >= fewestLines / 2 else { return nil }
    return Double(most.key) - 1
  }

  /// The longest run of lines that the gap parts into two columns of prose.
  private static func run(_ lines: [PDFLine], _ gap: Double) -> (Int, Int)? {
    var best = (0, 0)
    var start = 0
    for index in 0...lines.count {
      if index < lines.count, lines[index].isBlank || isParted(lines[index], gap) { continue }
      if index - start > best.1 - best.0 { best = (start, index) }
      start = index + 1
    }
    return isProse(lines[best.0..<best.1].filter { !$0.isBlank }, gap) ? best : nil
  }

  /// Whether no word of a line stands in the gap, and those beside it stand apart.
  private static func isParted(_ line: PDFLine, _ gap: Double) -> Bool {
    guard let first = line.words.first,
      !line.words.contains(where: { $0.left <= gap && $0.right > gap })
    else { return false }
    let left = line.words.last { $0.right <= gap }
    let right = line.words.first { $0.left > gap }
    guard let left, let right else { return true }
    return right.left - left.right >= 0.8 * first.height
  }

  private static func isProse(_ lines: [PDFLine], _ gap: Double) -> Bool {
    guard lines.count >= fewestLines else { return false }
    let lefts = lines.map { $0.words.filter { $0.right <= gap } }
    let both = zip(lines, lefts).count { line, left in
      left.count >= fewestWords && line.words.count - left.count >= fewestWords
    }
    let edges = lefts.compactMap(\.last?.right).sorted()
    guard let margin = lefts.compactMap(\.first?.left).min(), !edges.isEmpty else { return false }
    let edge = edges[edges.count * 9 / 10]
    let full = edges.count { $0 >= edge - 0.25 * (edge - margin) }
    return both * 10 >= lines.count * 8 && full * 10 >= edges.count * 7
  }
}
