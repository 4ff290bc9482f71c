import EvidenceModel
import SourceReading
import Testing

@testable import PolicyParsing

/// Which words of a policy are codes, in lists of them and in text.
@Suite struct CodeSettingTests {
  private func policy(_ policy: String, codes: String = "") throws -> Policy {
    let coding = codes.isEmpty ? "" : "Coding\n\n\(codes)\n"
    return try Fixtures.policy(
      text:
        "Title: Knee Frames\nPolicy Number: M2017\n\nPolicy\n\n\(policy)\n\n\(coding)")
  }

  @Test(arguments: [
    ("29530† Strapping", ["29530"]), ("J0999‡", ["J0999"]), ("29530** Strapping", ["29530"]),
    ("29530-59 Strapping", ["29530"]), ("64901–64903 Cooling", ["64901", "64903"]),
    ("29530/29540 Strapping", ["29530", "29540"]), ("CPT-29530 Strapping", ["29530"]),
    ("M00-M25 Arthropathies", ["M00", "M25"]), ("M00 - M25 Arthropathies", ["M00", "M25"]),
  ])
  func codesOfAList(_ line: String, codes: [String]) throws {
    #expect(try policy("Knee frames are covered.", codes: line).codes.map(\.code) == codes)
  }

  @Test(arguments: [
    "Frame 60 mg vial: 55555-0710-xx", "55555-0710-02", "0055-55555-01", "Progress note 18888-8",
    "P.O. Box, Springfield 01101-1234", "Injection, 10000 units", "Lancet 389(10086)",
    "costs $12345", "12345A",
  ])
  func numbersOfAListThatAreNoCodes(_ line: String) throws {
    #expect(try policy("Knee frames are covered.", codes: line).codes.isEmpty)
  }

  @Test(arguments: [
    ("Frames are covered, but no van for wheelchairs (A0999).", ["A0999"]),
    ("Frames are covered, but no vans (T2998, T2999 and T3001).", ["T2998", "T2999", "T3001"]),
    ("Frames are covered for knee pain (M25.56).", ["M25.56"]),
    ("Frames are covered:\n\n  E0999     Knee frame, any size      Yes", ["E0999"]),
    ("Frames are covered:\n\n| Knee frame | E0999 | Yes |", ["E0999"]),
    ("Frames are covered:\n\n• E0999 – Knee frame, any size", ["E0999"]),
    ("Frames are covered with J0999 Frame gel (ten drops).", ["J0999"]),
  ])
  func codesThatTextSetsApart(_ text: String, codes: [String]) throws {
    #expect(try policy(text).codes.map(\.code) == codes)
  }

  @Test(arguments: [
    "Frames are covered as LCD L4989 says.", "Frames are covered (see M2003 on tests).",
    "Frames are covered for members with a tumor (V10.43).",
    "Frames are covered (29530).", "Frames are covered. Ask form C8373-A.",
    "Frames are covered in trial A4091 and in B1234 alike.",
  ])
  func wordsOfTextThatAreNoCodes(_ text: String) throws {
    #expect(try policy(text).codes.isEmpty)
  }

  @Test func theHeadOfADocumentHasCodesOfDrugsOnly() throws {
    let policy = try Fixtures.policy(
      text: "Frame Gel\n\nG2099     Number of this guideline\nDrug: J0999 Frame gel\n\nPolicy\n\n"
        + "Frame gel is covered.\n")
    #expect(policy.codes.map(\.code) == ["J0999"])
  }

  @Test func aRangeMayBreakAroundItsName() throws {
    let policy = try policy(
      "Knee frames are covered.",
      codes: """
        ICD-10            Description
          M17.0-
                          Arthritis of the knee
          M17.9
          M25.56          Knee pain
        """)
    let codes = policy.codeGroups.flatMap(\.codes)
    #expect(codes.map(\.code) == ["M17.0", "M25.56"])
    #expect(codes.map(\.through) == ["M17.9", nil])
  }

  @Test(arguments: [
    "Appendix 1 – Covered Diagnosis Codes", "PROCEDURES AND BILLING CODES",
    "Related Procedure Codes", "Non-Covered Diagnosis Codes", "Non‑Covered Diagnosis Codes",
  ])
  func headingsOfCodes(_ heading: String) throws {
    let policy = try policy("Knee frames are covered.\n\n\(heading)\n\nM17.9 Arthritis of the knee")
    #expect(policy.sections.last?.kind == .coding)
    #expect(policy.codes.map(\.code) == ["M17.9"])
  }

  @Test func anAppendixBehindOneOfCodesIsNone() throws {
    let policy = try policy(
      "Knee frames are covered.\n\nAppendix 1 – Covered Diagnosis Codes\n\nM17.9 Arthritis of the knee\n\n"
        + "Appendix 2 – Contractors of the Program\n\nJ12 and 12345 are contractors.\n")
    #expect(policy.sections.suffix(2).map(\.kind) == [.coding, .other])
    #expect(policy.codes.map(\.code) == ["M17.9"])
  }

  @Test func rowsOfATableOfCodesAreNoHeadings() throws {
    let policy = try policy(
      "Knee frames are covered.",
      codes: """
        Codes that are covered if criteria are met:

        Code               Description

        M17.9              Knee Arthritis

        M25.56             Knee Pain

        Codes that are not covered:

        Code               Description

        M00.9              Arthritis of a Joint (Any)

        """)
    #expect(
      !policy.sections.contains { $0.heading.contains("Knee ") || $0.heading.contains("Joint") })
    #expect(policy.codes.map(\.code) == ["M17.9", "M25.56", "M00.9"])
    #expect(policy.codeGroups.map { $0.determination?.classes } == [[.covered], [.notCovered]])
  }

  @Test func aLongTextGivesEachCodeItsLine() throws {
    let rows = (0..<12).map { number in
      "  Frame gel \(number)      J\(1000 + number)      ten drops for each of the two knees"
    }
    let policy = try policy("Frames are covered:\n" + rows.joined(separator: "\n"))
    #expect(policy.codes.count == 12)
    #expect(policy.codeGroups.allSatisfy { ($0.heading?.text.count ?? 0) < 100 })
  }
}
