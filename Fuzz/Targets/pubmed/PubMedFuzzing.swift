import EvidenceModel
import Literature

/// What libFuzzer calls with each input: a file of literature in PubMed XML.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPubMed(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var rest: [UInt8]? = Array(UnsafeBufferPointer(start: start, count: count))
  let next = { () -> [UInt8]? in
    defer { rest = nil }
    return rest
  }
  var handedOn = 0
  do {
    let reading = try LiteratureFormat.pubmedXML.read(name: "fuzz", next: next) { entry in
      guard case .record(let lines, let line, let range) = entry else { return }
      handedOn += 1
      let span = SourceSpan(file: "fuzz", ranges: [range], line: line)
      let record = RecordDecoder.record(lines, source: span)
      precondition(
        record == RecordDecoder.record(lines, source: span), "the same lines are read in two ways")
      precondition(!record.id.rawValue.isEmpty, "a record of no name")
    }
    precondition(reading.recordCount == handedOn, "records counted that were not handed on")
  } catch {
    preconditionFailure("\(error)")  // faults of a file are diagnostics
  }
  return 0
}
