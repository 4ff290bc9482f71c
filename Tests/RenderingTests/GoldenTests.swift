import EvidenceModel
import Rendering
import Testing

/// Text for people, compared with reviewed pages.
struct GoldenTests {
  @Test(arguments: [40, 60, 80, 100])
  func whyShowsDeterminationReasonsAndEvidence(width: Int) throws {
    let text = TextRenderer.render(Fixture.why, style: TextStyle(width: width))
    #expect(text == (try GoldenCase.text("why-\(width)")))
  }

  @Test(arguments: [60, 80, 100])
  func searchWithoutHitsSaysSoAndShowsTheNearest(width: Int) throws {
    let text = TextRenderer.render(Fixture.emptySearch, style: TextStyle(width: width))
    #expect(text == (try GoldenCase.text("search-without-hits-\(width)")))
  }

  @Test(arguments: [40, 80])
  func searchWithHitsRanksThem(width: Int) throws {
    let text = TextRenderer.render(Fixture.fullSearch, style: TextStyle(width: width))
    #expect(text == (try GoldenCase.text("search-with-hits-\(width)")))
  }

  @Test func statusSaysThatItIsStale() throws {
    let text = TextRenderer.render(Fixture.status, style: TextStyle())
    #expect(text == (try GoldenCase.text("status-80")))
  }

  @Test(arguments: [40, 80]) func listIsATableOrAStack(width: Int) throws {
    let text = TextRenderer.render(Fixture.list, style: TextStyle(width: width))
    #expect(text == (try GoldenCase.text("list-\(width)")))
  }

  @Test func verifyNamesEveryFault() throws {
    let text = TextRenderer.render(Fixture.verifyFaults, style: TextStyle())
    #expect(text == (try GoldenCase.text("verify-80")))
  }

  @Test func showGivesAReferenceWithItsWorkAndSource() throws {
    let text = TextRenderer.render(Fixture.shown, style: TextStyle())
    #expect(text == (try GoldenCase.text("show-reference-80")))
  }

  @Test func parseGivesAnOverview() throws {
    let text = TextRenderer.render(Fixture.parsed, style: TextStyle())
    #expect(text == (try GoldenCase.text("parse-80")))
  }

  @Test func indexingSaysWhatItRead() throws {
    let text = TextRenderer.render(Fixture.summary, style: TextStyle())
    #expect(text == (try GoldenCase.text("index-80")))
  }

  @Test func markdownOfWhy() throws {
    #expect(MarkdownRenderer.render(Fixture.why) == (try GoldenCase.text("why-markdown")))
  }

  @Test func markdownOfSearch() throws {
    #expect(
      MarkdownRenderer.render(Fixture.emptySearch) == (try GoldenCase.text("search-markdown")))
  }
}
