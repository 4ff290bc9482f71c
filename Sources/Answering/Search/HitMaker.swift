import EvidenceModel
import EvidenceStore
import InvertedIndex

/// Makes hits of documents of the text segment by looking their records up.
struct HitMaker {
  /// Where the documents and the records are.
  let snapshot: IndexSnapshot
  /// The query that they answer.
  let reading: QueryReading

  private var store: EvidenceStoreReader { snapshot.store }

  /// The hits for documents; without those whose records are gone.
  func hits(for places: [TextIndex.RankedPlace]) throws(AnsweringError) -> [SearchHit] {
    var hits: [SearchHit] = []
    for place in places {
      let key = try asking { () throws(SegmentError) in try snapshot.text.key(of: place.place) }
      guard var hit = try asking({ () throws(StoreError) in try hit(for: key) }) else { continue }
      hit.score = place.score
      hits.append(hit)
    }
    return hits
  }

  /// The hit for a document; nil where its record is gone.
  private func hit(for key: String) throws(StoreError) -> SearchHit? {
    switch kind(of: key) {
    case .statement: try statement(key)
    case .passage: try passage(key)
    case .reference, .literature: try work(ofReference: ReferenceID(key))
    }
  }

  /// The hit for a work that was looked up exactly.
  func hit(forWork id: WorkID) throws(AnsweringError) -> SearchHit? {
    try asking { () throws(StoreError) in
      guard let found = try store.work(id), let first = found.work.references.first,
        let entry = try store.reference(first)
      else { return nil }
      return hit(entry.reference, found.work, found.record)
    }
  }

  /// What a key names: the letter after the last slash says.
  private func kind(of key: String) -> HitKind {
    guard let slash = key.lastIndex(of: "/") else { return .literature }
    return switch key[key.index(after: slash)...].first {
    case "s": .statement
    case "p": .passage
    default: .reference
    }
  }

  private func statement(_ key: String) throws(StoreError) -> SearchHit? {
    guard let found = try store.statement(StatementID(key)) else { return nil }
    let statement = found.statement
    return SearchHit(
      rank: 0, score: 0, kind: .statement, id: key, policy: found.policy,
      title: statement.service, text: statement.quote.text,
      classes: statement.determination.classes, source: statement.quote.span)
  }

  private func passage(_ key: String) throws(StoreError) -> SearchHit? {
    guard let passage = try store.passage(PassageID(key)) else { return nil }
    let policyID = policy(of: key)
    return SearchHit(
      rank: 0, score: 0, kind: .passage, id: key, policy: policyID,
      title: try store.heading(ofSection: passage.section, of: policyID) ?? "",
      text: passage.quote.text, source: passage.quote.span)
  }

  /// The work of a reference, under that one of its references which comes first in the corpus.
  private func work(ofReference id: ReferenceID) throws(StoreError) -> SearchHit? {
    guard var entry = try store.reference(id), let found = try store.work(entry.work)
    else { return nil }
    let first = found.work.references.first { reading.wants(policy(of: $0.rawValue)) }
    if let first, first != id, let leading = try store.reference(first) { entry = leading }
    return hit(entry.reference, found.work, found.record)
  }

  private func hit(_ reference: Reference, _ work: Work, _ record: EvidenceRecord) -> SearchHit {
    let item = work.item
    let author = item.authors.first
    let id = reference.text.id
    return SearchHit(
      rank: 0, score: 0, kind: .reference, id: id.rawValue, policy: policy(of: id.rawValue),
      otherReferences: work.references.filter {
        $0 != id && reading.wants(policy(of: $0.rawValue))
      },
      title: item.title ?? reference.text.raw,
      text: reference.text.raw, year: item.issued?.year,
      firstAuthor: author?.literal
        ?? author?.family.map { [$0, author?.given].compactMap(\.self).joined(separator: " ") },
      container: item.containerTitle, evidenceKind: record.kind, design: record.design,
      includes: record.includes, sampleSize: record.totalSize, pmid: item.pmid,
      source: reference.text.span)
  }

  private func policy(of key: String) -> PolicyID {
    PolicyID(String(key[..<(key.lastIndex(of: "/") ?? key.endIndex)]))
  }
}
