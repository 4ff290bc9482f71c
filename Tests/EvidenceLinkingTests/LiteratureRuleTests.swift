import EvidenceModel
import Testing

@testable import EvidenceLinking

struct LiteratureStatusRuleTests {
  @Test(arguments: [
    ([], [], [StatusValue.clean]),
    ([(RelationKind.retraction, RelationDirection.in)], [], [.retracted]),
    ([(.retraction, .of)], [], [.clean]),
    ([(.retractionAndRepublication, .in)], [], [.retractedAndRepublished]),
    ([(.retractionAndRepublication, .in)], ["Retracted Publication"], [.retractedAndRepublished]),
    ([], ["Retracted Publication"], [.retracted]),
    ([(.erratum, .in), (.expressionOfConcern, .in)], [], [.expressionOfConcern, .corrected]),
    ([(.correctionAndRepublication, .in)], [], [.corrected]),
    ([(.erratum, .of), (.comment, .in), (.cites, .none)], [], [.clean]),
    ([(.update, .in), (.retraction, .in)], [], [.retracted, .updated]),
  ])
  func theGravestNoticeThatHitTheWorkCountsFirst(
    relations: [(RelationKind, RelationDirection)], types: [String], statuses: [StatusValue]
  ) {
    var record = Self.record
    record.relations = relations.map {
      LiteratureRelation(kind: $0.0, direction: $0.1, printedType: "", pmid: "2")
    }
    record.publicationTypes = types.map { PublicationType(name: $0) }
    #expect(LiteratureStatusRule.statuses(of: record).map(\.value) == statuses)
  }

  @Test func theNoticeIsNamedAndTheDateIsThatOfTheRecord() throws {
    var record = Self.record
    record.relations = [
      LiteratureRelation(kind: .retraction, direction: .in, printedType: "RetractionIn", pmid: "22")
    ]
    record.dates = [LiteratureDate(kind: .lastRevised, date: PartialDate(iso: "2021-05-06"))]
    let status = try #require(LiteratureStatusRule.statuses(of: record).first)
    #expect(status.notice == "pmid:22")
    #expect(status.asOf?.iso == "2021-05-06")
  }

  private static let record = LiteratureRecord(
    id: "pmid:1", item: CSLItem(type: .articleJournal),
    source: SourceSpan(file: "f", ranges: [0..<1], line: 1))
}

struct LiteratureDesignRuleTests {
  @Test(arguments: [
    (
      ["Randomized Controlled Trial", "Clinical Trial"], "Splints",
      StudyDesign.randomizedControlledTrial
    ),
    (["Clinical Trial"], "Splints: a randomized controlled trial", .randomizedControlledTrial),
    (["Meta-Analysis", "Review"], "Splints", .metaAnalysis),
    (["Case Reports"], "Splints", .caseReport),
    (["Journal Article"], "Splints", .unstated),
    (["Practice Guideline"], "Splints", .notApplicable),
  ])
  func publicationTypeAndTitleTellTheDesign(
    types: [String], title: String, design: StudyDesign
  ) {
    var record = LiteratureRecord(
      id: "pmid:1", item: CSLItem(type: .articleJournal, title: title),
      source: SourceSpan(file: "f", ranges: [0..<1], line: 1))
    record.publicationTypes = types.map { PublicationType(name: $0) }
    #expect(LiteratureDesignRule.read(record).designs.first?.value == design)
  }

  @Test func aJournalOfReviewsDoesNotRepeatThePublicationType() {
    var record = LiteratureRecord(
      id: "pmid:1",
      item: CSLItem(
        type: .articleJournal, title: "Splints", containerTitle: "Cochrane Database Syst Rev"),
      source: SourceSpan(file: "f", ranges: [0..<1], line: 1))
    #expect(LiteratureDesignRule.read(record).designs.map(\.value) == [.systematicReview])
    record.publicationTypes = [PublicationType(name: "Systematic Review")]
    #expect(LiteratureDesignRule.read(record).designs.map(\.value) == [.systematicReview])
  }
}
