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

  /// Passages under labels are on the conditions that their labels name, whatever else they speak of.
  @Test func labelsTellWhatPassagesAreOn() {
    let conditions = ["gout", "heel ulcers", "warts", "corns"]
    let accounts = [
      "Gout of the toe (GT): Toe bands help gout, and ulcers of the heel, warts and corns (1).",
      "Warts: Toe bands are listed for warts (2).",
    ]
    let sentences = conditions.map { "Toe bands are covered for \($0)." }
    let titles = ["Trials of feet", "Trials of skin"]
    var fixture = Fixture(
      id: "F-1", text: (sentences + accounts + titles).joined(separator: "\n") + "\n")
    fixture.section(.policy, "Toe bands are")
    for (sentence, condition) in zip(sentences, conditions) {
      fixture.statement(sentence, service: "Toe bands", indication: condition)
    }
    fixture.section(.background, "Gout of")
    for account in accounts { fixture.paragraph(account) }
    for (index, title) in titles.enumerated() {
      let item = CSLItem(
        type: .articleJournal, authors: [CSLName(family: "Ash\(index)", given: "Q")], title: title,
        issued: PartialDate(year: 2015))
      fixture.reference("r\(index + 1)", item)
      fixture.cite("(\(index + 1))", "r\(index + 1)", style: .number)
    }
    let links = link([fixture], works: works([fixture])).links
    let told = links.filter { $0.kind == .statementToRationale }.map { "\($0.from) \($0.to)" }
    #expect(told == ["F-1/s1 F-1/p5", "F-1/s3 F-1/p6"])
  }
}
