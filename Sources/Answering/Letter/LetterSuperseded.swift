import EvidenceModel
import EvidenceStore
import Ingest
import PolicyReview

/// Tells which sources the corpus's table of superseded works names (`corpus/superseded.yaml`).
struct LetterSuperseded {
  private let works: [SupersededWork]

  /// Reads the table; without a corpus nothing is known.
  init(_ corpus: Corpus) throws(AnsweringError) {
    guard corpus.exists else {
      works = []
      return
    }
    do { works = try corpus.supersededWorks() } catch { throw .question("\(error)") }
  }

  /// The status of a reference: superseded where the table says so and nothing graver is known.
  ///
  /// The identifiers are those of the work, which another list may print.
  func status(of reference: Reference?, _ work: CSLItem?, else status: RecordStatus) -> RecordStatus
  {
    guard var reference else { return status }
    reference.item.pmid = reference.item.pmid ?? work?.pmid
    reference.item.doi = reference.item.doi ?? work?.doi
    guard !status.value.isRetraction, status.value != .expressionOfConcern,
      let entry = works.first(where: { ReferenceSupersededRule.names($0.work, reference) })
    else { return status }
    return RecordStatus(value: .superseded, asOf: entry.on, notice: entry.by)
  }
}
