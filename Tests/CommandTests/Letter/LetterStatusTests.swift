import Foundation
import TestSupport
import Testing

/// What happens to letters when the literature says more of a source than the policy knew.
@Suite struct LetterStatusTests {
  private static let title =
    "Multicenter study to assess the efficacy and safety of sacroplasty in patients with "
    + "osteoporotic sacral insufficiency fractures or pathologic sacral lesions"

  private static let arguments = ["letter", "--statement", "CCP.1247/s1", "--case", "-"]

  /// The corpus with a letter of the time before, and then the literature.
  private static func world(_ notice: String?, type: String = "Journal Article") throws
    -> EvqProcess
  {
    let evq = try EvqProcess()
    try evq.run("index")
    try evq.write(try evq.run(arguments, input: LetterWorld.json()).output, to: "before.txt")
    let relations = notice.map { LiteratureFixture.notice($0, pmid: "90000009") } ?? ""
    try evq.write(
      LiteratureFixture.file(
        LiteratureFixture.article(
          pmid: "22684691", revised: "2024-01-02", title: title, type: type, relations: relations)),
      to: "a.xml")
    #expect(try evq.run("literature add a.xml").status == 0)
    return evq
  }

  @Test(arguments: ["RetractionIn", "RetractedandRepublishedIn"])
  func aRetractedSourceRefusesTheLetterUntilAPersonAcceptsIt(_ notice: String) throws {
    let evq = try Self.world(notice)
    let refused = try evq.run(Self.arguments, input: LetterWorld.json())
    #expect(refused.status == 3)
    #expect(refused.output.isEmpty)
    #expect(refused.errors.contains("refused: sourceRetracted"))
    #expect(refused.errors.contains("pmid:90000009"))
    let draft = try evq.run(Self.arguments + ["--draft"], input: LetterWorld.json())
    #expect(draft.status == 3, "a draft lifts holes only")
    let accepted = try evq.run(
      Self.arguments + [
        "--accept", "sourceRetracted", "--because", "the others carry the determination",
      ], input: LetterWorld.json())
    #expect(accepted.status == 0)
    let text = LetterWorld.unwrapped(accepted.output)
    #expect(text.contains("Retracted"))
    #expect(text.contains("see pmid:90000009"))
    #expect(text.contains("(sourceRetracted): the others carry the determination"))
  }

  @Test func aLetterOfTheTimeBeforeIsFoundToCiteARetractedSource() throws {
    let evq = try Self.world("RetractionIn")
    let check = try evq.run("letter check before.txt --format json")
    #expect(check.status == 3)
    #expect(try check.json()["faults"]?.texts("code").contains("sourceRetracted") == true)
    #expect(try evq.run("letter verify before.txt").status == 3)
  }

  @Test(arguments: [
    ("ErratumIn", "Corrected"), ("ExpressionOfConcernIn", "Expression of concern"),
    ("UpdateIn", "Updated"),
  ])
  func otherNoticesAreDisclosed(_ notice: String, _ words: String) throws {
    let evq = try Self.world(notice)
    let letter = try evq.run(Self.arguments, input: LetterWorld.json())
    #expect(letter.status == 0)
    #expect(LetterWorld.unwrapped(letter.output).contains("\(words), see pmid:90000009"))
    try evq.write(letter.output, to: "after.txt")
    #expect(try evq.run("letter check after.txt --regime erisa").status == 0)
    let before = try evq.run("letter check before.txt --format json").json()
    let undisclosed = before["faults"]?.elements?.filter {
      $0["code"]?.text == "sourceRetracted" && $0["severity"]?.text == "warning"
    }
    #expect(undisclosed?.count == 1)
    let verified = try evq.run("letter verify before.txt --format json").json()
    #expect(verified["changes"]?.texts("key").contains("status") == true)
  }

  @Test func aSourceWithoutANoticeIsCleanAsOfItsFile() throws {
    let evq = try Self.world(nil)
    let letter = try evq.run(Self.arguments, input: LetterWorld.json())
    #expect(LetterWorld.unwrapped(letter.output).contains("No notice known as of 1/2/2024"))
  }

  /// What replaced a work may be known from a person's table alone.
  @Test func aSourceOfTheTableOfSupersededWorksIsDisclosed() throws {
    let evq = try EvqProcess()
    try evq.run("index")
    try evq.write(try evq.run(Self.arguments, input: LetterWorld.json()).output, to: "before.txt")
    try evq.write(
      """
      - work: pmid:22684691
        by: "the ten-year report of the same registry"
        on: 2024-05-01
        source: "the registry's page"

      """, to: "corpus/superseded.yaml")
    let letter = try evq.run(Self.arguments, input: LetterWorld.json())
    #expect(letter.status == 0)
    #expect(
      LetterWorld.unwrapped(letter.output).contains(
        "Superseded by the ten-year report of the same registry"))
    let before = try evq.run("letter check before.txt --format json").json()
    #expect(before["faults"]?.texts("code").contains("sourceRetracted") == true)
  }
}
