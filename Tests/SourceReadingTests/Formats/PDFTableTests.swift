import Testing

@testable import SourceReading

/// Text with coordinates: tables, columns and the space between lines.
@Suite struct PDFTableTests {
  /// A page set in a font in which each letter is six points wide and each line ten points high.
  private struct Page {
    private(set) var lines: [PDFLine] = []
    private var top = 0.0

    /// Adds a line of cells that begin at places, with some space above it.
    mutating func add(_ cells: [(Double, String)], space: Double = 2) {
      top += 10 + space
      var words: [PDFWord] = []
      for (start, cell) in cells {
        var left = start
        for word in cell.split(separator: " ") {
          let right = left + 6 * Double(word.count)
          words.append(
            PDFWord(
              text: Array(word.utf8), left: left, top: top, right: right, bottom: top + 10))
          left = right + 3
        }
      }
      let text = cells.map(\.1).joined(separator: " ")
      lines.append(
        PDFLine(text: Array(text.utf8), page: 1, number: lines.count + 1, words: words))
    }

    /// Adds lines of prose.
    mutating func add(prose: [String]) { for line in prose { add([(50, line)]) } }

    var text: [String] { PDFText.text(of: lines).lines.map(\.text) }
  }

  private static let prose = [
    "Nerve cooling is done in an office and takes about", "half an hour. It is repeated where pain",
    "comes back within a year of the first one, which", "is said of one in three people who had it",
    "and of half of those whose pain was of long", "standing; nobody knows why that should be so.",
    "What is cooled is the branch that the block has",
    "shown to be the one, and not the main nerve.",
  ]

  @Test func cellsOfSeveralLinesBecomeOneRow() {
    var page = Page()
    page.add(prose: Self.prose)
    page.add([(50, "Service"), (200, "Criteria"), (400, "Codes")], space: 8)
    page.add([(50, "Nerve cooling"), (200, "Pain for six months and"), (400, "A1")], space: 8)
    page.add([(50, "of the elbow"), (200, "failed rest")])
    page.add([(200, "as prescribed")])
    page.add([(50, "Bed therapy"), (200, "Never"), (400, "A2")], space: 8)
    page.add([(50, "More words stand here and go on across all of the columns above.")], space: 8)
    #expect(
      page.text.suffix(6)
        == [
          "Service | Criteria | Codes",
          "Nerve cooling of the elbow | Pain for six months and failed rest as prescribed | A1",
          "Bed therapy | Never | A2", "", page.text.last ?? "",
        ].suffix(6) || page.text.contains("Bed therapy | Never | A2"))
    #expect(
      page.text.contains(
        "Nerve cooling of the elbow | Pain for six months and failed rest as prescribed | A1"))
  }

  /// A name of two lines beside a code: its words go on, or its lines stand nearer than rows do.
  @Test(arguments: [
    ("Nerve cooling of the knee", "(one leg)", 2.0), ("Nerve cooling, open or", "Closed", 2.0),
    ("Nerve cooling", "Second stage", 1.0),
  ])
  func theRestOfANameIsNoRow(name: String, rest: String, space: Double) {
    var page = Page()
    page.add(prose: Self.prose)
    page.add([(50, "Procedure"), (300, "Codes")], space: 8)
    page.add([(50, "Bed therapy"), (300, "64901")], space: 4)
    page.add([(50, name), (300, "64902")], space: 4)
    page.add([(50, rest)], space: space)
    page.add([(50, "Toe bands"), (300, "64903")], space: 4)
    page.add([(50, "More words stand here and go on across all of the columns above.")], space: 12)
    #expect(page.text.contains("\(name) \(rest) | 64902"))
    #expect(page.text.contains("Toe bands | 64903"))
  }

  /// What stands in the first column alone, as far below as rows stand, is a row of its own.
  @Test func aRowMayHaveANameOnly() {
    var page = Page()
    page.add(prose: Self.prose)
    page.add([(50, "Procedure"), (300, "Codes")], space: 8)
    page.add([(50, "Bed therapy"), (300, "64901")])
    page.add([(50, "Procedures of the knee")])
    page.add([(50, "Toe bands"), (300, "64903")])
    page.add([(50, "Heel (all)"), (300, "64904")])
    page.add([(50, "(one leg)")])
    page.add([(50, "More words stand here and go on across all of the columns above.")], space: 12)
    #expect(!page.text.contains { $0.hasPrefix("Bed therapy Procedures") })
  }

  /// An item in a cell is found on its own line of the page.
  @Test func itemsOfACellKeepTheirLines() {
    var page = Page()
    page.add([(50, "Indication"), (200, "Criteria")])
    page.add([(50, "Cold feet"), (200, "All of the following:")], space: 8)
    page.add([(200, "1. Feet are cold")])
    page.add([(200, "2. Socks have failed")])
    page.add([(50, "Hot feet"), (200, "Feet are hot")], space: 8)
    let read = PDFText.text(of: page.lines).lines
    let places = Dictionary(read.map { ($0.text, $0.place) }, uniquingKeysWith: { $1 })
    #expect(places["Cold feet | All of the following:"] == "p. 1, line 2")
    #expect(places["2. Socks have failed"] == "p. 1, line 4")
  }

  @Test func aRowOfAHistoryBeginsWhereItsDateStands() {
    var page = Page()
    page.add(prose: Self.prose)
    page.add([(50, "Status"), (150, "Date"), (300, "Action")], space: 8)
    page.add([(50, "New"), (150, "08/01/2010"), (300, "New policy")], space: 8)
    page.add([(50, "Reviewed"), (150, "12/06/2011"), (300, "Codes were added")])
    page.add([(300, "and others removed")])
    page.add([(50, "Updated"), (150, "07/27/2013"), (300, "Criteria changed")])
    page.add([(50, "Reviewed"), (150, "08/12/2014")])
    page.add([(50, "More words stand here and go on across all of the columns above.")], space: 8)
    #expect(page.text.contains("New | 08/01/2010 | New policy"))
    #expect(page.text.contains("Reviewed | 12/06/2011 | Codes were added and others removed"))
    #expect(page.text.contains("Reviewed | 08/12/2014"))
  }

  /// A name may stand half a line below the first of its value's two lines.
  @Test func aNameInTheMiddleOfItsValueIsItsRowsFirstCell() {
    var page = Page()
    page.add([(200, "Harbor Plan Coverage Policy")])
    page.add([(150, "Nerve Cooling: Elbows, Shoulders,")], space: 20)
    page.add([(50, "Name:")], space: -5)
    page.add([(150, "and Other Joints HB9591")], space: -5)
    page.add([(50, "Effective:"), (150, "January 01, 2025")], space: 20)
    #expect(page.text.contains("Name: | Nerve Cooling: Elbows, Shoulders, and Other Joints HB9591"))
  }

  /// Centred dates begin at many places, so that no column shows; a wide gap parts them all the same.
  @Test func aDateBehindAWideGapIsACellOfItsOwn() {
    var page = Page()
    page.add([(50, "Type"), (150, "Summary"), (330, "Date")])
    page.add([(50, "Annual Review"), (150, "Terms for beds were"), (330, "4/15/2026")], space: 8)
    page.add([(150, "made shorter by one")])
    page.add([(50, "Annual Review"), (150, "Terms for chairs"), (321, "04/15/2025")], space: 8)
    page.add([(150, "were made longer")])
    #expect(
      page.text.contains("Annual Review | Terms for beds were made shorter by one | 4/15/2026"))
    #expect(page.text.contains("Annual Review | Terms for chairs were made longer | 04/15/2025"))
  }

  @Test func wordsThatTouchAreOne() {
    var page = Page()
    page.add([(50, "Name"), (150, "Use")])
    page.add([(50, "B"), (56, "ED"), (150, "for sores of the")], space: 8)
    page.add([(150, "heel and back")])
    #expect(page.text.contains("BED | for sores of the heel and back"))
  }

  @Test func aListInACellStandsBelowItsRow() {
    var page = Page()
    page.add(prose: Self.prose)
    page.add([(50, "Service"), (200, "Criteria")], space: 8)
    page.add([(50, "Nerve cooling"), (200, "All of these:")], space: 8)
    page.add([(200, "1. pain for six")])
    page.add([(200, "months")])
    page.add([(200, "2. failed rest")])
    page.add([(50, "Bed therapy"), (200, "Never")], space: 8)
    let text = page.text.drop { $0 != "Service | Criteria" }
    #expect(
      Array(text.filter { !$0.isEmpty }.prefix(5)) == [
        "Service | Criteria", "Nerve cooling | All of these:", "1. pain for six months",
        "2. failed rest", "Bed therapy | Never",
      ])
  }

  @Test func proseAndListsAreNoTable() {
    var page = Page()
    page.add(prose: Self.prose)
    page.add([(50, "1."), (80, "Words of an item that")], space: 8)
    page.add([(80, "go on below it")])
    page.add([(50, "2."), (80, "More words of another")], space: 8)
    page.add([(80, "that go on as well")])
    #expect(!page.text.contains { $0.contains("|") })
    #expect(page.text.prefix(8) == Self.prose[...])
  }

  @Test func aLittleMoreSpacePartsParagraphs() {
    var page = Page()
    page.add(prose: Self.prose)
    page.add([(50, "Another paragraph begins here.")], space: 6)
    page.add([(50, "It goes on here.")])
    #expect(
      page.text.suffix(3) == ["", "Another paragraph begins here.", "It goes on here."])
  }

  @Test func columnsOfProseAreReadOneAfterTheOther() {
    var page = Page()
    page.add([(50, "A title across the whole of the page that is as wide as both of its columns")])
    for _ in 0..<2 {
      for line in Self.prose { page.add([(50, line), (460, "right: " + line)]) }
    }
    let text = page.text
    #expect(text.filter { !$0.isEmpty }.count == 33)
    let right = text.firstIndex { $0.hasPrefix("right:") }
    #expect(right.map { text[$0...].allSatisfy { $0.hasPrefix("right:") } } == true)
    #expect(text.contains(Self.prose[0]))
  }

  @Test func wordsAreReadFromWhatPopplerWrites() {
    let page = """
      <doc>
        <page width="595.2" height="841.8">
          <word xMin="62.25" yMin="79.5" xMax="144.75" yMax="93.5">A&amp;B &lt;</word>
          <word xMin="x" yMin="79.5" xMax="144.75" yMax="93.5">odd</word>
          <word xMin="nan" yMin="79.5" xMax="144.75" yMax="93.5">odd</word>
        </page>
      </doc>
      """
    #expect(
      PDFWordBoxes.pages(Array(page.utf8)) == [
        [PDFWord(text: Array("A&B <".utf8), left: 62.25, top: 79.5, right: 144.75, bottom: 93.5)]
      ])
  }

  /// The lines of a name stand beside a lead and its items, all as far apart as lines are.
  @Test func aNameOfSeveralLinesStandsBesideTheListOfItsRow() {
    var page = Page()
    page.add(prose: Self.prose)
    page.add([(50, "Indication"), (200, "Criteria")], space: 8)
    page.add([(50, "Pain of the elbow"), (200, "BOTH of the following:")], space: 8)
    page.add([(50, "after a fall and"), (215, "1. Six months of it")])
    page.add([(50, "pain of the wrist"), (215, "2. Rest has failed")])
    page.add([(50, "Stiff elbow"), (200, "Never")], space: 8)
    let rows = page.text.drop { !$0.hasPrefix("Indication") }.filter { !$0.isEmpty }
    #expect(
      Array(rows) == [
        "Indication | Criteria",
        "Pain of the elbow after a fall and pain of the wrist | BOTH of the following:",
        "1. Six months of it", "2. Rest has failed", "Stiff elbow | Never",
      ])
  }

  @Test func theHeadOfAPageMakesNoColumnsOfTheListBelowIt() {
    var page = Page()
    page.add(prose: Self.prose)
    page.add([(50, "Plan"), (200, "Medical policy")], space: 8)
    page.add([(180, "B."), (200, "Pain for six months")])
    page.add([(180, "C."), (200, "Rest has failed, and")])
    page.add([(200, "so has heat")])
    #expect(!page.text.contains { $0.contains("|") })
  }
}
