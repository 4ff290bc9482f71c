import EvidenceModel
import Testing

@testable import EvidenceLinking

/// Sentences about studies in the words of other fields.
@Suite struct NarrativeRuleTests {
  /// Reads sentences as the account of one cited work.
  private func narrative(_ text: String) throws -> WorkNarrative {
    var fixture = Fixture(id: "N", text: text)
    fixture.section(.evidence, text)
    fixture.paragraph(text)
    let passage = try #require(fixture.document.policy.passages.first)
    let document = DocumentReading(fixture.document, works: [:], source: fixture.bytes)
    let reading = try #require(document.passages.first { $0.passage.id == passage.id })
    let block = NarrativeBlock(
      work: WorkID("w"), reading: reading, sentences: reading.sentences)
    return WorkNarrative(block, PlainQuotations(sources: fixture.sources))
  }

  @Test(arguments: [
    ("A systematic review of 12 trials assessed statins.", StudyDesign.systematicReview),
    ("Ash and others conducted a double-blind randomized trial.", .randomizedControlledTrial),
    ("In a retrospective cohort study, 40 knees were treated.", .retrospectiveCohort),
    ("This case-control study compared smokers.", .caseControl),
    ("A cost-effectiveness analysis was published.", .economicEvaluation),
  ])
  func designsAreReadWhereStated(_ text: String, _ design: StudyDesign) throws {
    let claim = try #require(try narrative(text).designs.first)
    #expect(claim.value == design)
    #expect(claim.basis == .narrative)
    #expect(claim.stated)
  }

  @Test func outcomesThatShareAHeadAreToldApart() throws {
    let text = "Technical and clinical success rates were 97% and 91%."
    let finding = try #require(try narrative(text).findings.first)
    #expect(finding.outcome == "success")
    #expect(finding.values.map(\.label) == ["technical", "clinical"])
    #expect(finding.values.map(\.value) == ["97%", "91%"])
  }

  @Test(arguments: [
    "A review of 243 people studied pain before and after.",
    "A study of 60 adults was published.",
    "The authors reviewed earlier randomized trials.",
  ])
  func silentNarrativesStateNoDesign(_ text: String) throws {
    #expect(try narrative(text).designs.isEmpty)
  }

  @Test(arguments: [
    (
      "Median progression-free survival was 8.2 vs. 4.1 months (P = 0.02).", "survival",
      ["8.2", "4.1 months"], "= 0.02" as String?, FindingDirection.unstated
    ),
    (
      "Mortality did not differ between groups (12% vs 13%).", "mortality", ["12%", "13%"], nil,
      .noDifference
    ),
    (
      "The device significantly reduced seizure frequency by 38%.", "seizure frequency", ["38%"],
      nil, .favors
    ),
    (
      "Wound infection occurred in 4.5% of patients.", "infection", ["4.5%"], nil, .unstated
    ),
  ])
  func findingsAreReadFromSentences(
    _ text: String, _ outcome: String, _ values: [String], _ pValue: String?,
    _ direction: FindingDirection
  ) throws {
    let finding = try #require(try narrative(text).findings.first)
    #expect(finding.outcome == outcome)
    #expect(finding.values.map(\.value) == values)
    #expect(finding.pValue == pValue)
    #expect(finding.direction == direction)
    #expect(finding.quote.text == text)
  }

  @Test(arguments: [
    (
      "The trial randomized 131 patients to surgery (n = 66) or rest (n = 65).",
      ["total 131", "surgery 66", "rest 65"]
    ),
    ("A cohort of 1,204 adults was followed.", ["total 1204"]),
    ("In this study, 12 patients had leakage.", []),
    ("Surgery was done at 3 sites.", []),
  ])
  func peopleAreCounted(_ text: String, _ expected: [String]) throws {
    #expect(try narrative(text).sampleSizes.map { "\($0.label) \($0.count)" } == expected)
  }

  @Test func authorsAndPayerSpeakInTheirOwnSentences() throws {
    let told = try narrative(
      "The investigators concluded that braces help. The study was limited by its small sample size. "
        + "Braces were worn for a year.")
    #expect(told.conclusions.map(\.text) == ["The investigators concluded that braces help."])
    #expect(told.comments.map(\.text) == ["The study was limited by its small sample size."])
  }
}
