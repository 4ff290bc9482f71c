import EvidenceStore

@testable import Ingest

/// What libFuzzer calls with each input: the manifest of a generation.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzManifest(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let manifest = try? read(bytes) else { return 0 }  // what is no manifest is refused
  do {
    let again = try read(manifest.bytes())
    precondition(again == manifest, "what was written is read otherwise")
  } catch {
    preconditionFailure("what was written is not read: \(error)")
  }
  return 0
}

private func read(_ bytes: [UInt8]) throws -> IndexManifest {
  try IndexManifest(RecordJSON(bytes).root)
}
