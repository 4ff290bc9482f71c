import SourceReading
import TextAnalysis

/// Boxes of labels that stand above the text of each page: on the first they are the document's header.
extension PageFurniture {
  /// How many of the first lines with words may hold the box's page number, and how many belong to it.
  private static let (reach, behind) = (6, 6)
  /// The shortest line of a box that is furniture with the lines beside it, in bytes.
  private static let shortest = 3

  /// The last line of the box above the first page where it is a header: a label and its value, and in a
  /// column of its own the page's number.
  ///
  /// `Name: Bed Therapy     Page: 1 of 7`
  static func ownHead(_ bytes: [UInt8], _ lines: [Range<Int>], _ numbers: [Int]) -> Int? {
    guard numbers.count >= 3, let first = numbers.first,
      lines[..<first].count(where: { !$0.isEmpty }) < reach, isLabelled(bytes, lines[first])
    else { return nil }
    return min(first + behind, numbers[1] - 1)
  }

  /// Whether a label, its value, wide gaps and `Page:` with a number make up a line.
  private static func isLabelled(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    var cells: [Range<Int>] = []
    var (start, spaces) = (line.lowerBound, 0)
    for index in line {
      if bytes[index] == 0x20 {
        spaces += 1
      } else {
        if spaces >= 3 {
          cells.append(start..<(index - spaces))
          start = index
        }
        spaces = 0
      }
    }
    cells.append(start..<line.upperBound)
    guard (3...4).contains(cells.count), bytes[cells[0]].last == UInt8(ascii: ":"),
      let page = cells.dropFirst(2).first
    else { return false }
    return bytes[page].prefix(5).map(\.asciiLowercased) == Array("page:".utf8)
      && bytes[page.lowerBound..<line.upperBound].contains(UInt8(ascii: "1"))
  }

  /// Adds the short lines beside furniture that stand there on nearly all pages.
  static func growShort(
    _ furniture: inout Set<Int>, _ bytes: [UInt8], _ lines: [Range<Int>], pages: Int
  ) {
    let least = max(3, pages * 3 / 4)
    for _ in 0..<behind {
      let beside = furniture.flatMap { line in
        [line - 1, line + 1, line + 2].filter {
          lines.indices.contains($0) && lines[$0].count >= shortest
        }
      }
      let groups = Dictionary(grouping: Set(beside).subtracting(furniture)) {
        ArraySlice(bytes[lines[$0]])
      }
      let repeated = groups.values.filter { $0.count + 1 >= least && $0.count >= 2 }
      guard !repeated.isEmpty else { return }
      furniture.formUnion(repeated.joined())
    }
  }
}
