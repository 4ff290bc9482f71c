import SourceReading
import TextAnalysis
import Vocabulary

/// What a document says of its own kind.
struct DocumentType {
  /// How much of a document is looked at, in bytes.
  private static let reach = 4_000
  /// What stands before a document's type where the document speaks of itself.
  private static let openings = ["this ", "the following "]

  /// Whether it calls itself by a type of several words: `This Medical Policy …`.
  private(set) var namesItself = false
  /// Whether it explains what such a document is: `An LCD is a decision of …`.
  private(set) var isExplained = false

  /// Looks at a document's beginning.
  init(_ reading: Reading) {
    let lowered = reading.bytes.prefix(Self.reach).map(\.asciiLowercased)
    for type in reading.vocabulary.documentTypes.matches(in: lowered, 0..<lowered.count) {
      let before = lowered[..<type.range.lowerBound]
      if lowered[type.range].contains(0x20),
        Self.openings.contains(where: { Self.ends(before, $0) })
      {
        namesItself = true
      }
      let isOne =
        Self.ends(before, " a ") || Self.ends(before, "an ") || before.elementsEqual("a ".utf8)
      if isOne, lowered[type.range.upperBound...].starts(with: " is a ".utf8) { isExplained = true }
    }
  }

  private static func ends(_ text: ArraySlice<UInt8>, _ words: String) -> Bool {
    text.suffix(words.utf8.count).elementsEqual(words.utf8)
  }
}
