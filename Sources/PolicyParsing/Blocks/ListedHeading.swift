import TextAnalysis
import Vocabulary

/// Tells lines set as headings that stand in a list which goes on behind them.
///
/// ```
/// • Steel frames for sleepers above 100 kg, OR
///
/// Broken frames
///
/// • A frame that cannot be repaired
/// ```
enum ListedHeading {
  /// How many lines an item may stand behind such a line.
  private static let reach = 3

  /// Whether a line stands between an item that a connective ends and an item with the sign of one before, and
  /// is no heading that policies have.
  static func isOne(
    _ index: Int, _ lines: [Line], behind blocks: [Block], _ reading: Reading
  ) -> Bool {
    guard let last = blocks.last, last.kind == .item,
      endsInConnective(reading.bytes[last.content]),
      let next = lines[(index + 1)...].prefix(reach).first(where: { !$0.isBlank }),
      let marker = ListMarkerReader.marker(in: reading.bytes, next.range), marker.bullet != nil,
      ListMarkerReader.marker(in: reading.bytes, lines[index].range) == nil
    else { return false }
    let words = HeadingWords.normalized(reading.bytes, lines[index].range)
    return reading.vocabulary.sectionHeadings.meaning(of: words) == nil
      && blocks.reversed().prefix(while: { $0.kind != .heading }).contains {
        $0.marker?.bullet == marker.bullet && $0.indent == next.indent
      }
  }

  private static func endsInConnective(_ text: ArraySlice<UInt8>) -> Bool {
    [", or", "; or", ", and", "; and"].contains { word in
      text.suffix(word.utf8.count).map(\.asciiLowercased).elementsEqual(word.utf8)
    }
  }
}
