import TestSupport
import Testing

/// `evq search` over the two documents of the corpus; what is expected was read in them.
@Suite struct SearchTests {
  private let evq: EvqProcess

  init() throws {
    evq = try EvqProcess()
    try evq.run("index")
  }

  /// Line 39 of 60125 says that no RCT has been reported, line 80 of CCP.1247 that a review called
  /// for randomized trials.
  @Test func noTrialOfSacroplastyIsFoundAndThePoliciesAreQuoted() throws {
    let run = try evq.run("search sacroplasty RCT --format json")
    let answer = try run.json()
    #expect(run.status == 1)
    #expect(answer["total"]?.int == 0)
    #expect(answer["hits"]?.elements?.isEmpty == true)
    #expect(answer[path: "query.terms"]?.elements == [.string("sacroplasty")])
    #expect(answer[path: "query.filters.0.field"]?.text == "design")
    #expect(answer[path: "query.filters.0.value"]?.text == "randomizedControlledTrial")
    #expect(
      answer["gaps"]?.texts("quote") == [
        "No RCTs have been reported.",
        "The review noted low-quality evidence and called for randomized trials (Briggs, 2023).",
      ])
    #expect((answer["gaps"]?.elements ?? []).map { $0[path: "source.line"]?.int } == [39, 80])
  }

  @Test func theNearestEvidenceOnSacroplastyComesBestDesignFirst() throws {
    let answer = try evq.run("search sacroplasty RCT --format json").json()
    let nearest = try #require(answer["nearest"])
    #expect(
      nearest.texts("design.value") == [
        "metaAnalysis", "metaAnalysis", "systematicReview", "systematicReview", "prospectiveCohort",
      ])
    #expect(
      nearest.texts("id") == [
        "CCP.1247/r5", "CCP.1247/r10", "CCP.1247/r9", "CCP.1247/r3", "60125/r40",
      ])
    #expect(
      Set(answer["unstated"]?.texts("id") ?? []) == ["60125/r41", "60125/r42", "60125/r43"])
  }

  /// The ten references whose titles say that a trial was randomized.
  @Test func everyRandomizedTrialOfVertebroplastyIsFoundAndNoMetaAnalysis() throws {
    let run = try evq.run("search vertebroplasty RCT --limit 50 --format json")
    let answer = try run.json()
    let trials = [3, 23, 24, 25, 28, 30, 34, 35, 37, 38].map { "60125/r\($0)" }
    #expect(run.status == 0)
    #expect(Set(answer["hits"]?.texts("id") ?? []) == Set(trials))
    #expect(answer["total"]?.int == 10)
    #expect(
      Set(answer["hits"]?.texts("design.value") ?? []) == ["randomizedControlledTrial"])
    let unstated = Set(answer["unstated"]?.texts("id") ?? [])
    #expect(unstated.isSuperset(of: ["60125/r27", "60125/r29", "60125/r36"]))
    #expect(unstated.isDisjoint(with: ["60125/r18", "60125/r19", "60125/r20", "60125/r16"]))
  }

  /// References 18 to 21 say so in their titles; 17 is a Cochrane review. (The title of 22, another
  /// one, does not name vertebroplasty.)
  @Test func aSearchForSystematicReviewsFindsMetaAnalysesToo() throws {
    for words in [["vertebroplasty", "SR"], ["vertebroplasty", "systematic review"]] {
      let answer = try evq.run(["search", "--limit", "50", "--format", "json"] + words).json()
      let ids = Set(answer["hits"]?.texts("id") ?? [])
      #expect(ids.isSuperset(of: (17...21).map { "60125/r\($0)" }))
      #expect(ids.isDisjoint(with: ["60125/r23", "60125/r28"]))
    }
  }

  @Test(arguments: [
    ("PMID 22684691", "60125/r41"), ("22684691", "60125/r41"), ("pmid:22684691", "60125/r41"),
    ("10.7759/cureus.41745", "CCP.1247/r3"), ("VERTOS IV", "60125/r28"), ("vapour", "60125/r34"),
    ("Vertos II", "60125/r35"), ("INVEST", "60125/r27"),
  ])
  func identifiersAndTrialNamesAreExactLookUps(_ query: String, _ id: String) throws {
    let answer = try evq.run(["search", query, "--format", "json"]).json()
    #expect(answer["hits"]?.texts("id") == [id])
  }

  @Test func anAbbreviationWithTwoMeaningsIsReportedAndDecidesNothing() throws {
    let answer = try evq.run("search vertebroplasty MA --format json").json()
    let note = try #require(answer[path: "query.notes.0"]?.text)
    #expect(note.contains("metaAnalysis"))
    #expect(note.contains("Medicare Advantage"))
    #expect(answer[path: "query.filters"]?.elements?.isEmpty == true)
  }

  @Test func anUnknownWordGetsASuggestion() throws {
    let run = try evq.run("search sacroplsty --format json")
    #expect(run.status == 1)
    #expect(try run.json()["suggestions"]?.elements?.first == .string("sacroplasty"))
  }

  @Test func determinationsAndLinesOfBusinessAreFilters() throws {
    let adverse = try evq.run(["search", "sacroplasty", "investigational", "--format", "json"])
    #expect(
      Set(try adverse.json()["hits"]?.texts("id") ?? []) == ["60125/s5", "CCP.1247/s1"])
    let advantage = try evq.run(
      ["search", "vertebroplasty Medicare Advantage", "--format", "json"])
    #expect(try advantage.json()["hits"]?.texts("id") == ["60125/s6"])
  }

  @Test func aWordCanBeExcluded() throws {
    let with = try evq.run(["search", "vertebroplasty kyphoplasty", "--format", "json"]).json()
    let without = try evq.run(
      ["search", "--format", "json", "--limit", "100", "--", "vertebroplasty", "-kyphoplasty"]
    ).json()
    #expect(with["hits"]?.elements?.isEmpty == false)
    let texts = without["hits"]?.texts("text") ?? []
    #expect(!texts.isEmpty)
    #expect(!texts.contains { $0.lowercased().contains("kyphoplasty") })
  }

  @Test func aWorkInTwoListsIsOneHit() throws {
    let answer = try evq.run("search Kortman --format json").json()
    let works = (answer["hits"]?.elements ?? []).filter { $0["kind"]?.text == "reference" }
    #expect(works.count == 1)
    #expect(works.first?["otherReferences"]?.elements?.count == 1)
  }

  @Test func theYearsOfWorksNarrowASearch() throws {
    let answer = try evq.run(
      ["search", "vertebroplasty RCT since 2016", "--format", "json"]
    ).json()
    #expect(
      Set(answer["hits"]?.texts("id") ?? []) == [
        "60125/r28", "60125/r34", "60125/r37", "60125/r38",
      ])
  }

  @Test(arguments: ["\"", "*", "-", "\"\"", "?!"])
  func aQueryOfNoWordsIsNoQuery(_ query: String) throws {
    let run = try evq.run(["search", "--", query])
    #expect(run.status == 2)
    #expect(run.errors.contains("nothing to search for"))
  }

  @Test func aTextIsNoQuery() throws {
    let run = try evq.run(["search", String(repeating: "pain ", count: 5000)])
    #expect(run.status == 2)
    #expect(run.errors.contains("expected at most 200 words, found 5000"))
  }

  @Test(arguments: ["design:nothing", "kind:nothing", "policy:none", "year:soon"])
  func aFieldWithAWrongValueIsToldWhatIsExpected(_ query: String) throws {
    let run = try evq.run(["search", query])
    #expect(run.status == 2)
    #expect(run.errors.contains("error:"))
  }
}
