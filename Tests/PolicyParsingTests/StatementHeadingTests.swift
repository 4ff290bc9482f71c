import EvidenceModel
import Testing
import Vocabulary

@testable import PolicyParsing
@testable import SourceReading

/// The headings above a statement that say for what it holds.
struct StatementHeadingTests {
  @Test func aDrugIsApprovedForTheConditionInTheLineAbove() throws {
    let statements = try statements(
      """
      2. Coverage Criteria

      A. Hill Fever

          1. Initial Authorization

              a. Tremerol will be approved based on all of the following criteria:

                  (1) Diagnosis of hill fever
                  (2) One of the following:
                      (a) Fever of ten days
                      (b) Rash

          2. Reauthorization

              a. Tremerol will be approved based on the following criterion:

                  (1) Response to therapy

      B. Marsh Gout

          1. Initial Authorization

              a. Tremerol will be approved based on the following criterion:

                  (1) Diagnosis of marsh gout
      """)
    #expect(
      statements.map { $0.headings.map(\.text) } == [
        ["Hill Fever", "Initial Authorization"], ["Hill Fever", "Reauthorization"],
        ["Marsh Gout", "Initial Authorization"],
      ])
    #expect(statements.allSatisfy { $0.service == "Tremerol" && $0.indication == nil })
    #expect(statements.first?.headings.first?.span.line == 7)
  }

  /// Where the criteria of an earlier statement go on around a heading, those of the one before it end above.
  @Test func aHeadingWithinTheCriteriaOfAnEarlierStatementNarrows() throws {
    let text = """
      Medical Policy MP-9
      Title: Tremerol
      Effective Date: 01/01/2024

      Medical Necessity Criteria

      Tremerol is considered medically necessary when ONE of the following is met:

      FDA-Approved Indications

         1. Hill Fever. Approve for 1 year if the patient meets BOTH of the following (A and B):
               A. Fever of ten days; AND
               B. Rash.

      Other Uses with Supportive Evidence

         2. Marsh Gout. Approve for 1 year if the patient meets BOTH of the following (A and B):
               A. Gout of the marsh; AND
               B. Tophi.

      """
    let decoding = TextDecoder.decode(Array(text.utf8), path: "a.txt", sha256: "0")
    let layout = Layout(source: try #require(decoding.source), vocabulary: .builtIn)
    var statements = try Fixtures.policy(text: text).statements
    let last = try #require(statements.last?.criteria)
    #expect(statements.count == 3)
    statements[0].criteria = CriteriaNode(
      text: "ONE of the following", require: .any, items: [last], span: last.span)
    StatementHeadings.add(to: &statements, layout, title: "Tremerol")
    #expect(statements[2].headings.map(\.text) == ["Other Uses with Supportive Evidence"])
  }

  @Test func aShortLineBelowAHeadingClosesIt() throws {
    let statements = try statements(
      """
      ## Policy

      ### Ankle Bands

      Ankle bands are considered medically necessary for sprains.

      Toe bands

      Elastic bands are considered investigational for sprains.
      """)
    #expect(statements.map { $0.headings.map(\.text) } == [[], ["Toe bands"]])
  }

  @Test func aListWithoutMarkersIsNoHeading() throws {
    let statements = try statements(
      """
      ## Policy

      Orange oil is proven for the following conditions:

      Hill fever

      Marsh gout

      Lemon oil is considered medically necessary for colds.

      Valley rash

      Coast rash

      River rash

      Lime oil is considered medically necessary for colds.
      """)
    #expect(statements.count == 3)
    #expect(statements.allSatisfy { $0.headings.isEmpty })
  }

  @Test(arguments: [
    "Criteria", "Coverage Guidelines", "Position Statement", "Medically Necessary",
    "Medicare Advantage",
    "Policy Number: 12", "CPT 0001U", "Effective for dates of service before May 1, 2021",
    "J0001, J0002", "NCD 100.3", "Position   Device", "Sprains",
  ])
  func whatNamesAPartAClassALineOrACodeNarrowsNothing(_ heading: String) throws {
    let statements = try statements(
      "## Policy\n\n### \(heading)\n\nToe bands are considered medically necessary for sprains.\n")
    #expect(statements.count == 1)
    #expect(statements.first?.headings == [])
  }

  @Test func whatIsApprovedAtFirstIsNotRefusedAtFirst() throws {
    let statements = try statements(
      """
      ## Policy

      ### Initial Authorization

      Tremerol is considered medically necessary for gout.

      Tremerol is considered investigational for colds.
      """)
    #expect(statements.map { $0.headings.map(\.text) } == [["Initial Authorization"], []])
  }

  @Test func whatIsLeftOverIsNotAboutAPartOfTheListBefore() throws {
    let statements = try statements(
      """
      ## Policy

      ### Children

      #### Walking

      Toe bands are considered medically necessary for the following:

      - Sprains

      ##### Late sprains

      Toe bands are considered investigational for all other indications.
      """)
    #expect(
      statements.map { $0.headings.map(\.text) } == [
        ["Children", "Walking"], ["Children", "Walking"],
      ])
  }

  @Test func aRowsLabelIsNoHeadingOfTheNextRow() throws {
    let statements = try statements(
      """
      ## Policy

      Toe bands

      Toe bands are considered medically necessary for sprains.

      Knee frames are considered investigational for runners.
      """)
    #expect(statements.map { $0.headings.map(\.text) } == [[], []])
  }

  private func statements(_ body: String) throws -> [PolicyStatement] {
    let head = "Medical Policy MP-9\nTitle: Tremerol\nEffective Date: 01/01/2024\n\n"
    return try #require(Fixtures.parse(text: head + body).policy).statements
  }

  /// For how long something is approved narrows nothing below it.
  @Test func namesNoTimeOfApproval() throws {
    let statements = try statements(
      """
      Tremerol may be approved for hill fever if the following criteria are met:

      1. Fever
      2. Rash

      Approval Duration for Hill Fever
      Initial Requests: 6 months
      Continuation Requests: 12 months

      Tremerol may be approved for marsh gout if the following criteria are met:

      1. Gout
      2. Pain
      """)
    #expect(statements.map(\.headings.isEmpty) == [true, true])
  }
}
