package import EvidenceModel
import EvidenceStore
import InvertedIndex
import Ingest

/// Answers a search: the query understood, the hits ranked, and, where a design was asked for, what
/// the policies say is missing and what comes nearest.
package struct Searcher: Sendable {
  private let snapshot: IndexSnapshot
  private let proof: SourceProof
  private let literature: LiteratureSnapshot?

  /// Searches a snapshot, and the literature beside it.
  package init(
    snapshot: IndexSnapshot, proof: SourceProof, literature: LiteratureSnapshot? = nil
  ) {
    self.snapshot = snapshot
    self.proof = proof
    self.literature = literature
  }

  /// Answers a query.
  ///
  /// - Throws: `AnsweringError` for a query that is not well formed, a damaged index or a source
  ///   that has changed.
  package func search(
    _ text: String, options: SearchOptions = SearchOptions()
  ) throws(AnsweringError) -> SearchAnswer {
    let reader = QueryReader(store: snapshot.store)
    var reading = try reader.read(text)
    try apply(options, reader: reader, to: &reading)
    guard try reading.asksForSomething() else {
      throw .question(
        "nothing to search for in \(text): name a word, or a filter such as kind:study")
    }
    if options.synonyms == .searched {
      try QueryExpander(
        finder: SynonymFinder(store: snapshot.store), isKnown: snapshot.finds
      ).expand(&reading)
    }
    var found = try HitFinder(snapshot: snapshot, reading: reading).find(options)
    if let literature {
      try LiteratureSearcher(literature: literature, snapshot: snapshot).add(
        to: &found, limit: options.limit)
    }
    found.number()
    let gaps = try GapFinder(snapshot: snapshot).gaps(for: reading)
    let shown = Array(gaps.prefix(options.gapLimit))
    let spans = found.all.map(\.source) + shown.map(\.quote.span)
    return SearchAnswer(
      query: found.reading.understood, total: found.total,
      totalIsExact: found.isTotalExact, hits: found.hits, gaps: shown, gapTotal: gaps.count,
      unstated: found.unstated, unstatedTotal: found.unstatedTotal,
      unstatedTotalIsExact: found.isUnstatedTotalExact, nearest: found.nearest,
      suggestions: try WordSuggester(snapshot: snapshot).suggestions(for: reading.terms),
      policyCount: try asking { () throws(StoreError) in try snapshot.store.policyCount() },
      workCount: try asking { () throws(StoreError) in try snapshot.store.workCount() },
      files: try proof.files(of: spans).merging(digests(of: found)))
  }

  /// The digests of the literature's files, where a hit is of one.
  private func digests(of found: FoundHits) -> SourceDigests {
    guard let literature, found.all.contains(where: { $0.kind == .literature }) else { return [:] }
    return literature.digests
  }

  private func apply(
    _ options: SearchOptions, reader: QueryReader, to reading: inout QueryReading
  ) throws(AnsweringError) {
    for kind in options.kinds { try reader.readField("kind", kind, negated: false, into: &reading) }
    for design in options.designs {
      try reader.readField("design", design, negated: false, into: &reading)
    }
    for policy in options.policies {
      try reader.readField("policy", policy, negated: false, into: &reading)
    }
    if let year = options.since {
      try reader.readField("since", "\(year)", negated: false, into: &reading)
    }
  }
}
