import Glibc

@testable import InvertedIndex

/// Answers queries from the documents themselves, document by document: the formulas and nothing
/// else.
struct BruteForce {
  let schema: SegmentSchema
  let documents: [SegmentDocument]
  private let memory = Memory()

  init(schema: SegmentSchema, documents: [SegmentDocument]) {
    self.schema = schema
    self.documents = documents
  }

  /// What has been counted over all documents before.
  private final class Memory {
    var averages: [FieldName: Double] = [:]
    var counts: [SearchQuery: Int] = [:]
  }

  func search(
    _ query: SearchQuery, filter: AttributeFilter? = nil
  ) -> [(document: Int, score: Double)] {
    documents.indices
      .filter { document in filter.map { passes($0, documents[document]) } ?? true }
      .compactMap { document in score(query, document).map { (document, $0) } }
      .sorted { $0.1 > $1.1 || ($0.1 == $1.1 && $0.0 < $1.0) }
  }

  /// The score of a document, or nil when it does not match.
  func score(_ query: SearchQuery, _ document: Int) -> Double? {
    switch query {
    case .all: return 0
    case .none: return nil
    case .term(let term, let field): return score(terms: [term], field, document)
    case .synonyms(let terms, let field): return score(terms: terms, field, document)
    case .prefix(let prefix, let field): return score(prefix: prefix, field, document)
    case .phrase(let slots, let slop, let field): return score(slots, slop, field, document)
    case .best(let queries): return queries.compactMap { score($0, document) }.max()
    case .boosted(let query, let factor): return score(query, document).map { factor * $0 }
    case .boolean(let must, let should, let mustNot):
      let required = must.map { score($0, document) }
      let optional = should.compactMap { score($0, document) }
      guard !required.contains(nil), mustNot.allSatisfy({ score($0, document) == nil }),
        !must.isEmpty || !optional.isEmpty
      else { return nil }
      return (required.compactMap { $0 } + optional).reduce(0, +)
    }
  }

  func passes(_ filter: AttributeFilter, _ document: SegmentDocument) -> Bool {
    switch filter {
    case .anyOf(let name, let values):
      return !Set(document.attributes[name] ?? []).isDisjoint(with: values)
    case .range(let name, let from, let through):
      guard let number = document.numbers[name] else { return false }
      return number >= from ?? .min && number <= through ?? .max
    case .all(let filters): return filters.allSatisfy { passes($0, document) }
    case .any(let filters): return filters.contains { passes($0, document) }
    case .not(let filter): return !passes(filter, document)
    }
  }
}

extension BruteForce {
  private func names(_ field: FieldName?) -> [FieldName] {
    schema.fields.map(\.name).filter { field == nil || $0 == field }
  }

  private func tokens(_ document: Int, _ field: FieldName) -> [SegmentDocument.Token] {
    documents[document].fields.first { $0.name == field }?.tokens ?? []
  }

  private func frequency(_ document: Int, _ field: FieldName, _ isWanted: (TermBytes) -> Bool)
    -> Int
  {
    tokens(document, field).count { isWanted($0.term) }
  }

  private func length(_ document: Int, _ field: FieldName) -> Int {
    Set(tokens(document, field).map(\.position)).count
  }

  private func weighted(_ frequency: Int, _ document: Int, _ field: FieldName) -> Double {
    let average = averageLength(field)
    let weight = schema.fields.first { $0.name == field }?.weight ?? 0
    let norm = 1 - 0.75 + 0.75 * Double(length(document, field)) / average
    return weight * Double(frequency) / norm
  }

  private func averageLength(_ field: FieldName) -> Double {
    if let average = memory.averages[field] { return average }
    let lengths = documents.indices.map { length($0, field) }.filter { $0 > 0 }
    let average = Double(lengths.reduce(0, +)) / Double(lengths.count)
    memory.averages[field] = average
    return average
  }

  private func idf(_ count: Int) -> Double {
    log(1 + (Double(documents.count) - Double(count) + 0.5) / (Double(count) + 0.5))
  }

  private func documentFrequency(_ term: TermBytes, _ field: FieldName) -> Int {
    count(.term(term, field: field)) { document in
      frequency(document, field) { $0 == term } > 0
    }
  }

  /// Counts documents, once for each query.
  private func count(_ query: SearchQuery, _ isCounted: (Int) -> Bool) -> Int {
    if let count = memory.counts[query] { return count }
    let count = documents.indices.count(where: isCounted)
    memory.counts[query] = count
    return count
  }

  private func score(terms: [TermBytes], _ field: FieldName?, _ document: Int) -> Double? {
    var sum = 0.0
    var matches = false
    var count = 0
    for term in Set(terms).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      for name in names(field) {
        count = max(count, documentFrequency(term, name))
        let frequency = frequency(document, name) { $0 == term }
        guard frequency > 0 else { continue }
        matches = true
        sum += weighted(frequency, document, name)
      }
    }
    return matches ? idf(count) * (sum > 0 ? sum / (1.2 + sum) : 0) : nil
  }

  private func score(prefix: TermBytes, _ field: FieldName?, _ document: Int) -> Double? {
    let count = count(.prefix(prefix, field: field)) { other in
      names(field).contains { frequency(other, $0) { $0.starts(with: prefix) } > 0 }
    }
    var sum = 0.0
    var matches = false
    for name in names(field) {
      let frequency = frequency(document, name) { $0.starts(with: prefix) }
      guard frequency > 0 else { continue }
      matches = true
      sum += weighted(frequency, document, name)
    }
    return matches ? idf(count) * (sum > 0 ? sum / (1.2 + sum) : 0) : nil
  }

  private func score(
    _ slots: [PhraseSlot], _ slop: Int, _ field: FieldName?, _ document: Int
  ) -> Double? {
    guard !slots.isEmpty else { return nil }
    var sum = 0.0
    var matches = false
    for name in names(field) {
      let frequency = phraseFrequency(slots, slop, name, document)
      guard frequency > 0 else { continue }
      matches = true
      sum += weighted(frequency, document, name)
    }
    let inverse = slots.reduce(0.0) { total, slot in
      let counts = slot.terms.flatMap { term in
        names(field).map { documentFrequency(term, $0) }
      }
      return total + idf(counts.max() ?? 0)
    }
    return matches ? inverse * (sum > 0 ? sum / (1.2 + sum) : 0) : nil
  }

  /// Counts the first-slot beginnings for which some window of width `slop` holds every slot: by
  /// trying each window that begins at an occurrence.
  private func phraseFrequency(
    _ slots: [PhraseSlot], _ slop: Int, _ field: FieldName, _ document: Int
  ) -> Int {
    let tokens = tokens(document, field)
    let beginnings = slots.map { slot in
      Set(
        tokens.filter { slot.terms.contains($0.term) }.map { Int($0.position) - Int(slot.offset) })
    }
    return beginnings[0].count { first in
      beginnings.joined().contains { start in
        let window = start...start + slop
        return window.contains(first)
          && beginnings.allSatisfy { $0.contains { window.contains($0) } }
      }
    }
  }
}
