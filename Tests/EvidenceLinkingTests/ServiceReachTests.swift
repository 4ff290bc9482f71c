import EvidenceModel
import Testing

@testable import EvidenceLinking

/// Which of a policy's determinations a passage is a reason of, where several judge one service closely.
@Suite struct ServiceReachTests {
  /// A determination by its service and indication.
  private typealias Judged = (service: String, indication: String?)
  /// A heading and the passages below it, each of which cites the work of its number.
  private typealias Told = (heading: String, passages: [String])

  /// The reasons of the determinations, the passages counted from `p1`.
  private func links(_ judged: [Judged], _ told: [Told]) -> [Link] {
    let sentences = judged.indices.map { "Sentence \($0) judges." }
    let passages = told.flatMap(\.passages)
    let titles = passages.indices.map { "Trials number \($0)" }
    let text = sentences + ["Judged"] + told.map(\.heading) + passages + titles
    var fixture = Fixture(id: "F-1", text: text.joined(separator: "\n") + "\n")
    fixture.section(.evidence, "Judged")
    for section in told {
      fixture.section(.evidence, section.heading, level: 2)
      for passage in section.passages { fixture.paragraph(passage) }
    }
    fixture.section(.policy, "Judged")
    for (sentence, one) in zip(sentences, judged) {
      fixture.statement(sentence, service: one.service, indication: one.indication)
    }
    fixture.articles(titles)
    fixture.citeByNumbers()
    return link([fixture], works: works([fixture])).links
      .filter { $0.kind == .statementToRationale }
  }

  private func pairs(_ judged: [Judged], _ told: [Told]) -> [String] {
    links(judged, told).map { "\($0.from.suffix(2)) \($0.to.suffix(2))" }
  }

  /// What is said of an operation is no reason for the determination on its revision, but below a heading on it.
  @Test func aServiceThatIsJudgedApartHasReasonsOfItsOwn() {
    let judged: [Judged] = [
      ("Toe surgery", nil), ("revision of a previous toe surgical procedure", nil),
      ("Heel surgery", nil),
    ]
    let told: [Told] = [
      (
        "Findings",
        ["Toe surgery helped (1).", "Revision of previous toe procedures helped (2)."]
      ),
      ("Revision of Previous Toe Procedures", ["Toe surgery was done again (3)."]),
    ]
    #expect(pairs(judged, told) == ["s1 p1", "s1 p3", "s2 p2", "s2 p3"])
    let reasons = links(judged, told).filter { $0.from.hasSuffix("s2") }.map(\.reason)
    #expect(reasons.first?.contains("speaks of the same service") == true)
    #expect(reasons.last?.contains("below a heading on the same service") == true)
  }

  /// A closer description that is not judged apart shares what is said of the service.
  @Test func aCloserDescriptionHasTheReasonsOfItsService() {
    #expect(
      pairs([("Cold toe surgery", nil)], [("Findings", ["Toe surgery helped (1)."])]) == ["s1 p1"])
  }

  /// Where a policy judges a service for adults and for adolescents, a trial in the one is no reason for the other.
  @Test func agesThatAreJudgedApartHaveReasonsOfTheirOwn() {
    let judged: [Judged] = [
      ("Toe surgery", "gout in an adult"), ("Toe surgery", "gout in an adolescent (age 11 to 17)"),
      ("Heel surgery", "gout in an adult"),
    ]
    let told: [Told] = [
      ("Findings", ["Toe surgery helped (1).", "Toe surgery helped teenagers (2)."]),
      ("Pediatric Toes", ["Toe surgery was safe in adults of tomorrow (3)."]),
      ("Heels", ["Heel surgery helped children (4)."]),
    ]
    #expect(pairs(judged, told) == ["s1 p1", "s2 p2", "s2 p3", "s3 p4"])
  }

  /// Without a passage on the young, what is said of the service is all that the policy has.
  @Test func whatNamesNoAgeIsOnTheYoungWhereNothingElseIs() {
    let judged: [Judged] = [("Toe surgery", "adults"), ("Toe surgery", "children")]
    let told: [Told] = [("Findings", ["Toe surgery helped (1).", "Toe surgery lasted (2)."])]
    #expect(pairs(judged, told) == ["s1 p1", "s1 p2", "s2 p1", "s2 p2"])
  }

  /// `Revision` alone is said of many things.
  @Test func whatIsDoneToEarlierWorkNamesNoService() {
    let judged: [Judged] = [("Revision; reversal", nil), ("Toe bands", nil)]
    let told: [Told] = [("Findings", ["Toe bands led to a reversal of gout after revision (1)."])]
    #expect(pairs(judged, told) == ["s2 p1"])
  }

  /// Below a condition what names another service of the policy is on that one; what names none is on the only service
  /// that is judged for it, and the link says so.
  @Test func aLabelLeadsToNoOtherServiceThanThePassageNames() throws {
    let judged: [Judged] = [("Toezumab", "gout"), ("Heelimab", nil), ("Heelimab", "warts")]
    let told: [Told] = [
      ("Findings", ["Gout: Heelimab helped (1).", "Gout: Biologics are advised (2)."])
    ]
    let found = links(judged, told).filter { $0.from.hasSuffix("s1") }
    #expect(found.map(\.to) == ["F-1/p2"])
    #expect(try #require(found.first).reason.contains("names the condition (gout)"))
    #expect(found.first?.services == nil)
  }

  /// A passage that names no condition goes on about that of the one before it, in its section.
  @Test func aPassageGoesOnAboutTheConditionBeforeIt() {
    let judged: [Judged] = [("Toezumab", "gout"), ("Toezumab", "warts")]
    let told: [Told] = [
      ("Findings", ["Toezumab helped in gout (1).", "Half of the people were women (2)."]),
      ("Safety", ["People slept well (3)."]),
    ]
    #expect(pairs(judged, told) == ["s1 p1", "s1 p2", "s1 p3", "s2 p3"])
  }

  /// The heading of a body stands below the service whose heading stands before it.
  @Test func aBodySpeaksOfTheServiceAboveIt() {
    let judged: [Judged] = [("Toe bands", nil), ("Heel lamps", nil)]
    let told: [Told] = [
      ("Toe Bands", ["They helped (1)."]), ("Heel Lamps", ["They shone (2)."]),
      ("Society for Foot Care", ["Lamps and bands need trials (3)."]),
    ]
    #expect(pairs(judged, told) == ["s1 p1", "s2 p2", "s2 p3"])
  }
}
