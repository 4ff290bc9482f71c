import EvidenceModel
import Testing

@testable import Literature

/// Plain lists, one reference on each line.
@Suite struct ReferenceTextReaderTests {
  @Test func eachLineIsAnEntryWithItsPlace() {
    let list = "1. Doe J. Ice.\n\n[2] Roe  A. Heat.\r\n3) Poe E.\nLoe F. Rest. 2010.\n"
    let entries = ReferenceTextReader.references(inList: list, file: "lists/feet.txt")
    #expect(entries.map(\.label) == ["1", "2", "3", nil])
    #expect(entries.map(\.raw) == ["Doe J. Ice.", "Roe A. Heat.", "Poe E.", "Loe F. Rest. 2010."])
    #expect(entries.map(\.id.rawValue) == ["feet/r1", "feet/r2", "feet/r3", "feet/r4"])
    #expect(entries.map(\.span.line) == [1, 3, 4, 5])
    let bytes = Array(list.utf8)
    let quoted = entries.map { String(decoding: bytes[$0.span.start..<$0.span.end], as: UTF8.self) }
    #expect(quoted == ["1. Doe J. Ice.", "[2] Roe  A. Heat.", "3) Poe E.", "Loe F. Rest. 2010."])
  }

  @Test func aTitleThatBeginsWithAYearIsNoLabel() {
    let entries = ReferenceTextReader.references(inList: "2010 guideline on feet.", file: "a.txt")
    #expect(entries.map(\.label) == [nil])
    #expect(entries.map(\.raw) == ["2010 guideline on feet."])
  }

  @Test func nothingIsReadInAnEmptyList() {
    #expect(ReferenceTextReader.references(inList: "", file: "a.txt").isEmpty)
    #expect(ReferenceTextReader.references(inList: " \n\t\n", file: "a.txt").isEmpty)
  }
}
