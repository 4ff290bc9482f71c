import EvidenceModel
import TextAnalysis

/// Some of a topic's terms, by their numbers.
struct TermNumbers: Hashable {
  /// How many terms can be told apart.
  static let capacity = 512

  private var bits = SIMD8<UInt64>()

  /// Whether there are none.
  var isEmpty: Bool { bits == SIMD8() }

  /// Adds a number below the capacity.
  mutating func insert(_ number: Int) { bits[number / 64] |= 1 << UInt64(number % 64) }

  /// Adds all of others.
  mutating func formUnion(_ others: TermNumbers) { bits |= others.bits }

  /// These and others.
  func union(_ others: TermNumbers) -> TermNumbers {
    var union = self
    union.formUnion(others)
    return union
  }

  /// Whether others have all of these.
  func isSubset(of others: TermNumbers) -> Bool { bits & ~others.bits == SIMD8() }
}

/// What the clauses of a topic look for, and which of its terms a text has.
///
/// A word that statements share is analysed once, and one that begins with another letter than every
/// term not at all: neither folding nor the stemmer changes the first letter of an ASCII word.
final class TopicTerms {
  /// A name of what a clause looks for.
  struct Name {
    /// The name as it is written.
    let text: String
    /// Its terms.
    let terms: TermNumbers
    /// Whether it is an abbreviation, which counts where it is printed with its capitals.
    let isAbbreviation: Bool
  }

  /// The names of each clause that must occur, the typed one first.
  private(set) var names: [[Name]] = []

  private let analyzer: Analyzer
  private var numbers: [[UInt8]: Int] = [:]
  /// Whether a term begins with a byte.
  private var begins = [Bool](repeating: false, count: 256)
  private var known: [String: TermNumbers] = [:]
  private var words: [Range<Int>] = []

  /// Reads the clauses that must occur.
  ///
  /// - Throws: `AnsweringError.index` when the stemmer is not there.
  convenience init(_ clauses: [QueryClause]) throws(AnsweringError) {
    let wanted = clauses.filter { $0.occurrence == .must }
    try self.init(words: wanted.map(\.text))
    for (index, clause) in wanted.enumerated() {
      names[index] += clause.others.compactMap { other in
        name(
          other.text, isAbbreviation: other.basis == .abbreviation && !other.text.contains(" "))
      }
    }
  }

  /// Reads what is looked for, each under one name; a name with terms beyond the capacity is left out.
  ///
  /// - Throws: `AnsweringError.index` when the stemmer is not there.
  init(words: [String]) throws(AnsweringError) {
    do {
      analyzer = try Analyzer()
    } catch {
      throw .index("\(error)")
    }
    names = words.map { [name($0, isAbbreviation: false)].compactMap(\.self) }
  }

  private func name(_ text: String, isAbbreviation: Bool) -> Name? {
    var terms = TermNumbers()
    for token in analyzer.tokens(in: text) {
      guard let number = number(of: token.term) else { return nil }
      terms.insert(number)
    }
    return terms.isEmpty ? nil : Name(text: text, terms: terms, isAbbreviation: isAbbreviation)
  }

  private func number(of term: [UInt8]) -> Int? {
    if let number = numbers[term] { return number }
    guard numbers.count < TermNumbers.capacity else { return nil }
    numbers[term] = numbers.count
    if let first = term.first { begins[Int(first)] = true }
    return numbers.count - 1
  }

  /// What of that which is looked for, each under one name, some terms have all of.
  func indices(in terms: TermNumbers) -> [Int] {
    names.indices.filter { names[$0].allSatisfy { $0.terms.isSubset(of: terms) } }
  }

  /// Which of the topic's terms a text has.
  func terms(of text: String) -> TermNumbers {
    let bytes = Array(text.utf8)
    words.removeAll(keepingCapacity: true)
    analyzer.appendWords(of: bytes.span, to: &words)
    var found = TermNumbers()
    for word in words where mayHaveTerm(bytes[word]) { found.formUnion(terms(ofWord: bytes[word])) }
    return found
  }

  /// Whether a word begins as a term does, or is not of ASCII letters and digits alone.
  private func mayHaveTerm(_ word: ArraySlice<UInt8>) -> Bool {
    begins[Int(word[word.startIndex].asciiLowercased)]
      || !word.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit }
  }

  private func terms(ofWord word: ArraySlice<UInt8>) -> TermNumbers {
    let key = String(decoding: word, as: UTF8.self)
    if let terms = known[key] { return terms }
    var terms = TermNumbers()
    analyzer.forEachTerm(of: word.span) { term, _ in
      if let number = numbers[term] { terms.insert(number) }
    }
    known[key] = terms
    return terms
  }
}
