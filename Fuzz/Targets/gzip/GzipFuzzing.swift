import FuzzIndex
import SourceReading

/// What libFuzzer calls with each input: a compressed file, at once and as a stream.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzGzip(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let whole = GzipBytes.inflated(bytes)
  guard bytes.starts(with: [0x1F, 0x8B]) else { return 0 }
  do {
    try SmallIndex.write(bytes, to: "input.gz")
  } catch {
    preconditionFailure("\(error)")
  }
  var streamed: [UInt8] = []
  do {
    let stream = try ByteStream(path: SmallIndex.folder + "/input.gz", name: "fuzz")
    while let block = try stream.next() { streamed += block }
    precondition(whole.fault == nil, "the stream has no fault, the whole has: \(whole)")
    precondition(streamed == whole.bytes, "the stream has other bytes than the whole")
  } catch {
    precondition(whole.fault != nil, "the stream alone has a fault: \(error)")
  }
  return 0
}
