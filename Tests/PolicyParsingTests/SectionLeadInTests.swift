import EvidenceModel
import Testing

@testable import PolicyParsing

/// A section's opening that says what its statements are about.
@Suite struct SectionLeadInTests {
  private func indications(_ leadIn: String, _ statements: String) throws -> [String?] {
    try Fixtures.policy(
      text: """
        Nerve Cooling

        Policy Number: 12

        POLICY

        Nerve cooling is considered investigational.

        MEDICARE ADVANTAGE

        \(leadIn)

        \(statements)

        BACKGROUND

        None.
        """
    ).statements.map(\.indication)
  }

  @Test(arguments: [
    "The following only addresses nerve cooling (NC) for chronic elbow pain (CEP). See above for other uses.",
    "The criteria below apply only to nerve cooling for chronic elbow pain (CEP).",
    "This section applies to nerve cooling for chronic elbow pain (CEP).",
  ])
  func givesItsIndicationToStatementsOfItsService(_ leadIn: String) throws {
    let found = try indications(
      leadIn,
      "Nerve cooling is considered medically necessary.\n\nNerve heating is considered not medically necessary.\n\nRepeat nerve cooling is considered not medically necessary for headache."
    )
    #expect(found == [nil, "chronic elbow pain (CEP)", nil, "headache"])
  }

  @Test func knowsAServiceByItsAbbreviation() throws {
    let found = try indications(
      "The following only addresses nerve cooling (NC) for elbow pain.",
      "NC [probe cooling] is considered medically necessary.")
    #expect(found == [nil, "elbow pain"])
  }

  @Test(arguments: [
    "Nerve cooling is a procedure for elbow pain.",
    "The following policies exist for nerve cooling.",
    "The following applies to nerve cooling.",
  ])
  func takesNothingFromOtherSentences(_ sentence: String) throws {
    let found = try indications(sentence, "Nerve cooling is considered medically necessary.")
    #expect(found == [nil, nil])
  }
}
