import EvidenceModel
import Foundation
import Testing

@testable import EvidenceLinking

/// The two real policies, their parts named by hand from the documents.
enum RealPolicies {
  /// The text of a real policy, from the working copy.
  static func text(_ name: String) throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(
      contentsOf: root.appendingPathComponent("corpus/policies/\(name).txt"), encoding: .utf8)
  }

  /// The lines of a real policy, the first at 1.
  private static func lines(_ text: String) -> [String] {
    [""] + text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  static func item(_ reference: ReadReference) -> CSLItem {
    CSLItem(
      type: reference.type,
      authors: reference.authors.map { name in
        let parts = name.split(separator: "|").map(String.init)
        return CSLName(family: parts[0], given: parts[1])
      },
      title: reference.title, containerTitle: reference.container,
      issued: reference.year.flatMap { PartialDate(year: $0) }, pmid: reference.pmid)
  }

  static func first() throws -> Fixture {
    let text = try text("60125")
    let line = lines(text)
    var fixture = Fixture(id: "60125", text: text)
    fixture.section(.description, "DESCRIPTION")
    fixture.paragraph(line[29], line[31])
    fixture.section(.evidence, "SUMMARY OF EVIDENCE")
    for number in [35, 37, 39] { fixture.paragraph(line[number]) }
    fixture.summary(
      line[35], service: "vertebroplasty",
      population: "symptomatic osteoporotic vertebral fractures between 6 weeks and 1 year old")
    fixture.summary(
      line[37], service: "vertebroplasty",
      population: "symptomatic osteoporotic vertebral fractures less than 6 weeks old")
    fixture.summary(
      line[39], service: "sacroplasty", population: "sacral insufficiency fractures")
    fixture.section(.policy, "POLICY")
    let vertebroplasty = "Percutaneous vertebroplasty"
    fixture.statement(
      line[43], service: vertebroplasty,
      indication: "symptomatic osteoporotic vertebral fractures that have failed to respond to "
        + "conservative treatment (e.g., analgesics, physical therapy; rest) for at least six weeks"
    )
    fixture.statement(
      line[45], service: vertebroplasty,
      indication: "symptomatic osteoporotic vertebral fractures that are less than six weeks in "
        + "duration that have led to hospitalization or persist at a level that prevents ambulation"
    )
    fixture.statement(
      line[47], service: vertebroplasty,
      indication: "severe pain due to osteolytic lesions of the spine related to multiple myeloma "
        + "or metastatic malignancies")
    fixture.statement(
      line[49], service: vertebroplasty,
      indication: "all other indications, including use in acute vertebral fractures due to "
        + "osteoporosis or trauma", flags: [.residual])
    fixture.statement(
      line[51], service: "Percutaneous sacroplasty",
      indication: "all indications, including use in sacral insufficiency fractures due to "
        + "osteoporosis and sacral lesions due to multiple myeloma or metastatic malignancies")
    fixture.statement(
      line[57], service: "PVA [percutaneous vertebroplasty (PVP)]", lines: [.medicareAdvantage],
      flags: [.conditional])
    fixture.statement(line[95], service: vertebroplasty, lines: [.medicareAdvantage])
    fixture.document.policy.statements[6].service = "Percutaneous sacroplasty"
    fixture.section(.background, "BACKGROUND")
    for number in [105, 119, 123, 125] { fixture.paragraph(line[number]) }
    for reference in RealReferences.table where reference.label.hasPrefix("r") {
      fixture.reference(reference.label, item(reference))
    }
    fixture.cite("^{1,2}", "r1", "r2", style: .number)
    fixture.cite("^{4,5}", "r4", "r5", style: .number)
    return fixture
  }

  static func second() throws -> Fixture {
    let text = try text("CCP.1247")
    let line = lines(text)
    var fixture = Fixture(id: "CCP.1247", text: text)
    fixture.section(.policy, "Coverage policy")
    fixture.statement(line[17], service: "Percutaneous sacral augmentation (sacroplasty)")
    fixture.section(.background, "Background")
    for number in [34, 40, 42, 44, 46] { fixture.paragraph(line[number]) }
    fixture.paragraph(line[36], line[38])
    fixture.section(.evidence, "Findings")
    fixture.section(.positionStatements, "Guidelines", level: 2)
    fixture.paragraph(line[52])
    fixture.paragraph(line[54])
    fixture.section(.evidence, "Evidence reviews", level: 2)
    fixture.paragraph(line[58])
    fixture.paragraph(line[60], line[62])
    fixture.summary(line[58], line[60], line[62], service: "sacroplasty")
    let studies = [64: "r5", 66: "r9", 68: "r8", 70: "r6", 72: "r10", 80: "r3"]
    for number in [64, 66, 68, 70, 72, 74, 80] {
      fixture.paragraph(line[number])
      if let reference = studies[number] { fixture.study(line[number], reference: reference) }
    }
    for reference in RealReferences.table where reference.label.hasPrefix("c") {
      fixture.reference("r" + reference.label.dropFirst(), item(reference))
    }
    let pointers = [
      ("(American College of Radiology, 2022)", "r1"), ("(Barr, 2014)", "r2"),
      ("(Briggs, 2023)", "r3"), ("(Chandra, 2018)", "r4"), ("(Chandra, 2019)", "r5"),
      ("(Frey, 2017)", "r6"), ("(Hirsch, 2018)", "r7"), ("(Kortman, 2013)", "r8"),
      ("(Mahmood, 2019)", "r9"), ("(Tarawneh, 2020)", "r10"), ("(Urits, 2020)", "r11"),
      ("(U.S. Food and Drug Administration, 2018)", "r12"),
    ]
    for (pointer, reference) in pointers { fixture.cite(pointer, reference) }
    return fixture
  }

  /// The works of both lists; three stand in both.
  static func allWorks(_ first: Fixture, _ second: Fixture) -> [Work] {
    let shared = [
      "CCP.1247/r2": "60125/r16", "CCP.1247/r6": "60125/r42", "CCP.1247/r8": "60125/r41",
    ]
    var works = EvidenceLinkingTests.works([first])
    for work in EvidenceLinkingTests.works([second]) {
      if let other = shared[work.id.rawValue],
        let index = works.firstIndex(where: { $0.id.rawValue == other })
      {
        works[index].references += work.references
      } else {
        works.append(work)
      }
    }
    return works
  }

  static func graph() throws -> EvidenceGraph {
    let fixtures = [try first(), try second()]
    return link(fixtures, works: allWorks(fixtures[0], fixtures[1]))
  }
}
