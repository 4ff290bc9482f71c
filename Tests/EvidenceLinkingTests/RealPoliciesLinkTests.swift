import EvidenceModel
import Testing

@testable import EvidenceLinking

/// What linking the two real policies must give, taken from reading them.
@Suite struct RealPoliciesLinkTests {
  private static let shared = Result { try RealPolicies.graph() }

  let graph: EvidenceGraph

  init() throws { graph = try Self.shared.get() }

  private func record(_ id: String) throws -> EvidenceRecord {
    try #require(graph.records.first { $0.id.rawValue == id })
  }

  private func evidence(_ from: String) -> [Link] {
    graph.links.filter { $0.kind == .passageToEvidence && $0.from == from }
  }

  @Test func thereIsOneRecordForEachOf62Works() {
    #expect(graph.works.count == 62)
    #expect(graph.records.map(\.id) == graph.works.map(\.id))
    #expect(graph.records.allSatisfy { $0.status.value == .unchecked && !$0.designs.isEmpty })
  }

  @Test(arguments: [
    ("60125/s1", ["60125/e1"]), ("60125/s2", ["60125/e2"]), ("60125/s3", []), ("60125/s4", []),
    ("60125/s5", ["60125/e3"]), ("60125/s6", []), ("60125/s7", []),
    ("CCP.1247/s1", ["CCP.1247/e1"]),
  ])
  func determinationsMeetTheSummariesOfTheirScope(_ statement: String, _ summaries: [String]) {
    let links = graph.links.filter {
      $0.kind == .statementToRationale && $0.from == statement && $0.to.contains("/e")
    }
    #expect(links.map(\.to) == summaries)
    #expect(links.allSatisfy { $0.basis == .scopeMatch && $0.role == .rationale })
  }

  @Test func rationaleOfTheSecondPolicyIsWhatItsFindingsCite() {
    let passages = graph.links.filter {
      $0.kind == .statementToRationale && $0.from == "CCP.1247/s1" && $0.to.contains("/p")
    }.map(\.to)
    let works = passages.flatMap { evidence($0).map { $0.reference?.rawValue ?? "" } }
    #expect(
      works.sorted() == [
        "CCP.1247/r1", "CCP.1247/r10", "CCP.1247/r2", "CCP.1247/r3", "CCP.1247/r5", "CCP.1247/r6",
        "CCP.1247/r8", "CCP.1247/r9",
      ])
    let stated = passages.flatMap(evidence)
    #expect(stated.allSatisfy { $0.basis == .authorDate && $0.role == .rationale })
  }

  @Test func pointersInBackgroundStayBackground() {
    let background = graph.links.filter { $0.role == .background }.map { $0.reference?.rawValue }
    #expect(
      Set(background) == [
        "CCP.1247/r4", "CCP.1247/r7", "CCP.1247/r11", "CCP.1247/r12", "60125/r1", "60125/r2",
        "60125/r4", "60125/r5",
      ])
  }

  @Test func uncitedSummaryOnSacroplastyIsMatchedToItsStudies() {
    let links = evidence("60125/e3")
    let bases = Dictionary(
      links.map { ($0.reference?.rawValue ?? "", $0.basis) },
      uniquingKeysWith: { first, _ in first })
    #expect(
      bases == [
        "60125/r40": .countMatch, "60125/r41": .sampleSizeMatch, "60125/r42": .countMatch,
        "60125/r43": .topic,
      ])
    #expect(links.first { $0.basis == .sampleSizeMatch }?.reason.contains("243") == true)
    #expect(links.allSatisfy { $0.basis.standing == .inferred })
  }

  @Test func designReadThroughASizeMatchIsNotStated() throws {
    let claims = try record("60125/r41").designs
    let leading = try #require(claims.first)
    #expect(leading.value == .caseSeries)
    #expect(leading.basis == .narrative)
    #expect(!leading.stated)
    #expect(leading.axes == [.retrospective])
    #expect(leading.quote?.text == "retrospective series")
    #expect(claims.last?.value == .unstated)
    #expect(claims.last?.axes == [.multicenter])
  }

  @Test(arguments: [
    (
      "CCP.1247/r5",
      ["unstated 19 19 studies", "caseSeries 18 18 case series", "cohort 1 one cohort study"]
    ),
    ("CCP.1247/r10", ["unstated 7 seven trials"]),
    (
      "CCP.1247/r3",
      ["unstated 35 35 studies", "cohort 11 11 cohort", "caseSeries 24 24 case series"]
    ),
    (
      "CCP.1247/r9",
      [
        "unstated 31 31 prospective cohort studies, retrospective cohort studies, or case series",
        "prospectiveCohort - prospective cohort studies",
        "retrospectiveCohort - retrospective cohort studies", "caseSeries - case series",
      ]
    ),
    ("60125/r41", []), ("60125/r42", []),
  ])
  func reviewsSayWhatTheyInclude(_ work: String, _ expected: [String]) throws {
    let included = try record(work).includes.map {
      "\($0.design.rawValue) \($0.count.map(String.init) ?? "-") \($0.words)"
    }
    #expect(included == expected)
  }

  @Test(arguments: [
    (
      "CCP.1247/r5",
      ["total 861", "osteoporosis 664", "malignancy 167", "other nonspecific fractures 30"]
    ),
    ("CCP.1247/r9", ["total 1155"]),
    (
      "60125/r41", ["total 243", "painful sacral insufficiency fractures 204", "sacral lesions 39"]
    ),
    ("60125/r42", ["total 244", "sacroplasty 210", "nonsurgical treatment 34"]),
    ("CCP.1247/r10", ["total 107"]),
    ("CCP.1247/r3", ["sacroplasty 901", "conservative management 65", "surgical fixation 154"]),
  ])
  func peopleAreCountedWithTheirGroups(_ work: String, _ expected: [String]) throws {
    #expect(try record(work).sampleSizes.map { "\($0.label) \($0.count)" } == expected)
  }

  @Test func findingsKeepValuesPAndSentence() throws {
    let findings = try record("60125/r41").findings
    let pain = try #require(findings.first { $0.outcome == "pain" && !$0.values.isEmpty })
    #expect(
      pain.values == [
        FindingValue(label: "before", value: "9.2"), FindingValue(label: "after", value: "1.9"),
      ])
    #expect(pain.pValue == "< .001")
    #expect(pain.direction == .favors)
    #expect(
      pain.quote.text
        == "The average score for those with painful sacral insufficiency fractures (n = 204) "
        + "decreased from 9.2 to 1.9 (P < .001), indicating pain improvement.")
    #expect(pain.quote.span.line == 68)
    #expect(findings.map(\.outcome) == ["pain", "pain", "major complications"])
  }

  @Test func timePointsAreZippedWithTheirValues() throws {
    let findings = try record("CCP.1247/r5").findings
    let scores = try #require(findings.first { $0.scale == "visual analog scale" })
    #expect(
      scores.values.map { "\($0.label ?? "-"): \($0.value)" } == [
        "-: 8.32", "24 to 48 hours: 3.55", "six months: 1.48", "12 months: 0.923",
      ])
    let rate = try #require(findings.first { $0.outcome == "major complications" })
    #expect(rate.values.map(\.value) == ["0.3%"])
    let success = try #require(findings.first { $0.values.contains { $0.value == "98.9%" } })
    #expect(success.values.map(\.value) == ["98.9%", "95.7%"])
  }

  @Test func conclusionsAndCommentsAreKeptApart() throws {
    #expect(
      try record("CCP.1247/r9").conclusions.map(\.text) == [
        "The authors concluded that sacroplasty is both safe and effective for treatment of sacral "
          + "insufficiency fractures."
      ])
    #expect(try record("CCP.1247/r3").comments.map(\.text) == ["Mobility data were heterogeneous."])
    #expect(try record("CCP.1247/r3").conclusions.count == 1)
  }

  @Test func gapsSayWhatIsMissing() throws {
    #expect(graph.gaps.count == 3)
    let none = try #require(graph.gaps.first)
    #expect(none.quote.text == "No RCTs have been reported.")
    #expect(none.designs == [.randomizedControlledTrial])
    #expect(none.polarity == .noneReported)
    #expect(none.service == "sacroplasty")
    #expect(none.context == "60125/e3")
    let future = try #require(graph.gaps.dropFirst().first)
    #expect(future.polarity == .calledFor)
    #expect(future.comparator == "conservative treatment (e.g., physical therapy and analgesics)")
    #expect(future.outcomes == ["mobility", "analgesic use", "quality of life"])
    #expect(future.calledForBy == nil)
    #expect(future.quote.span.ranges.count == 1)
    let called = try #require(graph.gaps.last)
    #expect(called.designs == [.randomizedControlledTrial])
    #expect(called.calledForBy?.rawValue == "CCP.1247/r3")
  }

  @Test func reportsOfOneTrialAreOneStudy() {
    #expect(
      graph.studies.map { $0.works.map(\.rawValue) } == [
        ["60125/r23", "60125/r25"], ["60125/r24", "60125/r27"],
      ])
    #expect(graph.studies.allSatisfy { !$0.stated && !$0.reason.isEmpty })
    #expect(graph.studies.last?.name == "INVEST")
  }

  @Test(arguments: [
    ("60125/r28", "VERTOS IV"), ("60125/r34", "VAPOUR"), ("60125/r35", "Vertos II"),
    ("60125/r27", "INVEST"), ("60125/r3", nil), ("60125/r23", nil), ("60125/r16", nil),
  ])
  func trialsKeepTheirNames(_ work: String, _ name: String?) throws {
    #expect(try record(work).trialName == name)
  }

  @Test func randomizedTrialsByTitleHoldNoSynthesis() {
    let trials = graph.records.filter { $0.design.value == .randomizedControlledTrial }
    #expect(
      trials.map { $0.id.rawValue } == [
        "60125/r3", "60125/r23", "60125/r24", "60125/r25", "60125/r28", "60125/r30", "60125/r34",
        "60125/r35", "60125/r37", "60125/r38",
      ])
    #expect(trials.allSatisfy { $0.design.stated && $0.design.quote != nil })
  }

  @Test func everyQuotationIsTheSourceAtItsPlace() throws {
    let fixtures = [try RealPolicies.first(), try RealPolicies.second()]
    let sources = Dictionary(uniqueKeysWithValues: fixtures.map { ($0.file, $0.bytes) })
    let maker = PlainQuotations(sources: sources)
    let quotes = graph.records.flatMap { record in
      record.designs.compactMap(\.quote) + record.findings.map(\.quote)
        + record.sampleSizes.map(\.quote) + record.includes.map(\.quote)
    }
    #expect(quotes.count > 60)
    for quote in quotes {
      #expect(maker.quotation(file: quote.span.file, ranges: quote.span.ranges).text == quote.text)
    }
  }
}
