import EvidenceModel
import TestSupport
import Testing

@testable import Rendering

/// The pages of a comparison, made from a literal.
struct DiffPageTests {
  private func answer(_ words: String) -> DiffAnswer {
    let edition = DiffEdition(heading: Fixture.heading, file: "a.txt")
    var answer = DiffAnswer(old: edition, new: edition)
    answer.facts = [FactChange(field: "nextReview", old: words, new: nil)]
    answer.statements = [
      StatementChange(
        kind: .changed, old: Fixture.conditional, new: Fixture.conditional, basis: .text,
        parts: ["words", "criteria"],
        words: [
          RedlinePiece(kind: .kept, text: "a"), RedlinePiece(kind: .removed, text: words),
          RedlinePiece(kind: .added, text: words),
        ],
        criteria: [
          CriteriaChange(
            kind: .removed, path: words, old: Fixture.leaf("a.", words, 3), new: nil, words: [])
        ])
    ]
    answer.prose = [
      SectionChange(
        kind: .added, heading: words,
        sentences: [
          SentenceChange(
            kind: .added, words: [RedlinePiece(kind: .added, text: words)], oldSource: nil,
            newSource: Fixture.span(4))
        ])
    ]
    answer.proposal = HistoryProposal(line: words, model: words)
    return answer
  }

  @Test func nothingOfASourceTakesEffectInAPage() {
    let page = HTMLRenderer.render(answer(Fixture.hostile))
    #expect(MarkupCheck.faults(in: page) == [])
    #expect(page.contains("&lt;script&gt;"))
    let markdown = MarkupCheck.withoutFences(MarkdownRenderer.render(answer(Fixture.hostile)))
    #expect(!markdown.contains("<script"))
  }

  @Test func goneAndNewWordsAreToldApartWithoutColour() {
    let page = TextRenderer.render(answer("words"), style: TextStyle())
    #expect(page.contains("a [-words-] {+words+}"))
    #expect(page.contains("criterion removed"))
    #expect(page.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= 80 })
  }

  @Test func theJSONIsAsTheSchemaSays() throws {
    #expect(try SchemaFolder.faults(inLine: JSONRenderer.render(answer(Fixture.hostile))) == [])
  }

  @Test func noDifferenceIsSaid() {
    let edition = DiffEdition(heading: Fixture.heading, file: "a.txt")
    let page = TextRenderer.render(DiffAnswer(old: edition, new: edition), style: TextStyle())
    #expect(page.contains("No difference."))
  }
}
