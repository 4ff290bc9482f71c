import EvidenceLinking
import EvidenceModel
import EvidenceStore
import Ingest
import InvertedIndex
import Literature
import PolicyReview

/// Finds literature that bears on a statement and that its policy does not cite.
struct NewLiteratureFinder {
  private let literature: LiteratureSnapshot
  private let since: PartialDate?
  private let cited: [PolicyReference]
  private let composer: QueryComposer

  init(
    literature: LiteratureSnapshot, references: [PolicyReference], since: PartialDate?
  ) throws(AnsweringError) {
    self.literature = literature
    self.since = since
    cited = references
    composer = try QueryComposer()
  }

  /// Finds the new records, the best first, and counts those that are older than the search.
  func find(
    _ statement: PolicyStatement, support: [Support], _ limit: Int
  ) throws(AnsweringError) -> (new: [NewEvidence], olderUncited: Int) {
    let names = TopicNames.services(in: statement.service)
    var candidates: [Candidate] = []
    var older = 0
    for key in try keys(names) {
      guard let candidate = try candidate(key, statement) else { continue }
      if isNew(candidate.record) { candidates.append(candidate) } else { older += 1 }
    }
    let ranked = try rank(candidates, statement, support)
    let new = ranked.prefix(limit).enumerated().map { place, entry in
      evidence(entry, rank: place + 1, statement)
    }
    return (new, older)
  }

  /// A record that names the service.
  private struct Candidate {
    var record: LiteratureRecord
    var status: RecordStatus
  }

  /// The records that have the words of one of the names, the best by words first.
  private func keys(_ names: [String]) throws(AnsweringError) -> [String] {
    let queries = names.compactMap { name -> SearchQuery? in
      let words = name.split(separator: " ").compactMap { composer.query(words: String($0)) }
      return words.isEmpty ? nil : .boolean(must: words)
    }
    guard !queries.isEmpty else { return [] }
    do {
      let found = try literature.text()?.search(
        .boolean(must: [], should: queries), limit: Self.mostCandidates, counting: .shown)
      return found?.hits.map(\.key) ?? []
    } catch {
      throw .index("\(error)")
    }
  }

  /// More records than a person could ever look through.
  private static let mostCandidates = 2_000

  /// The record of a key, unless the policy cites it, it is a notice about another work, or it does
  /// not name the service.
  private func candidate(
    _ key: String, _ statement: PolicyStatement
  ) throws(AnsweringError) -> Candidate? {
    let stored = try asking { () throws(StoreError) in try literature.store.records(id: key) }
    guard let first = stored.first else { return nil }
    let record = literature.record(first)
    guard !isCited(record), !Self.isNotice(record),
      ServiceComparison.isNamed(statement.service, in: Self.words(of: record))
    else { return nil }
    let match = try LiteratureLookup(literature: literature).match(record, first)
    return Candidate(record: record, status: match.statuses[0])
  }

  private func isCited(_ record: LiteratureRecord) -> Bool {
    cited.contains { entry in
      if let known = entry.record { return known.id == record.id }
      if let pmid = entry.reference.item.pmid, let own = record.item.pmid { return pmid == own }
      let keys = [entry.reference.item, record.item].map { WorkMatchKeys($0) }
      return keys[0].doi != nil && keys[0].doi == keys[1].doi
        || keys[0].title != nil && keys[0].title == keys[1].title
        || RecordMatch.byImprint(entry.reference.item, record.item)
    }
  }

  private static func isNotice(_ record: LiteratureRecord) -> Bool {
    let notices: Set<RelationKind> = [
      .retraction, .expressionOfConcern, .erratum, .comment, .retractionAndRepublication,
    ]
    return record.relations.contains { $0.direction == .of && notices.contains($0.kind) }
  }

  /// The words by which a record is about something: title, abstract, subjects.
  private static func words(of record: LiteratureRecord) -> String {
    let subjects = record.mesh.map(\.descriptor.name) + record.keywords
    return ([record.item.title ?? ""] + record.abstract.map(\.text) + subjects)
      .joined(separator: " . ")
  }

  /// Whether a record could be found, or was published, after the day; without a day all are new.
  private func isNew(_ record: LiteratureRecord) -> Bool {
    guard let since else { return true }
    guard let date = Self.available(record) else { return false }
    // As far as both dates go: a record of the year of the search may be newer than it.
    if date.month == nil || since.month == nil { return date.year >= since.year }
    if date.day == nil || since.day == nil {
      return (date.year, date.month ?? 0) >= (since.year, since.month ?? 0)
    }
    return date > since
  }

  /// The day on which a record came into the database, else when it was published.
  private static func available(_ record: LiteratureRecord) -> PartialDate? {
    let kinds: [LiteratureDateKind] = [.entrez, .pubmed, .created, .electronic, .published]
    let dates = kinds.lazy.compactMap { kind in record.dates.first { $0.kind == kind }?.date }
    return dates.first ?? record.item.issued
  }

  private func rank(
    _ candidates: [Candidate], _ statement: PolicyStatement, _ support: [Support]
  ) throws(AnsweringError) -> [(candidate: Candidate, likest: PolicyReference?)] {
    let behind = Set(support.map(\.record))
    let own = cited.filter { behind.contains($0.work) }
    let model = own.filter { $0.reference.item.title != nil }
    let texts = candidates.map { Self.text($0.record) } + model.map(Self.text)
    let topic = [statement.service, statement.indication ?? ""].joined(separator: " ")
    let ranked: [ScreeningRanker.Ranked]
    do {
      ranked = try ScreeningRanker.rank(
        texts, topic: topic, cited: Array(candidates.count..<texts.count),
        pool: Array(candidates.indices))
    } catch {
      throw .index("\(error)")
    }
    return ranked.map { entry in
      (
        candidates[entry.text],
        entry.likest.flatMap { $0 < candidates.count ? nil : model[$0 - candidates.count] }
      )
    }
  }

  private static func text(_ record: LiteratureRecord) -> ScreeningText {
    ScreeningText(
      id: record.id.rawValue, title: record.item.title ?? "",
      abstract: record.abstract.map(\.text).joined(separator: "\n"),
      subjects: record.mesh.map(\.descriptor.name) + record.keywords,
      design: DesignWeight.weight(record))
  }

  private static func text(_ entry: PolicyReference) -> ScreeningText {
    if let record = entry.record { return text(record) }
    return ScreeningText(
      id: entry.reference.text.id.rawValue, title: entry.reference.item.title ?? "", abstract: "",
      subjects: [], design: 0)
  }

  private func evidence(
    _ entry: (candidate: Candidate, likest: PolicyReference?), rank: Int,
    _ statement: PolicyStatement
  ) -> NewEvidence {
    let record = entry.candidate.record
    let reading = LiteratureDesignRule.read(record)
    return NewEvidence(
      rank: rank, id: record.id, text: ReferenceFormatter.plain(record.item),
      pmid: record.item.pmid, year: record.item.issued?.year,
      available: Self.available(record), kind: reading.kind, design: reading.designs[0],
      status: entry.candidate.status, reasons: reasons(record, statement, entry.likest),
      source: record.source)
  }

  /// Why a record is here: where it names the service and the condition, and what it is like.
  private func reasons(
    _ record: LiteratureRecord, _ statement: PolicyStatement, _ likest: PolicyReference?
  ) -> [String] {
    let title = record.item.title ?? ""
    let isTitled = ServiceComparison.isNamed(statement.service, in: title)
    var reasons = [isTitled ? "names the service in its title" : "names the service"]
    let conditions = TopicNames.conditions(in: statement.indication)
    let words = Self.words(of: record).lowercased()
    if let condition = conditions.first(where: { words.contains($0) }) {
      reasons.append("and the condition (\(condition))")
    }
    if let likest {
      reasons.append("like " + ReferenceFormatter.label(likest.reference) + ", which is cited")
    }
    return reasons
  }
}
