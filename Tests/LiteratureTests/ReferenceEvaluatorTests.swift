import EvidenceModel
import Testing

@testable import Literature

/// Gold data in its three formats, and the counts made from it.
@Suite struct ReferenceEvaluatorTests {
  private func evaluation(_ lines: String) throws -> ReferenceEvaluation {
    let gold = try GoldReferenceReader.references(Array(lines.utf8))
    return ReferenceEvaluator.evaluate(
      gold.map { ReferenceParser.parse($0.text) }, against: gold)
  }

  @Test func whatTheItemLacksMustNotBeRead() throws {
    let line = #"""
      {"style": "nlm", "raw": "Doe J. Ice. Foot J. 2010;3(2):1-9.", "item": {"author": \#
      [{"family": "Doe", "given": "J"}], "title": "ice!", "container-title": "Foot J", \#
      "issued": "2010", "volume": "3", "page": "1-9"}}
      """#
    let evaluation = try evaluation(line)
    #expect(evaluation.count == 1)
    #expect(evaluation.strict == 0)
    #expect(evaluation.soft == 0)
    #expect(evaluation.invented == 1)
    #expect(
      evaluation.misread.first?.faults == [
        .init(field: "issue", expected: nil, found: "2")
      ])
    #expect(
      evaluation.styles == [
        ReferenceStyleScore(
          style: "nlm", count: 1, strict: 0, soft: 0, wrong: [.init(field: "issue", count: 1)])
      ])
    let title = try #require(evaluation.fields.first { $0.field == "title" })
    #expect(title.strictF1 == 0)
    #expect(title.softF1 == 1)
  }

  @Test func tagsOfArticlesAreJudgedWhereTheyAreNotNull() throws {
    let line = #"""
      {"raw": "Doe JA Jr, Roe B. Ice. Foot J. 2010;3:1-9.", "authors": ["Doe JA Jr", "Roe B"], \#
      "title": "Ice.", "source": "Foot J", "year": "2010", "volume": null, "fpage": "1"}
      """#
    let evaluation = try evaluation(line)
    #expect(evaluation.soft == 1)
    #expect(evaluation.strict == 0)
    #expect(
      evaluation.fields.map(\.field) == [
        "first author", "title", "container", "year", "first page",
      ])
  }

  @Test func aLineOfPubMedIsJudgedByItsIdentifiers() throws {
    let lines = """
      123456\tDoe J. Ice. Foot J. 2010;3:1-9. doi: 10.1000/annurev- foot-1. PMID: 123456.

      99\tDoe J. Ice. Foot J. 2010;3:1-9. PMID: 98.
      """
    let evaluation = try evaluation(lines)
    #expect(evaluation.count == 2)
    #expect(evaluation.strict == 1)
    #expect(evaluation.misread.map(\.line) == [3])
    #expect(evaluation.fields.map(\.field) == ["DOI", "PMID"])
  }

  @Test(arguments: [("nothing here", 1), ("{\"raw\": 3}", 1), ("\n{\"item\": {}}", 2)])
  func whatIsNoGoldDataIsAFault(_ lines: String, _ line: Int) throws {
    let fault = #expect(throws: GoldReferenceFault.self) {
      try GoldReferenceReader.references(Array(lines.utf8))
    }
    #expect(fault?.line == line)
  }
}
