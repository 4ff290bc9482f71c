import Answering

/// A question of words alone, as people type most of them: `evq search WORDS…` or `evq why WORDS…`,
/// perhaps with `--index`, `--corpus`, `--format` and `--limit`.
///
/// The argument parser looks at its declarations when the process runs, which takes longer than the
/// search. What is read here is read as it would be there; everything else, and all that is wrong,
/// is left to it.
struct PlainQuestion: Equatable {
  /// What is asked.
  enum Verb: String {
    case search
    case why
  }

  private(set) var verb: Verb
  private(set) var words: [String] = []
  private(set) var index: String?
  private(set) var corpus: String?
  private(set) var format: OutputFormat?
  private(set) var limit: Int?

  /// Reads the arguments behind the program's name; nil where the argument parser is needed.
  init?(_ arguments: some Sequence<String>) {
    var rest = arguments.makeIterator()
    guard let verb = rest.next().flatMap(Verb.init(rawValue:)) else { return nil }
    self.verb = verb
    while let argument = rest.next() {
      guard argument.utf8.first == UInt8(ascii: "-") else {
        words.append(argument)
        continue
      }
      guard let value = rest.next(), value.utf8.first != UInt8(ascii: "-"),
        take(value, for: argument)
      else { return nil }
    }
    guard !words.allSatisfy({ $0.allSatisfy { $0.isWhitespace } }) else { return nil }
  }

  /// Takes the value of an option; false for one that is not known or that was given before.
  private mutating func take(_ value: String, for option: String) -> Bool {
    switch option {
    case "--index" where index == nil: index = value
    case "--corpus" where corpus == nil: corpus = value
    case "--format" where format == nil:
      format = OutputFormat(rawValue: value)
      return format != nil
    case "--limit" where limit == nil:
      limit = Int(value)
      return limit.map { $0 > 0 } ?? false
    default: return false
    }
    return true
  }

  /// Answers it.
  func answer() throws {
    var place = IndexPlace()
    if let index { place.indexFolder = index }
    if let corpus { place.corpusFolder = corpus }
    switch verb {
    case .search:
      var search = SearchOptions()
      if let limit { search.limit = limit }
      try SearchCommand.answer(words, place, format ?? .text, search)
    case .why: try WhyCommand.answer(words, place, format ?? .text, WhyOptions(limit: limit))
    }
  }
}
