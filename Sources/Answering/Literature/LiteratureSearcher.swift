import EvidenceLinking
import EvidenceModel
import EvidenceStore
import Ingest
import InvertedIndex

/// Finds literature for an understood query and puts it behind the hits of the policies.
///
/// Scores of the two are no common measure, because a word that is common in policies may be rare
/// in the literature: what policies refer to comes first.
struct LiteratureSearcher {
  let literature: LiteratureSnapshot
  let snapshot: IndexSnapshot

  /// Adds literature to what was found.
  func add(to found: inout FoundHits, limit: Int) throws(AnsweringError) {
    let reading = found.reading
    if reading.lookups != nil { return try addLookups(to: &found, limit: limit) }
    guard Self.mayBeLiterature(reading) else { return }
    let room = max(0, limit - found.hits.count)
    let results = try room == 0 ? count(reading) : search(reading, limit: limit + found.hits.count)
    guard let (count, hits) = results else { return }
    found.total += count.number
    found.isTotalExact = found.isTotalExact && count.isExact
    found.hits += try unknownHits(
      hits, known: Set(found.all.compactMap(\.pmid)), limit: room)
    if count.number > 0, found.hits.allSatisfy({ $0.kind != .literature }) {
      found.reading.notes.append(Self.note(on: count))
    }
    if !found.hits.isEmpty { found.nearest = [] }
  }

  private static func note(on count: MatchCount) -> String {
    (count.isExact ? "" : "more than ")
      + "\(count.number) records of the literature match too; --kind literature shows them"
  }

  /// The first records that no hit of the policies has; only these are read.
  private func unknownHits(
    _ results: [TextIndex.Hit], known: Set<String>, limit: Int
  ) throws(AnsweringError) -> [SearchHit] {
    var hits: [SearchHit] = []
    for result in results {
      guard hits.count < limit else { break }
      guard let hit = try hit(result.key, score: result.score) else { continue }
      if let pmid = hit.pmid, known.contains(pmid) { continue }
      hits.append(hit)
    }
    return hits
  }

  /// A work that no policy refers to may be in the literature.
  private func addLookups(to found: inout FoundHits, limit: Int) throws(AnsweringError) {
    guard found.hits.isEmpty else { return }
    for filter in found.reading.filters where ["pmid", "doi"].contains(filter.field) {
      let records = try asking { () throws(StoreError) in
        try literature.store.records(id: "\(filter.field):\(filter.value)")
      }
      for record in records.prefix(limit) { found.hits.append(hit(record, score: 0)) }
    }
    found.total = found.hits.count
    if !found.hits.isEmpty { found.reading.notes.removeAll { $0.hasPrefix("no work has") } }
  }

  /// Whether a query's filters leave literature in.
  private static func mayBeLiterature(_ reading: QueryReading) -> Bool {
    reading.policies.isEmpty && reading.classes.isEmpty && reading.linesOfBusiness.isEmpty
      && (reading.hitKinds.isEmpty || reading.hitKinds.contains(.literature))
  }

  /// What a search of the literature gives.
  private typealias Results = (count: MatchCount, hits: [TextIndex.Hit])

  private func count(_ reading: QueryReading) throws(AnsweringError) -> Results? {
    guard !reading.hitKinds.contains(.literature) else { return try search(reading, limit: 0) }
    let query = try QueryComposer().strict(reading.clauses)
    do {
      return try literature.count(
        query, filter: Self.filter(reading), upTo: GroupedSearch.countLimit
      )
      .map { ($0, []) }
    } catch {
      throw .index("\(error)")
    }
  }

  private func search(
    _ reading: QueryReading, limit: Int
  ) throws(AnsweringError) -> Results? {
    let query = try QueryComposer().strict(reading.clauses)
    let isAskedFor = reading.hitKinds.contains(.literature)
    do {
      let found = try literature.text()?.search(
        query, limit: limit, filter: Self.filter(reading),
        counting: isAskedFor ? .exact : .upTo(GroupedSearch.countLimit))
      return found.map { ($0.count, $0.hits) }
    } catch {
      throw .index("\(error)")
    }
  }

  private static func filter(_ reading: QueryReading) -> AttributeFilter? {
    let designs = reading.designsWithSpecialCases.map(\.rawValue)
    let filters = [
      anyOf(.design, designs), anyOf(.evidenceKind, reading.kinds.map(\.rawValue)),
      reading.years.map {
        .range(number: SearchSchema.year, from: $0.lowerBound, through: $0.upperBound)
      },
    ]
    let present = filters.compactMap(\.self)
    return present.isEmpty ? nil : .all(present)
  }

  private static func anyOf(
    _ attribute: SearchSchema.Attribute, _ values: [String]
  ) -> AttributeFilter? {
    values.isEmpty ? nil : .anyOf(attribute: attribute.rawValue, values: values)
  }

  private func hit(_ key: String, score: Double) throws(AnsweringError) -> SearchHit? {
    try asking { () throws(StoreError) in try literature.store.records(id: key) }.first.map {
      hit($0, score: score)
    }
  }

  private func hit(_ stored: StoredLiterature, score: Double) -> SearchHit {
    let record = literature.record(stored)
    let reading = LiteratureDesignRule.read(record)
    let author = record.item.authors.first
    return SearchHit(
      rank: 0, score: score, kind: .literature, id: record.id.rawValue,
      title: record.item.title ?? "", text: record.abstract.map(\.text).joined(separator: " "),
      year: record.item.issued?.year,
      firstAuthor: author?.literal
        ?? author?.family.map { [$0, author?.given].compactMap(\.self).joined(separator: " ") },
      container: record.journalAbbreviation ?? record.item.containerTitle,
      evidenceKind: reading.kind, design: reading.designs[0], pmid: record.item.pmid,
      source: record.source)
  }
}
