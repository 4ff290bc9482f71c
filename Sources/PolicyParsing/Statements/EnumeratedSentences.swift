import SourceReading
import TextAnalysis

/// Sentences whose stop is that of a number in a list in running text: `… when these are met: 1. The bed is
/// broken; and 2. …`.
enum EnumeratedSentences {
  /// The most bytes of a sentence with its list.
  private static let longest = 6000

  /// Sentences, those with the lead of a numbered or lettered list joined with its items.
  ///
  /// One that opens with a bullet and `determines` stands for itself, and so does an item that `limits` coverage
  /// below a lead that does not determine.
  static func joined(
    _ sentences: [Range<Int>], in text: CleanText, determines: (Range<Int>) -> Bool,
    limits: (Range<Int>) -> Bool
  ) -> [Range<Int>] {
    guard sentences.count > 1 else { return sentences }
    var joined: [Range<Int>] = []
    var number = 0
    var first = firsts[0]
    var isOpen = false
    for sentence in sentences {
      let goesOn =
        isOpen || number > 0 && ends(text, sentence, in: label(number + 1, first))
        || RunOnList.isBullet(text, sentence) && joined.last.map { hasBullets(text, $0) } ?? false
          && !determines(sentence)
      if goesOn, let last = joined.last, sentence.upperBound - last.lowerBound <= longest,
        !limits(sentence) || determines(last)
      {
        joined[joined.count - 1] = last.lowerBound..<sentence.upperBound
      } else {
        joined.append(sentence)
        number = 0
      }
      isOpen = false
      if number == 0, let opening = firsts.first(where: { opens(text, sentence, with: $0) }) {
        (number, first, isOpen) = (1, opening, true)
      } else if number > 0, ends(text, sentence, in: label(number + 1, first)) {
        (number, isOpen) = (number + 1, true)
      } else if number > 0 {
        isOpen = romans.contains { ends(text, sentence, in: Array("\($0).".utf8)) }
      }
    }
    return joined
  }

  /// Whether bullets stand behind a colon in a sentence, so that one that opens with a bullet goes on with its list:
  /// `… any of the following: • Pain (for a year). • Gout`.
  private static func hasBullets(_ text: CleanText, _ sentence: Range<Int>) -> Bool {
    sentence.dropLast(4).contains { index in
      text.bytes[index] == UInt8(ascii: ":") && text.bytes[index + 1] == 0x20
        && RunOnList.isBullet(text, (index + 2)..<sentence.upperBound)
    }
  }

  /// The labels of lists within an item.
  private static let romans = ["i", "ii", "iii", "iv", "v", "vi"]

  /// The labels with which a list may begin.
  private static let firsts = [UInt8(ascii: "1"), UInt8(ascii: "a")]

  /// A label with its stop, counted from the first of its kind.
  private static func label(_ number: Int, _ first: UInt8) -> [UInt8] {
    if first == UInt8(ascii: "1") { return Array("\(number).".utf8) }
    return number <= 26 ? [first + UInt8(number - 1), UInt8(ascii: ".")] : []
  }

  /// Whether a sentence ends in a colon and the first label.
  private static func opens(_ text: CleanText, _ sentence: Range<Int>, with first: UInt8) -> Bool {
    text.bytes[sentence].suffix(4).elementsEqual([UInt8(ascii: ":"), 0x20] + label(1, first))
  }

  /// Whether a sentence ends in a label, words before it or not.
  private static func ends(_ text: CleanText, _ sentence: Range<Int>, in label: [UInt8]) -> Bool {
    guard !label.isEmpty, sentence.count >= label.count,
      text.bytes[sentence].suffix(label.count).elementsEqual(label)
    else { return false }
    return sentence.count == label.count
      || text.bytes[sentence.upperBound - label.count - 1] == 0x20
  }
}
