import EvidenceModel
import Rendering
import Testing

/// Text for people, compared with reviewed pages.
struct GoldenTests {
  @Test(arguments: [40, 60, 80, 100])
  func whyShowsDeterminationReasonsAndEvidence(width: Int) throws {
    let text = TextRenderer.render(Fixture.why, style: TextStyle(width: width))
    #expect(try GoldenCase.holds(text, "why-\(width)"))
  }

  @Test(arguments: [60, 80, 100])
  func searchWithoutHitsSaysSoAndShowsTheNearest(width: Int) throws {
    let text = TextRenderer.render(Fixture.emptySearch, style: TextStyle(width: width))
    #expect(try GoldenCase.holds(text, "search-without-hits-\(width)"))
  }

  @Test(arguments: [40, 80])
  func searchWithHitsRanksThem(width: Int) throws {
    let text = TextRenderer.render(Fixture.fullSearch, style: TextStyle(width: width))
    #expect(try GoldenCase.holds(text, "search-with-hits-\(width)"))
  }

  @Test func statusSaysThatItIsStale() throws {
    let text = TextRenderer.render(Fixture.status, style: TextStyle())
    #expect(try GoldenCase.holds(text, "status-80"))
  }

  @Test(arguments: [40, 80]) func listIsATableOrAStack(width: Int) throws {
    let text = TextRenderer.render(Fixture.list, style: TextStyle(width: width))
    #expect(try GoldenCase.holds(text, "list-\(width)"))
  }

  @Test func verifyNamesEveryFault() throws {
    let text = TextRenderer.render(Fixture.verifyFaults, style: TextStyle())
    #expect(try GoldenCase.holds(text, "verify-80"))
  }

  @Test func showGivesAReferenceWithItsWorkAndSource() throws {
    let text = TextRenderer.render(Fixture.shown, style: TextStyle())
    #expect(try GoldenCase.holds(text, "show-reference-80"))
  }

  @Test func parseGivesAnOverview() throws {
    let text = TextRenderer.render(Fixture.parsed, style: TextStyle())
    #expect(try GoldenCase.holds(text, "parse-80"))
  }

  @Test func indexingSaysWhatItRead() throws {
    let text = TextRenderer.render(Fixture.summary, style: TextStyle())
    #expect(try GoldenCase.holds(text, "index-80"))
  }

  /// Twenty at the most, the gravest first, and how many more there are.
  @Test func indexingListsTheGravestOfManyDiagnostics() throws {
    let notes = (1...30).map {
      Diagnostic(severity: .note, code: "odd", message: "note \($0)", file: "a.txt")
    }
    let error = Diagnostic(severity: .error, code: "bad", message: "unreadable", file: "z.txt")
    let summary = IndexingSummary(
      readFiles: 1, keptFiles: 1, removedFiles: 0, isPublished: true, news: notes + [error],
      diagnosticCount: 32, status: Fixture.status)
    let lines = TextRenderer.render(summary, style: TextStyle()).split(separator: "\n")
    let listed = lines.drop { $0 != "DIAGNOSTICS" }.dropFirst()
    #expect(listed.first?.contains("unreadable") == true)
    #expect(listed.count { $0.contains("note ") } == 19)
    #expect(listed.last == "12 more diagnostics of the corpus: evq status")
  }

  @Test func markdownOfWhy() throws {
    #expect(try GoldenCase.holds(MarkdownRenderer.render(Fixture.why), "why-markdown"))
  }

  @Test func markdownOfSearch() throws {
    #expect(
      try GoldenCase.holds(MarkdownRenderer.render(Fixture.emptySearch), "search-markdown"))
  }
}
