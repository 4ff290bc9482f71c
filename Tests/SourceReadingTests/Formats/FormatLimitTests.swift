import EvidenceModel
import Testing

@testable import SourceReading

/// Files that are made to be too large end in a diagnostic and in bounded memory.
@Suite struct FormatLimitTests {
  /// Deflates spaces with the fixed codes of RFC 1951, section 3.2.6: one as it stands and then
  /// repetitions of 258 bytes from one byte before, thirteen bits each.
  private func bomb(repeating count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var pending = 0
    var width = 0
    func add(_ bits: Int, _ count: Int) {
      pending |= bits << width
      width += count
      while width >= 8 {
        bytes.append(UInt8(truncatingIfNeeded: pending))
        pending >>= 8
        width -= 8
      }
    }
    add(0b011, 3)  // the last block, with fixed codes
    add(0b0000_1010, 8)  // a space: 0x30 + 0x20, the highest bit first
    for _ in 0..<count { add(0b00000_1010_0011, 13) }  // length 258: 1100 0101, distance 1: 00000
    add(0, 7 + 7)  // the end, and bits to fill the byte
    return bytes
  }

  @Test func aZIPBombIsNotUnpackedBeyondTheLimit() throws {
    let small = try #require(Inflation.inflate(bomb(repeating: 3)[...], limit: 1 << 20))
    #expect(small == [UInt8](repeating: 0x20, count: 1 + 3 * 258))
    let large = bomb(repeating: 20_000)
    #expect(large.count < 33_000)
    #expect(Inflation.inflate(large[...], limit: 1 << 20) == nil)
  }

  @Test func aGzipBombIsNotInflatedBeyondTheLimit() {
    // A gzip header without a name (RFC 1952, 2.3); the trailer is not reached.
    let large = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF] + bomb(repeating: 20_000)
    let inflated = GzipBytes.inflated(large, limit: 1 << 20)
    #expect(inflated.bytes.count > 1 << 20 && inflated.bytes.count <= 1 << 20 + 1 << 17)
    #expect(inflated.fault == "expected at most 1048576 bytes when it is inflated")
  }

  @Test func aFileThatIsTooLargeIsSaid() {
    let fault = TextDecoder.sizeFault(TextDecoder.largestFile + 1, path: "a.pdf")
    #expect(fault?.code == "file-too-large")
    #expect(fault?.message.contains("at most 268435456 bytes, found one of 268435457") == true)
    #expect(TextDecoder.sizeFault(TextDecoder.largestFile, path: "a.pdf") == nil)
  }

  @Test func floodsOfEntitiesAndAttributesEnd() throws {
    let flood = String(repeating: "&amp;&nbsp;&bogus;&#xFFFFFFFF;&", count: 20_000)
    #expect(try HTMLText.text(of: Array(("<p>" + flood).utf8)).lines.isEmpty == false)
    let attributes = (0..<20_000).map { "a\($0)='x'" }.joined(separator: " ")
    _ = try HTMLText.text(of: Array("<p \(attributes)>end".utf8))  // any outcome but a crash
    let open = "<p class='nav " + String(repeating: "x ", count: 100_000)
    _ = try HTMLText.text(of: Array(open.utf8))
  }

  @Test func aLongPathIsWrittenByItsEnd() throws {
    let page = String(repeating: "<div>", count: 60) + "<p>a</p>"
    let place = try HTMLText.text(of: Array(page.utf8)).lines.first { !$0.text.isEmpty }?.place
    #expect(place == "//" + String(repeating: "div/", count: 11) + "p")
  }

  /// Every line could begin a table anew.
  @Test func aPageOfHostileCoordinatesEnds() {
    let lines = (0..<300).map { number in
      let words = (0..<20).map { column in
        let left = Double(column * 30)
        let top = Double(number * 30)
        return PDFWord(
          text: [0x61], left: left, top: top, right: left + 6, bottom: top + 10)
      }
      return PDFLine(
        text: Array(String(repeating: "a ", count: 20).utf8), page: 1, number: number + 1,
        words: words)
    }
    let text = PDFText.text(of: lines)
    #expect(text.bytes.count { $0 == 0x61 } == 6_000)
  }
}
