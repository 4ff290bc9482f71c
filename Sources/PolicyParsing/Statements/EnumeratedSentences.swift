import SourceReading
import TextAnalysis

/// Sentences whose stop is that of a number in a list in running text: `… when these are met: 1. The bed is
/// broken; and 2. …`.
enum EnumeratedSentences {
  /// The most bytes of a sentence with its list.
  private static let longest = 6000

  /// Sentences, those with the lead of a numbered list joined with its items.
  static func joined(_ sentences: [Range<Int>], in text: CleanText) -> [Range<Int>] {
    guard sentences.count > 1 else { return sentences }
    var joined: [Range<Int>] = []
    var number = 0
    var isOpen = false
    for sentence in sentences {
      let goesOn = isOpen || number > 0 && endsInNumber(text, sentence, number + 1)
      if goesOn, let last = joined.last, sentence.upperBound - last.lowerBound <= longest {
        joined[joined.count - 1] = last.lowerBound..<sentence.upperBound
      } else {
        joined.append(sentence)
        number = 0
      }
      isOpen = false
      if number == 0, opens(text, sentence) {
        (number, isOpen) = (1, true)
      } else if number > 0, endsInNumber(text, sentence, number + 1) {
        (number, isOpen) = (number + 1, true)
      }
    }
    return joined
  }

  /// Whether a sentence ends in a colon and the first number.
  private static func opens(_ text: CleanText, _ sentence: Range<Int>) -> Bool {
    let end = text.bytes[sentence].suffix(4)
    return end.elementsEqual(": 1.".utf8)
  }

  /// Whether a sentence ends in a number, words before it or not.
  private static func endsInNumber(
    _ text: CleanText, _ sentence: Range<Int>, _ number: Int
  ) -> Bool {
    let words = Array("\(number).".utf8)
    guard sentence.count >= words.count,
      text.bytes[sentence].suffix(words.count).elementsEqual(words)
    else { return false }
    return sentence.count == words.count
      || text.bytes[sentence.upperBound - words.count - 1] == 0x20
  }
}
