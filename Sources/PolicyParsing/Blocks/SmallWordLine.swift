import TextAnalysis
import Vocabulary

/// Lines of one small word: a connective between items, `- or -`, or how many of them must hold, as pages print it
/// that set the word in bold.
enum SmallWordLine {
  /// Whether a line is a connective alone.
  static func isConnective(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard line.count <= 12 else { return false }
    let marker = ListMarkerReader.marker(in: bytes, line)
    let bullet = marker.map { $0.readings.isEmpty ? $0.length : 0 } ?? 0
    let content = bytes[line].dropFirst(bullet)
    guard content.count <= 9 else { return false }
    let word = content.filter(\.isASCIILetter).map(\.asciiLowercased)
    let other = content.contains { $0.isASCIIDigit || $0 >= 0x80 }
    return !other && ["and", "or", "andor"].contains(String(decoding: word, as: UTF8.self))
  }

  /// Whether a line says how many of what the next one names: `ALL`, above `of the following criteria`.
  static func counts(_ index: Int, _ lines: [Line], _ bytes: [UInt8]) -> Bool {
    let line = lines[index].range
    guard line.count <= 8, index + 1 < lines.count, !lines[index + 1].isBlank,
      CombinatorVocabulary.capitals[String(decoding: bytes[line], as: UTF8.self)] != nil
    else { return false }
    return ["of ", "the following "].contains {
      bytes[lines[index + 1].range].starts(with: $0.utf8)
    }
  }
}
