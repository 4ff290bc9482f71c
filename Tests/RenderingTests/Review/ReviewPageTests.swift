import EvidenceModel
import TestSupport
import Testing

@testable import Rendering

/// The pages of a review packet, made from a literal.
struct ReviewPageTests {
  private let hostile = [Fixture.packet(Fixture.hostile)]
  private let plain = [Fixture.packet("splints")]

  @Test func nothingOfASourceTakesEffectInAPage() {
    let page = HTMLRenderer.render(hostile)
    #expect(MarkupCheck.faults(in: page) == [])
    #expect(!page.contains("<script"))
    #expect(!page.contains("\u{1B}"))
    #expect(page.contains("&lt;script&gt;"))
    #expect(
      page.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
  }

  @Test func aPageNeedsNothingFromElsewhere() {
    let page = HTMLRenderer.render(plain)
    #expect(page.contains("default-src 'none'"))
    for word in ["<script", "<link", "<img", "src=", "@import", "url("] {
      #expect(!page.contains(word))
    }
  }

  @Test func aScreenReaderFindsHeadingsTableHeadsAndWordsForPictures() {
    let page = HTMLRenderer.render(plain)
    #expect(page.ranges(of: "<h1").count == 1)
    #expect(page.contains("<html lang=\"en\">"))
    #expect(page.ranges(of: "<table>").count <= page.ranges(of: "<th scope=\"col\"").count)
    #expect(page.contains("<th scope=\"row\">"))
    #expect(page.ranges(of: "<svg").count == 2)
    #expect(page.ranges(of: "role=\"img\"").count == 2)
    #expect(page.ranges(of: "<desc id=").count == 2)
  }

  @Test func theSummaryComesFirstAndAPageOfItsOwn() throws {
    let page = HTMLRenderer.render(plain)
    let attention = try #require(page.firstRange(of: "What needs attention"))
    let broken = try #require(page.firstRange(of: "<h2 class=\"new-page\">"))
    #expect(attention.lowerBound < broken.lowerBound)
  }

  @Test func severalPacketsStandOnOnePage() {
    let page = HTMLRenderer.render(plain + plain)
    #expect(MarkupCheck.faults(in: page) == [])
    #expect(page.contains("<h1 class=\"new-page\">"))
  }

  @Test(arguments: [40, 60, 80, 120])
  func textKeepsToItsWidth(_ width: Int) {
    for packets in [plain, hostile] {
      let page = TextRenderer.render(packets, style: TextStyle(width: width))
      #expect(page.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= width })
    }
  }

  @Test func theLevelIsCalledNoCertaintyAndARetractionIsNotOverlooked() {
    let page = TextRenderer.render(plain, style: TextStyle())
    #expect(page.contains("design level 3–4"))
    #expect(page.contains("not certainty"))
    #expect(page.contains("RETRACTED"))
    #expect(page.contains("OVERDUE since 2025-07, 16 months"))
  }

  @Test func theJSONIsAsTheSchemaSays() throws {
    for packets in [plain, hostile] {
      let faults = try SchemaFolder.faults(inLine: JSONRenderer.render(packets[0]))
      #expect(faults == [])
    }
  }

  @Test func markdownHoldsNoForeignMarkup() {
    let page = MarkupCheck.withoutFences(MarkdownRenderer.render(hostile))
    #expect(!page.contains("<script"))
    #expect(page.replacing("<ins>", with: "").replacing("</ins>", with: "").contains("<") == false)
  }

  @Test func everyFieldOfCommaSeparatedValuesStaysInItsPlace() {
    let lines = CSVRenderer.render(plain).split(separator: "\r\n")
    #expect(lines.count == 3)
    #expect(
      Set(lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).count }) == [21])
  }

  @Test func longWordsOfATimelineAreWrappedAndNotCutOff() {
    let words = Array(repeating: "word", count: 60).joined(separator: " ")
    let lines = TimelineChart.wrapped(words)
    #expect(lines.joined(separator: " ") == words)
    #expect(lines.allSatisfy { $0.count <= 70 })
  }
}
