import EvidenceLinking
import EvidenceModel
import EvidenceStore
import Threads

extension IndexDraft {
  /// Makes the records of the works of which something changed.
  func describeWorks() throws {
    let maker = RecordMaker(reader: store.reader, works: works, shelf: shelf)
    for batch in batches(try isFull ? store.reader.workIDs() : describing.sorted(), of: 512) {
      let works = try batch.map { (id: $0, study: try study(of: $0)) }
      let made = ParallelMap.map(works) { work in
        Result { try maker.describe(work.id, study: work.study) }
      }
      for result in made {
        if let described = try result.get() { try write(described) }
      }
    }
  }

  private func write(_ described: RecordMaker.Described) throws {
    if !isFull { try store.remove(.evidenceRecord, described.number) }
    try store.insert([.record(described.record, number: described.number)])
    guard !isFull else { return }
    let facet = SearchFacet(described.facts.work, described.record)
    if try facet != facetBefore(described.facts.work.id) {
      searchedWorks.insert(described.facts.work.id)
    }
  }

  /// The study of a work: as it was found now, or, where studies were not looked at, as it was.
  private func study(of id: WorkID) throws -> String? {
    if isFull || !changedFacts.isEmpty { return studyOfWork[id] }
    return try before?.work(id)?.record.study
  }

  private func facetBefore(_ id: WorkID) throws -> SearchFacet? {
    try before?.work(id).map { SearchFacet($0.work, $0.record) }
  }
}

/// What search shows of a work.
struct SearchFacet: Hashable {
  private let title: String?
  private let issued: PartialDate?
  private let design: StudyDesign
  private let kind: EvidenceKind
  private let trialName: String?

  /// Reads a work and its record.
  init(_ work: Work, _ record: EvidenceRecord) {
    title = work.item.title
    issued = work.item.issued
    design = record.statedDesign
    kind = record.kind
    trialName = record.trialName
  }
}
