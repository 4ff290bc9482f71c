import EvidenceModel
import Testing

@testable import Rendering

/// The first line of a search.
struct HeadlineTests {
  static let design = QueryFilter(field: "design", value: "randomizedControlledTrial")
  static let guideline = QueryFilter(field: "kind", value: "guideline")
  static let medicaid = QueryFilter(field: "lineOfBusiness", value: "medicaid")
  static let unknown = QueryFilter(field: "design", value: "anything")

  static let cases: [(filters: [QueryFilter], terms: [String], total: Int, headline: String)] = [
    (
      [design], ["ablation"], 0,
      "No randomized controlled trial of ablation in 2 policies (9 works)."
    ),
    ([design], [], 0, "No randomized controlled trial in 2 policies (9 works)."),
    ([guideline], ["ablation"], 0, "No guideline on ablation in 2 policies (9 works)."),
    ([], ["ablation"], 0, "Nothing on ablation in 2 policies (9 works)."),
    (
      [medicaid], ["ablation"], 0,
      "Nothing on ablation (line of business Medicaid) in 2 policies (9 works)."
    ),
    (
      [design], ["ablation"], 1, "1 randomized controlled trial of ablation in 2 policies (9 works)"
    ),
    (
      [design], ["ablation"], 3,
      "3 randomized controlled trials of ablation in 2 policies (9 works)"
    ),
    ([], ["ablation"], 3, "3 results on ablation in 2 policies (9 works)"),
    ([unknown], ["ablation"], 0, "Nothing on ablation (design anything) in 2 policies (9 works)."),
  ]

  @Test(arguments: cases)
  func headlineSaysWhatWasLookedForAndWhere(
    filters: [QueryFilter], terms: [String], total: Int, headline: String
  ) {
    let hits = Array(repeating: Fixture.reviewHit, count: total)
    let answer = SearchAnswer(
      query: UnderstoodQuery(text: "", terms: terms, filters: filters), total: total, hits: hits,
      gaps: [], unstated: [], nearest: [], policyCount: 2, workCount: 9, files: [:])
    #expect(answer.headline == headline)
  }

  @Test func whatWasNotCountedToTheEndIsToldSo() {
    var answer = Fixture.fullSearch
    (answer.total, answer.totalIsExact) = (10_012, false)
    #expect(answer.headline.hasPrefix("At least 10012 results on nerve abl"))
    #expect(JSONRenderer.render(answer).contains("\"totalIsExact\":false"))
  }

  @Test func worksOfUnstatedDesignBeyondTheLimitAreCounted() {
    var answer = Fixture.emptySearch
    answer.unstated = Array(repeating: Fixture.unstatedHit, count: 5)
    answer.unstatedTotal = 7
    let few = TextRenderer.render(answer, style: TextStyle())
    #expect(few.contains("randomized controlled trials): 7 works"))
    #expect(few.contains("and 2 more (--format json names all)"))
    answer.unstatedTotal = 5
    #expect(!TextRenderer.render(answer, style: TextStyle()).contains(" more ("))
  }

  @Test func parseAndVerifyAreMarkdownToo() {
    #expect(MarkdownRenderer.render(Fixture.parsed).hasPrefix("# BVN-7.md\n"))
    #expect(
      MarkdownRenderer.render(Fixture.verifyFaults).contains(
        "- **checksum** evidence.sqlite: expected 8c1f…, found 02ab…\n"))
  }
}
