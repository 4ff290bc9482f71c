import Testing
import XMLReading

@Suite struct XMLFaultTests {
  @Test func aWrongEndTagNamesBothTagsAndTheLine() throws {
    let fault = try #require(firstFault(in: "<set>\n  <title>Pain\n  </tilte>\n</set>"))
    #expect(fault.expected == "</title>")
    #expect(fault.found == "</tilte>")
    #expect(fault.line == 3)
    #expect(fault.description.hasPrefix("line 3: opening and ending tag mismatch"))
    #expect(fault.description.hasSuffix("(expected </title>, found </tilte>)"))
  }

  @Test func aTruncatedDocumentNamesTheOpenElement() throws {
    let fault = try #require(firstFault(in: "<set>\n<article>\n<title>Sacral"))
    #expect(fault.expected == "</title>")
    #expect(fault.found == "the end of the file")
    #expect(fault.line == 3)
  }

  @Test(
    arguments: [
      "", "   \n", "plain text", "<a>", "<a", "<a b=>", "<a b='1' b='2'/>", "<a/><b/>",
      "<a>&undefined;</a>", "<a>\u{1}</a>", "<a>]]></a>",
    ])
  func whatIsNotWellFormedIsRefused(text: String) throws {
    #expect(try #require(firstFault(in: text)).message.isEmpty == false)
  }

  @Test func bytesThatAreNotUTF8AreRefused() throws {
    let bytes = Array("<a>\n\n".utf8) + [0xC3, 0x28, 0xFF] + Array("</a>".utf8)
    #expect(try #require(firstFault(in: bytes)).line == 3)
  }

  @Test func arbitraryBytesAreRefused() {
    var state: UInt64 = 42
    for length in [1, 2, 3, 4, 5, 100, 5000] {
      let bytes = (0..<length).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 56)
      }
      #expect(firstFault(in: bytes) != nil)
    }
  }

  @Test func everyTruncationOfADocumentIsRefused() {
    let document = Array(
      "<?xml version='1.0'?><!DOCTYPE a [<!ELEMENT a ANY>]><a x='1'><b>é</b><![CDATA[c]]></a>".utf8)
    for length in document.indices {
      #expect(firstFault(in: Array(document.prefix(length))) != nil, "cut after \(length) bytes")
    }
  }

  @Test func theFirstFaultIsTheOneThatIsThrown() throws {
    #expect(try #require(firstFault(in: "<a>\n<b></c>\n</d>\n</e>")).line == 2)
  }
}
