import TestSupport
import Testing

/// `evq why` on a topic that more statements are about than a person reads.
@Suite struct ManyStatementsTests {
  private static let count = 520
  private let evq: EvqProcess

  init() throws {
    evq = try EvqProcess(withCorpus: false)
    let services = (1...Self.count).map { number in
      "Wrist splint model \(number) is considered "
        + (number % 4 == 0 ? "medically necessary" : "investigational") + "."
    }
    try evq.write(
      """
      Medical Policy WS-1: Wrist Splints
      Effective Date: 01/01/2021

      POLICY
      \(services.joined(separator: "\n\n"))

      """, to: "corpus/policies/WS-1.txt")
    try evq.run("index")
  }

  @Test func allAreCountedAndTheFirstAreShown() throws {
    let page = try evq.run("why wrist splint --limit 2").output
    #expect(page.contains("the first 2 of \(Self.count) statements on this"))
    let all = try evq.run("why wrist splint --format json").json()
    #expect(all["answers"]?.elements?.count == Self.count)
    #expect(all["elsewhere"]?.elements == [])
  }

  @Test func aDeterminationInTheQuestionChoosesAmongAll() throws {
    let answer = try evq.run(
      ["why", "wrist splint medically necessary", "--limit", "3", "--format", "json"]
    ).json()
    let notes = (answer["notes"]?.elements ?? []).compactMap(\.text)
    #expect(notes.contains { $0.hasPrefix("the first 3 of 130 statements") })
    let answers = try #require(answer["answers"]?.elements)
    #expect(answers.count == 3)
    for (place, each) in answers.enumerated() {
      let number = (place + 1) * 4
      #expect(each[path: "statement.quote"]?.text?.contains("model \(number) ") == true)
    }
  }
}
