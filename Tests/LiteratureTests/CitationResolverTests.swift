import EvidenceModel
import Testing

@testable import Literature

/// Pointers as policies print them, against lists in their styles.
@Suite struct CitationResolverTests {
  private func citation(_ targets: [CitationTarget]) -> Citation {
    Citation(
      text: "(…)", style: targets.first?.number == nil ? .authorDate : .number, targets: targets,
      section: 0, span: SourceSpan(file: "p.txt", ranges: [5..<9], line: 2))
  }

  @Test func numbersNameTheEntryThatPrintsThem() throws {
    let references = try CorpusReferences.protocol60125()
    let targets = [CitationTarget(number: 6), CitationTarget(number: 8), CitationTarget(number: 6)]
    let result = CitationResolver.resolve([citation(targets)], in: references)
    #expect(result.citations.first?.references == ["60125/r6", "60125/r8"].map { ReferenceID($0) })
    #expect(result.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("Urits", 2020, "r11"), ("Chandra", 2018, "r4"), ("Chandra", 2019, "r5"),
    ("Hirsch", 2018, "r7"),
    ("U.S. Food and Drug Administration", 2018, "r12"), ("FDA", 2002, "r12"), ("Barr", 2014, "r2"),
    ("American College of Radiology", 2022, "r1"), ("ACR", 2022, "r1"), ("Mahmood", 2019, "r9"),
    ("Kortman", 2013, "r8"), ("Frey", 2017, "r6"), ("Tarawneh", 2020, "r10"),
    ("Briggs", 2023, "r3"),
  ])
  func namesWithYearsFindTheirEntry(_ author: String, _ year: Int, _ expected: String) throws {
    let references = try CorpusReferences.policyCCP1247()
    let target = CitationTarget(author: author, year: year)
    let result = CitationResolver.resolve([citation([target])], in: references)
    #expect(result.citations.first?.references == [ReferenceID("CCP.1247/\(expected)")])
  }

  private let list = [
    parsed("van der Berg A, Doe J. Ice. Foot J. 2015a;1:1-2.", id: "x/r1"),
    parsed("van der Berg A, Roe B. Heat. Foot J. 2015b;1:3-4.", id: "x/r2"),
    parsed("Smith J, Poe E. Tape. Foot J. 2016;2:1-2.", id: "x/r3"),
    parsed("Smith K, Loe F. Rest. Foot J. 2016;2:3-4.", id: "x/r4"),
    parsed(
      "National Institute for Health and Care Excellence (NICE). Feet [NG9]. 2017. "
        + "https://example.org/ng9. Last updated 2019.", id: "x/r5"),
    parsed("Łukasz P. Cold. Foot J. 2018;3:1-2.", id: "x/r6"),
    parsed("Toe T, Heel H. SFD clinical guideline: bands. Foot J. 2021;6:1-2.", id: "x/r7"),
    parsed(
      "Arch A; Working Group of the Society of Arches (ASO-FT). Rest. Foot J. 2021;6:3-4.",
      id: "x/r8"),
  ]

  @Test(arguments: [
    (CitationTarget(author: "van der Berg", year: 2015, suffix: "b"), ["x/r2"]),
    (CitationTarget(author: "Berg", year: 2015, suffix: "a"), ["x/r1"]),
    (CitationTarget(author: "van der Berg and Roe", year: 2015), ["x/r2"]),
    (CitationTarget(author: "Smith & Poe", year: 2016), ["x/r3"]),
    (CitationTarget(author: "Smith K", year: 2016), ["x/r4"]),
    (CitationTarget(author: "Smith", year: 2016), []),
    (CitationTarget(author: "NICE", year: 2017), ["x/r5"]),
    (CitationTarget(author: "NICE", year: 2019), ["x/r5"]),
    (
      CitationTarget(author: "National Institute for Health and Care Excellence", year: 2017),
      ["x/r5"]
    ),
    (
      CitationTarget(
        author: "National Institute for Health and Care Excellence [NICE]", year: 2019),
      ["x/r5"]
    ),
    (CitationTarget(author: "Lukasz", year: 2018), ["x/r6"]),
    (CitationTarget(author: "SFD", year: 2021), ["x/r7"]),
    (CitationTarget(author: "ASO-FT", year: 2021), ["x/r8"]),
    (CitationTarget(author: "SFD", year: 2020), []),
    (CitationTarget(author: "Rest", year: 2021), []),
    (CitationTarget(author: "Nobody", year: 2018), []),
    (CitationTarget(author: "Łukasz", year: 2017), []),
  ])
  func pointersInManyForms(_ target: CitationTarget, _ expected: [String]) {
    let result = CitationResolver.resolve([citation([target])], in: list)
    #expect(result.citations.first?.references == expected.map { ReferenceID($0) })
    #expect(result.diagnostics.count == (expected.isEmpty ? 1 : 0))
  }

  @Test func whatNamesNothingIsReportedWithItsPlace() throws {
    let pointer = citation([CitationTarget(number: 99)])
    let result = CitationResolver.resolve([pointer], in: list)
    let diagnostic = try #require(result.diagnostics.first)
    #expect(diagnostic.code == "citation-unresolved")
    #expect(diagnostic.severity == .warning)
    #expect(diagnostic.span == pointer.span)
    #expect(diagnostic.message == "expected a reference numbered 99 in the list, found none")
  }

  @Test func whatNamesSeveralIsReportedAndLeftOut() throws {
    let pointer = citation([CitationTarget(author: "Smith", year: 2016)])
    let result = CitationResolver.resolve([pointer], in: list)
    #expect(result.citations.first?.references == [])
    let diagnostic = try #require(result.diagnostics.first)
    #expect(diagnostic.code == "citation-ambiguous")
    #expect(
      diagnostic.message
        == "expected one reference by “Smith” of 2016 in the list, found 2: x/r3, x/r4")
  }

  @Test func aLabelPrintedTwiceIsAmbiguous() {
    let twice = [
      parsed("Doe J. Ice. Foot J. 2015;1:1-2.", id: "x/r1", label: "1"),
      parsed("Roe J. Heat. Foot J. 2016;1:1-2.", id: "x/r2", label: "1"),
    ]
    let result = CitationResolver.resolve([citation([CitationTarget(number: 1)])], in: twice)
    #expect(result.citations.first?.references == [])
    #expect(result.diagnostics.map(\.code) == ["citation-ambiguous"])
  }

  @Test func aNumberNamesAllWorksOfItsEntry() {
    let works = [
      parsed("Doe J. Ice. Foot J. 2015;1:1-2.", id: "x/r1", label: "1"),
      parsed("Roe J. Heat. Foot J. 2016;1:1-2.", id: "x/r1b", label: "1"),
    ]
    let result = CitationResolver.resolve([citation([CitationTarget(number: 1)])], in: works)
    #expect(result.citations.first?.references == ["x/r1", "x/r1b"].map { ReferenceID($0) })
    #expect(result.diagnostics.isEmpty)
  }

  private let bodies = [
    parsed(
      "Elm, Inc. Test Assessment. Toe Score (Oak Genomics Inc.). Elm Inc.; April 7, 2021, "
        + "updated May 8, 2023.",
      id: "y/r1"),
    parsed(
      "Elm, Inc. Test Assessment. Heel Score (Oak Genomics Inc.). Elm Inc.; June 9, 2021.",
      id: "y/r2"),
    parsed(
      "National Foot Network (NFN). Guidelines in Podiatry. Bunions. Version 4.2023.", id: "y/r3"),
    parsed(
      "National Foot Network (NFN). Guidelines in Podiatry. Bunions Early Detection. Version 2.2023.",
      id: "y/r4"),
    parsed(
      "American College of Shoes\u{2019} Committee on Toes; Society for Feet. Screening. Foot J. 2020;1:1-2.",
      id: "y/r5"),
    parsed(
      "Institutes of Feet (IF), National Institute of Toe Disorders (NITD). Fact Sheet. 2011.",
      id: "y/r6"),
    parsed("NARF. (2024a). Cold feet. https://www.example.org/cold", id: "y/r7"),
  ]

  @Test(arguments: [
    (CitationTarget(author: "Elm, Toe Score [Oak Genomics Inc.]", year: 2021), ["y/r1"]),
    (CitationTarget(author: "Elm, Knee Score [Oak Genomics Inc.]", year: 2021), []),
    (CitationTarget(author: "NFN Bunions", year: 2023), ["y/r3"]),
    (CitationTarget(author: "NFN Bunions Early Detection", year: 2023), ["y/r4"]),
    (CitationTarget(author: "ACS and SF", year: 2020), ["y/r5"]),
    (CitationTarget(author: "NITD", year: 2011), ["y/r6"]),
    (CitationTarget(author: "NARF", year: 2024, suffix: "a"), ["y/r7"]),
    (CitationTarget(author: "NARF", year: 2024, suffix: "b"), []),
  ])
  func bodiesAreNamedInManyWays(_ target: CitationTarget, _ expected: [String]) {
    let result = CitationResolver.resolve([citation([target])], in: bodies)
    #expect(result.citations.first?.references == expected.map { ReferenceID($0) })
  }
}
