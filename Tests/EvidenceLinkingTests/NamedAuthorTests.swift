import EvidenceModel
import Testing

@testable import EvidenceLinking

/// Works that a policy names by their authors without a year.
@Suite struct NamedAuthorTests {
  private static let statement = "Heel bands are investigational."
  private static let account = "Doe et al enrolled 64 patients and compared heel bands."
  private static let titles = ["Bands for the heels of runners", "Heel bands: a cohort study"]

  private func fixture(_ style: CitationStyle) -> Fixture {
    var fixture = Fixture(
      id: "F-1",
      text: ([Self.statement, Self.account] + Self.titles).joined(separator: "\n") + "\n")
    fixture.section(.policy, "Heel bands")
    fixture.statement(Self.statement, service: "Heel bands")
    fixture.section(.evidence, "Evidence")
    fixture.paragraph(Self.account)
    fixture.articles(Self.titles)
    fixture.cite("Doe et al", "r1", style: style)
    return fixture
  }

  @Test func theLinkIsInferredAndSaysOnWhatItStands() throws {
    let fixture = fixture(.author)
    let graph = link([fixture], works: works([fixture]))
    let link = try #require(
      graph.links.first { $0.fromSpan.start == Self.statement.utf8.count + 1 })
    #expect(link.reference == "F-1/r1")
    #expect(link.basis == .authorMatch)
    #expect(link.basis.standing == .inferred)
    #expect(link.reason.contains("without a year"))
  }

  /// What is said of people is a fact on a work that is cited, and none on one that is inferred.
  @Test(arguments: [(CitationStyle.authorDate, [64]), (.author, [])])
  func anInferredWorkGainsNoFacts(_ style: CitationStyle, _ sizes: [Int]) throws {
    let fixture = fixture(style)
    let graph = link([fixture], works: works([fixture]))
    let record = try #require(graph.records.first { $0.id == "F-1/r1" })
    #expect(record.sampleSizes.map(\.count) == sizes)
  }

  /// A name is no pointer: the works whose titles name the service are linked, too.
  @Test func titlesAreLinkedAsWhereNothingIsCited() {
    let fixture = fixture(.author)
    let graph = link([fixture], works: works([fixture]))
    let topics = graph.links.filter { $0.from == "F-1/s1" && $0.basis == .topic }
    #expect(topics.map(\.reference) == ["F-1/r1", "F-1/r2"])
  }
}
