import EvidenceModel
import Testing

@testable import Literature

/// Which reference a described study is, and what stays open.
@Suite struct StudyReferenceRuleTests {
  private let list = [
    entry("1", "Doe J, Roe B. Heat for the foot. Foot J. 2015;1:3-4."),
    entry("2", "Smith J, Poe E. Tape. Foot J. 2016;2:1-2."),
    entry("3", "Smith J, Low E. Tape again. Foot J. 2016;2:3-4."),
    entry("4", "Mann K. Cold feet: results of the CHILLED trial. Foot J. 2018;4:1-9."),
    entry("5", "Pole V, Low E. Warming the metatarsal joints of runners. Foot J. 2019;5:1-9."),
    entry("6", "Lamb T, Low E. Warming of fingers in winter swimmers. Hand J. 2019;5:1-9."),
    entry("7", "Lamb T, Low E. Splinting of wrists after fractures. Hand J. 2020;6:1-9."),
  ]

  private static func entry(_ label: String, _ raw: String) -> Reference {
    ReferenceParser.parse(
      ReferenceText(
        id: ReferenceID("x/r\(label)"), label: label, raw: raw,
        span: SourceSpan(file: "p.txt", ranges: [900..<901], line: 9)))
  }

  private func study(
    _ opening: StudyOpening = .author, _ author: String? = nil, _ year: Int? = nil,
    trial: String? = nil, lead: String? = nil, words: String = "…"
  ) -> DescribedStudy {
    let lead = Quotation(
      text: lead ?? author ?? "A trial", span: SourceSpan(file: "p.txt", ranges: [10..<20], line: 1)
    )
    return DescribedStudy(
      id: "x/d1", opening: opening, author: author, year: year, trialName: trial, lead: lead,
      quote: Quotation(
        text: words, span: SourceSpan(file: "p.txt", ranges: [10..<200], line: 1)),
      passages: ["x/p1"], section: 0)
  }

  private func pointer(_ ids: [ReferenceID], at place: Int) -> Citation {
    Citation(
      text: "[\(ids.count)]", style: .number, targets: [], references: ids, section: 0,
      span: SourceSpan(file: "p.txt", ranges: [place..<place + 3], line: 1))
  }

  private func resolve(
    _ study: DescribedStudy, _ citations: [Citation] = []
  ) throws -> (study: DescribedStudy, citations: [Citation], codes: [String]) {
    let found = StudyReferenceRule.resolve([study], citations: citations, in: list)
    return (try #require(found.studies.first), found.citations, found.diagnostics.map(\.code))
  }

  @Test func aPrintedPointerGoesFirst() throws {
    let found = try resolve(study(.author, "Smith", 2016), [pointer(["x/r3"], at: 30)])
    #expect(found.study.reference == "x/r3")
    #expect(found.study.basis == .cited)
    #expect(found.citations.count == 1)
  }

  @Test func aPointerThatNamesOthersIsADoubt() throws {
    let found = try resolve(study(.author, "Webb", 2016), [pointer(["x/r1"], at: 30)])
    #expect(found.study.reference == nil)
    #expect(found.codes == ["study-reference-disagrees"])
  }

  @Test func aUniqueNameAndYearIsAPointerOfItsOwn() throws {
    let found = try resolve(study(.author, "Doe", 2015))
    #expect(found.study.reference == "x/r1")
    #expect(found.study.basis == .authorDate)
    #expect(found.citations.map(\.references) == [["x/r1"]])
  }

  @Test(arguments: [("Smith", 2016), ("Doe", 2011), ("Doe", nil)] as [(String, Int?)])
  func whatIsNotUniqueStaysOpen(author: String, year: Int?) throws {
    let found = try resolve(study(.author, author, year))
    #expect(found.study.reference == nil)
    #expect(found.codes == ["study-unlinked"])
    #expect(found.citations.isEmpty)
  }

  @Test(arguments: [
    ("Pole", "Pole et al", "In runners, warming eased the metatarsal pain.", "x/r5"),
    ("Pole", "Pole and colleagues", "Warmed runners had less pain of their metatarsals.", "x/r5"),
    ("Lamb", "Lamb et al.", "Winter swimmers had warmer fingers.", "x/r6"),
  ])
  func authorsWithoutAYearAreInferred(
    author: String, lead: String, words: String, reference: String
  ) throws {
    let found = try resolve(study(.author, author, lead: lead, words: lead + " saw. " + words))
    #expect(found.study.reference?.rawValue == reference)
    #expect(found.study.basis == .authorMatch)
    #expect(found.study.basis?.standing == .inferred)
    #expect(found.citations.map(\.style) == [.author])
  }

  /// Of another topic, of a single author, of several works alike.
  @Test(arguments: [
    ("Pole", "Pole et al", "Ice on the knee helped."),
    ("Pole", "Pole", "In runners, warming eased the metatarsal pain."),
    ("Lamb", "Lamb et al.", "Swimmers with warming had fewer wrist fractures and fewer splints."),
  ])
  func authorsWithoutAYearWhoseWorkIsInDoubtStayOpen(
    author: String, lead: String, words: String
  ) throws {
    let found = try resolve(study(.author, author, lead: lead, words: lead + " saw. " + words))
    #expect(found.study.reference == nil)
    #expect(found.codes == ["study-unlinked"])
  }

  @Test func aTrialIsTheOneEntryThatPrintsItsName() throws {
    let found = try resolve(study(.trial, trial: "CHILLED"))
    #expect(found.study.reference == "x/r4")
    #expect(found.study.basis == .named)
  }

  @Test func aStudyWithoutNameAndPointerIsNoDoubt() throws {
    let found = try resolve(study(.design))
    #expect(found.study.reference == nil)
    #expect(found.codes.isEmpty)
  }
}
