import Foundation
import TestSupport
import Testing

/// `evq parse`: what is read in a file, without an index.
@Suite struct ParseTests {
  @Test func aPolicyIsReadWithoutAnIndex() throws {
    let evq = try EvqProcess()
    let policy = try evq.run("parse corpus/policies/CCP.1247.txt --format json").json()
    #expect(policy["isPolicy"]?.bool == true)
    #expect(policy[path: "policy.id"]?.text == "CCP.1247")
    #expect(policy[path: "policy.dates.original"]?.text == "2016-07")
    #expect(policy[path: "policy.dates.effective"]?.text == "2016-08")
    #expect(policy[path: "policy.dates.lastReview"]?.text == "2025-07")
    #expect(policy[path: "policy.dates.nextReview"]?.text == "2026-11")
    #expect(policy["references"]?.elements?.count == 12)
    #expect(!FileManager.default.fileExists(atPath: evq.folder.appending(path: "index").path()))
  }

  /// Both are Chandra, two people and two works.
  @Test func pointersWithOneNameAreToldApartByYear() throws {
    let evq = try EvqProcess()
    let policy = try evq.run("parse corpus/policies/CCP.1247.txt --format json").json()
    let pointers = (policy["citations"]?.elements ?? []).filter {
      $0["text"]?.text?.contains("Chandra") == true
    }
    #expect(
      Set(pointers.map { "\($0["text"]?.text ?? "") \($0[path: "references.0"]?.text ?? "")" })
        == ["(Chandra, 2018) CCP.1247/r4", "(Chandra, 2019) CCP.1247/r5"])
  }

  @Test func theSeventeenReviewDatesAreRead() throws {
    let evq = try EvqProcess()
    let policy = try evq.run("parse corpus/policies/60125.txt --format json").json()
    let dates = (policy[path: "policy.dates.reviews"]?.elements ?? []).compactMap(\.text)
    #expect(
      dates == [
        "2007-04", "2008-05", "2009-01", "2010-01", "2010-09", "2011-07", "2012-07", "2013-07",
        "2014-07", "2015-07", "2016-07", "2017-07", "2018-07", "2019-07", "2020-07", "2021-07",
        "2022-07",
      ])
  }

  @Test func aFileOfReferencesIsGuessed() throws {
    let evq = try EvqProcess()
    try evq.write(
      """
      1. Doe J, Roe R. Splints for wrists. J Wrist. 2020;3(2):10-4. PMID 12345678.
      2. Poe A. Braces for elbows. Elbow J. 2021;4:20-9. doi:10.1000/elbow.4.20

      """, to: "list.txt")
    let lines = try evq.run("parse list.txt --format json").output.split(separator: "\n")
    let items = try lines.map { try JSONParser.parse(String($0)) }
    #expect(items.compactMap { $0[path: "csl.PMID"]?.text } == ["12345678"])
    #expect(items.compactMap { $0[path: "csl.DOI"]?.text } == ["10.1000/elbow.4.20"])
  }

  @Test func explanationsNameTheRules() throws {
    let evq = try EvqProcess()
    let policy = try evq.run("parse corpus/policies/60125.txt --explain --format json").json()
    #expect(policy["explanations"]?.elements?.isEmpty == false)
    let without = try evq.run("parse corpus/policies/60125.txt --format json").json()
    #expect(without["explanations"]?.elements?.isEmpty == true)
  }

  @Test func noFolderOfTheMachineIsPrinted() throws {
    let evq = try EvqProcess()
    let file = evq.folder.appending(path: "corpus/policies/60125.txt").path()
    let run = try evq.run(["parse", file, "--format", "json"])
    #expect(run.status == 0)
    #expect(try run.json()["file"]?.text == "60125.txt")
    #expect(!run.output.contains(evq.folder.path()))
  }

  @Test func aFileThatIsNotThereIsAnError() throws {
    let evq = try EvqProcess()
    let run = try evq.run("parse none.txt")
    #expect(run.status == 2)
    #expect(run.errors.contains("none.txt"))
    #expect(run.errors.contains("no such file"))
  }
}
