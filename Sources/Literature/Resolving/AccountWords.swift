import Vocabulary

/// The words of an account of a study that tell it from accounts of others.
struct AccountWords {
  /// The beginnings of its telling words.
  private let beginnings: Set<Substring>

  /// How much of a word counts: `spastic` and `spasticity` are the same.
  private static let length = 7
  /// The shortest word that tells something.
  private static let shortest = 5

  /// Reads an account.
  init(_ text: String) { beginnings = Self.beginnings(text) }

  /// How many telling words of a title the account has.
  func shared(with title: String?) -> Int {
    title.map { beginnings.intersection(Self.beginnings($0)).count } ?? 0
  }

  private static func beginnings(_ text: String) -> Set<Substring> {
    let words = FoldedText.words(text).split(separator: " ")
    return Set(
      words.filter { word in
        word.utf8.count >= shortest
          && !StudyNarrativeVocabulary.commonTitleWords.contains(String(word))
      }.map { $0.prefix(length) })
  }
}
