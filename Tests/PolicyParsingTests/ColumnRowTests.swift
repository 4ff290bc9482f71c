import EvidenceModel
import SourceReading
import Testing
import Vocabulary

@testable import PolicyParsing

/// Tables of two columns that runs of spaces part.
@Suite struct ColumnRowTests {
  private static let head = "Nerve Cooling\n\nPolicy Number: 7.01.988\n\nPolicy\n\n"

  @Test func readsTheRightColumnAsParagraphs() throws {
    let policy = try Fixtures.policy(
      text: Self.head + """
        Service                      Medical Necessity
        Knee nerves                  Cooling of the knee nerves may be considered
                                     medically necessary when ALL of the following are met:
                                     • Pain for six months
                                     • A test block has helped
        Nerves of the neck           Cooling of the nerves of the neck may be considered medically
                                     necessary for headache.
        Cold gel                     Cold gel is considered investigational.
        """)
    #expect(
      policy.statements.map(\.service) == [
        "Cooling of the knee nerves", "Cooling of the nerves of the neck", "Cold gel",
      ])
    #expect(
      policy.statements[0].criteria?.items.map(\.text) == [
        "Pain for six months", "A test block has helped",
      ])
    #expect(policy.statements[1].indication == "headache")
  }

  @Test func leavesAWrappedNameOutOfTheParagraph() throws {
    let text =
      Self.head + """
        Service              Position
        Cooling of knee      Cooling of these nerves is considered
        and hip nerves       medically necessary for pain that has lasted for
                             six months.
        """
    let policy = try Fixtures.policy(text: text)
    let statement = try #require(policy.statements.first)
    #expect(
      statement.quote.text
        == "Cooling of these nerves is considered medically necessary for pain that has lasted for six "
        + "months.")
    #expect(statement.quote.span.ranges.count == 2)
    #expect(QuotationAudit.faults(of: policy, bytes: Array(text.utf8)).isEmpty)
  }

  /// Labels with values, codes with words, and prose with wide gaps are no such rows.
  @Test(arguments: [
    "Effective Date:      Mar. 1, 2025 when cooling is medically necessary\n                     and so on",
    "64620     Cooling of a nerve\n          by a probe",
    "One sentence.    Nerve cooling is considered investigational for pain\nof any kind.",
  ])
  func leavesOtherLinesWhole(_ line: String) throws {
    let decoding = TextDecoder.decode(
      Array((Self.head + line + "\n").utf8), path: "a.txt", sha256: "0")
    let reading = Reading(source: try #require(decoding.source), vocabulary: .builtIn)
    #expect(reading.cells.isEmpty)
  }
}
