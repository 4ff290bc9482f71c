import TextAnalysis

/// Tells how much of a text repeats a policy word by word.
///
/// A denial was overturned because its letters pasted the administrator's policy and never said
/// how it applied to the patient. A word counts as copied when it stands in a run of at least
/// ``run`` words that stands in the policy too; names of services and diagnoses are shorter.
struct CopyDetector {
  /// The least run of words that counts as copied.
  static let run = 7

  /// The share of copied words from which a text is a copy, in percent.
  static let limit = 50

  private var runs: Set<[String]> = []

  /// Remembers the runs of a policy's passages.
  init(passages: [String]) { add(passages) }

  /// Remembers the runs of more passages.
  mutating func add(_ passages: [String]) {
    for passage in passages {
      let words = FoldedWords.of(passage)
      guard words.count >= Self.run else { continue }
      for start in 0...(words.count - Self.run) {
        runs.insert(Array(words[start..<(start + Self.run)]))
      }
    }
  }

  /// How many words of a text are copied, and how many there are.
  func copied(in text: String) -> (copied: Int, words: Int) {
    let words = FoldedWords.of(text)
    guard words.count >= Self.run else { return (0, words.count) }
    var covered = 0
    var end = 0
    for start in 0...(words.count - Self.run)
    where runs.contains(Array(words[start..<(start + Self.run)])) {
      covered += start + Self.run - max(end, start)
      end = start + Self.run
    }
    return (covered, words.count)
  }

  /// The longest stretch of copied words in a text.
  func longestRun(in text: String) -> Int {
    let words = FoldedWords.of(text)
    guard words.count >= Self.run else { return 0 }
    var longest = 0
    var length = 0
    for start in 0...(words.count - Self.run) {
      let isCopied = runs.contains(Array(words[start..<(start + Self.run)]))
      length = isCopied ? max(length + 1, Self.run) : 0
      longest = max(longest, length)
    }
    return longest
  }

  /// Whether a text is a copy.
  func isCopy(_ text: String) -> Bool {
    let (copied, words) = copied(in: text)
    return words > 0 && copied * 100 >= words * Self.limit
  }
}
