import Vocabulary

/// The words of a phrase that tell its condition from others: `{vertebral, fracture, osteoporosis}`.
///
/// They end where a clause begins that only some of those with the condition fulfil ("that have
/// failed to respond"). An adjective and its noun are one word: `osteoporotic`, `osteoporosis`.
struct ConditionWords: Hashable, Sendable {
  /// The words.
  var words: Set<String>
  /// Whether the phrase says `acute`.
  var isAcute: Bool
  /// Whether the phrase says `chronic`.
  var isChronic: Bool

  /// Reads the words of a phrase.
  init(_ phrase: String) {
    var words: Set<String> = []
    let tokens = Token.tokens(of: phrase)
    isAcute = tokens.contains { $0.text == "acute" }
    isChronic = tokens.contains { $0.text == "chronic" }
    for token in tokens {
      if Self.clauseOpeners.contains(token.text), !words.isEmpty { break }
      guard token.text.utf8.count > 2, token.number == nil else { continue }
      let word = Self.folded(token.text)
      if !StudyAnalysisWords.empty.contains(word),
        !ServiceVocabulary.genericConditionWords.contains(word), !Self.empty.contains(word)
      {
        words.insert(word)
      }
    }
    self.words = words
  }

  /// Whether two phrases can speak of the same people: the words of one all stand in the other.
  ///
  /// A single word is enough only where it is all that both have.
  func overlaps(_ other: ConditionWords) -> Bool {
    guard !words.isEmpty, !other.words.isEmpty else { return false }
    if isAcute && other.isChronic || isChronic && other.isAcute { return false }
    let (small, large) =
      words.count < other.words.count ? (words, other.words) : (other.words, words)
    return small == large || small.count > 1 && small.isSubset(of: large)
  }

  /// A word in the form in which words are compared.
  static func folded(_ word: String) -> String {
    let folded = StudyWordFolding.fold(word)
    if folded.hasSuffix("otic"), folded.utf8.count > 6 { return folded.dropLast(4) + "osis" }
    if folded.hasPrefix("metasta") { return "metastasis" }
    if folded == "traumatic" { return "trauma" }
    if folded == "malignant" || folded == "malignancie" { return "malignancy" }
    return folded
  }

  /// The conditions that a phrase lists one by one.
  static func items(of phrase: String) -> [String] {
    var items: [String] = []
    var item = ""
    for piece in phrase.split(separator: " ") {
      let word = piece.lowercased()
      let ends = piece.hasSuffix(",") || piece.hasSuffix(";")
      if word == "and" || word == "or" {
        items.append(item)
        item = ""
        continue
      }
      item += (item.isEmpty ? "" : " ") + (ends ? String(piece.dropLast()) : String(piece))
      if ends {
        items.append(item)
        item = ""
      }
    }
    items.append(item)
    return items.filter { !$0.isEmpty }
  }

  private static let clauseOpeners: Set<String> = [
    "that", "who", "which", "when", "if", "unless", "except", "whose", "where", "less", "more",
    "fewer", "between", "under", "within", "greater", "longer",
  ]
  private static let empty: Set<String> = [
    "use", "used", "due", "related", "limited", "not", "indication", "indications", "patients",
    "multiple", "several", "various", "many",
  ]
}
