import EvidenceModel
import Testing

@testable import EvidenceLinking

/// Policies that tell of studies in their background and have no section of evidence.
@Suite struct StandInEvidenceTests {
  private static let background =
    "Toe bands relieved gout in a randomized trial of 92 people (1). Toe bands are made of rubber."

  /// The links of a determination on toe bands below a background that cites a trial.
  private func links(
    _ indication: String?, kind: SectionKind = .background, flags: [DeterminationFlag] = [],
    evidence: Bool = false
  ) -> [String] {
    let sentence = "Foot care is covered."
    let text = sentence + "\n" + Self.background + "\nNails grow (1).\nTrials of feet\n"
    var fixture = Fixture(id: "F-1", text: text)
    fixture.section(.policy, "Foot")
    fixture.statement(sentence, service: "Toe bands", indication: indication, flags: flags)
    fixture.section(kind, "Toe")
    fixture.paragraph(Self.background)
    if evidence {
      fixture.section(.evidence, "Nails")
      fixture.paragraph("Nails grow (1).")
    }
    let item = CSLItem(
      type: .articleJournal, authors: [CSLName(family: "Ash", given: "Q")],
      title: "Trials of feet", issued: PartialDate(year: 2015))
    fixture.reference("r1", item)
    fixture.cite("(1)", "r1", style: .number)
    return link([fixture], works: works([fixture])).links.filter { $0.from == "F-1/s1" }.map(\.to)
  }

  @Test(arguments: [SectionKind.background, .description, .guidelines])
  func passagesThatCiteAreEvidence(kind: SectionKind) {
    #expect(links(nil, kind: kind) == ["F-1/p2"])
    #expect(links("gout", kind: kind) == ["F-1/p2"])
  }

  /// A section of codes, a condition that the passage does not name, what is left over, and a
  /// policy that has a section of evidence.
  @Test func otherPassagesAreNone() {
    #expect(links(nil, kind: .coding).isEmpty)
    #expect(links("elbow pain").isEmpty)
    #expect(links(nil, flags: [.residual]).isEmpty)
    #expect(links(nil, evidence: true) == ["F-1/p3"])
  }
}
