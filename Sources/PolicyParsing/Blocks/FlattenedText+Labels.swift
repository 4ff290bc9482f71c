import SourceReading
import TextAnalysis
import Vocabulary

/// What labels of a header say of the words beside them in a line whose breaks were lost.
extension FlattenedText {
  /// Whether the same words come right behind a name, as a label's first ones: `Heat Therapy Heat Therapy
  /// Form: …`.
  func isSaidAgain(_ name: Range<Int>) -> Bool {
    lowered[name.upperBound...].dropFirst().starts(with: lowered[name])
      && lowered[name].contains(0x20)
  }

  /// Whether a label with its colon follows at once: the words before it are a title's.
  func isLabelNext(_ after: Int) -> Bool {
    guard bytes[after - 1] != UInt8(ascii: ":") else { return false }
    let start = after + bytes[after...].prefix { $0 == 0x20 }.count - line.lowerBound
    guard let label = labels.first(endingBehind: start), label.lowerBound == start,
      label.upperBound < line.count
    else { return false }
    return bytes[line.lowerBound + label.upperBound] == UInt8(ascii: ":")
  }

  /// Whether a colon stands before and a label of the header at once behind: `Department: Utilization
  /// Management Policy # 99`.
  func isValue(_ index: Int, _ after: Int) -> Bool {
    guard lastByte(before: index) == UInt8(ascii: ":"), bytes[after - 1] != UInt8(ascii: ":") else {
      return false
    }
    let start = after + bytes[after...].prefix { $0 == 0x20 }.count - line.lowerBound
    return labels.first(endingBehind: start)?.lowerBound == start
  }

  /// Whether a heading that is a document's type as well opens the document before a label:
  /// `MEDICAL POLICY STATEMENT Maine Policy Name & Number …`.
  func isFirstType(_ index: Int, _ words: Range<Int>) -> Bool {
    guard index == line.lowerBound, index <= Self.documentStart,
      vocabulary.documentTypes.meaning(of: Array(lowered[words])) != nil
    else { return false }
    return labels.places.contains {
      $0.lowerBound >= words.upperBound && $0.lowerBound <= words.upperBound + Self.documentStart
    }
  }

  /// Whether a heading is only a part of a document's type of several words near the document's
  /// beginning: `COVERAGE DETERMINATION GUIDELINE Bed Therapy Guideline Number: …`.
  func isOfFirstType(_ words: Range<Int>) -> Bool {
    guard line.lowerBound <= Self.documentHead, words.upperBound <= Self.documentHead else {
      return false
    }
    let head = 0..<min(lowered.count, words.upperBound + Self.longestRest)
    return vocabulary.documentTypes.matches(in: lowered, head).contains { type in
      let noun = lowered[type.range].split(separator: 0x20).last ?? []
      return type.range.lowerBound <= words.lowerBound
        && type.range.upperBound >= words.upperBound && type.range.count > words.count
        && HeaderVocabulary.kindWords.contains(String(decoding: noun, as: UTF8.self))
    }
  }

  /// How much of such a type stands behind the heading at most, in bytes.
  private static let longestRest = 30

  /// Where a document's type stands at the latest, and a label behind it, in bytes.
  private static let documentStart = 120
  /// Where the line that has it begins at the latest, and it in its line, in bytes.
  private static let documentHead = 400
}
