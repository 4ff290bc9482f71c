import EvidenceModel
import Testing

@testable import PolicyParsing

/// A manual page with a bare number, running headers and page numbers, wrapped lines.
@Suite struct RunningHeaderPolicyTests {
  private let policy: Policy

  init() throws { policy = try Fixtures.policy(text: Self.text) }

  @Test func readsTheHeader() {
    #expect(policy.id == PolicyID("7.01.987"))
    #expect(policy.title?.text == "Spinal Traction Tables")
    #expect(policy.dates.effective?.date.iso == "2024-04-01")
    #expect(policy.dates.original?.date.iso == "2011-12")
    #expect(policy.linesOfBusiness.map(\.value) == [.federalEmployee])
    #expect(policy.relatedPolicies.map(\.text) == ["8.01.02 - Chiropractic Care"])
  }

  @Test func leavesPageFurnitureOutOfASentence() throws {
    let passage = try #require(
      policy.passages.first { $0.quote.text.hasPrefix("A traction table") })
    #expect(passage.quote.text.hasSuffix("a course commonly lasts six weeks in most centers."))
    #expect(passage.quote.span.ranges.count > 1)
  }

  @Test func determinesOnceAndNotInItsDescription() {
    #expect(policy.statements.map(\.service) == ["Spinal traction using a table"])
    #expect(policy.statements[0].indication == "all indications")
    #expect(policy.statements[0].determination.flags == [.compound])
  }

  @Test func readsNumbersInBrackets() {
    #expect(policy.citations.map(\.text) == ["(1-3)", "(4)"])
    #expect(policy.citations[0].targets.compactMap(\.number) == [1, 2, 3])
  }

  @Test func readsDatesOnLinesOfTheirOwn() {
    #expect(policy.history.map { $0.date?.iso } == ["2011-12", "2024-03", "2024-03"])
    #expect(policy.history.map(\.kind) == [.created, .revised, .reviewed])
  }

  @Test func quotesNothingThatTheSourceDoesNotSay() {
    #expect(QuotationAudit.faults(of: policy, bytes: Array(Self.text.utf8)).isEmpty)
  }

  private static let text = #"""
    Federal Employee Program
    FEP Medical Policy Manual

    7.01.987 Spinal Traction Tables

    Effective Policy Date: April 1, 2024
    Original Policy Date: December 2011

    Related Policies:
    8.01.02 - Chiropractic Care

    Page 1 of 3
    Spinal Traction Tables
    7.01.987

    Description

    A traction table applies a distracting force to the lumbar spine, and its use has been
    considered an alternative to surgery. Sessions are repeated for several weeks, and a
    course commonly lasts

    Page 2 of 3
    Spinal Traction Tables
    7.01.987

    six weeks in most centers.

    POLICY STATEMENT

    Spinal traction using a table is considered investigational and not medically necessary for all indications.

    RATIONALE

    Trials were small (1-3). One reported no benefit (4).

    Page 3 of 3
    Spinal Traction Tables
    7.01.987

    REFERENCES

    1. Dorn P. Traction one. Spine Care. 1999;1:1-3.
    2. Eide Q. Traction two. Spine Care. 2000;2:4-6.
    3. Fahl R. Traction three. Spine Care. 2001;3:7-9.
    4. Gehr S. Traction four. Spine Care. 2002;4:10-12.

    POLICY HISTORY

    December 2011
    New policy
    March 2024
    Policy updated with literature review through November 2023; reference 4 added. Policy statement unchanged.
    """#
}
