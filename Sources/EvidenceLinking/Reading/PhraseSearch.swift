/// Finds phrases of folded words in a text's words.
enum PhraseSearch {
  /// Returns where a phrase first stands, or nil.
  static func first(_ phrase: [String], in words: [Word]) -> Range<Int>? {
    guard let head = phrase.first, words.count >= phrase.count else { return nil }
    for index in 0...(words.count - phrase.count) where words[index].text == head {
      let range = index..<index + phrase.count
      if zip(words[range], phrase).allSatisfy({ $0.text == $1 }) { return range }
    }
    return nil
  }

  /// Whether a phrase stands anywhere in the words.
  static func contains(_ phrase: [String], in words: [Word]) -> Bool {
    first(phrase, in: words) != nil
  }
}
