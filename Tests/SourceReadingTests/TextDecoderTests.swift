import EvidenceModel
import Testing

@testable import SourceReading

/// Files that are text, and files that are none: one clear diagnostic each.
@Suite struct TextDecoderTests {
  @Test(arguments: [
    ([UInt8](), "empty-file"),
    (Array(" \r\n\t\n".utf8), "empty-file"),
    ([0xFF, 0xFE, 0x41, 0x00], "utf-16"),
    (Array("%PDF-1.7 stream".utf8), "pdf-damaged"),
    ([0x50, 0x4B, 0x03, 0x04, 0x14], "docx-damaged"),
    (Array("<html><body></body></html>".utf8), "empty-file"),
    ([0xD0, 0xCF, 0x11, 0xE0], "not-text"),
    ([0x41, 0x00, 0x42], "not-text"),
    (Array("one\ntwo ".utf8) + [0xE9, 0x20], "invalid-utf8"),
    ([0x41, 0xC0, 0xAF], "invalid-utf8"),
    ([0x41, 0xED, 0xA0, 0x80], "invalid-utf8"),
  ])
  func saysWhyAFileIsNoText(_ bytes: [UInt8], _ code: String) {
    let decoding = TextDecoder.decode(bytes, path: "policies/a.txt", sha256: "0")
    #expect(decoding.source == nil)
    #expect(decoding.diagnostics.map(\.code) == [code])
    #expect(
      decoding.diagnostics.allSatisfy { $0.severity == .error && $0.file == "policies/a.txt" })
  }

  @Test func namesThePlaceOfAByteThatIsNotUTF8() throws {
    let decoding = TextDecoder.decode(
      Array("one\ntwo ".utf8) + [0xE9, 0x20], path: "a.txt", sha256: "0")
    let diagnostic = try #require(decoding.diagnostics.first)
    #expect(diagnostic.message == "expected UTF-8, found byte 0xE9 at line 2, byte 8")
    #expect(diagnostic.span?.ranges == [8..<9])
    #expect(diagnostic.span?.line == 2)
  }

  @Test func refusesALineLongerThanProse() {
    let bytes = Array("title\n".utf8) + [UInt8](repeating: 0x61, count: TextDecoder.longestLine + 1)
    let decoding = TextDecoder.decode(bytes, path: "a.txt", sha256: "0")
    #expect(decoding.diagnostics.map(\.code) == ["line-too-long"])
    #expect(decoding.diagnostics.first?.span?.line == 2)
  }

  @Test func readsAByteOrderMarkAsWhiteSpace() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("Title".utf8)
    let source = try #require(TextDecoder.decode(bytes, path: "a.txt", sha256: "0").source)
    #expect(source.quotation(0..<8).text == "Title")
    #expect(source.quotation(0..<8).span.ranges == [3..<8])
  }

  @Test func refusesRandomBytes() {
    var state: UInt64 = 7
    let bytes = (0..<4_096).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1
      return UInt8(truncatingIfNeeded: state >> 33)
    }
    let decoding = TextDecoder.decode(bytes, path: "a.bin", sha256: "0")
    #expect(decoding.source == nil)
    #expect(decoding.diagnostics.count == 1)
  }
}
