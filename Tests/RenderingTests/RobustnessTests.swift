import EvidenceModel
import TestSupport
import Testing

@testable import Rendering

/// Text made of any bytes breaks no output.
struct RobustnessTests {
  /// Text from pseudo-random bytes, invalid UTF-8 repaired; the same for the same seed.
  private func noise(_ seed: UInt64, count: Int) -> String {
    var state = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let bytes = (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 56)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func answer(_ text: String) -> SearchAnswer {
    var hit = Fixture.reviewHit
    hit.title = text
    hit.firstAuthor = text
    hit.id = text
    var statement = Fixture.statementHit
    statement.text = text
    var answer = Fixture.emptySearch
    answer.query.notes = [text]
    answer.hits = [hit, statement]
    answer.total = 2
    return answer
  }

  @Test(arguments: 0..<12 as Range<UInt64>) func anyBytesGiveWholePages(seed: UInt64) throws {
    let text = noise(seed, count: 400)
    let page = TextRenderer.render(answer(text), style: TextStyle(width: 40))
    #expect(
      page.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    #expect(page.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= 40 })
    let json = try JSONParser.parse(JSONRenderer.render(answer(text)))
    #expect(json["hits"]?[0]?["title"] == .string(text))
    #expect(!MarkdownRenderer.render(answer(text)).contains("<"))
  }

  @Test func aVeryLongLineIsRenderedEverywhere() throws {
    let text = String(repeating: "x", count: 200_000)
    let page = TextRenderer.render(answer(text), style: TextStyle())
    #expect(page.split(separator: "\n").allSatisfy { $0.utf8.count <= 100 })
    #expect(JSONRenderer.render(answer(text)).utf8.count > 200_000)
  }

  @Test func deepCriteriaStayOnThePage() {
    var node = Fixture.leaf("a.", "deepest", 1)
    for _ in 0..<60 {
      node = CriteriaNode(
        text: "level", label: "a.", require: .all, items: [node], span: Fixture.span(1))
    }
    var statement = Fixture.conditional
    statement.criteria = node
    let shown = ShowAnswer(
      id: "x", record: .statement(statement, Fixture.heading, []), files: [:])
    let page = TextRenderer.render(shown, style: TextStyle(width: 40))
    #expect(page.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= 40 })
    #expect(page.contains("deepest"))
  }
}
