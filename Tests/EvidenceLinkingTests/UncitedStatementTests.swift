import EvidenceModel
import Testing

@testable import EvidenceLinking

/// Policies that print a list of references and never point at it.
@Suite struct UncitedStatementTests {
  private static let titles = [
    "Laser closure of the heel vein for heel ulcers: a randomized trial",
    "Laser closure of the toe vein in gout: a randomized trial",
    "Catheter drilling and laser closure: a cohort study",
    "Ulcers of the heel: a cohort study",
    "Toezumab in gout: a randomized trial",
    "Stenting a heel fold: a cohort study",
    "A toe drill in arthrosis of the heel: a cohort study",
  ]

  /// The references that a determination on a service is linked to.
  private func references(
    _ service: String, _ indication: String? = nil, flags: [DeterminationFlag] = [],
    cites: Bool = false
  ) -> [String] {
    let sentence = "Foot care is investigational (1)."
    var fixture = Fixture(
      id: "F-1", text: sentence + "\n" + Self.titles.joined(separator: "\n") + "\n")
    fixture.section(.policy, "Foot")
    fixture.statement(sentence, service: service, indication: indication, flags: flags)
    fixture.articles(Self.titles)
    if cites { fixture.cite("(1)", "r4", style: .number) }
    let graph = link([fixture], works: works([fixture]))
    return graph.links.filter { $0.from == "F-1/s1" && $0.kind == .passageToEvidence }.map {
      "\($0.reference?.rawValue.split(separator: "/").last ?? "") \($0.basis.rawValue)"
    }
  }

  /// A service, its indication, and the works whose titles name both.
  @Test(
    arguments: [
      ("Laser closure", nil, ["r1", "r2", "r3"]),
      ("Laser closure of any vein", nil, ["r1", "r2", "r3"]),
      ("Laser closure", "heel ulcers", ["r1"]),
      ("Laser closure", "gout or heel ulcers", ["r1", "r2"]),
      ("Laser closure", "chronic elbow pain", []),
      ("Treatment of heel ulcers by laser closure", nil, ["r1"]),
      ("Laser closure of toe veins", nil, ["r2"]),
      ("Laser closing therapy, including catheter drilling", nil, ["r3"]),
      ("Heel stent insertion", "as part of the treatment of folds", ["r6"]),
      ("Heel stent placement", "heel folds", ["r6"]), ("Toe stents", "heel folds", []),
      ("Toe drills", "arthrotic toes of the foot and heel with gout", ["r7"]),
      ("Treatment of heel ulcers", nil, []),
      ("Transcatheter drilling", nil, ["r3"]),
      ("Toezumab intravenous products", nil, ["r5"]),
      ("Initiation of Toezumab", nil, ["r5"]),
      ("Surgery", nil, []),
    ] as [(String, String?, [String])])
  func titlesThatNameTheServiceAndItsConditionAreLinked(
    _ service: String, _ indication: String?, _ found: [String]
  ) {
    #expect(references(service, indication) == found.map { $0 + " topic" })
  }

  @Test func whatIsLeftOverHasNoWorksOfItsOwn() {
    #expect(references("Laser closure", flags: [.residual]).isEmpty)
  }

  /// Headings of a rank that titles name are conditions; others tell how a service is asked for.
  @Test func headingsTellTheCondition() {
    let sentences = [
      "Toezumab is approved first.", "Toezumab is approved next.", "Toezumab is approved again.",
    ]
    var fixture = Fixture(
      id: "F-1", text: (sentences + Self.titles).joined(separator: "\n") + "\n")
    fixture.section(.policy, "Toezumab")
    for (sentence, headings) in zip(sentences, [["Gout", "First"], ["Marsh Fever", "First"], []]) {
      fixture.statement(sentence, service: "Toezumab", headings: headings)
    }
    fixture.articles(Self.titles)
    let links = link([fixture], works: works([fixture])).links
    #expect(
      links.filter { $0.basis == .topic }.map(\.from) == ["F-1/s1", "F-1/s3"])
  }

  /// Where the policy points at a work itself, titles add nothing.
  @Test func aPointerGoesFirst() {
    #expect(references("Laser closure", cites: true) == ["r4 cited"])
  }
}
