import Testing
import XMLReading

@Suite struct XMLStreamReaderTests {
  @Test func eventsComeInDocumentOrder() throws {
    let text = "<Set><Article n=\"1\">Pain <b>after</b> a fall</Article><Empty/></Set>"
    #expect(
      try events(of: text) == [
        "<Set>", "<Article n=1>", "Pain ", "<b>", "after", "</b>", " a fall", "</Article>",
        "<Empty>", "</Empty>", "</Set>",
      ])
  }

  @Test(
    arguments: [
      ("a=\"x &amp; y\"", "a=x & y"),
      ("a=\"&amp;#38;\"", "a=&#38;"),
      ("a='&lt;5 &quot;mm&quot;'", "a=<5 \"mm\""),
      ("a=\"&#x3B1;\"", "a=α"),
      ("a=\"\"", "a="),
      ("z='1' a='2'", "z=1 a=2"),
    ])
  func attributesAreResolvedAndKeepTheirOrder(written: String, read: String) throws {
    #expect(try events(of: "<e \(written)/>").first == "<e \(read)>")
  }

  @Test func prefixesAreKeptAsPrinted() throws {
    let text = "<a xmlns:x='urn:x'><x:b x:href='here'/></a>"
    #expect(try events(of: text) == ["<a>", "<x:b x:href=here>", "</x:b>", "</a>"])
  }

  @Test func anAttributeIsFoundByItsName() {
    let attributes = [
      XMLAttribute(name: "IdType", value: "pubmed"), XMLAttribute(name: "n", value: "2"),
    ]
    #expect(attributes["n"] == "2")
    #expect(attributes["m"] == nil)
  }

  @Test func characterDataAndReferencesAreText() throws {
    let text = "<t>p &lt; 0.05 &amp; <![CDATA[n < 20 & m]]> &#233;</t>"
    #expect(try events(of: text) == ["<t>", "p < 0.05 & n < 20 & m é", "</t>"])
  }

  @Test func commentsAndInstructionsAreNoText() throws {
    #expect(try events(of: "<t>a<!-- b --><?c d?>e</t>") == ["<t>", "ae", "</t>"])
  }

  @Test(arguments: [1, 2, 3, 5, 64])
  func piecesMayBeCutAnywhere(size: Int) throws {
    let text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><t a=\"µ — 𝛽\">Müller “0·5” 疼痛 𝛽</t>"
    #expect(
      try events(of: Array(text.utf8), inPiecesOf: size) == [
        "<t a=µ — 𝛽>", "Müller “0·5” 疼痛 𝛽", "</t>",
      ])
  }

  @Test func aByteOrderMarkIsNoText() throws {
    #expect(try events(of: [0xEF, 0xBB, 0xBF] + Array("<t>x</t>".utf8)) == ["<t>", "x", "</t>"])
  }

  @Test func declaredLatin1IsRead() throws {
    let head = Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><t a=\"".utf8)
    let bytes = head + [0xE9] + Array("\">M".utf8) + [0xFC] + Array("ller</t>".utf8)
    #expect(try events(of: bytes) == ["<t a=é>", "Müller", "</t>"])
    #expect(try events(of: bytes, inPiecesOf: 1) == ["<t a=é>", "Müller", "</t>"])
  }

  @Test func utf16WithAByteOrderMarkIsRead() throws {
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in "<t>Müller</t>".utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try events(of: bytes) == ["<t>", "Müller", "</t>"])
  }

  @Test func theHandlersErrorStopsTheReading() throws {
    var recorder = EventRecorder(refused: "stop")
    #expect(throws: Refusal(line: 3)) {
      try XMLStreamReader.read(Array("<a>\n<b/>\n<stop/>\n<c/></a>".utf8), with: &recorder)
    }
    #expect(recorder.lines == ["<a>", "\n", "<b>", "</b>", "\n"])
  }

  @Test func anErrorOfTheSourceIsThrownOn() {
    var recorder = EventRecorder()
    #expect(throws: Refusal(line: 7)) {
      try XMLStreamReader.read(with: &recorder) { throw Refusal(line: 7) }
    }
  }

  @Test func faultsThatDoNotStopTheReadingAreReturned() throws {
    var recorder = EventRecorder()
    let notices = try XMLStreamReader.read(
      Array("<a>\n<undeclared:b/></a>".utf8), with: &recorder)
    #expect(notices.map(\.line) == [2])
    #expect(recorder.lines == ["<a>", "\n", "<undeclared:b>", "</undeclared:b>", "</a>"])
  }

  @Test func noticesStayBounded() throws {
    var recorder = EventRecorder()
    let text = "<a>" + String(repeating: "<u:b/>", count: 5000) + "</a>"
    #expect(try XMLStreamReader.read(Array(text.utf8), with: &recorder).count == 100)
  }
}
