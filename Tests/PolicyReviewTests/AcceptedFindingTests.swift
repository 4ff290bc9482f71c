import EvidenceModel
import Testing

@testable import PolicyReview

/// Findings that a person has accepted.
@Suite struct AcceptedFindingTests {
  private static func overdue(_ next: String) throws -> CheckFinding {
    let text = Policies.text(header: "Last review date: 5/2024\nNext review date: \(next)")
    return try #require(try Review(text).findings(ReviewOverdueRule.self).first)
  }

  private static func accepted(
    subject: String = "MP-7", digest: String?
  ) throws -> AcceptedFinding {
    AcceptedFinding(
      rule: "review-overdue", subject: subject, by: "Ann Example", because: "committee moved",
      on: try #require(PartialDate(iso: "2026-01-02")), digest: digest)
  }

  @Test func `a finding is accepted by rule and subject`() throws {
    let finding = try Self.overdue("5/2025")
    let entry = try Self.accepted(digest: nil)
    let marked = PolicyChecker.accepting([finding], [entry])
    #expect(marked.findings.map(\.accepted) == [entry])
    #expect(marked.unmatched.isEmpty)
  }

  @Test func `a finding with a digest opens again when its words change`() throws {
    let entry = try Self.accepted(digest: try Self.overdue("5/2025").digest)
    let changed = PolicyChecker.accepting([try Self.overdue("6/2025")], [entry])
    #expect(changed.findings.map(\.accepted) == [nil])
    #expect(changed.unmatched == [entry])
  }

  @Test func `the digest does not change as time passes`() throws {
    let text = Policies.text(header: "Last review date: 5/2024\nNext review date: 5/2025")
    var review = try Review(text)
    let now = try review.findings(ReviewOverdueRule.self)
    review.asOf = PartialDate(year: 2027, month: 1, day: 1)
    let later = try review.findings(ReviewOverdueRule.self)
    #expect(now.map(\.digest) == later.map(\.digest))
    #expect(now.map(\.message) != later.map(\.message))
  }

  @Test func `another subject stays open`() throws {
    let finding = try Self.overdue("5/2025")
    let marked = PolicyChecker.accepting(
      [finding], [try Self.accepted(subject: "MP-8", digest: nil)])
    #expect(marked.findings.map(\.accepted) == [nil])
    #expect(marked.unmatched.count == 1)
  }
}
