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

  @Test func aNumberAloneOnItsLineIsTheLabelOfTheNext() {
    let list = "1.\nDoe J. Ice. 2010.\n2\nRoe A. Heat. 2011.\n\n[3]\nPoe E. Rest. 2012.\n"
    let entries = ReferenceTextReader.references(inList: list, file: "feet.txt")
    #expect(entries.map(\.label) == ["1", "2", "3"])
    #expect(
      entries.map(\.raw) == ["Doe J. Ice. 2010.", "Roe A. Heat. 2011.", "Poe E. Rest. 2012."])
    #expect(entries.map(\.span.line) == [2, 4, 7])
  }

  @Test func aListThatBeginsAnewHasOneIdForEachEntry() {
    let list = "1. Doe J. Ice.\n2. Roe A. Heat.\n1. Poe E. Rest.\n"
    let entries = ReferenceTextReader.references(inList: list, file: "feet.txt")
    #expect(entries.map(\.label) == ["1", "2", "1"])
    #expect(entries.map(\.id.rawValue) == ["feet/r1", "feet/r2", "feet/r1-2"])
  }

  @Test func aNumberThatNoEntryFollowsIsKept() {
    let entries = ReferenceTextReader.references(inList: "1. Doe J. Ice.\n2.\n", file: "feet.txt")
    #expect(entries.map(\.raw) == ["Doe J. Ice.", "2."])
  }

  @Test(
    arguments: [
      "4. • Doe J. Ice. Foot J. 2010;1:2-3. • Elm Society. Heat for toes. Elm Press; 2011.",
      "4. Doe J. Ice. Foot J. 2010;1:2-3. ▪ Elm Society. Heat for toes. Elm Press; 2011.",
      "4. a) Doe J. Ice. Foot J. 2010;1:2-3. b) Elm Society. Heat for toes. Elm Press; 2011.",
    ])
  func worksBehindMarksAreParted(_ line: String) {
    let entries = ReferenceTextReader.references(inList: line, file: "feet.txt")
    #expect(entries.map(\.id.rawValue) == ["feet/r4", "feet/r4b"])
    #expect(
      entries.map(\.raw) == [
        "Doe J. Ice. Foot J. 2010;1:2-3.", "Elm Society. Heat for toes. Elm Press; 2011.",
      ])
  }

  @Test(
    arguments: [
      "4. Elm Society. Databases of shoes. • Warm shoes. 2010. • Cold shoes. 2011.",
      "4. • Doe J. Ice. Foot J. 2010;1:2-3.",
      "4. Doe J. Options a) ice and b) heat in 2010. Foot J. 2010;1:2-3.",
    ])
  func marksThatPartNoWorksAreKept(_ line: String) {
    #expect(ReferenceTextReader.references(inList: line, file: "feet.txt").count == 1)
  }

  @Test func severalWorksUnderOneNumberAreParted() {
    let first =
      "Doe J, Roe AB. Braces for ankles in winter sports. Foot J. 2015;12(3):45-67. PMID: 123456."
    let second =
      "Poe E, Loe F. Heat for the knees of runners. Knee J. 2016;1(2):3-9. doi: 10.1000/k.9."
    let entries = ReferenceTextReader.references(
      inList: "7. \(first) \(second)\n8. \(first)\n", file: "feet.txt")
    #expect(entries.map(\.label) == ["7", "7", "8"])
    #expect(entries.map(\.raw) == [first, second, first])
    #expect(entries.map(\.id.rawValue) == ["feet/r7", "feet/r7b", "feet/r8"])
  }

  @Test(arguments: [
    "Doe J, Roe AB. Braces for ankles in winter sports. Foot J. 2015;12(3):45-67. Epub 2014 Dec 3. "
      + "Erratum in: Foot J. 2016;13(1):99-100. PMID: 123456.",
    "Doe J, Roe AB. Braces for ankles. Reply to Poe E. Foot J. 2014;1(1):1-2. Foot J. 2015;12(3):45-67. "
      + "Comment in: Loe F. Foot J. 2016;1:2-3.",
  ])
  func oneWorkWithANoticeStaysWhole(_ raw: String) {
    let entries = ReferenceTextReader.references(inList: raw, file: "feet.txt")
    #expect(entries.map(\.raw) == [raw])
  }
}
