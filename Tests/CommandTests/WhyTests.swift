import TestSupport
import Testing

/// `evq why` over the two documents of the corpus; what is expected was read in them.
@Suite struct WhyTests {
  private let evq: EvqProcess

  init() throws {
    evq = try EvqProcess()
    try evq.run("index")
  }

  @Test func sacroplastyHasThreeDeterminations() throws {
    let answers = try #require(try evq.run("why sacroplasty --format json").json()["answers"])
    #expect(answers.texts("statement.id") == ["60125/s5", "60125/s7", "CCP.1247/s1"])
    let classes = (answers.elements ?? []).map {
      ($0[path: "statement.determination.classes"]?.elements ?? []).compactMap(\.text)
    }
    #expect(
      classes == [
        ["investigational"], ["notMedicallyNecessary"],
        ["investigational", "notMedicallyNecessary"],
      ])
    #expect(
      answers.texts("statement.linesOfBusiness.0.value") == [
        "general", "medicareAdvantage", "general",
      ])
    #expect(answers.texts("rationale.verdict") == ["insufficient", "unstated", "unstated"])
  }

  /// Line 39: the summary on sacral insufficiency fractures.
  @Test func theGeneralDeterminationRestsOnThePolicysSummary() throws {
    let answer = try evq.run("why 60125/s5 --format json").json()
    let rationale = try #require(answer[path: "answers.0.rationale"])
    #expect(rationale["basis"]?.text == "scopeMatch")
    #expect(rationale["stated"]?.bool == false)
    #expect(
      rationale["reasons"]?.texts("role") == [
        "base", "gap", "finding", "finding", "limitation", "conclusion",
      ])
    #expect(
      rationale["reasons"]?.texts("quote").contains("No RCTs have been reported.") == true)
    #expect(answer[path: "answers.0.policy.edition"]?.text == "2022-07")
    #expect(answer[path: "answers.0.policy.issuer"] == .null)
    #expect(answer[path: "answers.0.policy.nextReview"]?.text == "2023-07")
  }

  /// The summary's counts lead to the works.
  ///
  /// It counts 243 patients; CCP.1247 says so of Kortman 2013. It counts two prospective
  /// cohort studies; two titles on sacroplasty say prospective.
  @Test func itsEvidenceIsInferredAndSaysOnWhatBasis() throws {
    let answer = try evq.run("why 60125/s5 --format json").json()
    let evidence = try #require(answer[path: "answers.0.evidence"])
    #expect(
      evidence.texts("reference") == ["60125/r41", "60125/r40", "60125/r42", "60125/r43"])
    #expect(
      evidence.texts("basis") == ["sampleSizeMatch", "countMatch", "countMatch", "topic"])
    #expect((evidence.elements ?? []).allSatisfy { $0["stated"]?.bool == false })
    #expect((evidence.elements ?? []).allSatisfy { $0["reason"]?.text?.isEmpty == false })
    #expect(evidence[0]?[path: "design.value"]?.text == "caseSeries")
    #expect(evidence[0]?[path: "design.stated"]?.bool == false)
    #expect(evidence[0]?["record"]?.text == "pmid:22684691")
    #expect(evidence[0]?["doi"]?.text == "10.1136/neurintsurg-2012-010347")
  }

  @Test func theMedicareAdvantageDeterminationHasNoReasonInItsDocument() throws {
    let json = try evq.run("why 60125/s7 --format json").json()
    let rationale = try #require(json[path: "answers.0.rationale"])
    #expect(rationale["basis"]?.text == "none")
    #expect(rationale["reasons"]?.elements?.isEmpty == true)
    #expect(json[path: "answers.0.evidence"]?.elements?.isEmpty == true)
    let text = try evq.run("why 60125/s7").output
    #expect(text.contains("The document gives no reason for this determination."))
  }

  /// Six studies and reviews, and two guidance documents, cited by name and year under Findings.
  @Test func theSecondPayersEvidenceIsStated() throws {
    let answer = try evq.run("why CCP.1247 --format json").json()
    let evidence = try #require(answer[path: "answers.0.evidence"])
    #expect(
      Set(evidence.texts("reference"))
        == Set([1, 2, 3, 5, 6, 8, 9, 10].map { "CCP.1247/r\($0)" }))
    #expect(Set(evidence.texts("basis")) == ["authorDate"])
    #expect((evidence.elements ?? []).allSatisfy { $0["stated"]?.bool == true })
    #expect(Set(evidence.texts("role")) == ["rationale"])
    #expect(
      answer["gaps"]?.texts("quote").contains { $0.hasPrefix("Future prospective studies") }
        == true)
  }

  @Test(arguments: [
    ["why", "is", "sacroplasty", "investigational?"], ["why is sacroplasty investigational"],
    ["Why does the policy consider sacroplasty to be investigational?"],
  ])
  func aQuestionIsReadAsAPersonTypesIt(_ question: [String]) throws {
    let answer = try evq.run(["why", "--format", "json"] + question).json()
    #expect(answer["answers"]?.texts("statement.id") == ["60125/s5", "CCP.1247/s1"])
    #expect(answer["elsewhere"]?.texts("statement") == ["60125/s7"])
  }

  @Test(arguments: [
    ("why is sacroplasty not medically necessary for Medicare", ["60125/s7"]),
    ("why is sacroplasty investigational for Medicare", ["60125/s7"]),
    ("why is sacroplasty not covered for Medicare?", ["60125/s7"]),
    ("why is vertebroplasty not covered", ["60125/s4"]),
    ("vertebroplasty medicare", ["60125/s6"]),
    ("what are the criteria for vertebroplasty under Medicare Advantage?", ["60125/s6"]),
    ("does the policy cover sacroplasty", ["60125/s5", "60125/s7", "CCP.1247/s1"]),
  ])
  func linesOfBusinessAndQuestionWordsAreNoTopic(_ question: String, _ expected: [String]) throws {
    let answer = try evq.run(["why", "--format", "json", question]).json()
    #expect(answer["answers"]?.texts("statement.id") == expected)
  }

  @Test func whatNoStatementHasIsSaidAndTheStatementsAreShown() throws {
    let answer = try evq.run(["why", "--format", "json", "sacroplasty medicaid"]).json()
    #expect(
      answer["answers"]?.texts("statement.id") == ["60125/s5", "60125/s7", "CCP.1247/s1"])
    #expect(
      answer["notes"]?.elements?.compactMap(\.text)
        == ["no statement on this is for medicaid; these are the statements"])
  }

  @Test func whatIsLeftOutIsSaid() throws {
    let run = try evq.run("why vertebroplasty --limit 2 --format json").json()
    #expect(run["answers"]?.texts("statement.id") == ["60125/s1", "60125/s2"])
    #expect(
      run["notes"]?.elements?.compactMap(\.text) == [
        "the first 2 of 5 statements on this: --limit 5 shows all, --policy and --lob narrow them"
      ])
    #expect(run["elsewhere"]?.texts("statement").contains("60125/s6") == false)
    #expect(try evq.run("why vertebroplasty --limit 0").status == 64)
  }

  @Test func aTopicThatNoStatementDeterminesSaysWhereItIsMentioned() throws {
    let run = try evq.run("why is kyphoplasty covered")
    #expect(run.status == 1)
    #expect(run.output.contains("but 60125, CCP.1247 mention it: evq search"))
  }

  @Test func aQuestionWithoutAServiceSaysWhatToName() throws {
    let run = try evq.run("why this is investigational")
    #expect(run.status == 1)
    #expect(run.output.contains("names no service"))
    #expect(run.output.contains("60125/s5"))
  }

  @Test func aPolicyAStatementAndAnAbbreviationAreTopics() throws {
    #expect(try statements("why 60125").count == 7)
    #expect(try statements("why 60125/s3") == ["60125/s3"])
    #expect(try statements("why CCP.1247") == ["CCP.1247/s1"])
    #expect(try statements("why PVP").contains("60125/s6"))
    #expect(
      try statements("why sacroplasty --lob medicareAdvantage") == ["60125/s7"])
    #expect(try statements("why sacroplasty --policy CCP.1247") == ["CCP.1247/s1"])
  }

  @Test func statementsOnVertebroplastyAreNotReachedThroughThePolicysTitle() throws {
    #expect(
      try statements("why vertebroplasty")
        == ["60125/s1", "60125/s2", "60125/s3", "60125/s4", "60125/s6"])
  }

  /// Six weeks and more go with the first summary, less than six weeks with the second; the
  /// residual statement and the one on metastases have none.
  @Test func summariesGoWithTheStatementsWhosePopulationsTheyFit() throws {
    let answers = try #require(try evq.run("why 60125 --format json").json()["answers"])
    #expect(
      answers.texts("rationale.verdict") == [
        "insufficient", "sufficient", "unstated", "unstated", "insufficient", "unstated",
        "unstated",
      ])
  }

  @Test func anUnknownTopicIsNotFoundAndASuggestionIsMade() throws {
    let run = try evq.run("why kyphoplsty --format json")
    #expect(run.status == 1)
    #expect(try run.json()["answers"]?.elements?.isEmpty == true)
  }

  private func statements(_ line: String) throws -> [String] {
    try evq.run(line + " --format json").json()["answers"]?.texts("statement.id") ?? []
  }
}
