import Foundation
import TestSupport
import Testing

/// Several editions of a policy lie side by side; the decision date decides which may be used.
@Suite struct LetterEditionTests {
  private static func text(_ year: Int, _ verdict: String) -> String {
    """
    Medical Policy MP-77

    Laser Therapy of the Knee

    Policy Number: MP-77
    Last Review Date: 05/\(year)

    Policy Statement

    Laser therapy of the knee is considered \(verdict) for all indications.

    Summary of Evidence

    For individuals with knee pain who receive laser therapy of the knee, the evidence includes a \
    case series. The evidence is insufficient to determine that the technology results in an \
    improvement in the net health outcome.

    """
  }

  private static let evq: EvqProcess? = {
    let evq = try? EvqProcess(withCorpus: false)
    try? evq?.write(text(2021, "experimental"), to: "corpus/policies/mp-77-2021.txt")
    try? evq?.write(text(2023, "investigational"), to: "corpus/policies/mp-77-2023.txt")
    _ = try? evq?.run("index")
    return evq
  }()

  /// Decision date, the statement asked for, and whether a letter may be made on it.
  @Test(arguments: [
    ("2022-03-01", "MP-77@2021-05/s1", true), ("2022-03-01", "MP-77/s1", false),
    ("2024-03-01", "MP-77@2021-05/s1", false), ("2024-03-01", "MP-77/s1", true),
    ("2021-05-30", "MP-77@2021-05/s1", false), ("2021-05-31", "MP-77@2021-05/s1", true),
    ("2023-05-01", "MP-77@2021-05/s1", false), ("2023-04-30", "MP-77@2021-05/s1", true),
  ])
  func theEditionInForceIsUsed(_ day: String, _ statement: String, _ isInForce: Bool) throws {
    let run = try #require(Self.evq).run(
      ["letter", "--statement", statement, "--case", "-"],
      input: LetterWorld.json(["decisionDate": day]))
    #expect(run.status == (isInForce ? 0 : 3), "\(run.errors)")
    #expect(run.errors.contains("editionNotInForce") == !isInForce)
    guard isInForce else { return }
    let year = statement.contains("2021") ? "2021" : "2023"
    #expect(LetterWorld.unwrapped(run.output).contains("the edition of 5/\(year)"))
    #expect(run.output.contains("Number: MP-77\n"))
  }

  @Test func wordsOfTheOtherEditionAreFoundInALetter() throws {
    let evq = try #require(Self.evq)
    let letter = try evq.run(
      ["letter", "--statement", "MP-77/s1", "--case", "-"],
      input: LetterWorld.json(["decisionDate": "2024-03-01"])
    ).output
    let old = letter.replacing("is considered investigational", with: "is considered experimental")
    #expect(old != letter)
    try evq.write(old, to: "old.txt")
    let faults = try evq.run("letter check old.txt --format json").json()["faults"]
    #expect(faults?.texts("code").contains("editionDiffers") == true)
  }
}
