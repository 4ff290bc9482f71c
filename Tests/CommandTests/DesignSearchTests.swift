import TestSupport
import Testing

/// `evq search` for a design where a topic has more references than are looked at for other answers.
@Suite struct DesignSearchTests {
  /// How many works both policies refer to, of which one in twenty is a trial by its title.
  private static let workCount = 600
  private static let trialCount = 30
  private static let gapCount = 12

  private let evq: EvqProcess

  init() throws {
    evq = try EvqProcess(withCorpus: false)
    for id in ["BR-1", "BR-2"] {
      try evq.write(Self.policy(id), to: "corpus/policies/\(id).txt")
    }
    try evq.run("index")
  }

  private static func policy(_ id: String) -> String {
    let gaps = (1...gapCount / 2).map {
      "No randomized controlled trial has compared ankle braces with rest over \(id.suffix(1))\($0) weeks."
    }
    let references = (1...workCount).map { number in
      let title =
        number % (workCount / trialCount) == 0
        ? "Stability and function of the joint and of the whole limb with and without ankle braces "
          + "in season \(number): a randomized controlled trial"
        : "Ankle braces in season \(number): a case series"
      return "\(number). Weaver T, Hill B. \(title). Joint Supports. 20\(10 + number % 10);"
        + "\(number):\(number)-\(number + 4)."
    }
    return """
      Medical Policy \(id): Ankle Braces
      Effective Date: 01/01/2021

      POLICY
      Ankle braces are considered investigational for all indications.

      RATIONALE
      \(gaps.joined(separator: "\n\n"))

      REFERENCES
      \(references.joined(separator: "\n"))

      """
  }

  @Test func everyTrialIsCountedAndEachOnce() throws {
    let answer = try evq.run("search ankle braces RCT --limit 4 --format json").json()
    #expect(answer["total"]?.int == Self.trialCount)
    let hits = try #require(answer["hits"]?.elements)
    #expect(hits.count == 4)
    for hit in hits {
      let number = try #require(hit["id"]?.text?.split(separator: "r").last.flatMap { Int($0) })
      #expect(number % (Self.workCount / Self.trialCount) == 0)
      #expect(hit["id"]?.text == "BR-1/r\(number)")
      #expect(hit["otherReferences"]?.elements == [.string("BR-2/r\(number)")])
    }
  }

  @Test func moreAreShownThanTheFirstReferencesHave() throws {
    let answer = try evq.run("search ankle braces case series --limit 560 --format json").json()
    #expect(answer["total"]?.int == Self.workCount - Self.trialCount)
    let ids = answer["hits"]?.texts("id") ?? []
    #expect(ids.count == 560 && Set(ids).count == 560)
  }

  @Test func thePageCountsWhatItDoesNotShow() throws {
    let page = try evq.run("search ankle braces RCT --limit 4").output
    #expect(page.contains("\(Self.gapCount - 4) more sentences on what is missing"))
    let all = try evq.run("search ankle braces RCT --format json").json()
    #expect(all["gaps"]?.elements?.count == Self.gapCount)
  }

  @Test func aPolicyThatIsAskedForAloneIsTheOnlyOneThatAnswers() throws {
    let run = try evq.run("search ankle braces RCT --policy BR-2 --limit 40 --format json")
    let answer = try run.json()
    #expect(answer["total"]?.int == Self.trialCount)
    #expect(answer["hits"]?.texts("id").allSatisfy { $0.hasPrefix("BR-2/") } == true)
    #expect(
      answer["hits"]?.elements?.allSatisfy { $0["otherReferences"]?.elements == [] } == true)
  }
}
