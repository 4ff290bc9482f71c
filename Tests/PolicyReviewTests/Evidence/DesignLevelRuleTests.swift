import EvidenceModel
import PolicyReview
import Testing

struct DesignLevelRuleTests {
  private func level(
    _ design: StudyDesign, axes: [DesignAxis] = [], kind: EvidenceKind = .study,
    includes: [(StudyDesign, Int?, String)] = []
  ) -> DesignLevel {
    let quote = Quotation(text: "", span: SourceSpan(file: "a", ranges: [], line: 1))
    return DesignLevelRule.level(
      DesignClaim(value: design, axes: axes, basis: .title, stated: true), kind: kind,
      includes: includes.map {
        IncludedStudies(design: $0.0, count: $0.1, words: $0.2, quote: quote)
      })
  }

  @Test(
    arguments: [
      (StudyDesign.randomizedControlledTrial, 2, nil), (.nonrandomizedTrial, 3, nil),
      (.cohort, 3, 4), (.caseControl, 4, nil), (.caseSeries, 4, nil), (.clinicalTrial, 2, 3),
      (.unstated, nil, nil), (.preclinical, nil, nil),
    ] as [(StudyDesign, Int?, Int?)])
  func aDesignHasTheLevelOfTheTable(_ design: StudyDesign, _ level: Int?, _ through: Int?) {
    #expect(self.level(design).level == level)
    #expect(self.level(design).through == through)
  }

  @Test func aCohortWithControlsIsOfTheThirdLevel() {
    #expect(level(.cohort, axes: [.controlled]).through == nil)
  }

  @Test func aReviewIsOfTheLevelOfMostOfWhatItIncludes() {
    let mixed = level(
      .metaAnalysis, kind: .review,
      includes: [(.caseSeries, 18, "18 case series"), (.cohort, 1, "one cohort study")])
    #expect(mixed.level == 4)
    #expect(mixed.reason.contains("18 case series and one cohort study"))
    let trials = level(
      .systematicReview, kind: .review,
      includes: [(.randomizedControlledTrial, 7, "seven RCTs"), (.cohort, 2, "two cohorts")])
    #expect(trials.level == 1)
  }

  @Test func aReviewWithoutNumbersIsOfTheLevelOfItsWeakest() {
    let review = level(
      .systematicReview, kind: .review,
      includes: [(.randomizedControlledTrial, nil, "trials"), (.caseSeries, nil, "case series")])
    #expect(review.level == 4)
  }

  @Test func aReviewOfUnknownStudiesHasNoLevel() {
    #expect(level(.metaAnalysis, kind: .review).level == nil)
    #expect(
      level(.metaAnalysis, kind: .review, includes: [(.unstated, 7, "seven studies")]).level == nil)
  }

  @Test func aGuidelineHasNoLevel() {
    #expect(level(.notApplicable, kind: .guideline).level == nil)
  }
}
