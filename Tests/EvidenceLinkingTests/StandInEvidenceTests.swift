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

  /// The reasons of determinations on toe bands for some conditions, below sections that cite a work each.
  private func reasons(
    _ conditions: [String], _ sections: [(heading: String, account: String)]
  ) -> [String] {
    let sentences = conditions.map { "Toe bands are covered for \($0)." }
    let titles = sections.indices.map { "Trials number \($0)" }
    let text = sentences + sections.flatMap { [$0.heading, $0.account] } + titles
    var fixture = Fixture(id: "F-1", text: text.joined(separator: "\n") + "\n")
    fixture.section(.policy, "Toe bands are")
    for (sentence, condition) in zip(sentences, conditions) {
      fixture.statement(sentence, service: "Toe bands", indication: condition)
    }
    for section in sections {
      fixture.section(.background, section.heading)
      fixture.paragraph(section.account)
    }
    fixture.articles(titles)
    fixture.citeByNumbers()
    return link([fixture], works: works([fixture])).links
      .filter { $0.kind == .statementToRationale }.map { "\($0.from.suffix(2)) \($0.to.suffix(2))" }
  }

  /// Passages under labels are on the conditions that their labels name, whatever else they speak of.
  @Test func labelsTellWhatPassagesAreOn() {
    let found = reasons(
      ["gout", "heel ulcers", "warts", "corns"],
      [
        (
          "Guidelines",
          "Gout of the toe (GT): Toe bands help gout, and ulcers of the heel, warts, corns (1)."
        ),
        ("Further", "Warts: Rubber that is sold for warts helps (2)."),
      ])
    #expect(found == ["s1 p5", "s3 p6"])
  }

  /// Headings tell it, too, but where a passage names other conditions alone; what is called for short counts.
  @Test func headingsTellWhatPassagesAreOn() {
    let found = reasons(
      ["marsh fever of feet (MFF)", "gout", "warts", "corns"],
      [
        ("Marsh Fever", "Rubber helped in a trial (1)."),
        ("Marsh Fever Guidelines", "A guideline on gout lists toe bands (2)."),
        ("Others", "Toe bands helped people with MFF (3)."),
      ])
    #expect(found == ["s1 p5", "s1 p7", "s2 p6"])
  }
}
