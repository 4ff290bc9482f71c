/// What a service or an indication is called, to be compared with what a person calls it.
struct ScopePhrase {
  private let words: [String]
  private let content: Set<String>
  private let head: String?
  private let isOpen: Bool

  /// Reads a phrase; one that ends in `…` goes on in whatever way.
  init(_ text: String) {
    isOpen = text.hasSuffix("…")
    words = Self.words(text.lowercased()).filter { !Self.articles.contains($0) }
    content = Set(words.filter { !Self.joiners.contains($0) }.map(Self.singular))
    head = Self.head(text.lowercased())
  }

  /// Whether the words found are the same, without articles and a preposition that leads them.
  func isSame(as found: ScopePhrase) -> Bool {
    isOpen
      ? found.withoutLead.starts(with: withoutLead)
      : words == found.words || withoutLead == found.withoutLead
  }

  /// Whether one has all words of the other and no more than as many besides.
  func isNear(_ other: ScopePhrase) -> Bool {
    let (few, many) =
      content.count < other.content.count
      ? (content, other.content) : (other.content, content)
    return !few.isEmpty && few.isSubset(of: many) && many.count <= 2 * few.count
  }

  /// Whether each has the noun that the other is about.
  func sharesHead(with other: ScopePhrase) -> Bool {
    head.map(other.content.contains) ?? false && other.head.map(content.contains) ?? false
  }

  private var withoutLead: ArraySlice<String> {
    words.drop(while: Self.joiners.contains)
  }

  /// The last word before a preposition, a clause or a mark parts the name from what is said of it.
  private static func head(_ text: String) -> String? {
    let name = text.prefix { !"([,;:".contains($0) }
    let words = words(name).filter { !articles.contains($0) }
    return words.prefix { !joiners.contains($0) && !clauses.contains($0) }.last.map(singular)
  }

  private static func words(_ text: some StringProtocol) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map { String($0) }
  }

  private static func singular(_ word: String) -> String {
    word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
  }

  private static let articles: Set<String> = ["a", "an", "the"]
  private static let joiners: Set<String> = [
    "of", "for", "in", "with", "to", "by", "on", "at", "as", "and", "or", "when", "if", "from",
  ]
  private static let clauses: Set<String> = ["that", "which", "who", "using", "used", "performed"]
}
