import EvidenceLinking
import EvidenceModel
import EvidenceStore
import SourceReading

extension IndexDraft {
  /// Makes the records of the works of which something changed.
  func describeWorks() throws {
    if isFull {
      for id in try store.reader.workIDs() { try describe(id) }
    } else {
      for id in describing.sorted() { try describe(id) }
    }
  }

  private func describe(_ id: WorkID) throws {
    let reader = store.reader
    guard let number = try reader.number(of: id),
      let facts = try reader.workAlone(id).map(WorkFacts.init)
    else { return }
    let record = EvidenceRecordRule.record(
      facts, narratives: try reader.told(.narrative, of: id, as: WorkNarrative.self),
      inferred: try reader.told(.inferredDesign, of: id, as: DesignClaim.self),
      study: try study(of: id, number), titles: titles)
    if isFull {
      try store.insert([.record(record, number: number)])
      return
    }
    try store.remove(.evidenceRecord, number)
    try store.insert([.record(record, number: number)])
    if try SearchFacet(facts.work, record) != facetBefore(id) { searchedWorks.insert(id) }
  }

  /// The study of a work: as it was found now, or, where studies were not looked at, as it was.
  private func study(of id: WorkID, _ number: Int) throws -> String? {
    if isFull || !changedFacts.isEmpty { return studyOfWork[id] }
    return try before?.work(id)?.record.study
  }

  private func facetBefore(_ id: WorkID) throws -> SearchFacet? {
    try before?.work(id).map { SearchFacet($0.work, $0.record) }
  }

  private var titles: TitleQuotation {
    let (reader, shelf) = (store.reader, shelf)
    return TitleQuotation(quoting: shelf) { id in
      // A reference that cannot be read is found by the next stage that needs it.
      guard let span = try? reader.place(of: id), let text = shelf.text(span.file) else {
        return nil
      }
      return ReferencePlace(span: span, source: text.bytes)
    }
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
