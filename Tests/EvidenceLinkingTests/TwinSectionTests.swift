import EvidenceModel
import Testing

@testable import EvidenceLinking

/// Policies that print the headings of their determinations again above the evidence.
@Suite struct TwinSectionTests {
  private static let lines = [
    "Heel bands are judged for adults.", "Heel bands are judged otherwise.", "Heel bands: adults",
    "Heel Bands for Other Uses", "Background", "Heel bands held in a trial (1).",
    "HEEL BANDS FOR OTHER USES", "Literature", "Heel bands fell off in a trial (2).", "Adults",
    "Heel bands were worn by adults (3).", "Heel bands suffice for runners.", "Trials of heels",
    "Trials of toes", "Trials of knees",
  ]

  /// One service, judged below two headings; the second comes again above a part of the evidence.
  private func fixture(_ heading: String = lines[3]) -> Fixture {
    var fixture = Fixture(id: "F-1", text: Self.lines.joined(separator: "\n") + "\n")
    fixture.section(.policy, Self.lines[2])
    fixture.statement(
      Self.lines[0], service: "Heel bands", classes: [.medicallyNecessary],
      headings: [Self.lines[9]])
    fixture.section(.policy, Self.lines[3])
    fixture.statement(
      Self.lines[1], service: "Heel bands", classes: [.investigational], headings: [heading])
    fixture.section(.evidence, Self.lines[4])
    fixture.paragraph(Self.lines[5])
    fixture.section(.positionStatements, Self.lines[6])
    fixture.section(.evidence, Self.lines[7])
    fixture.paragraph(Self.lines[8])
    fixture.section(.evidence, Self.lines[9])
    fixture.paragraph(Self.lines[10])
    fixture.articles(Self.lines.suffix(3))
    fixture.citeByNumbers()
    return fixture
  }

  private func rationale(_ fixture: Fixture, of statement: String) -> [String] {
    link([fixture], works: works([fixture])).links
      .filter { $0.kind == .statementToRationale && $0.from.hasSuffix(statement) }
      .map { String($0.to.suffix(2)) }
  }

  /// Its own part ends where the heading of another determination comes again.
  @Test func theEvidenceBelowItsHeadingIsThatOfADetermination() {
    #expect(rationale(fixture(), of: "s2") == ["p4"])
    #expect(rationale(fixture(), of: "s1") == ["p5"])
  }

  @Test func aHeadingThatDoesNotComeAgainLeavesAll() {
    #expect(rationale(fixture("Heel bands elsewhere"), of: "s2") == ["p3", "p4", "p5"])
  }

  @Test func aSummaryOnAPopulationCountsWhereverItStands() {
    var fixture = fixture()
    fixture.summary(Self.lines[11], service: "Heel bands", population: nil)
    #expect(!rationale(fixture, of: "s2").contains("e1"))
    fixture.document.policy.summaries[0].population = "runners"
    #expect(rationale(fixture, of: "s2").contains("e1"))
  }
}
