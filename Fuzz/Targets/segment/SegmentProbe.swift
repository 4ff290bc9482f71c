@testable import InvertedIndex

/// Reads of a segment whatever a command of evq may read.
enum SegmentProbe {
  /// How many terms of a segment are asked for.
  private static let termLimit = 8

  /// Opens and reads a segment.
  ///
  /// A `SegmentError` is a right answer, unless `verify` has held.
  static func probe(_ bytes: [UInt8]) {
    guard let reader = try? SegmentReader(bytes: bytes, name: "fuzz") else { return }  // refused
    let holds = (try? reader.verify()) != nil  // damage is what is expected here
    do {
      try read(reader, isSound: holds)
    } catch {
      precondition(!holds, "verify held, and yet: \(error)")
    }
  }

  private static func read(_ reader: SegmentReader, isSound: Bool) throws(SegmentError) {
    _ = reader.inspection()
    var terms: [TermStatistics] = []
    do {
      try reader.forEachTerm { term in
        if terms.count < termLimit { terms.append(term) }
      }
    } catch {
      if isSound { throw error }
    }
    for query in queries(of: terms.map(\.term)) { try ask(query, reader, isSound: isSound) }
    for term in terms {
      _ = try reader.occurrences(of: term.term, field: term.field, limit: 200)
      _ = try reader.terms(withPrefix: Array(term.term.prefix(1)), limit: 5)
    }
  }

  private static func ask(
    _ query: SearchQuery, _ reader: SegmentReader, isSound: Bool
  ) throws(SegmentError) {
    do {
      let filter = AttributeFilter.not(.equals("kind", "x"))
      _ = try reader.search(query, limit: 5, filter: filter)
      let few = try reader.search(query, limit: 3, counting: .shown)
      let all = try reader.search(query, limit: 1 << 16)
      if isSound {
        precondition(
          few.documents == Array(all.documents.prefix(3)), "the top differs from that of all")
      }
      for hit in few.documents {
        _ = try (reader.attributes(of: hit.document), reader.numbers(of: hit.document))
        _ = try (reader.explain(query, hit.document), reader.document(of: hit.key))
      }
    } catch {
      if isSound { throw error }
    }
  }

  private static func queries(of terms: [TermBytes]) -> [SearchQuery] {
    var queries: [SearchQuery] = [.all, .prefix([])]
    for (index, term) in terms.enumerated() {
      let next = terms[(index + 1) % terms.count]
      let pair: [SearchQuery] = [.term(term), .boosted(.term(next), by: 0.5)]
      let slots = [
        PhraseSlot(terms: [term, next], offset: 0), PhraseSlot(terms: [next], offset: 1),
      ]
      queries += [
        .term(term), .synonyms([term, next]), .phrase(of: [term, next]), .phrase(slots, slop: 2),
        .boolean(must: [], should: pair), .boolean(must: pair),
        .boolean(must: [.term(term)], should: [.term(next)], mustNot: [.phrase(of: [next, term])]),
      ]
    }
    return queries
  }
}
