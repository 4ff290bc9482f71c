import EvidenceModel
import Testing

@testable import Answering

/// When an edition is known to be in force.
@Suite struct EditionRuleTests {
  @Test(
    arguments: [
      // The last day of the review's month is the first on which its text is known to be in force.
      ("2025-07", nil, [], "2025-07-31", "inForce"), ("2025-07", nil, [], "2025-07-30", "notYet"),
      ("2025-07", nil, [], "2024-12-01", "notYet"), ("2025-07", nil, [], "2029-01-01", "inForce"),
      ("2025-07-09", nil, [], "2025-07-09", "inForce"), ("2025", nil, [], "2025-12-30", "notYet"),
      ("2024-02", nil, [], "2024-02-29", "inForce"),
      // An effective date after the review counts.
      ("2025-07", "2025-10-01", [], "2025-08-15", "notYet"),
      ("2025-07", "2025-10-01", [], "2025-10-01", "inForce"),
      (nil, "2020-10-01", [], "2021-01-01", "inForce"), (nil, nil, [], "2021-01-01", "undated"),
      // The next edition may have begun on the first of its month.
      ("2021-07", nil, ["2022-07"], "2022-06-30", "inForce"),
      ("2021-07", nil, ["2022-07"], "2022-07-01", "replaced"),
      ("2021-07", nil, ["2023-07", "2022-07"], "2022-12-01", "replaced"),
    ] as [(String?, String?, [String], String, String)])
  func editionOnADay(
    review: String?, effective: String?, later: [String], day: String, expected: String
  ) throws {
    let heading = PolicyHeading(
      id: "MP-7", effective: effective.flatMap(PartialDate.init(iso:)),
      lastReview: review.flatMap(PartialDate.init(iso:)))
    let answer = EditionRule.answer(
      on: try #require(PartialDate(iso: day)), of: heading,
      later: later.compactMap(PartialDate.init(iso:)))
    #expect("\(answer)".hasPrefix(expected))
  }
}

/// What is a copy of a policy.
@Suite struct CopyDetectorTests {
  private let detector = CopyDetector(passages: [
    "Laser therapy of the knee is considered unproven because trials were small and their "
      + "follow-up was short in every group that was studied."
  ])

  @Test func thePolicyItselfIsACopy() {
    #expect(
      detector.isCopy(
        "LASER therapy of the knee, is considered unproven because trials were small and their "
          + "follow up was short."))
  }

  @Test func aFewWordsOfThePolicyAreNone() {
    #expect(
      !detector.isCopy(
        "You asked for laser therapy of the knee. Your knee was hurt in March and the scan of "
          + "April shows no tear, so rest and a brace come first."))
  }

  @Test func halfIsTheLimit() {
    let copied = "trials were small and their follow up was short"
    #expect(detector.isCopy(copied + " and so you were told that by us"))
    #expect(!detector.isCopy(copied + " and so you were told that by us here today"))
  }

  @Test func theLongestStretchIsMeasured() {
    #expect(
      detector.longestRun(in: "we say trials were small and their follow up was short now") == 9)
    #expect(detector.longestRun(in: "trials were small") == 0)
  }

  @Test func noWordsAreNoCopy() { #expect(!detector.isCopy("")) }
}

/// What limitation sentences say in typed words.
@Suite struct LimitationReaderTests {
  @Test(arguments: [
    ("The studies enrolled a small number of participants.", [LimitationTheme.fewPeople]),
    ("All but one were retrospective and at high risk of bias.", [.lookingBack, .lowQuality]),
    ("No heterogeneity was seen.", []), ("Despite heterogeneity, effects agreed.", []),
    ("There was substantial heterogeneity.", [.notAlike]),
    ("Long-term safety has not been established.", [.harmsUnknown]),
    ("The committee met twice.", []),
  ])
  func themes(_ sentence: String, _ expected: [LimitationTheme]) {
    let read = LimitationReader.read([sentence])
    #expect(read.themes == expected)
    #expect(read.hasOthers == expected.isEmpty)
  }
}

/// The pieces by which a finished letter is read.
@Suite struct LetterReadingTests {
  @Test func outermostQuotationsAreFound() {
    #expect(
      LetterQuotes.of("It says “one “two” three” and \"four\".") == ["one “two” three", "four"])
    #expect(LetterQuotes.of("An open “quotation") == [])
  }

  @Test func identifiersAreFoundWithoutTheirStops() {
    let text = "J Test. 2019;3:1-9. doi:10.1000/xyz.12. PMID: 1234567. (https://doi.org/10.1000/AB)"
    #expect(
      LetterIdentifiers.ids(in: text) == [
        "pmid:1234567", "doi:10.1000/xyz.12", "doi:10.1000/AB",
      ])
    #expect(LetterIdentifiers.years(in: "2018 doi:10.1000/j.2019.06.013") == [2018])
  }

  @Test func datesOfAPolicyAreNamed() {
    let found = LetterDates.named(
      in: "Edition: 7/2025; last review 07/09/2024; decision date 1/2/2025")
    #expect(found.map(\.date.iso) == ["2025-07", "2024-07-09"])
  }

  @Test(arguments: [
    "", "\u{0}\u{1}", "“", String(repeating: "“a” ", count: 20_000), "10.", "PMID",
    "evq-letter/1 end",
  ])
  func oddTextDoesNoHarm(_ text: String) {
    _ = LetterQuotes.of(text)
    _ = LetterIdentifiers.ids(in: text)
    _ = LetterDates.named(in: text)
    _ = LetterRecordLine(in: text)
  }
}

/// A case is read strictly, and its errors repeat none of its values.
@Suite struct LetterCaseReaderTests {
  @Test(arguments: [
    (#"{"specificReson": "x"}"#, "did you mean specificReason?"),
    (#"{"schema": "evq.letterCase/2"}"#, "schema: expected evq.letterCase/1"),
    (#"{"decisionDate": "2026-02-30"}"#, "expected a day"),
    (#"{"lineOfBusiness": "secret"}"#, "expected one of"),
    (#"{"caseApplication": "secret"}"#, "expected a list, found a text"),
    (#"{"caseApplication": [{"fact": "secret"}]}"#, "unknown key fact"),
    (#"{"reviewer": {"name": 7}}"#, "reviewer.name: expected a text, found a number"),
    (#"["secret"]"#, "case.json:1: expected an object"),
    ("{secret", "case.json:1:2: expected a key in quotation marks"),
    ("", "case.json:1:1: expected a value of JSON, found the end of the text"),
    ("{\n  \"service\": \"secret\"\n  \"appeal\": \"\"}", "case.json:3:3: expected a comma or }"),
    (#"{"service": "secret", "service": "b"}"#, "case.json:1:23: the key service stands twice"),
    ("{\"service\": \"a\",\n\n\"apeal\": \"secret\"}", "case.json:3: unknown key apeal"),
    (#"{"service": "secret"#, "case.json:1:13: the text does not end"),
    (#"{"service": "\ud800secret"}"#, "expected both halves"),
    ("{\"service\": \"secret\ttab\"}", "for a control character"),
    (#"{"service": "a"} secret"#, "case.json:1:18: expected the end of the text"),
    (#"{"service": 01x}"#, "case.json:1:"), (#"{"service": nul}"#, "expected a value of JSON"),
    (String(repeating: "[", count: 100_000), "expected at most 32 levels"),
  ])
  func faults(_ json: String, _ expected: String) throws {
    let fault = try #require(throws: LetterCaseFault.self) {
      try LetterCaseReader(name: "case.json").read(Array(json.utf8))
    }
    #expect(fault.description.contains(expected))
    #expect(!fault.description.contains("secret"))
  }

  /// RFC 8259, section 7: each escape, and a character beyond the basic plane as two.
  @Test func escapesAreRead() throws {
    let json = #"{"service": "\"\\\/\b\f\n\r\t\u00e9\ud83e\uddb4é🦴"}"#
    let caseData = try LetterCaseReader(name: "case.json").read(Array(json.utf8))
    #expect(caseData.text("service") == "\"\\/\u{8}\u{C}\n\r\té🦴é🦴")
    let invalid: [UInt8] = Array(#"{"service": ""#.utf8) + [0xFF] + Array("\"}".utf8)
    #expect(throws: LetterCaseFault.self) {
      try LetterCaseReader(name: "case.json").read(invalid)
    }
  }

  @Test func aLineOfABatchIsNamedByItsNumber() throws {
    let request = LetterRequest(statement: "")
    let fault = try #require(throws: LetterCaseFault.self) {
      try LetterBatchReader(line: 7, defaults: request).read(Array(#"{"statement" "x"}"#.utf8))
    }
    #expect(fault.description.hasPrefix("line 7, column 14: expected a colon"))
  }

  @Test func valuesOfEveryFormAreRead() throws {
    let json = #"""
      {"service": "a test", "decisionDate": "2026-01-31", "lineOfBusiness": "medicaid",
       "reviewer": {"name": "A"}, "providerEvidence": [], "appeal": null}
      """#
    let caseData = try LetterCaseReader(name: "case.json").read(Array(json.utf8))
    #expect(caseData.text("service") == "a test")
    #expect(caseData.record("reviewer") == ["name": "A", "credentials": "", "specialty": ""])
    #expect(caseData.entries("providerEvidence") == [])
    #expect(caseData.values["appeal"] == nil)
  }
}
