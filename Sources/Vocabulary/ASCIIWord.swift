/// What is asked of every word of a text, answered from its bytes where the word is ASCII, as nearly
/// every word is.
enum ASCIIWord {
  /// The word in lower case; the word itself where it is so already.
  static func lowercased(_ word: String) -> String {
    for byte in word.utf8 where byte >= 0x80 || (byte >= 0x41 && byte <= 0x5A) {
      return word.lowercased()
    }
    return word
  }

  /// Whether a word ends with some ASCII letters, no mark on the last of them.
  static func ends(_ word: String, with ending: String) -> Bool {
    let (bytes, tail) = (word.utf8, ending.utf8)
    guard let last = bytes.last, last == tail.last || last >= 0x80 else { return false }
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return word.hasSuffix(ending) }
    return bytes.count >= tail.count && bytes.suffix(tail.count).elementsEqual(tail)
  }
}
