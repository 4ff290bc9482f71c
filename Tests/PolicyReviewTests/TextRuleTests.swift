import EvidenceModel
import Testing

@testable import PolicyReview

/// Rules on Medicare criteria and on the text: what they find, what they leave, what comes near.
@Suite struct TextRuleTests {
  private static let references = """
    1. Doe J, Roe K. Cryoplexy for elbow fractures. J Elbow Surg. 2019;3(2):11-19. PMID 31000001
    """

  @Test func `Medicare criteria are asked for four parts`() throws {
    let text = Policies.text(
      extra: "MEDICARE ADVANTAGE\n\nCryoplexy is considered not medically necessary.")
    let found = try Review(text).findings(MACriteriaIncompleteRule.self)
    #expect(found.map(\.subject) == ["MP-7"])
    let parts = found.first?.message.split(separator: "; ").map(String.init) ?? []
    #expect(
      parts == [
        "criteria: MP-7/s2",
        "summary of evidence: missing (MP-7/e1 is written for the general policy)",
        "list of sources: missing", "rationale: missing for MP-7/s2",
      ])
  }

  @Test(arguments: [
    // No word of Medicare.
    Policies.text(references: references),
    // The whole policy is for Medicare Advantage, and has all four parts.
    Policies.text(
      header: "Line of business: Medicare Advantage\nLast review date: 5/2026",
      references: references),
  ])
  func `criteria with all parts, and policies for others, are no finding`(_ text: String) throws {
    #expect(try Review(text).findings(MACriteriaIncompleteRule.self).isEmpty)
  }

  @Test(arguments: [
    ("Ten studies (12 trials; n = 80) drug, (n = 40) placebo) were pooled.", true),
    ("Pain fell from 8 (range 7 to 9 to 2 in a month.", true),
    ("Ten studies (12 trials; n = 80 [40 men]) were pooled.", false),
    ("Pain fell in those who a) slept, b) ate, and 3) walked for 10 minutes.", false),
    // A bracket that closes in the next sentence.
    ("Ten studies were pooled (see 1. The second one is newer.)", false),
    // No figures.
    ("Studies (old and new were pooled.", false),
  ])
  func `brackets around figures that do not pair are found`(
    _ sentence: String, _ isFound: Bool
  ) throws {
    let text = Policies.text(evidence: "The results differ. " + sentence)
    #expect(try Review(text).findings(BracketsUnbalancedRule.self).isEmpty != isFound)
  }

  @Test(arguments: [
    ("Bleeding on SPECT was seen.", "SPECT"),
    ("Bleeding on single-photon emission computed tomography (SPECT) and later SPECT.", nil),
    ("SPECT (single-photon emission computed tomography) was done. SPECT was repeated.", nil),
    ("It is needed in ALL cases and NONE of the others.", nil),
    ("An MRI of stage III wounds at T5 was done.", nil),
    ("Codes such as product code: NDN exist.", nil),
    ("The CURE-IT trial was stopped.", nil),
    ("WARNING: DO NOT USE IN CHILDREN.", nil),
  ])
  func `an abbreviation that is never spelled out is found`(
    _ sentence: String, _ name: String?
  ) throws {
    let text = Policies.text(evidence: "The results differ. " + sentence)
    #expect(try Review(text).findings(AbbreviationUndefinedRule.self).first?.found == name)
  }

  @Test(arguments: [
    ("Flexo® Hydroscopic Mesh was cleared. Later Flexo® Hygroscopic Mesh was sold.", true),
    ("Flexo® Hydroscopic Mesh was cleared. Later Flexo® Hydroscopic Mesh was sold.", false),
    ("Flexo® Hydroscopic Mesh was cleared. Later Flexo® Abdominal Mesh was sold.", false),
    ("Flexo® Surgical Implant and Flexo® Surgical Implants were cleared.", false),
  ])
  func `a product that is spelled in two ways is found`(
    _ evidence: String, _ isFound: Bool
  ) throws {
    let found = try Review(Policies.text(evidence: evidence)).findings(ProductNameDiffersRule.self)
    #expect(found.isEmpty != isFound)
  }

  @Test(arguments: [
    ("The 510(k) approval covers adults.", true),
    ("It was approved through the 510(k) process.", true),
    ("It was cleared through the 510(k) process.", false),
    ("The 510(k) clearance and the premarket approval differ.", false),
    ("It was not approved under the 510(k) pathway.", false),
  ])
  func `a clearance that is called an approval is found`(
    _ sentence: String, _ isFound: Bool
  ) throws {
    let text = Policies.text(evidence: "The device was studied. " + sentence)
    #expect(try Review(text).findings(ClearanceCalledApprovalRule.self).isEmpty != isFound)
  }

  @Test func `no text makes a rule fail`() throws {
    let texts = [
      "", "((((((", "n = n = (n = 1) of / 2 (3%)", String(repeating: "a) ", count: 4000),
      String(repeating: "X® Ybcdefg Zmesh ", count: 300), "In 2024, in 2025, we found (Doe, 2020)",
      "10 of 5 (200%), 99999999999999999999 of 3 (1%)", "\u{1F600}é",
    ]
    for text in texts {
      _ = try Review(Policies.text(evidence: text, references: text)).findings()
    }
  }
}
