import EvidenceModel

@testable import EvidenceStore

/// What libFuzzer calls with each input: the JSON of a record, read as each kind there is.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzRecord(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  check(bytes, as: PolicyStatement.self)
  check(bytes, as: Passage.self)
  check(bytes, as: EvidenceSummary.self)
  check(bytes, as: Reference.self)
  check(bytes, as: Work.self)
  check(bytes, as: EvidenceRecord.self)
  check(bytes, as: EvidenceGap.self)
  check(bytes, as: Link.self)
  check(bytes, as: Study.self)
  check(bytes, as: Diagnostic.self)
  return 0
}

/// What is read is written in a way that is read as the same; a `RecordFault` is a right answer.
private func check<Record: RecordCodable & Equatable>(_ bytes: [UInt8], as type: Record.Type) {
  guard let record = try? RecordValue.record(bytes, as: type) else { return }  // no such record
  guard case .text(let text) = RecordWriter.text(of: record) else { return }
  let again = try? RecordValue.record(Array(text.utf8), as: type)  // nil differs
  precondition(again == record, "what was written is read as something else")
}
