import EvidenceModel
import EvidenceStore
import TextAnalysis
import Vocabulary

/// Understands a query: names of designs, kinds, determinations, lines of business, years,
/// identifiers and trials become filters or exact look-ups; what is left is searched.
struct QueryReader {
  /// Where identifiers, policies and trial names are looked up.
  let store: EvidenceStoreReader

  /// How many words a query may have; more is a text and no question.
  private static let wordLimit = 200

  /// Reads a query.
  ///
  /// - Throws: `AnsweringError.question` for a query of too many words, and for an unknown value of
  ///   a field that has fixed values.
  func read(_ text: String) throws(AnsweringError) -> QueryReading {
    var reading = QueryReading(text: text)
    let tokens = QueryLexer.tokens(in: text)
    guard tokens.count <= Self.wordLimit else {
      throw .question("expected at most \(Self.wordLimit) words, found \(tokens.count)")
    }
    var occurrence: QueryClause.Occurrence?
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      index += 1
      switch token {
      case .connective(.not): occurrence = .mustNot
      case .connective(.and): break
      case .connective(.or): relaxLast(&reading, &occurrence)
      case .field(let name, let value):
        try readField(name, value, negated: occurrence == .mustNot, into: &reading)
        occurrence = nil
      case .phrase(let phrase):
        if try !readName(SurfaceWords.split(phrase), whole: true, occurrence, into: &reading) {
          add(phrase, .phrase, occurrence, to: &reading)
        }
        occurrence = nil
      case .prefix(let word):
        add(word, .prefix, occurrence, to: &reading)
        occurrence = nil
      case .word:
        let words = Self.run(of: tokens, from: index - 1)
        index += try readWords(words, occurrence, into: &reading) - 1
        occurrence = nil
      }
    }
    return reading
  }

  /// `A OR B`: neither must occur, one of them should.
  private func relaxLast(
    _ reading: inout QueryReading, _ occurrence: inout QueryClause.Occurrence?
  ) {
    if let last = reading.clauses.indices.last, reading.clauses[last].occurrence == .must {
      reading.clauses[last].occurrence = .should
    }
    occurrence = .should
  }

  /// The words that stand side by side from `start` on.
  private static func run(of tokens: [QueryToken], from start: Int) -> [String] {
    var words: [String] = []
    for token in tokens[start...] {
      guard case .word(let word) = token else { break }
      words.append(word)
    }
    return words
  }

  /// Reads the first name or word of a run; returns how many words it took.
  private func readWords(
    _ words: [String], _ occurrence: QueryClause.Occurrence?, into reading: inout QueryReading
  ) throws(AnsweringError) -> Int {
    for length in stride(from: min(words.count, 6), through: 1, by: -1) {
      let candidate = Array(words[..<length])
      if try readName(candidate, whole: false, occurrence, into: &reading) { return length }
    }
    if let taken = readPeriod(words, into: &reading) { return taken }
    if !QueryVocabulary.emptyWords.contains(words[0].lowercased()) || occurrence != nil {
      add(words[0], .word, occurrence, to: &reading)
    }
    return 1
  }

  private func add(
    _ text: String, _ form: QueryClause.Form, _ occurrence: QueryClause.Occurrence?,
    to reading: inout QueryReading
  ) {
    reading.clauses.append(QueryClause(text: text, form: form, occurrence: occurrence ?? .must))
  }
}
