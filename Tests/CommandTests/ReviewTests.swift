import Foundation
import TestSupport
import Testing

/// `evq review` as a person runs it.
struct ReviewTests {
  @Test func theCalendarListsWhatIsDueTheLongestOverdueFirst() throws {
    let evq = try EvqProcess()
    let json = try evq.run("review --calendar --as-of 2026-11-20 --format json")
    #expect(try SchemaFolder.faults(inLine: json.output) == [])
    let policies = try json.json()["policies"]
    #expect(policies?[0]?["policy"]?["id"] == .string("60125"))
    #expect(policies?[0]?["due"]?["state"] == .string("overdue"))
    #expect(policies?[0]?["due"]?["months"] == .number("40"))
    #expect(policies?[1]?["due"]?["state"] == .string("due"))
    #expect(policies?[1]?["searched"] == .string("2024-06-03"))
    #expect(try evq.run("review --calendar --as-of 2026").status == 64)
    #expect(try evq.run("review --calendar 60125").status == 64)
  }

  @Test(arguments: ["60125", "CCP.1247"])
  func aPacketIsAsTheSchemaSays(_ policy: String) throws {
    let evq = try EvqProcess()
    let run = try evq.run("review \(policy) --as-of 2026-11-20 --format json")
    #expect(run.status == 0)
    #expect(try SchemaFolder.faults(inLine: run.output) == [])
    #expect(try run.json()["asOf"] == .string("2026-11-20"))
    #expect(!run.output.contains(evq.folder.path()))
  }

  @Test func whatIsDueIsReviewedWithoutBeingNamed() throws {
    let evq = try EvqProcess()
    let run = try evq.run("review --as-of 2026-11-20 --format json")
    #expect(run.output.split(separator: "\n").count == 2)
    let none = try evq.run("review --as-of 2020-01-01")
    #expect(none.status == 1)
    #expect(none.output.isEmpty)
    #expect(try evq.run("review nothing").status == 2)
  }

  @Test func newLiteratureIsRankedWithReasons() throws {
    let evq = try EvqProcess()
    try evq.write(
      LiteratureFixture.file(
        LiteratureFixture.article(
          pmid: "90000001", revised: "2026-05-01",
          title: "Sacroplasty against conservative care: a randomized controlled trial",
          type: "Randomized Controlled Trial", year: "2026"),
        LiteratureFixture.article(
          pmid: "90000002", revised: "2026-05-01", title: "Knee braces for runners", year: "2026"),
        LiteratureFixture.article(
          pmid: "90000003", revised: "2016-05-01", title: "Early sacroplasty, a case report",
          year: "2016")),
      to: "a.xml")
    try evq.run("literature add a.xml")
    let run = try evq.run("review CCP.1247 --as-of 2026-11-20 --format json")
    #expect(try SchemaFolder.faults(inLine: run.output) == [])
    let packet = try run.json()
    let new = packet["statements"]?[0]?["new"]
    #expect(new?[0]?["record"] == .string("pmid:90000001"))
    #expect(new?[1] == nil)
    #expect(packet["statements"]?[0]?["olderUncited"] == .number("1"))
    let page = try evq.run("review CCP.1247 --as-of 2026-11-20").output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(page.contains("names the service in its title"))
  }

  @Test func aRetractedReferenceIsTheFirstThingToBeSeen() throws {
    let evq = try EvqProcess()
    try evq.write(
      LiteratureFixture.file(
        LiteratureFixture.article(
          pmid: "22684691", revised: "2026-01-02",
          title: "Multicenter study to assess the efficacy and safety of sacroplasty in patients "
            + "with osteoporotic sacral insufficiency fractures or pathologic sacral lesions",
          relations: LiteratureFixture.notice("RetractionIn", pmid: "90000009"))),
      to: "a.xml")
    try evq.run("literature add a.xml")
    let packet = try evq.run("review 60125 --as-of 2026-11-20 --format json").json()
    #expect(packet["alerts"]?[0]?["status"]?["value"] == .string("retracted"))
    #expect(packet["alerts"]?[0]?["reference"] == .string("60125/r41"))
    let page = try evq.run("review 60125 --as-of 2026-11-20").output
    #expect(page.contains("- References: 1 retracted (60125/r41)."))
  }

  @Test func theEvidenceTableIsCommaSeparated() throws {
    let evq = try EvqProcess()
    let lines = try evq.run("review CCP.1247 --as-of 2026-11-20 --format csv").output
      .split(separator: "\r\n")
    #expect(lines.first?.hasPrefix("asOf,policy,statement,") == true)
    #expect(lines.count == 9)
    #expect(lines.contains { $0.contains("caseSeries,243") })
  }

  @Test func screeningIsScoredOnASmallSet() throws {
    let evq = try EvqProcess(withCorpus: false)
    try evq.write(
      """
      pmid,title,abstract,label_included
      1,Splints for wrists,"A trial, with care",1
      2,Diet,About food,0
      3,Splints for wrists again,Another trial of splints,1
      4,Sleep,About sleep,0
      5,Splints for sprained wrists,Trial,1
      6,Ships,About ships,0
      7,Wrist splints at last,Trial,1
      8,Trains,About trains,0
      """, to: "set.csv")
    let run = try evq.run([
      "evaluate", "screening", "set.csv", "--topic", "wrist splints", "--format", "json",
    ])
    #expect(try SchemaFolder.faults(inLine: run.output) == [])
    #expect(try run.json()["sets"]?[0]?["included"] == .number("4"))
    #expect(try run.json()["sets"]?[0]?["read"] == .number("0.5"))
    let update = try evq.run([
      "evaluate", "screening", "set.csv", "--topic", "wrist splints", "--update", "--format",
      "json",
    ])
    #expect(try update.json()["sets"]?[0]?["cited"] == .number("2"))
    #expect(try update.json()["sets"]?[0]?["documents"] == .number("5"))
  }
}
