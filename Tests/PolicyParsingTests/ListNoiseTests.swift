import EvidenceModel
import Testing

@testable import PolicyParsing

/// What stands around and between the entries of reference lists and is none of them.
@Suite struct ListNoiseTests {
  /// A legal notice of three lines, as it stands at the foot of every page.
  private static let notice = """
    The policies of this manual are made to help with the administration of benefits and are no advice
    of a physician. They are not meant to take the place of the judgment of those who treat a member.
    That a service is medically necessary is no warranty that the plan covers or pays for the service.
    """

  @Test func aNoticeAtTheFootOfEveryPageIsNoPartOfAnEntry() throws {
    let policy = try Fixtures.policy(
      references: """
        1. Vance GH, Ostrow PJ. Cooling of the saphenous nerve. Pain Pract. 2019;12(3):45-52. PMID
        30000001MP 31.4 Nerve Cooling
        \(Self.notice)

        2. Lutz A, Hall T. Cooling again. Pain Pract. 2021;14(1):3-9.
        3. Marsh C. What is known of cold. Nerve Rep. 2011;4:1-9. PMID 30000011MP 31.4 Nerve Cooling
        \(Self.notice)

        4. Burr K. Nerves. Pain Pract. 2022;15(1):3-9.
        """)
    #expect(
      policy.references.map { $0.raw.suffix(8) }
        == [
          "30000001", "4(1):3-9.", "30000011", "5(1):3-9.",
        ].map { $0.suffix(8) })
  }

  @Test func twoPrintingsOfOneWorkKeepTheirWords() throws {
    let title = String(repeating: "cooling of the nerves of the knee and of the foot ", count: 6)
    let policy = try Fixtures.policy(
      references: """
        1. Vance G, Ostrow PJ, Hall T, Marsh CD, Burr. A trial of \(title). Pain Pract. 2019;12(3):45-52.
        2. Vance GH, Ostrow P, Hall T, Marsh C, Burr K. A trial of \(title). Pain Pract. 2019;12(3):45-52.
        """)
    #expect(policy.references.map { $0.raw.hasSuffix("45-52.") } == [true, true])
  }

  @Test func worksOfOneSeriesKeepTheirWords() throws {
    let bodies = String(repeating: "Elm Academy of Nerves, Oak Society of Cooling, ", count: 7)
    let policy = try Fixtures.policy(
      references: """
        1. Vance G, Ostrow PJ. 2016 criteria for cold nerves: a report of \(bodies). Pain. 2016;12:45.
        2. Vance G, Ostrow PJ. 2019 criteria for warm nerves: a report of \(bodies). Pain. 2016;12:45.
        """)
    #expect(policy.references.map { $0.raw.hasSuffix("2016;12:45.") } == [true, true])
  }

  @Test func rowsOfAHistoryAreNoReferences() throws {
    let policy = try Fixtures.policy(
      references: """
        Vance GH, Ostrow PJ. Cooling of the saphenous nerve. Pain Pract. 2019;12(3):45-52.

        December 2020 Replace policy. Policy updated with a search through July 2020; references added.

        12-06-2022 New references and formatting for 01/01/2023.

        https://policies.example.org/Policy/219/9 5/7
        """)
    #expect(policy.references.map { $0.raw.prefix(8) } == ["Vance GH"])
  }

  @Test func aFootWithADateAndAPageIsNoReference() throws {
    let page = (1...4).map { page in
      """
      \(page * 2 - 1). Vance GH. Cooling of the \(page). nerve. Pain Pract. 2019;12(\(page)):45-52.
      Effective 2/1/2025                Page \(page)
      \(page * 2). Marsh C. What is known of cold \(page). Nerve Rep. 2011;\(page):1-9.
      """
    }
    let policy = try Fixtures.policy(references: page.joined(separator: "\n"))
    #expect(policy.references.count == 8)
    #expect(policy.references.allSatisfy { !$0.raw.contains("Effective") })
  }
}
