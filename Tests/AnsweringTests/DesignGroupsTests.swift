import EvidenceModel
import Testing

@testable import Answering

@Suite struct DesignGroupsTests {
  @Test func worksArePartedByWhatTheirSourcesState() {
    let hits = [
      hit("trial", .randomizedControlledTrial), hit("silent", .unstated, stated: false),
      hit("open", .clinicalTrial), hit("review", .systematicReview),
      hit("guideline", .notApplicable, stated: false),
      hit("inferred", .randomizedControlledTrial, stated: false), hit("series", .caseSeries),
    ]
    let groups = DesignGroups(wanted: [.randomizedControlledTrial], hits: hits)
    #expect(groups.matching.map(\.id) == ["trial"])
    #expect(groups.unstated.map(\.id) == ["silent", "open", "inferred"])
    #expect(groups.others.map(\.id) == ["review", "series"])
  }

  @Test func aGeneralDesignFindsItsSpecialCases() {
    let hits = [hit("network", .networkMetaAnalysis), hit("series", .caseSeries)]
    let groups = DesignGroups(wanted: [.systematicReview], hits: hits)
    #expect(groups.matching.map(\.id) == ["network"])
  }

  @Test func amongReviewsTheOneThatIncludesBetterDesignsComesFirst() {
    var series = hit("of series", .metaAnalysis)
    series.includes = [included(.caseSeries)]
    series.sampleSize = SampleSize(label: "total", count: 900, quote: quote)
    var cohorts = hit("of cohorts", .metaAnalysis)
    cohorts.includes = [included(.caseSeries), included(.cohort)]
    let groups = DesignGroups(
      wanted: [.randomizedControlledTrial], hits: [series, hit("silent", .metaAnalysis), cohorts])
    #expect(groups.others.map(\.id) == ["of cohorts", "of series", "silent"])
  }

  private let quote = Quotation(
    text: "q", span: SourceSpan(file: "f", ranges: [0..<1], line: 1))

  private func included(_ design: StudyDesign) -> IncludedStudies {
    IncludedStudies(design: design, words: "w", quote: quote)
  }

  private func hit(_ id: String, _ design: StudyDesign, stated: Bool = true) -> SearchHit {
    SearchHit(
      rank: 0, score: 1, kind: .reference, id: id, title: id, text: id,
      design: DesignClaim(value: design, basis: stated ? .title : .none, stated: stated),
      source: quote.span)
  }
}
