import SourceReading
import TextAnalysis
import Vocabulary

/// Tells the lines of a letterhead that say where its sender is from titles: `12 Main St NW, Suite 9`,
/// `Washington, D.C. 20001`, `Fax 555.555.0123`.
enum PostalAddress {
  private typealias Words = HeaderVocabulary
  /// The digits of a postal code.
  private static let postalCode = 5

  /// Whether a line is one.
  static func isLine(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    let words = WhiteSpace.words(bytes, line).map { word in
      String(decoding: bytes[word].filter { $0 != UInt8(ascii: ",") }, as: UTF8.self)
    }
    guard words.count >= 2, let first = words.first, let last = words.last else { return false }
    let bare = words.map { $0.filter { $0 != "." && $0 != ":" } }
    if Words.lineNumbers.contains(bare[0].lowercased()), words.dropFirst().allSatisfy(isNumber) {
      return true
    }
    if first.allSatisfy(isDigit), bare.contains(where: Words.streets.contains) { return true }
    let state = words[words.count - 2]
    return last.count == postalCode && last.allSatisfy(isDigit)
      && (state == "D.C." || state.count == 2 && state.allSatisfy(isCapital))
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  private static func isCapital(_ character: Character) -> Bool { ("A"..."Z").contains(character) }

  /// Whether a word has nothing but digits and the signs of a telephone number.
  private static func isNumber(_ word: String) -> Bool {
    word.allSatisfy { isDigit($0) || "().-+".contains($0) }
  }
}
