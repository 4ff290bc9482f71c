import EvidenceModel
import Testing

@testable import PolicyReview

/// Rules on dates: what they find, what they leave, and what comes near.
@Suite struct DateRuleTests {
  @Test(arguments: [
    ("3/2026", ["MP-7"]), ("10/31/2026", ["MP-7"]),
    ("11/2026", []), ("November 20, 2026", []), ("2/2027", []),
  ])
  func `a review is overdue when its month or day has ended`(
    _ next: String, _ subjects: [String]
  ) throws {
    let text = Policies.text(header: "Last review date: 5/2025\nNext review date: \(next)")
    #expect(try Review(text).findings(ReviewOverdueRule.self).map(\.subject) == subjects)
  }

  @Test(arguments: [
    ("5/2025", "9/2026", "16 months"), ("1/2024", "1/2026", "24 months"),
    ("5/2025", "5/2026", nil), ("5/2025", "4/2026", nil),
  ])
  func `an interval of more than twelve months is found`(
    _ last: String, _ next: String, _ words: String?
  ) throws {
    let text = Policies.text(header: "Last review date: \(last)\nNext review date: \(next)")
    let found = try Review(text).findings(ReviewIntervalRule.self)
    #expect(found.first?.found == words)
  }

  @Test(arguments: [
    // Thirteen months; four months, and none between two reviews.
    ("April 2, 2025", ["MP-7"]), ("January 9, 2026", []),
  ])
  func `a search of the year before is older than its review`(
    _ date: String, _ subjects: [String]
  ) throws {
    let text = Policies.text(
      evidence: "On \(date), we searched PubMed and the Cochrane Library for elbow fractures. "
        + "Case series on cryoplexy were found.",
      history: "5/2025: Policy references updated.\n\n5/2026: Policy references updated.")
    let review = try Review(text)
    try #require(review.policies[0].policy.literatureSearch?.date != nil)
    #expect(try review.findings(SearchOlderThanReviewRule.self).map(\.subject) == subjects)
  }

  private static let missed = """
    Doe J, Roe K. Cryoplexy for elbow fractures. J Elbow Surg. 2022;3(2):11-19.

    Poe L, Moe M. Outcomes of elbow care. J Elbow Surg. 2025;6(1):5-9.
    """

  @Test(arguments: [
    // Reviews of 2023 and 2024 came after it.
    ("In 2025, we found a 2022 series of cryoplexy (Doe, 2022).", "missed by 2 reviews"),
    // Found in the year after its own: the only review since is the one that found it.
    ("In 2023, we found a 2022 series of cryoplexy (Doe, 2022).", nil),
    // Said of a year without a finding.
    ("In 2025, we identified no new information beyond the known series (Doe, 2022).", nil),
    // Told without a year of finding.
    ("We found a 2022 series of cryoplexy (Doe, 2022).", nil),
  ])
  func `reviews between publication and finding are counted`(
    _ sentence: String, _ words: String?
  ) throws {
    let text = Policies.text(
      evidence: sentence, references: Self.missed,
      history: """
        5/2022: Policy references updated.

        5/2023: Policy references updated.

        5/2024: Policy references updated.

        5/2025: Policy references updated.
        """)
    let found = try Review(text).findings(EvidenceMissedRule.self)
    #expect(found.count == (words == nil ? 0 : 1))
    if let words { #expect(found.first?.message.contains(words) == true, "\(found)") }
  }

  @Test(arguments: [
    ("Effective date: 9/1/2026\nLast review date: 5/2025", ["MP-7"]),
    ("Effective date: 6/1/2026\nLast review date: 2/2026\nNext review date: 3/2026", ["MP-7"]),
    ("Effective date: 7/1/2026\nLast review date: 5/2026\nNext review date: 5/2027", []),
    ("Effective date: 7/1/2019\nLast review date: 5/2026", []),
  ])
  func `what takes effect long after its review is found`(
    _ header: String, _ subjects: [String]
  ) throws {
    let text = Policies.text(header: header)
    #expect(try Review(text).findings(EffectiveAfterReviewRule.self).map(\.subject) == subjects)
  }

  @Test(arguments: [
    ("Effective Date: 10/01/24\nNext Review Date: 07/27", ["MP-7"]),
    ("Effective Date: 10/01/2024\nNext Review Date: 07/2027", []),
    ("Effective Date: October 1, 2024\nNext Review Date: July 2027", []),
  ])
  func `years of two digits are found`(_ header: String, _ subjects: [String]) throws {
    let text = Policies.text(header: header)
    #expect(try Review(text).findings(TwoDigitYearRule.self).map(\.subject) == subjects)
  }
}
