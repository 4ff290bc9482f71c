import Ingest
import InvertedIndex
import TextAnalysis

/// Turns what a query looks for into a search of the text segment.
struct QueryComposer {
  private let analyzer: Analyzer

  /// Prepares for the words of queries.
  ///
  /// - Throws: `AnsweringError.index` when the stemmer is not there.
  init() throws(AnsweringError) {
    do {
      analyzer = try Analyzer()
    } catch {
      throw .index("\(error)")
    }
  }

  /// A search for documents that have every word that must occur.
  func strict(_ clauses: [QueryClause]) -> SearchQuery {
    let must = clauses.filter { $0.occurrence == .must }.compactMap { query($0) }
    let should = clauses.filter { $0.occurrence == .should }.compactMap { query($0) }
    let mustNot = clauses.filter { $0.occurrence == .mustNot }.compactMap { query($0) }
    if must.isEmpty && should.isEmpty {
      return mustNot.isEmpty ? .all : .boolean(must: [.all], mustNot: mustNot)
    }
    return .boolean(must: must, should: should, mustNot: mustNot)
  }

  /// A search for documents that have any of the words, or nil where that is the strict search.
  func relaxed(_ clauses: [QueryClause]) -> SearchQuery? {
    let must = clauses.filter { $0.occurrence == .must }
    guard must.count > 1 || must.contains(where: { $0.form == .name }) else { return nil }
    let wanted = clauses.filter { $0.occurrence != .mustNot }
    return .boolean(
      must: [], should: wanted.compactMap { query($0, joinedBy: .any) },
      mustNot: clauses.filter { $0.occurrence == .mustNot }.compactMap { query($0) })
  }

  /// A search for documents that have any of the words, whatever the query says must occur.
  func any(_ clauses: [QueryClause]) -> SearchQuery {
    .boolean(must: [], should: clauses.compactMap { query($0, joinedBy: .any) })
  }

  /// A search for one clause; nil where text analysis leaves nothing of it.
  func query(_ clause: QueryClause, joinedBy join: Join = .all) -> SearchQuery? {
    let field = clause.isTitleOnly ? FieldName(rawValue: SearchSchema.Field.title.rawValue) : nil
    let own: SearchQuery? =
      switch clause.form {
      case .prefix: prefixQuery(clause.text, field: field)
      case .name: nameQuery(clause.text, join, field)
      case .word, .phrase: query(words: clause.text, field: field)
      }
    guard let own, !clause.others.isEmpty else { return own }
    return .best(
      [own]
        + clause.others.compactMap { other in
          query(words: other.text, field: field).map { .boosted($0, by: other.weight) }
        })
  }

  /// How many of a name's words a document must have.
  enum Join {
    case all
    case any
  }

  private func nameQuery(_ text: String, _ join: Join, _ field: FieldName?) -> SearchQuery? {
    let words = text.split(separator: " ").compactMap { query(words: String($0), field: field) }
    guard !words.isEmpty else { return nil }
    return join == .all ? .boolean(must: words) : .boolean(must: [], should: words)
  }

  /// A search for words that stand together; a word of several parts may also be written as one.
  func query(words text: String, field: FieldName? = nil) -> SearchQuery? {
    let words = analyzer.words(in: text)
    let slots = words.flatMap(\.parts).map {
      PhraseSlot(terms: [$0.term], offset: UInt32($0.position))
    }
    guard let first = slots.first else { return nil }
    guard slots.count > 1 else { return .synonyms(first.terms, field: field) }
    let phrase = SearchQuery.phrase(slots, slop: 0, field: field)
    guard words.count == 1, let joined = words[0].joined else { return phrase }
    return .boolean(must: [], should: [phrase, .term(joined.term, field: field)])
  }

  /// A search for words that begin so; the beginning may itself be a word that is stemmed.
  private func prefixQuery(_ text: String, field: FieldName?) -> SearchQuery? {
    guard let last = analyzer.words(in: text).last?.parts.last else { return nil }
    return .boolean(
      must: [], should: [.prefix(last.surface, field: field), .term(last.term, field: field)])
  }

  /// The analysed terms of a text, each once.
  func terms(of text: String) -> Set<[UInt8]> {
    Set(analyzer.tokens(in: text).map(\.term))
  }
}
