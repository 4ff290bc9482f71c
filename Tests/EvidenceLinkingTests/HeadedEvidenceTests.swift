import EvidenceModel
import Testing

@testable import EvidenceLinking

/// Policies on several services whose evidence stands below a heading for each, with headings that come back.
@Suite struct HeadedEvidenceTests {
  private static let lines = [
    "Heel bands are judged.", "Toe lamps are judged.", "Feet are tired.",
    "Both were compared in 40 people (1).",
    "Toe lamps shone as long as heel bands in a trial (2).",
    "The evidence on their use is insufficient.",
    "Foot Evidence", "Heel Bands", "Literature Review", "Toe Lamps", "Trials of feet",
    "Trials of toes",
  ]

  /// A policy that judges heel bands and toe lamps, with a class each.
  private func fixture(
    _ bands: DeterminationClass = .investigational, _ lamps: DeterminationClass = .investigational
  ) -> Fixture {
    var fixture = Fixture(id: "F-1", text: Self.lines.joined(separator: "\n") + "\n")
    fixture.section(.policy, "Feet")
    fixture.statement(Self.lines[0], service: "Heel bands", classes: [bands])
    fixture.statement(Self.lines[1], service: "Toe lamps", classes: [lamps])
    fixture.section(.evidence, "Foot Evidence")
    fixture.section(.evidence, "Heel Bands", level: 2)
    fixture.section(.regulatory, "Feet")
    fixture.section(.evidence, "Literature Review")
    fixture.paragraph(Self.lines[3])
    fixture.section(.positionStatements, "Toe Lamps", level: 2)
    fixture.section(.evidence, "Literature Review")
    fixture.paragraph(Self.lines[4])
    fixture.articles(["Trials of feet", "Trials of toes"])
    fixture.citeByNumbers()
    return fixture
  }

  private func rationale(_ fixture: Fixture) -> [String] {
    link([fixture], works: works([fixture])).links.filter { $0.kind == .statementToRationale }
      .map { "\($0.from.suffix(2)) \($0.to.suffix(2))" }
  }

  /// What names no service is on that of the heading above the one that comes back, and what a service with a
  /// heading of its own is compared with is not told of there.
  @Test func passagesAreOnTheServiceOfTheHeadingAbove() {
    #expect(rationale(fixture()) == ["s1 p3", "s2 p4"])
  }

  /// A heading of a service that no statement judges ends what the heading above is on.
  @Test(arguments: [
    ("Heat Therapy (HT)", ["s1 p3"]), ("Radial Heeloplasty", ["s1 p3"]),
    ("Society for Toe Therapy", ["s1 p3", "s2 p4"]), ("Safety of Use", ["s1 p3", "s2 p4"]),
  ])
  func anotherServiceEndsWhatIsAbove(_ heading: String, _ found: [String]) {
    let worn = "They were worn by 30 people in a trial (2)."
    var fixture = Fixture(
      id: "F-1", text: (Self.lines + [heading, worn]).joined(separator: "\n") + "\n")
    fixture.section(.policy, "Feet")
    fixture.statement(Self.lines[0], service: "Heel bands", classes: [.investigational])
    fixture.statement(Self.lines[1], service: "Toe lamps", classes: [.investigational])
    fixture.section(.evidence, "Heel Bands", level: 2)
    fixture.paragraph(Self.lines[3])
    fixture.section(.positionStatements, "Toe Lamps", level: 2)
    fixture.section(.positionStatements, heading, level: 2)
    fixture.section(.evidence, "Literature Review")
    fixture.section(.evidence, "Literature Review")
    fixture.paragraph(worn)
    fixture.articles(["Trials of feet", "Trials of toes"])
    fixture.citeByNumbers()
    #expect(rationale(fixture) == found)
  }

  /// Where headings beside one another name determined conditions, what stands below another of them is on none.
  @Test(arguments: [
    ("Ringworm", ["s1 p5", "s4 p5", "s4 p6"]),
    ("Safety", ["s1 p5", "s1 p6", "s2 p6", "s3 p6", "s4 p5", "s4 p6"]),
    ("Society of Toes", ["s1 p5", "s1 p6", "s2 p6", "s3 p6", "s4 p5", "s4 p6"]),
  ])
  func aHeadingBesideThoseOfConditionsNamesOne(_ heading: String, _ found: [String]) {
    let judged = ["gout", "sprue", "warts", nil].enumerated().map { index, condition in
      (words: "Lamps are judged, \(index).", condition: condition)
    }
    let told = ["Lamps helped in gout in a trial (1).", "Lamps shone on 40 people in a trial (2)."]
    let headings = ["Feet", "Findings", "Gout", "Sprue", "Warts"]
    var fixture = Fixture(
      id: "F-1",
      text: (judged.map(\.words) + told + headings + [heading] + Self.lines.suffix(2))
        .joined(separator: "\n") + "\n")
    fixture.section(.policy, "Feet")
    for (words, condition) in judged {
      fixture.statement(
        words, service: "Toe lamps", indication: condition, classes: [.investigational])
    }
    fixture.section(.evidence, "Findings")
    for name in headings.dropFirst(2) {
      fixture.section(.evidence, name, level: 2)
      if name == "Gout" { fixture.paragraph(told[0]) }
    }
    fixture.section(.evidence, heading, level: 2)
    fixture.paragraph(told[1])
    fixture.articles(["Trials of feet", "Trials of toes"])
    fixture.citeByNumbers()
    #expect(rationale(fixture) == found)
  }

  /// A sentence below the second heading concludes for what it leads to, and for no other service.
  @Test(arguments: [
    (DeterminationClass.investigational, ["s2 e1"]), (.notMedicallyNecessary, ["s2 e1"]),
    (.medicallyNecessary, []),
  ])
  func aConclusionLeadsToItsDetermination(_ lamps: DeterminationClass, _ found: [String]) {
    var fixture = fixture(.investigational, lamps)
    fixture.conclusion(Self.lines[5], service: nil, .insufficient)
    #expect(rationale(fixture).filter { $0.contains("e") } == found)
  }

  /// Of summaries on two populations the one that finds the evidence insufficient is the reason of what is left over,
  /// and not of the grant.
  @Test(arguments: [
    (EvidenceVerdict.insufficient, ["s1 e2", "s2 e1"]), (.unstated, ["s1 e1", "s1 e2"]),
    (.sufficient, ["s1 e1", "s1 e2"]),
  ])
  func aSummaryLeadsToItsDetermination(_ verdict: EvidenceVerdict, _ found: [String]) {
    let words = [
      "Toe lamps are needed for gout.", "Toe lamps fail elsewhere.", "Mild gout.", "Severe gout.",
    ]
    var fixture = Fixture(id: "F-1", text: words.joined(separator: "\n") + "\nLamps\nFindings\n")
    fixture.section(.policy, "Lamps")
    fixture.statement(
      words[0], service: "Toe lamps", indication: "gout", classes: [.medicallyNecessary])
    fixture.statement(
      words[1], service: "Toe lamps", indication: "all other situations", flags: [.residual],
      classes: [.investigational])
    fixture.section(.evidence, "Findings")
    fixture.summary(words[2], service: "toe lamps", population: "mild gout")
    fixture.summary(words[3], service: "toe lamps", population: "severe gout")
    fixture.document.policy.summaries[0].verdict = verdict
    fixture.document.policy.summaries[1].verdict = .sufficient
    #expect(rationale(fixture) == found)
  }

  /// What is said of a closer description counts, what is said of more than the service does not.
  @Test(arguments: [
    ("heel bands of rubber", ["s1 e1"]), ("heel", []), ("heel bands", ["s1 e1"]),
  ])
  func aConclusionIsOnNoMoreThanTheService(_ service: String, _ found: [String]) {
    var fixture = fixture()
    fixture.section(.evidence, "Feet")
    fixture.conclusion(Self.lines[5], service: service, .insufficient)
    #expect(rationale(fixture).filter { $0.contains("e") } == found)
  }
}
