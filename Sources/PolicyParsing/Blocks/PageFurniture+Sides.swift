import SourceReading
import TextAnalysis

/// Lines that stand anywhere on most pages, as what is printed along a page's side does once its
/// words are taken out: the name of a chapter between two paragraphs.
extension PageFurniture {
  /// The fewest pages that tell such a line.
  private static let fewestPages = 6

  /// The lines that stand once, hardly ever twice, on six pages of ten, no sentences and no leads, from the second on
  /// where the first is on the first page.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func sideLines(_ source: SourceText, _ lines: [Range<Int>]) -> [Int] {
    var page = 0
    var places: [ArraySlice<UInt8>: [(line: Int, page: Int)]] = [:]
    for (index, line) in lines.enumerated() {
      page += source.bytes[source.lineRange(index)].count { $0 == 0x0C }
      guard (8...80).contains(line.count), let last = line.last,
        !".:;,?".utf8.contains(source.bytes[last]),
        source.bytes[line.lowerBound].isASCIIUppercase
      else { continue }
      places[source.bytes[line], default: []].append((index, page))
    }
    guard page + 1 >= fewestPages else { return [] }
    return places.values.flatMap { found -> [Int] in
      // The cover may print twice what is the side's.
      let twice = zip(found, found.dropFirst()).count { $0.page == $1.page }
      guard twice * 20 <= found.count, found.count >= fewestPages,
        found.count * 10 >= (page + 1) * 6
      else {
        return []
      }
      return (found[0].page == 0 ? found.dropFirst() : found[...]).map(\.line)
    }
  }
}
