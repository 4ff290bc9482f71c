import Testing

@testable import InvertedIndex

/// Numbers on both sides of where a varint takes one byte more.
private let numbers: [UInt32] = [
  0, 1, 63, 64, 127, 128, 8191, 8192, 16383, 16384, 2_097_151, 2_097_152, .max / 2, .max,
]

@Suite("Occurrences as they stand while a segment is built")
struct OccurrenceCodeTests {
  @Test("an occurrence is read as it was written, takes the bytes that were measured, and no more")
  func roundTrip() {
    for gap in numbers {
      for place in numbers {
        let isFirst = gap != 0
        let code = OccurrenceCode(documentGap: gap, place: place, placeGap: place)
        var bytes = [UInt8](repeating: 0xEE, count: 16)
        let end = bytes.withUnsafeMutableBufferPointer { buffer in
          guard let start = buffer.baseAddress else { return 0 }
          var next = start
          code.write(to: &next)
          return next - start
        }
        #expect(end == code.byteCount)
        #expect(bytes[(end + OccurrenceCode.overhang)...].allSatisfy { $0 == 0xEE })
        for count in [end, bytes.count] {
          var offset = 0
          let read = bytes[..<count].withUnsafeBytes { OccurrenceCode($0, &offset) }
          #expect(offset == end)
          #expect(read.isFirst == isFirst)
          #expect(read.gap == (isFirst ? gap : place))
          #expect(read.place == place || !isFirst)
        }
      }
    }
  }

  @Test(
    "behind the end of the bytes stand zeros",
    arguments: [[], [0x81], [0xFF, 0xFF], [0x03, 0x80]])
  func cutShort(_ bytes: [UInt8]) {
    var offset = 0
    let read = bytes.withUnsafeBytes { OccurrenceCode($0, &offset) }
    #expect(offset == bytes.count)
    #expect(!read.isFirst || read.place == 0)
  }
}
