/// Tells whether a text has all words of a topic.
struct TopicTest {
  private let composer: QueryComposer
  private let terms: Set<[UInt8]>
  /// The topic's words in small letters, where they are ASCII words that text analysis leaves whole: a
  /// text with them between spaces has their terms, and need not be analysed.
  private let words: [[UInt8]]?

  /// Prepares for a topic.
  init(_ topic: String, _ composer: QueryComposer) {
    self.composer = composer
    terms = composer.terms(of: topic)
    let words = topic.split(separator: " ")
    let areWhole = words.allSatisfy { word in
      word.utf8.allSatisfy(Self.isLetter) && composer.terms(of: String(word)).count == 1
    }
    self.words = areWhole ? words.map { $0.utf8.map(Self.small) } : nil
  }

  /// Whether a text has the topic's words, in whatever form.
  func holds(_ text: String) -> Bool {
    hasWords(text) || terms.isSubset(of: composer.terms(of: text))
  }

  private func hasWords(_ text: String) -> Bool {
    guard let words else { return false }
    let parts = text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
    return words.allSatisfy { word in
      parts.contains { $0.count == word.count && $0.elementsEqual(word) { Self.small($0) == $1 } }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func small(_ byte: UInt8) -> UInt8 { isLetter(byte) ? byte | 0x20 : byte }
}
