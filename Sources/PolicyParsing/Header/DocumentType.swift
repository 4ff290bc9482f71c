import SourceReading
import TextAnalysis
import Vocabulary

/// Finds where a document says what it is.
enum DocumentType {
  /// How much of a document is looked at, in bytes.
  private static let reach = 4_000
  /// What stands before a document's type where the document speaks of itself.
  private static let openings = ["this ", "the following "]

  /// Whether a document explains what such a document is: `An LCD is a decision of …`.
  static func isExplained(_ reading: Reading) -> Bool {
    let lowered = reading.bytes.prefix(reach).map(\.asciiLowercased)
    let types = reading.vocabulary.documentTypes.matches(in: lowered, 0..<lowered.count)
    return types.contains { type in
      let before = lowered[..<type.range.lowerBound]
      return lowered[type.range.upperBound...].starts(with: " is a ".utf8)
        && (before.suffix(3).elementsEqual(" a ".utf8) || before.suffix(3).elementsEqual("an ".utf8)
          || before.suffix(2).elementsEqual("a ".utf8) && before.count == 2)
    }
  }

  /// Whether a document calls itself by a type of several words: `This Medical Policy …`, `The
  /// following coverage policy …`.
  static func namesItself(_ reading: Reading) -> Bool {
    let lowered = reading.bytes.prefix(reach).map(\.asciiLowercased)
    let types = reading.vocabulary.documentTypes.matches(in: lowered, 0..<lowered.count)
    return types.contains { type in
      lowered[type.range].contains(0x20)
        && openings.contains {
          lowered[..<type.range.lowerBound].suffix($0.utf8.count).elementsEqual($0.utf8)
        }
    }
  }
}
