import InvertedIndex
import Ingest
import TextAnalysis

/// Turns what a query looks for into a search of the text segment.
struct QueryPlanner {
  private let analyzer = Analyzer()

  /// A search for documents that have every word that must occur.
  func strict(_ clauses: [QueryClause]) -> SearchQuery {
    let must = clauses.filter { $0.occurrence == .must }.compactMap(query)
    let should = clauses.filter { $0.occurrence == .should }.compactMap(query)
    let mustNot = clauses.filter { $0.occurrence == .mustNot }.compactMap(query)
    if must.isEmpty && should.isEmpty {
      return mustNot.isEmpty ? .all : .boolean(must: [.all], mustNot: mustNot)
    }
    return .boolean(must: must, should: should, mustNot: mustNot)
  }

  /// A search for documents that have any of the words, or nil where that is the strict search.
  func relaxed(_ clauses: [QueryClause]) -> SearchQuery? {
    let must = clauses.filter { $0.occurrence == .must }
    guard must.count > 1 else { return nil }
    return strict(
      clauses.map { clause in
        var clause = clause
        if clause.occurrence == .must { clause.occurrence = .should }
        return clause
      })
  }

  /// A search for one clause; nil where text analysis leaves nothing of it.
  func query(_ clause: QueryClause) -> SearchQuery? {
    let field = clause.isTitleOnly ? FieldName(rawValue: SearchSchema.Field.title.rawValue) : nil
    if clause.form == .prefix {
      return analyzer.foldedWord(clause.text).map { .prefix($0, field: field) }
    }
    return query(words: clause.text, field: field)
  }

  /// A search for words that stand together.
  func query(words: String, field: FieldName? = nil) -> SearchQuery? {
    var slots: [PhraseSlot] = []
    for token in analyzer.tokens(in: words) {
      let position = UInt32(token.position)
      if let last = slots.last, last.offset == position {
        slots[slots.count - 1] = PhraseSlot(terms: last.terms + [token.term], offset: position)
      } else {
        slots.append(PhraseSlot(terms: [token.term], offset: position))
      }
    }
    guard let first = slots.first else { return nil }
    return slots.count == 1
      ? .synonyms(first.terms, field: field) : .phrase(slots, slop: 0, field: field)
  }

  /// The analysed terms of a text, each once.
  func terms(of text: String) -> Set<[UInt8]> {
    Set(analyzer.tokens(in: text).map(\.term))
  }
}
