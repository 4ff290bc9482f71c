import EvidenceModel
import Testing

@testable import Answering

@Suite struct DesignGroupsTests {
  @Test func designsArePartedByWhatTheySayOfTheOneAskedFor() {
    let groups = DesignGroups(wanted: [.randomizedControlledTrial])
    #expect(groups.matching == [.randomizedControlledTrial])
    #expect(Set(groups.unstated) == [.unstated, .clinicalTrial])
    #expect(groups.others.contains(.systematicReview) && groups.others.contains(.caseSeries))
    #expect(!groups.others.contains(.notApplicable))
  }

  @Test func aGeneralDesignFindsItsSpecialCases() {
    let groups = DesignGroups(wanted: [.systematicReview])
    #expect(
      Set(groups.matching) == [
        .systematicReview, .metaAnalysis, .networkMetaAnalysis, .individualPatientDataMetaAnalysis,
      ])
    #expect(groups.unstated == [.unstated])
    #expect(Set(DesignGroups(wanted: [.prospectiveCohort]).unstated) == [.unstated, .cohort])
    #expect(!DesignGroups(wanted: [.cohort]).unstated.contains(.cohort))
  }

  @Test(arguments: [StudyDesign.randomizedControlledTrial, .cohort, .caseReport, .metaAnalysis])
  func everyDesignOfAStudyIsInOneGroup(_ wanted: StudyDesign) {
    let groups = DesignGroups(wanted: [wanted])
    let all = groups.matching + groups.unstated + groups.others
    #expect(Set(all).count == all.count)
    #expect(Set(all) == Set(StudyDesign.allCases).subtracting([.notApplicable]))
  }

  @Test func amongReviewsTheOneThatIncludesBetterDesignsComesFirst() {
    let review = { (includes: [StudyDesign], size: Int?) in
      BestFirst(
        design: DesignClaim(value: .metaAnalysis, basis: .title, stated: true),
        includes: includes.map { IncludedStudies(design: $0, words: "w", quote: quote) },
        sampleSize: size.map { SampleSize(label: "total", count: $0, quote: quote) }, year: 2020)
    }
    let cohorts = review([.caseSeries, .cohort], nil)
    let series = review([.caseSeries], 900)
    #expect(cohorts < series && series < review([], 2000))
    #expect(series < review([.caseSeries], 899))
  }

  private let quote = Quotation(
    text: "q", span: SourceSpan(file: "f", ranges: [0..<1], line: 1))
}
