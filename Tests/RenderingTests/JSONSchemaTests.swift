import EvidenceModel
import Rendering
import TestSupport
import Testing

/// Every JSON output against its schema in `Docs/schema`.
struct JSONSchemaTests {
  static let emptyWhy = WhyAnswer(
    question: "", answers: [], elsewhere: [], gaps: [], notes: [], files: [:])
  static let emptySearch = SearchAnswer(
    query: UnderstoodQuery(text: "", terms: []), total: 0, hits: [], gaps: [], unstated: [],
    nearest: [], policyCount: 0, workCount: 0, files: [:])
  static let unreadable = ParseAnswer(
    file: Fixture.hostile, isPolicy: false,
    diagnostics: [
      Diagnostic(severity: .error, code: "binary", message: Fixture.hostile, file: "x\u{1B}.bin")
    ], files: [:])
  static let emptyList = ListAnswer(noun: .works, columns: [], rows: [], files: [:])
  static let verified = VerifyAnswer(
    checkedFiles: 0, checkedQuotations: 0, checkedLinks: 0, checkedChecksums: 0, faults: [])

  static let referenceScores = ReferenceEvaluation(
    count: 2, strict: 0, soft: 1, invented: 1, unread: 0,
    fields: [
      ReferenceFieldScore(field: "title", expected: 2, found: 2, strict: 1, soft: 1, invented: 0)
    ],
    styles: [
      ReferenceStyleScore(
        style: "apa", count: 2, strict: 0, soft: 1, wrong: [.init(field: "title", count: 1)])
    ],
    misread: [
      MisreadReference(
        line: 2, raw: Fixture.hostile,
        faults: [.init(field: "title", expected: nil, found: Fixture.hostile)])
    ])

  static let policyScores = PolicyEvaluation(
    documents: 2, lost: 1,
    measures: [PolicyMeasure(name: "title", expected: 2, found: 1, right: 1)],
    payers: [
      PolicyGroupScore(name: Fixture.hostile, documents: 2, measures: [PolicyMeasure(name: "id")])
    ],
    layouts: [PolicyGroupScore(name: "pipes", documents: 2)],
    misread: [
      PolicyMisreading(file: "p.txt", measure: "title", expected: nil, found: Fixture.hostile)
    ])

  static func show(_ record: ShowRecord) -> ShowAnswer {
    ShowAnswer(id: "id", record: record, files: Fixture.files)
  }

  static let outputs: [String] = [
    JSONRenderer.render(Fixture.why), JSONRenderer.render(Fixture.hostileWhy),
    JSONRenderer.render(emptyWhy), JSONRenderer.render(Fixture.emptySearch),
    JSONRenderer.render(Fixture.fullSearch), JSONRenderer.render(Fixture.hostileSearch),
    JSONRenderer.render(emptySearch), JSONRenderer.render(Fixture.status),
    JSONRenderer.render(Fixture.list), JSONRenderer.render(emptyList),
    JSONRenderer.render(Fixture.shown), JSONRenderer.render(show(.work(Fixture.workView))),
    JSONRenderer.render(show(.policy(Fixture.document))),
    JSONRenderer.render(show(.statement(Fixture.conditional, Fixture.heading, []))),
    JSONRenderer.render(Fixture.parsed), JSONRenderer.render(unreadable),
    JSONRenderer.render(Fixture.reference, files: Fixture.files),
    JSONRenderer.render(Fixture.verifyFaults, files: Fixture.files), JSONRenderer.render(verified),
    JSONRenderer.render(Fixture.summary), JSONRenderer.render(referenceScores),
    JSONRenderer.render(ReferenceEvaluation()), JSONRenderer.render(policyScores),
    JSONRenderer.render(PolicyEvaluation()),
  ]

  @Test(arguments: outputs.indices) func outputIsValid(index: Int) throws {
    let line = Self.outputs[index]
    #expect(line.hasSuffix("\n"))
    #expect(line.dropLast().allSatisfy { !$0.isNewline })
    #expect(line.hasPrefix("{\"schema\":\"evq."))
    let faults = try SchemaFolder.faults(inLine: line)
    #expect(faults.isEmpty, "\(faults)")
  }

  @Test func aStatementWithoutReasonHasTheFixedRationale() throws {
    let answer = try JSONParser.parse(JSONRenderer.render(Fixture.why))["answers"]?[1]
    #expect(
      answer?["rationale"]
        == .object([
          "basis": .string("none"), "stated": .bool(false), "verdict": .string("unstated"),
          "reasons": .array([]),
        ]))
  }

  @Test func aPlaceWithOneRangeHasNoRanges() throws {
    let source = try JSONParser.parse(JSONRenderer.render(Fixture.why))["answers"]?[0]?[
      "statement"]?[
        "source"]
    #expect(
      source
        == .object([
          "file": .string("policies/BVN-7.md"),
          "sha256": .string(String(repeating: "a1", count: 32)), "start": .number("3100"),
          "end": .number("3231"), "line": .number("31"), "page": .null, "place": .null,
        ]))
  }

  @Test func aPlaceWithSeveralRangesHasThemAll() throws {
    let json = try JSONParser.parse(JSONRenderer.render(Fixture.parsed))
    let source = json["references"]?[0]?["source"]
    #expect(
      source?["ranges"]
        == .array([
          .array([.number("10400"), .number("10440")]),
          .array([.number("10500"), .number("10560")]),
        ]))
    #expect(source?["start"] == .number("10400"))
    #expect(source?["end"] == .number("10560"))
  }

  @Test func aReferenceIsACSLItemOfPrintedFieldsOnly() throws {
    let json = try JSONParser.parse(JSONRenderer.render(Fixture.reference, files: [:]))
    #expect(
      json["csl"]
        == .object([
          "id": .string("BVN-7/r4"), "type": .string("article-journal"),
          "author": .array([
            .object(["family": .string("Ostrander"), "given": .string("Q")]),
            .object(["family": .string("de la Cruz"), "given": .string("M")]),
          ]), "title": .string("One-year outcomes"),
          "container-title": .string("Pain Pract Invented"),
          "issued": .object(["date-parts": .array([.array([.number("2021")])])]),
          "volume": .string("3"), "issue": .string("2"), "page": .string("e14"),
          "PMID": .string("90004"), "custom": .object(["hasMoreAuthors": .bool(true)]),
        ]))
  }

  @Test func cslItemsAreOneArray() throws {
    let text = JSONRenderer.cslItems([("a", Fixture.reference.item), ("b", Fixture.reference.item)])
    #expect(try JSONParser.parse(text).elements?.compactMap { $0["id"]?.text } == ["a", "b"])
    #expect(JSONRenderer.cslItems([]) == "[]\n")
  }
}
