/// A text as lower-case words without signs, for comparing passages word by word.
package enum FoldedWords {
  /// The words: runs of letters and digits, in lower case; everything else parts them.
  package static func of(_ text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A: word.append(byte)
      case 0x41...0x5A: word.append(byte | 0x20)
      case 0x80...: word.append(byte)
      default: flush(&word, into: &words)
      }
    }
    flush(&word, into: &words)
    return words
  }

  /// Typographic signs are beyond ASCII and part words too.
  private static func flush(_ word: inout [UInt8], into words: inout [String]) {
    guard !word.isEmpty else { return }
    let text = String(decoding: word, as: UTF8.self)
    word.removeAll(keepingCapacity: true)
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return words.append(text) }
    words += text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
  }

  /// Whether the words of a phrase stand in a row.
  package static func contains(_ phrase: [String], in words: [String]) -> Bool {
    first(phrase, in: words) != nil
  }

  /// Where the words of a phrase first stand in a row.
  package static func first(_ phrase: [String], in words: [String]) -> Int? {
    guard let head = phrase.first, phrase.count <= words.count else { return nil }
    return (0...(words.count - phrase.count)).first { start in
      words[start] == head && words[start..<(start + phrase.count)].elementsEqual(phrase)
    }
  }
}
