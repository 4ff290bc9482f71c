import EvidenceModel
import Foundation
import Testing

@testable import Answering

/// The gold set of policies in the layouts of the field, in words of the project's own.
@Suite struct PolicyGoldSetTests {
  private static let folder = URL(filePath: #filePath)
    .appending(path: "../../../Fixtures/policies").standardized

  private static func evaluation() throws -> PolicyEvaluation {
    let lines = try Array(Data(contentsOf: folder.appending(path: "gold.jsonl")))
    return try GoldPolicyFile(lines, name: "gold.jsonl").evaluate { file in
      try Array(Data(contentsOf: folder.appending(path: file)))
    }
  }

  /// No measure falls below .98, nor does any count read too much.
  @Test func everyMeasureKeepsItsFloor() throws {
    let evaluation = try Self.evaluation()
    #expect(evaluation.documents >= 40)
    #expect(evaluation.layouts.count >= 25)
    #expect(evaluation.lost == 0)
    for measure in evaluation.measures {
      #expect((measure.recall ?? 1) >= 0.98, "\(measure.name)")
      #expect((measure.precision ?? 1) >= 0.98, "\(measure.name)")
    }
  }
}

/// The gold sets of narratives, of codes and of criteria, in words of the project's own.
@Suite struct PartGoldSetTests {
  private static func evaluation(_ set: String) throws -> PolicyEvaluation {
    let folder = URL(filePath: #filePath).appending(path: "../../../Fixtures/\(set)").standardized
    let lines = try Array(Data(contentsOf: folder.appending(path: "gold.jsonl")))
    return try GoldPolicyFile(lines, name: "gold.jsonl").evaluate { file in
      try Array(Data(contentsOf: folder.appending(path: file)))
    }
  }

  @Test(arguments: [("narratives", 12), ("codes", 10), ("criteria", 12)])
  func everyMeasureKeepsItsFloor(set: String, layouts: Int) throws {
    let evaluation = try Self.evaluation(set)
    #expect(evaluation.layouts.count >= layouts)
    #expect(evaluation.lost == 0)
    for measure in evaluation.measures {
      #expect((measure.recall ?? 1) >= 0.95, "\(measure.name)")
      #expect((measure.precision ?? 1) >= 0.95, "\(measure.name)")
    }
  }
}

/// What counts as right.
@Suite struct PolicyEvaluatorTests {
  private static let text = """
    Title: Knee Frames
    Policy Number: 7.01.12
    Effective Date: 1/2/2020

    Policy

    Knee frames are considered medically necessary when ALL of the following are met:

    1. The knee is unstable
    2. Exercise has failed

    Knee frames are considered investigational for healthy knees.
    """

  private func evaluate(_ gold: String) throws -> PolicyEvaluation {
    let line = "{\"file\": \"p.txt\", \"payer\": \"P\", \"layout\": \"L\", \(gold)}"
    return try GoldPolicyFile(Array(line.utf8), name: "g").evaluate { _ in Array(Self.text.utf8) }
  }

  private func measure(_ name: String, _ gold: String) throws -> PolicyMeasure? {
    try evaluate(gold).measures.first { $0.name == name }
  }

  @Test func onlyWhatTheGoldHasIsJudged() throws {
    let evaluation = try evaluate("\"references\": 0")
    #expect(evaluation.measures.map(\.name) == ["policy", "references"])
    #expect(evaluation.payers.map(\.name) == ["P"])
    #expect(evaluation.layouts.map(\.documents) == [1])
  }

  @Test(arguments: [
    ("id", "\"7.01.12\"", 1, 1, 1), ("id", "\"8\"", 1, 1, 0), ("id", "null", 0, 1, 0),
    ("title", "\"knee  frames\"", 1, 1, 1), ("effective", "\"2020-01-02\"", 1, 1, 1),
    ("effective", "\"2020-01\"", 1, 1, 0), ("nextReview", "\"2021\"", 1, 0, 0),
    ("nextReview", "null", 0, 0, 0), ("linesOfBusiness", "[\"general\"]", 1, 1, 1),
  ])
  func headerFields(field: String, value: String, expected: Int, found: Int, right: Int) throws {
    let measure = try measure(field, "\"header\": {\"\(field)\": \(value)}")
    #expect(measure == .init(name: field, expected: expected, found: found, right: right))
  }

  @Test func statementsArePairedByPlaceAndJudgedByClassAndCriteria() throws {
    let gold = """
      "statements": [
        {"quote": "Knee frames are considered medically necessary when ALL of the following are met",
         "classes": ["medicallyNecessary"], "criteria": 2},
        {"quote": "Knee frames are considered investigational for healthy knees.",
         "classes": ["notCovered"], "criteria": 0},
        {"quote": "Exercise has failed", "classes": ["covered"]}]
      """.replacing("\n", with: " ")
    let evaluation = try evaluate(gold)
    let counts = Dictionary(uniqueKeysWithValues: evaluation.measures.map { ($0.name, $0) })
    #expect(counts["statements"] == .init(name: "statements", expected: 3, found: 2, right: 2))
    #expect(counts["classes"] == .init(name: "classes", expected: 2, found: 2, right: 1))
    #expect(counts["criteria"] == .init(name: "criteria", expected: 2, found: 2, right: 2))
    #expect(evaluation.misread.map(\.measure) == ["classes", "statements"])
  }

  @Test(arguments: [
    ("service", "\"The knee  frames\"", 1, 1, 1, 1), ("service", "\"frames\"", 1, 1, 0, 1),
    ("service", "\"steel knee frames for hikers\"", 1, 1, 0, 1),
    ("service", "\"knees\"", 1, 1, 0, 0), ("service", "\"knee frame repair\"", 1, 1, 0, 0),
    ("service", "[\"hip frames\", \"knee frames\"]", 1, 1, 1, 1),
    ("service", "\"knee…\"", 1, 1, 1, 1),
    ("indication", "\"for healthy knees\"", 1, 1, 1, 1),
    ("indication", "\"knees\"", 1, 1, 0, 1), ("indication", "\"hips\"", 1, 1, 0, 0),
    ("indication", "null", 0, 1, 0, 0),
  ])
  func servicesAndIndicationsAreJudgedStrictlyAndSoftly(
    key: String, value: String, expected: Int, found: Int, right: Int, soft: Int
  ) throws {
    let gold = """
      "statements": [{"quote": "Knee frames are considered investigational for healthy knees.", \
      "classes": ["investigational"], "\(key)": \(value)}]
      """
    for (name, right) in [("\(key)s", right), ("\(key)sSoft", soft)] {
      #expect(
        try measure(name, gold)
          == .init(name: name, expected: expected, found: found, right: right))
    }
  }

  @Test func anIndicationThatIsNotPrintedNeedNotBeRead() throws {
    for value in ["null", "[\"unstable knees\", null]"] {
      let gold = """
        "statements": [{"quote": "Knee frames are considered medically necessary when ALL", \
        "classes": ["medicallyNecessary"], "indication": \(value)}]
        """
      #expect(
        try measure("indications", gold)
          == .init(name: "indications", expected: 0, found: 0, right: 0))
    }
  }

  @Test func headingsAreCountedInOrder() throws {
    let text = Self.text.replacing(
      "Knee frames are considered invest",
      with: "Hikers\n\nKnee frames are considered invest")
    for (headings, expected, right) in [("\"hikers\"", 1, 1), ("\"Hikers\", \"Steel\"", 2, 1)] {
      let line = """
        {"file": "p.txt", "payer": "P", "layout": "L", "statements": [{"quote": \
        "Knee frames are considered investigational", "classes": ["investigational"], \
        "headings": [\(headings)]}]}
        """
      let evaluation = try GoldPolicyFile(Array(line.utf8), name: "g").evaluate { _ in
        Array(text.utf8)
      }
      #expect(
        evaluation.measures.first { $0.name == "headings" }
          == .init(name: "headings", expected: expected, found: 1, right: right))
    }
  }

  @Test func aSentenceThatComesAgainIsEachTimeTheNextOne() throws {
    let sentence =
      "Knee frames are considered medically necessary when ALL of the following are met:"
    let lists = (1...3).map { "\(sentence)\n\n1. Pain of week \($0)\n2. Exercise has failed\n" }
    let text = Self.text.components(separatedBy: sentence)[0] + lists.joined(separator: "\n")
    let statement = "{\"quote\": \"\(sentence)\", \"classes\": [\"medicallyNecessary\"]}"
    let gold = Array(repeating: statement, count: 3).joined(separator: ", ")
    let line =
      "{\"file\": \"p.txt\", \"payer\": \"P\", \"layout\": \"L\", \"statements\": [\(gold)]}"
    let evaluation = try GoldPolicyFile(Array(line.utf8), name: "g").evaluate { _ in
      Array(text.utf8)
    }
    #expect(
      evaluation.measures.first { $0.name == "statements" }
        == .init(name: "statements", expected: 3, found: 3, right: 3))
  }

  @Test func sectionsAreJudgedByHeadingAndKind() throws {
    let gold = """
      "sections": [{"kind": "policy", "heading": "Policy"}, \
      {"kind": "evidence", "heading": "Rationale"}]
      """
    #expect(
      try measure("sections", gold) == .init(name: "sections", expected: 2, found: 1, right: 1))
  }

  @Test func aDocumentThatIsNoPolicyMustNotBeReadAsOne() throws {
    #expect(
      try measure("policy", "\"isPolicy\": false")
        == .init(name: "policy", expected: 1, found: 1, right: 0))
  }

  @Test(arguments: ["", "\n", "{}", "{\"file\": 1}", "nonsense"])
  func aFileThatHoldsNoGoldIsAFault(text: String) {
    #expect(throws: GoldPolicyFile.Fault.self) {
      try GoldPolicyFile(Array(text.utf8), name: "g")
    }
  }
}
