import TextAnalysis

/// Tells how much of a text repeats a policy word by word.
///
/// A denial was overturned because its letters pasted the administrator's policy and never said
/// how it applied to the patient. A word counts as copied when it stands in a run of at least
/// ``run`` words that stands in the policy too; names of services and diagnoses are shorter. A copy
/// in which a word was changed here and there has shorter runs, and more of them.
struct CopyDetector {
  /// The least run of words that counts as copied.
  static let run = 7

  /// The share of copied words from which a text is a copy, in percent.
  static let limit = 50

  /// The least run of an edited copy, and the share of its words in such runs, in percent.
  static let editedRun = 3
  static let editedLimit = 70

  /// The least words of which an edited copy can be told.
  static let editedLeast = 12

  private var runs: Set<[String]> = []
  private var editedRuns: Set<[String]> = []

  /// Remembers the runs of a policy's passages.
  init(passages: [String]) { add(passages) }

  /// Remembers the runs of more passages.
  mutating func add(_ passages: [String]) {
    for passage in passages {
      let words = FoldedWords.of(passage)
      Self.add(words, of: Self.run, to: &runs)
      Self.add(words, of: Self.editedRun, to: &editedRuns)
    }
  }

  private static func add(_ words: [String], of length: Int, to runs: inout Set<[String]>) {
    guard words.count >= length else { return }
    for start in 0...(words.count - length) { runs.insert(Array(words[start..<(start + length)])) }
  }

  /// How many words of a text are copied, and how many there are.
  func copied(in text: String) -> (copied: Int, words: Int) {
    let words = FoldedWords.of(text)
    let exact = Self.covered(words, by: runs, of: Self.run)
    guard exact * 100 < words.count * Self.limit, words.count >= Self.editedLeast else {
      return (exact, words.count)
    }
    let edited = Self.covered(words, by: editedRuns, of: Self.editedRun)
    return (edited * 100 >= words.count * Self.editedLimit ? edited : exact, words.count)
  }

  private static func covered(_ words: [String], by runs: Set<[String]>, of length: Int) -> Int {
    guard words.count >= length else { return 0 }
    var covered = 0
    var end = 0
    for start in 0...(words.count - length)
    where runs.contains(Array(words[start..<(start + length)])) {
      covered += start + length - max(end, start)
      end = start + length
    }
    return covered
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
