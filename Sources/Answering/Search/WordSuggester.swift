import EvidenceModel
import EvidenceStore
import InvertedIndex
import TextAnalysis

/// Suggests known words for words that nothing in the index has.
struct WordSuggester {
  /// Where words are known.
  let snapshot: IndexSnapshot

  /// For each unknown word the nearest known words, at most three in all.
  func suggestions(for terms: [String]) throws(AnsweringError) -> [String] {
    var suggestions: [String] = []
    for term in terms where try isUnknown(term) {
      suggestions += try nearest(to: term.lowercased())
    }
    return Array(suggestions.prefix(3))
  }

  private func isUnknown(_ term: String) throws(AnsweringError) -> Bool {
    guard let query = try QueryComposer().query(words: term) else { return false }
    return try !snapshot.finds(query)
  }

  /// Known words within two edits, the nearest and then the commonest first.
  ///
  /// Two edits reach more than nineteen in twenty of spelling errors (Damerau 1964; Pollock and
  /// Zamora 1984); short words are allowed one.
  private func nearest(to word: String) throws(AnsweringError) -> [String] {
    let limit = word.utf8.count < 6 ? 1 : 2
    let known = try asking { () throws(StoreError) in
      try snapshot.store.words(lengths: (word.utf8.count - limit)...(word.utf8.count + limit))
    }
    let near = known.compactMap { entry in
      EditDistance.distance(word, entry.word, atMost: limit).map { ($0, -entry.count, entry.word) }
    }
    return near.sorted(by: <).prefix(3).map(\.2)
  }
}
