/// The words of a title or an abstract as the table of the screening has them.
///
/// Runs of ASCII letters and digits in lower case; `randomis` as `randomiz`, a plural without its
/// ending, every number as `0`. `Benchmarks/designs/fit.py` does the same.
enum TrialScreenWords {
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A: word.append(byte)
      case 0x41...0x5A: word.append(byte + 0x20)
      default: end(&word, &words)
      }
    }
    end(&word, &words)
    return words
  }

  private static func end(_ word: inout [UInt8], _ words: inout [String]) {
    guard !word.isEmpty else { return }
    words.append(folded(word))
    word.removeAll(keepingCapacity: true)
  }

  private static func folded(_ word: [UInt8]) -> String {
    if word.allSatisfy({ $0 <= 0x39 }) { return "0" }
    var text = String(decoding: word, as: UTF8.self)
    if word.count > 4, text.hasSuffix("ies") {
      text = text.dropLast(3) + "y"
    } else if word.count > 4, text.hasSuffix("s"), !text.hasSuffix("ss") {
      text.removeLast()
    }
    return american(text)
  }

  private static func american(_ word: String) -> String {
    guard let start = word.firstRange(of: "randomis") else { return word }
    return word[..<start.lowerBound] + "randomiz" + word[start.upperBound...]
  }
}
