import EvidenceModel
import Testing

@testable import PolicyReview

/// Rules on determinations: what they find, what they leave, and what comes near.
@Suite struct DeterminationRuleTests {
  private static let sufficient = """
    For individuals with elbow fractures who receive cryoplexy, the evidence includes randomized \
    trials. The evidence is sufficient to determine that the technology results in an improvement \
    in the net health outcome.
    """

  @Test(
    arguments: [
      // Insufficient and necessary; sufficient and investigational.
      (
        "Cryoplexy may be considered medically necessary for the treatment of elbow fractures.",
        nil,
        ["MP-7/s1"]
      ),
      ("Cryoplexy is considered investigational for elbow fractures.", sufficient, ["MP-7/s1"]),
      // They agree.
      ("Cryoplexy is considered investigational for elbow fractures.", nil, []),
      // Another condition: the summary does not speak of it.
      (
        "Cryoplexy may be considered medically necessary for the treatment of frozen shoulder.",
        nil,
        []
      ),
      // All other indications name nothing that the summary is about.
      ("Cryoplexy is considered investigational for all other indications.", sufficient, []),
    ] as [(String, String?, [String])])
  func `verdict and determination that point apart are found`(
    _ statement: String, _ evidence: String?, _ subjects: [String]
  ) throws {
    let text =
      evidence.map { Policies.text(statements: statement, evidence: $0) }
      ?? Policies.text(statements: statement)
    let found = try Review(text).findings(VerdictAgainstDeterminationRule.self)
    #expect(found.map(\.subject) == subjects)
  }

  private static let granted = "Cryoplexy may be considered medically necessary for "

  @Test(arguments: [
    (
      granted + "elbow fractures that have led to hospitalization.",
      "including use in elbow fractures or burns", ["MP-7/s2"]
    ),
    (granted + "elbow fractures.", "including use in burns", []),
    // A window from six weeks on is not what "acute" means.
    (
      granted + "elbow fractures that have lasted for at least six weeks.",
      "including use in acute elbow fractures", []
    ),
    (
      granted + "elbow fractures that are less than four weeks in duration.",
      "including use in acute elbow fractures", ["MP-7/s2"]
    ),
  ])
  func `what is granted and named among all other indications is found`(
    _ first: String, _ named: String, _ subjects: [String]
  ) throws {
    let text = Policies.text(
      statements: first + "\n\nCryoplexy is considered investigational for all other indications, "
        + named + ".")
    #expect(try Review(text).findings(ScopesOverlapRule.self).map(\.subject) == subjects)
  }

  @Test(arguments: [
    ("Cryoplexy is considered not medically necessary.", ["MP-7/s2"]),
    ("Cryoplexy is considered investigational.", []),
    ("Hydroplexy is considered not medically necessary.", []),
  ])
  func `another word for the same service in another line of business is found`(
    _ statement: String, _ subjects: [String]
  ) throws {
    let text = Policies.text(
      statements: "Cryoplexy is considered investigational for all indications.",
      extra: "MEDICARE ADVANTAGE\n\n" + statement)
    let found = try Review(text).findings(DeterminationsDifferRule.self)
    #expect(found.map(\.subject) == subjects)
    #expect(found.allSatisfy { $0.severity == .note })
  }

  @Test func `two payers who grant and deny one service are shown to both`() throws {
    let own = Policies.text(statements: "Cryoplexy is considered investigational for burns.")
    let other = Policies.text(
      statements: "Cryoplexy may be considered medically necessary for burns."
    ).replacing("MP-7", with: "MP-8")
    let third = Policies.text(
      statements: "Cryoplexy may be considered medically necessary for sprains."
    ).replacing("MP-7", with: "MP-9")
    let review = try Review([("a.txt", own), ("b.txt", other), ("c.txt", third)])
    let found = try review.findings(DeterminationsDifferRule.self)
    #expect(found.map(\.subject) == ["MP-7/s1", "MP-8/s1"])
    #expect(found.allSatisfy { $0.severity == .warning })
  }

  @Test(arguments: [
    ("Cryoplexy is considered investigational and not medically necessary.", ["MP-7/s1"]),
    ("Cryoplexy is considered investigational.", []),
    ("Cryoplexy is considered not medically necessary.", []),
  ])
  func `a compound of evidence and necessity is found`(
    _ statement: String, _ subjects: [String]
  ) throws {
    let found = try Review(Policies.text(statements: statement))
      .findings(DeterminationCompoundRule.self)
    #expect(found.map(\.subject) == subjects)
  }

  private static let fracture = "Cryoplexy is considered investigational for elbow fractures."

  @Test(arguments: [
    // Nothing speaks of bone tumors.
    (
      fracture + "\n\nCryoplexy is considered investigational for malignant bone tumors.",
      ["MP-7/s2"]
    ),
    (fracture, []),
    // What is left over is not asked for a reason of its own.
    (fracture + "\n\nCryoplexy is considered investigational for all other indications.", []),
    // A line of business that the summary is not written for.
    (
      fracture + "\n\nMEDICARE ADVANTAGE\n\nCryoplexy is considered not medically necessary.",
      [
        "MP-7/s2"
      ]
    ),
  ])
  func `a determination without a reason is found`(
    _ statements: String, _ subjects: [String]
  ) throws {
    let found = try Review(Policies.text(statements: statements))
      .findings(StatementWithoutRationaleRule.self)
    #expect(found.map(\.subject) == subjects)
  }

  @Test func `a document without any evidence has one finding`() throws {
    let text = Policies.text(
      statements: """
        Cryoplexy is considered investigational for elbow fractures.

        Hydroplexy is considered investigational for knee fractures.
        """,
      evidence: ""
    ).replacing("SUMMARY OF EVIDENCE", with: "")
    let found = try Review(text).findings(StatementWithoutRationaleRule.self)
    #expect(found.map(\.subject) == ["MP-7"])
  }

  @Test(arguments: [
    "Cryoplexy is considered investigational because its effects are unknown.",
    "Cryoplexy is considered cosmetic.",
    "Cryoplexy is considered investigational due to insufficient evidence.",
  ])
  func `a determination that gives its reason itself is no finding`(_ statement: String) throws {
    let text = Policies.text(statements: statement, evidence: "")
      .replacing("SUMMARY OF EVIDENCE", with: "")
    #expect(try Review(text).findings(StatementWithoutRationaleRule.self).isEmpty)
  }

  @Test(arguments: [("hydrolysis", ["MP-7/e1"]), ("cryoplexy", []), ("cryoplexies", [])])
  func `a summary on a service that nothing determines is found`(
    _ service: String, _ subjects: [String]
  ) throws {
    let text = Policies.text(
      statements: "Cryoplexy is considered investigational for elbow fractures.",
      evidence: """
        For individuals with elbow fractures who receive \(service), the evidence includes case \
        series. The evidence is insufficient to determine that the technology results in an \
        improvement in the net health outcome.
        """)
    let found = try Review(text).findings(RationaleWithoutStatementRule.self)
    #expect(found.map(\.subject) == subjects)
  }

  @Test(arguments: [
    ("elbow fractures and diabetic burns", ["MP-7/s1"]),
    ("elbow fractures and fractures of the elbow", []),
    ("elbow fractures", []),
  ])
  func `a condition that no evidence speaks of is found`(
    _ named: String, _ subjects: [String]
  ) throws {
    let text = Policies.text(
      statements: "Cryoplexy is considered investigational for all indications, including use in "
        + named + ".")
    let found = try Review(text).findings(RationaleNarrowerRule.self)
    #expect(found.map(\.subject) == subjects)
  }

  @Test(arguments: [
    ("The following only addresses hydroplexy of the knee.", ["MP-7/s1"]),
    ("The following only addresses cryoplexy.", []),
    ("The following addresses knees among others.", []),
  ])
  func `a statement outside what its section says it addresses is found`(
    _ limit: String, _ subjects: [String]
  ) throws {
    let text = Policies.text(
      statements: limit + "\n\nCryoplexy is considered investigational for elbow fractures.")
    #expect(try Review(text).findings(SectionScopeExceededRule.self).map(\.subject) == subjects)
  }

  @Test(arguments: [
    ("3/2025: Policy changed from investigational to medically necessary.", ["MP-7"]),
    ("3/2025: Policy changed from medically necessary to investigational.", []),
    // An earlier change was taken back.
    (
      """
      3/2024: Policy changed from investigational to medically necessary.

      3/2025: Policy changed from medically necessary to investigational.
      """, []
    ),
  ])
  func `a history whose last change the text does not hold is found`(
    _ history: String, _ subjects: [String]
  ) throws {
    let found = try Review(Policies.text(history: history)).findings(HistoryAgainstTextRule.self)
    #expect(found.map(\.subject) == subjects)
  }

  private static let described =
    "The evidence described below consists of case series on cryoplexy for elbow fractures."

  @Test(arguments: [
    (described + " Pain was less after one year.", ["MP-7/e1"]),
    (described + " The evidence is insufficient to determine the effects on health.", []),
    (described + " These studies do not support its use.", []),
  ])
  func `evidence from which nothing is concluded is found`(
    _ evidence: String, _ subjects: [String]
  ) throws {
    let review = try Review(Policies.text(evidence: evidence))
    #expect(try review.findings(SummaryWithoutVerdictRule.self).map(\.subject) == subjects)
  }
}
