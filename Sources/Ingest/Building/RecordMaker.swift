import EvidenceLinking
import EvidenceModel
import EvidenceStore
import SourceReading

/// Makes the records of works from what documents tell of them; it writes nothing, so that several
/// can be made at the same time.
struct RecordMaker: Sendable {
  /// Where works and what is told of them are.
  let reader: EvidenceStoreReader
  /// What titles tell of works.
  let works: WorkShelf
  /// Where the texts are that titles are quoted from.
  let shelf: SourceShelf

  /// A work with its record.
  struct Described: Sendable {
    /// The work's number.
    var number: Int
    /// The work.
    var facts: WorkFacts
    /// Its record.
    var record: EvidenceRecord
  }

  /// Makes the record of a work; nil where there is no such work.
  func describe(_ id: WorkID, study: String?) throws -> Described? {
    guard let number = try reader.number(of: id),
      let facts = try works.facts(of: id) ?? reader.workAlone(id).map({ works.facts(of: $0) })
    else { return nil }
    let record = EvidenceRecordRule.record(
      facts, narratives: try reader.told(.narrative, of: id, as: WorkNarrative.self),
      inferred: try reader.told(.inferredDesign, of: id, as: DesignClaim.self),
      study: study, titles: titles)
    return Described(number: number, facts: facts, record: record)
  }

  private var titles: TitleQuotation {
    TitleQuotation(quoting: shelf) { id in
      // A reference that cannot be read is found by the next stage that needs it.
      guard let span = try? reader.place(of: id), let text = shelf.text(span.file) else {
        return nil
      }
      return ReferencePlace(span: span, source: text.bytes)
    }
  }
}
