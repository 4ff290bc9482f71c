import Testing

@testable import SourceReading

@Suite struct HTMLTextTests {
  private func lines(_ page: String) throws -> [String] {
    try HTMLText.text(of: Array(page.utf8)).lines.map(\.text)
  }

  @Test func headingsParagraphsAndBreaksBecomeLines() throws {
    let page = "<h1>Nerve  <b>Blocks</b></h1><p>One\n two<br>three</p><div>four</div>five"
    #expect(try lines(page) == ["# Nerve Blocks", "", "One two", "three", "", "four", "five"])
  }

  @Test func numberedListsCountAsTheirElementsSay() throws {
    let page = """
      <p>All of:</p><ol type="A"><li>pain<ol style="list-style-type: lower-roman" start="3">
      <li>at rest</li><li value="7">at night</li></ol></li><li><p>failed care</p></li></ol>
      <ul><li>any age</li></ul>
      """
    #expect(
      try lines(page) == [
        "All of:", "", "A. pain", "   iii. at rest", "   vii. at night", "B. failed care", "",
        "• any age", "",
      ])
  }

  @Test func rowsHavePipesAndCellsWithListsStandBelow() throws {
    let page = """
      <table><tr><th>Policy No.</th><td>MP 4.2</td></tr>
      <tr><td>Criteria</td><td><ul><li>first</li><li>second</li></ul></td></tr>
      <tr><td>Only one cell</td></tr></table>
      """
    #expect(
      try lines(page) == [
        "Policy No. | MP 4.2", "Criteria", "• first", "• second", "", "Only one cell", "",
      ])
  }

  @Test func whatSurroundsAPageIsLeftOut() throws {
    let page = """
      <html><head><title>T</title><style>p {}</style></head><body>
      <nav><a href="/">Home</a></nav><div class="site-breadcrumb">You are here</div>
      <ul><li><a href="a">Members</a></li><li><a href="b">Providers</a></li>
      <li><a href="c">Brokers</a></li><li><a href="d">Careers</a></li></ul>
      <div class="with-sidebar"><h2>Policy</h2><p>It is covered.</p></div>
      <script>var x = "<p>no</p>";</script><p style="display: none">hidden</p>
      <div role="navigation">Back to top</div></body></html>
      """
    #expect(try lines(page) == ["## Policy", "", "It is covered.", ""])
  }

  @Test func linksAfterTheFirstHeadingStay() throws {
    let links = ["One", "Two", "Three", "Four"].map { "<li><a href='x'>\($0)</a></li>" }.joined()
    let text = try lines("<h1>P</h1><ul>\(links)</ul>")
    #expect(text.filter { $0.hasPrefix("• ") } == ["• One", "• Two", "• Three", "• Four"])
  }

  @Test(arguments: [
    ("pain relief<sup>3,4</sup>.", "pain relief^{3,4}."),
    ("ulcers over 4 cm<sup>2</sup>", "ulcers over 4 cm²"),
    ("the 4<sup>th</sup> rib", "the 4th rib"),
    ("shown.<a href='#r12'>12</a> Next", "shown.^{12} Next"),
    ("shown [<a href='#r12'>12</a>]", "shown [12]"),
    ("see <a href='#s2'>Table 2</a>", "see Table 2"),
    ("caf&eacute;&nbsp;au lait &lt;1%", "café au lait <1%"),
    ("soft&shy;ware", "software"),
    ("<strong>Policy:</strong>", "**Policy:**"),
    (
      "<input type=checkbox checked>Medicare <input type=checkbox>Medicaid", "☒ Medicare ☐ Medicaid"
    ),
  ])
  func wordsInALine(markup: String, expected: String) throws {
    #expect(try lines("<p>\(markup)</p>").first == expected)
  }

  @Test func aLineKnowsItsElement() throws {
    let page = "<html><body><div><p>a</p><p>b</p></div></body></html>"
    let places = try HTMLText.text(of: Array(page.utf8)).lines.filter { !$0.text.isEmpty }
    #expect(places.map(\.place) == ["html/body/div/p", "html/body/div/p[2]"])
  }

  private static let encodings: [(bytes: [UInt8], words: String)] = [
    ([0xEF, 0xBB, 0xBF] + Array("<p>é</p>".utf8), "é"),
    ([0x3C, 0x70, 0x3E, 0xE9, 0x20, 0x93, 0x61, 0x94], "é “a”"),
    ([0xFF, 0xFE, 0x3C, 0, 0x70, 0, 0x3E, 0, 0xE9, 0, 0x2B, 0x03], "é\u{32B}"),
  ]

  @Test(arguments: encodings)
  func encodingsAreTold(bytes: [UInt8], expected: String) throws {
    #expect(try HTMLText.text(of: bytes).lines.first?.text == expected)
  }

  @Test func brokenMarkupIsReadAsBrowsersDo() throws {
    #expect(
      try lines("<p>one<p>two<b>three</i><table><tr><td>x").filter { !$0.isEmpty }
        == ["one", "twothree", "x"])
    #expect(try lines("no markup at all") == ["no markup at all"])
    #expect(try lines("").isEmpty)
  }

  @Test func hostilePagesEndInBoundedTime() throws {
    let deep = String(repeating: "<div>", count: 100_000) + "end"
    #expect(try lines(deep).contains("end"))
    let lists = String(repeating: "<ul><li>", count: 20_000) + "end"
    #expect(try lines(lists).contains { $0.hasSuffix("end") })
    let long = "<p>" + String(repeating: "word ", count: 400_000)
    #expect(try lines(long).first?.utf8.count == 5 * 400_000 - 1)
    let wide = "<table><tr>" + String(repeating: "<td>x", count: 100_000)
    #expect(try lines(wide).count == 2)
  }
}
