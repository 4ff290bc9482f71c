import Testing

@testable import InvertedIndex

/// The vectors of RFC 3720, appendix B.4, and the usual check value.
@Suite struct CRC32CTests {
  @Test(
    arguments: [
      ([], 0), (Array("123456789".utf8), 0xE306_9283),
      (Array(repeating: 0x00, count: 32), 0x8A91_36AA),
      (Array(repeating: 0xFF, count: 32), 0x62A8_AB43),
      (Array(0x00...0x1F), 0x46DD_794E),
      (Array((0x00...0x1F).reversed()), 0x113F_DB5C),
    ] as [([UInt8], UInt32)])
  func checksumIsThePublishedOne(bytes: [UInt8], expected: UInt32) {
    #expect(CRC32C.checksum(of: bytes) == expected)
  }
}
