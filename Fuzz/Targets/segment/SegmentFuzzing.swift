import Glibc

@testable import InvertedIndex

/// What libFuzzer calls with each input: a segment file, as it is and with its checksums made right.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSegment(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let repaired = SegmentRepair.repaired(bytes)
  if repaired != bytes { SegmentProbe.probe(bytes) }
  if let repaired { SegmentProbe.probe(repaired) }
  return 0
}

/// What libFuzzer calls first: writes seeds where they are asked for, and ends.
@_cdecl("LLVMFuzzerInitialize")
public func prepareSegment(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>
) -> CInt {
  guard let folder = getenv("EVQ_FUZZ_SEEDS").map({ String(cString: $0) }) else { return 0 }
  do {
    for (index, bytes) in try SegmentSeeds.all().enumerated() {
      try FileWriting.write(to: "\(folder)/made-\(index)") {
        descriptor throws(SegmentWriterError) in
        guard FileWriting.writeAll(bytes, to: descriptor) else {
          throw FileWriting.unwritable(folder)
        }
      }
    }
  } catch {
    print("error: \(error)")
    exit(2)
  }
  exit(0)
}
