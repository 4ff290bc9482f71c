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

  @Test(arguments: [0, 1, 7, 8, 9, 15, 16, 56, 57, 800, 4_079, 4_080, 4_081, 4_096, 8_165, 20_003])
  func theTablesAgreeWithWhatTheProcessorComputes(byteCount: Int) {
    let bytes = (0..<byteCount).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 13) }
    let byTables = bytes.withUnsafeBytes { CRC32C.byTables($0, from: .max) }
    #expect(~byTables == CRC32C.checksum(of: bytes))
  }

  @Test func aChecksumByPartsIsThatOfTheWhole() {
    let bytes = (0..<1_000).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    for end in [0, 1, 3, 8, 13, 999, 1_000] {
      var running = CRC32C.Running()
      bytes[..<end].withUnsafeBytes { running.update($0) }
      bytes[end...].withUnsafeBytes { running.update($0) }
      #expect(running.checksum == CRC32C.checksum(of: bytes))
    }
  }
}
