package import EvidenceModel
import Ingest
import InvertedIndex
import TextAnalysis

/// Scores the ranking of `evq search` against judgements.
package struct RetrievalEvaluator {
  /// A file as it was named, with its bytes.
  package typealias NamedBytes = (name: String, bytes: [UInt8])

  /// What a relevant document counts in nDCG.
  package enum Gain: Sendable {
    /// Its level.
    case level
    /// One.
    case binary
  }

  /// How far down a ranking relevant documents are looked for, as at TREC.
  private static let depth = 1000

  private let collection: TestCollection
  private let segment: SegmentReader

  /// Reads a test collection and indexes its documents in memory.
  ///
  /// - Throws: `CollectionFault` for a file that is not well formed; `AnsweringError.index` when
  ///   text analysis is not to be had.
  package init(
    documents: NamedBytes, queries: NamedBytes, judgements: NamedBytes, gain: Gain = .level
  ) throws {
    var collection = try TestCollection(
      documents: CollectionFile(name: documents.name, bytes: documents.bytes),
      queries: CollectionFile(name: queries.name, bytes: queries.bytes),
      judgements: CollectionFile(name: judgements.name, bytes: judgements.bytes))
    if gain == .binary { collection.forgetLevels() }
    self.collection = collection
    segment = try Self.index(collection.documents)
  }

  /// Runs every query that has a relevant document.
  package func evaluate() throws -> RetrievalAnswer {
    let composer = try QueryComposer()
    var scores: [RetrievalQueryScore] = []
    for query in collection.queries {
      let levels = collection.judgements[query.id] ?? [:]
      guard levels.values.contains(where: { $0 > 0 }) else { continue }
      let ranking = try segment.search(
        composer.any(QueryClause.words(of: query.text)), limit: Self.depth, counting: .shown
      ).documents.map(\.key)
      scores.append(Self.score(query, ranking, levels))
    }
    return RetrievalAnswer(
      documentCount: collection.documents.count, queryCount: scores.count,
      measures: RetrievalMeasures(meanOf: scores.map(\.measures)), scores: scores,
      notes: collection.notes)
  }

  private static func score(
    _ query: TestCollection.Query, _ ranking: [String], _ levels: [String: Int]
  ) -> RetrievalQueryScore {
    RetrievalQueryScore(
      id: query.id, text: query.text.split(whereSeparator: \.isWhitespace).joined(separator: " "),
      relevant: levels.values.count { $0 > 0 }, found: ranking.count { levels[$0] ?? 0 > 0 },
      measures: RetrievalMeasures(ranking: ranking, levels: levels))
  }

  private static func index(_ documents: [TestCollection.Document]) throws -> SegmentReader {
    let analyzer = try Analyzer()
    var writer = try SegmentWriter(schema: SearchSchema.segment)
    for document in documents {
      try writer.add(
        SegmentDocument(
          key: document.id,
          fields: [
            .init(.title, text: document.title, analyzer),
            .init(.text, text: document.text, analyzer),
          ]))
    }
    return try SegmentReader(bytes: writer.serialized(), name: "collection")
  }
}

extension TestCollection {
  /// Reads the three files and makes their ids agree.
  init(
    documents: CollectionFile, queries: CollectionFile, judgements: CollectionFile
  ) throws(CollectionFault) {
    self.init(
      documents: try CollectionReader.documents(of: documents),
      queries: try CollectionReader.queries(of: queries),
      judgements: try JudgementReader.judgements(of: judgements))
    try Self.requireDistinct(self.documents.map(\.id), in: documents)
    try Self.requireDistinct(self.queries.map(\.id), in: queries)
    numberQueriesWhereJudgementsDo(queries)
    try noteWhatDoesNotFit(judgements)
    noteUnjudgedQueries()
  }

  private static func requireDistinct(
    _ ids: [String], in file: CollectionFile
  ) throws(CollectionFault) {
    guard !ids.isEmpty else { throw file.fault(nil, "nothing in it") }
    var seen: Set<String> = []
    for id in ids where !seen.insert(id).inserted {
      throw file.fault(nil, "expected ids that occur once, found \(id) twice")
    }
  }

  /// Cranfield's judgements count the queries from 1 and do not use their printed numbers: so it is
  /// where a judged query is not in the file but each is a place in it.
  private mutating func numberQueriesWhereJudgementsDo(_ file: CollectionFile) {
    let ids = Set(queries.map(\.id))
    let places = Set((1...queries.count).map(String.init))
    guard judgements.keys.contains(where: { !ids.contains($0) }),
      judgements.keys.allSatisfy({ places.contains($0) })
    else { return }
    for index in queries.indices { queries[index].id = String(index + 1) }
    notes.append("the judgements name queries by their place in \(file.name), and so does this")
  }

  /// Makes every relevant document as relevant as another.
  mutating func forgetLevels() {
    judgements = judgements.mapValues { $0.mapValues { min($0, 1) } }
  }

  private mutating func noteUnjudgedQueries() {
    let unjudged = queries.count { query in
      !(judgements[query.id] ?? [:]).values.contains { $0 > 0 }
    }
    if unjudged > 0 {
      notes.append("\(unjudged) queries have no relevant document; they are left out")
    }
  }

  private mutating func noteWhatDoesNotFit(_ file: CollectionFile) throws(CollectionFault) {
    let relevant = judgements.filter { $0.value.values.contains { $0 > 0 } }.keys
    let asked = Set(queries.map(\.id))
    guard relevant.contains(where: asked.contains) else {
      throw file.fault(
        nil, "expected a relevant document for a query of this collection, found none")
    }
    let unasked = relevant.count { !asked.contains($0) }
    if unasked > 0 { notes.append("\(unasked) judged queries are not asked") }
    let known = Set(documents.map(\.id))
    let unknown = judgements.values.reduce(0) { sum, levels in
      sum + levels.count { $0.value > 0 && !known.contains($0.key) }
    }
    if unknown > 0 {
      notes.append("\(unknown) relevant documents are not in the collection; they count as missed")
    }
  }
}
