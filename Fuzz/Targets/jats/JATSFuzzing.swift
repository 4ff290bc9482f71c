import EvidenceModel
import Literature

/// What libFuzzer calls with each input: a file of literature in JATS.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzJATS(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var rest: [UInt8]? = Array(UnsafeBufferPointer(start: start, count: count))
  let next = { () -> [UInt8]? in
    defer { rest = nil }
    return rest
  }
  var handedOn = 0
  do {
    let reading = try LiteratureFormat.jats.read(name: "fuzz", next: next) { entry in
      guard case .record(let lines, let line, let range) = entry else { return }
      handedOn += 1
      let span = SourceSpan(file: "fuzz", ranges: [range], line: line)
      let record = RecordDecoder.record(lines, source: span)
      precondition(
        record == RecordDecoder.record(lines, source: span), "the same lines are read in two ways")
      precondition(!record.id.rawValue.isEmpty, "a record of no name")
      precondition(range.upperBound <= count || count == 0, "a record behind the end of its file")
    }
    precondition(reading.recordCount == handedOn, "records counted that were not handed on")
  } catch {
    preconditionFailure("\(error)")  // faults of a file are diagnostics
  }
  return 0
}
