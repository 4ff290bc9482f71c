import Testing

@testable import SourceReading

@Suite struct DOCXTextTests {
  private static let numbering = """
    <w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
    <w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
    </w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num></w:numbering>
    """
  private static let styles = """
    <w:styles xmlns:w="w"><w:style w:styleId="Head"><w:name w:val="heading 2"/></w:style>
    <w:style w:styleId="Own"><w:name w:val="Our head"/><w:basedOn w:val="Head"/></w:style></w:styles>
    """

  private func text(_ body: String, _ more: [(name: String, text: String)] = []) throws -> [String]
  {
    let archive = ZIPFixture.archive(
      [
        ("word/document.xml", "<w:document xmlns:w=\"w\"><w:body>\(body)</w:body></w:document>"),
        ("word/numbering.xml", Self.numbering), ("word/styles.xml", Self.styles),
      ] + more)
    return try DOCXText.text(of: archive).lines.map(\.text)
  }

  private func item(_ level: Int, _ words: String) -> String {
    "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"5\"/></w:numPr></w:pPr>"
      + "<w:r><w:t>\(words)</w:t></w:r></w:p>"
  }

  @Test func headingsFollowTheirStyles() throws {
    let body = """
      <w:p><w:pPr><w:pStyle w:val="Own"/></w:pPr><w:r><w:t>Policy</w:t></w:r></w:p>
      <w:p><w:r><w:t xml:space="preserve">It is </w:t></w:r><w:r><w:t>covered.</w:t></w:r></w:p>
      """
    #expect(try text(body) == ["## Policy", "", "It is covered."])
  }

  @Test func listNumbersAreComputed() throws {
    let body =
      item(0, "one") + item(1, "inner") + item(1, "second") + item(2, "dot")
      + item(0, "two") + item(1, "again")
    #expect(
      try text(body) == [
        "I. one", "   a) inner", "   b) second", "      • dot", "II. two", "   a) again",
      ])
  }

  @Test func deletedAndHiddenWordsAreLeftOutAndRaisedNumbersMarked() throws {
    let body = """
      <w:p><w:r><w:t>Kept</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>
      <w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>
      <w:ins><w:r><w:t xml:space="preserve"> new</w:t></w:r></w:ins>
      <w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2,3</w:t></w:r></w:p>
      """
    #expect(try text(body) == ["Kept new^{2,3}"])
  }

  @Test func rowsOfATableHavePipes() throws {
    let cell = { (words: String) in "<w:tc><w:p><w:r><w:t>\(words)</w:t></w:r></w:p></w:tc>" }
    let body = "<w:tbl><w:tr>\(cell("Effective"))\(cell("1/2/2024"))</w:tr></w:tbl>"
    #expect(try text(body) == ["Effective | 1/2/2024", ""])
  }

  @Test func footnotesStandAtTheEnd() throws {
    let notes = """
      <w:footnotes xmlns:w="w"><w:footnote w:type="separator" w:id="-1"/>
      <w:footnote w:id="1"><w:p><w:r><w:t>As of May.</w:t></w:r></w:p></w:footnote></w:footnotes>
      """
    let body = "<w:p><w:r><w:t>Text</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>"
    #expect(
      try text(body, [("word/footnotes.xml", notes)]) == [
        "Text^{1}", "", "# Footnotes", "", "[1] As of May.",
      ])
  }

  /// Names that would lead out of a folder if anybody unpacked them: nothing is unpacked by name.
  @Test(arguments: [
    "../../word/document.xml", "/word/document.xml", "..\\word\\document.xml",
    "C:\\word\\document.xml",
    "word/document.xml\u{0}.txt", "word/../word/document.xml", "word\n/document.xml", "",
    "\u{1B}[31m\u{202E}", String(repeating: "deep/", count: 13_000),
  ])
  func aMemberWithAnotherNameIsNotTheDocument(_ name: String) throws {
    let other =
      "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>Other words.</w:t></w:r></w:p></w:body></w:document>"
    let own = other.replacing("Other", with: "Own")
    for members in [
      [("word/document.xml", own), (name, other)], [(name, other), ("word/document.xml", own)],
    ] {
      let text = try DOCXText.text(of: ZIPFixture.archive(members)).lines.map(\.text)
      #expect(text.joined() == "Own words.")
    }
    #expect(throws: FormatFault.self) { try DOCXText.text(of: ZIPFixture.archive([(name, other)])) }
  }

  @Test(arguments: ["word/document.xml", "word/Document.XML", "a.txt"])
  func anArchiveWithTwoMembersOfOneNameIsRefused(_ name: String) throws {
    let members = [("word/document.xml", "<w:document/>"), ("A.TXT", "one"), (name, "two")]
    let error = #expect(throws: FormatFault.self) {
      try DOCXText.text(of: ZIPFixture.archive(members))
    }
    #expect(try #require(error).message.hasSuffix("two of its parts have one name"))
  }

  @Test func damagedFilesAreToldApart() throws {
    let whole = ZIPFixture.archive([("word/document.xml", "<w:document/>")])
    let cut = Array(whole.prefix(whole.count - 30))
    #expect(throws: FormatFault.self) { try DOCXText.text(of: cut) }
    #expect { try DOCXText.text(of: ZIPFixture.archive([("a.txt", "x")])) } throws: { error in
      (error as? FormatFault)?.code == "not-text"
    }
    #expect { try DOCXText.text(of: whole) } throws: { error in
      (error as? FormatFault)?.message.contains("w:body") == true
    }
    for offset in whole.indices {
      var bytes = whole
      bytes[offset] ^= 0x41
      _ = try? DOCXText.text(of: bytes)  // any outcome but a crash
    }
  }
}
