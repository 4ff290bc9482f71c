import EvidenceModel
import Testing

@testable import PolicyParsing

/// Reference lists without numbers whose entries stand in wrapped lines.
@Suite struct WrappedReferenceTests {
  @Test func entriesBeginWhereALineOpensWithAuthors() throws {
    let policy = try Fixtures.policy(
      references: """
        Vance GH, Ostrow PJ, et al. Cooling of the saphenous nerve in adults with
        pain of the knee: a trial. Pain Pract. 2019;12(3):45-52. PMID 30000001.
        de la Cruz M. What is known of cold and nerves. Nerve Rep. 2011;4:1-9.
        National Society of Anesthesia. Cold and nerves. 2020.
        Available at www.example.org/cold.
        O'Brien-Lutz A, Hall T. Cooling again. Pain Pract. 2021;14(1):
        3-9.
        """)
    #expect(
      policy.references.map { $0.raw.prefix(14) } == [
        "Vance GH, Ostr", "de la Cruz M. ", "O'Brien-Lutz A",
      ])
    #expect(policy.references.last?.raw.hasSuffix("14(1): 3-9.") == true)
    #expect(policy.references[1].raw.contains("National Society"))
  }

  /// Lines that look as if they were not full, because their letters are wide, with capitals below them.
  @Test func anEntryGoesOnBelowALineThatLooksShort() throws {
    let policy = try Fixtures.policy(
      references: """
        Vance GH, Ostrow PJ, et al. Filling all little trials till it is full with still little skills: a trial of \
        fill-in lists. Ill
        Pain Pract. 2019;12(3):45-52.

        Hall T, Marsh K. Cooling of the saphenous nerve: analysis of the Oslo Cooling Trial group. J Clin
        Oncol. 2022 Mar 10;40(8):892-910.

        Nash B, Ostrow PJ. What is known of WWMW and MWWM nerves in adults. https://www.example.org/s1-2022-
        0324

        Long M, Hall T, Kerr P, et al. Still a little list of trials till all is filled in full with little, \
        illicit fillings. Ill Pills
        Pract. 2017;1(3):5-12.
        """)
    #expect(
      policy.references.map { $0.raw.prefix(10) } == [
        "Vance GH, ", "Hall T, Ma", "Nash B, Os", "Long M, Ha",
      ])
    #expect(policy.references[1].raw.hasSuffix("J Clin Oncol. 2022 Mar 10;40(8):892-910."))
    #expect(policy.references[2].raw.hasSuffix("0324"))
  }

  @Test(arguments: [
    ("Vance, G. H., & Hall, T. (2011).", "What is known of cold. Nerve Rep, 4(2), 1-9."),
    ("Vance, G. H. (2011). What is known of", "Cold and nerves. Nerve Rep, 4(2), 1-9."),
    (
      "Elm Cold Committee. (2018). Elm Society 2018", "Guideline for cold. https://example.org/cold"
    ),
  ])
  func anAuthorDateEntryIsNotOverBeforeItsJournal(_ first: String, _ rest: String) throws {
    let policy = try Fixtures.policy(references: "\(first)\n\n\(rest)")
    #expect(policy.references.map(\.raw) == ["\(first) \(rest)"])
  }

  @Test func numbersComeAfterAddressesAndAnAppendixEndsTheList() throws {
    let policy = try Fixtures.policy(
      references: """
        1. Vance GH, Ostrow PJ. Cooling of the saphenous nerve in adults. 2019. Available from:
            https://www.example.org/en/solutions/cold/resources/facts-comparisons-user-academy
        2. National Society of Anesthesia. Cold and nerves. 2020. Available from:
            https://www.example.org/en/solutions/cold/resources/2020/RiskReviewOfNerveCooling
        3. Hall T. Cooling again. Pain Pract. 2021;14(1):3-9.

        Appendix 1 – Covered Diagnosis Codes

        Codes of 2024 are found at https://www.example.org/codes and may change at any time.
        """)
    #expect(policy.references.map(\.label) == ["1", "2", "3"])
  }

  /// What stands behind `1. ` and before entry 2, and the whole of entry 1.
  static let cutEntries: [(lines: String, whole: String)] = [
    (
      "Vance GH, Ostrow PJ. Cooling of nerves in newly diagnosed pain.\n\nPain Pract. 2019;12(3):45-52.",
      "Vance GH, Ostrow PJ. Cooling of nerves in newly diagnosed pain. Pain Pract. 2019;12(3):45-52."
    ),
    (
      "Vance GH. COLD2\n\nV617F\n\n: a single change in cooled nerves. Pain Pract. 2006;75(2):112-119.",
      "Vance GH. COLD2 V617F : a single change in cooled nerves. Pain Pract. 2006;75(2):112-119."
    ),
    (
      "Vance GH, Ostrow PJ. 2019 guideline on cold. Pain Pract.\n\n2019;71(6):703-716. doi: 10.1000/pp.7.",
      "Vance GH, Ostrow PJ. 2019 guideline on cold. Pain Pract. 2019;71(6):703-716. doi: 10.1000/pp.7."
    ),
    (
      "Vance GH. Cooling of nerves: 1 year results. Lancet. 2013\n\nAug 31;382(9894):780-9.",
      "Vance GH. Cooling of nerves: 1 year results. Lancet. 2013 Aug 31;382(9894):780-9."
    ),
    (
      "Vance GH. Cold. https://www.example.org.\n\nUpdated August 2023.",
      "Vance GH. Cold. https://www.example.org. Updated August 2023."
    ),
    (
      "Vance GH. Cooling. Pain Pract. 2013;4:5-9. + 7 of 10",
      "Vance GH. Cooling. Pain Pract. 2013;4:5-9."
    ),
    (
      "Vance GH. Can we cool? Pain Pract. 2013;4:5-9.",
      "Vance GH. Can we cool? Pain Pract. 2013;4:5-9."
    ),
  ]

  @Test(arguments: cutEntries)
  func anEntryGoesOnUntilItsYearAndPagesArePrinted(lines: String, whole: String) throws {
    let policy = try Fixtures.policy(
      references: """

        1. \(lines)

        2. Hall T. Cooling again. Pain Pract. 2021;14(1):3-9.
        """)
    #expect(policy.references.map(\.label) == ["1", "2"])
    #expect(policy.references.first?.raw == whole)
  }

  @Test func theLastEntryEndsBeforeWhatFollowsTheList() throws {
    let policy = try Fixtures.policy(
      references: """

        1. Vance GH. Cooling. Pain Pract. 2013;4:5-9.
        2. Hall T. Cooling again. Pain Pract. 2021;14(1):3-9.

        Cold of the Hands (CH-2) and Feet

        • An examination in person has been done before cooling.
        • A trial of six weeks of warm gloves has failed.
        """)
    #expect(
      policy.references.map { $0.raw.suffix(10) }
        == ["2013;4:5-9.", "14(1):3-9."].map { $0.suffix(10) })
  }

  @Test func anUnnumberedEntryMayAskWhatWeDo() throws {
    let policy = try Fixtures.policy(
      references: """

        Check E. Cold and nerves: Running before we can walk? Nature. 2004;429(6991):496-497.

        In 2021 we searched the literature for further trials of cooling.
        """)
    #expect(policy.references.map { $0.raw.prefix(5) } == ["Check"])
  }

  @Test func entriesOfAnAuthorDateListBeginAtTurnedNamesAndAtBodies() throws {
    let policy = try Fixtures.policy(
      references: """
        Ababel, N. A., Ali, D., Al-Kurdi, B., Barham, R., Bsi, I. K., Dababs, D., Arafat, S., Khan, A. N.,
        Makah, L., Ryal, A. T., Sallam, M., & Awid, A. (2021). The use of cooling in the diagnosis of
        nerves. Nerve Rep, 523, 330-338. https://doi.org/10.1000/j.2021.10.00x
        EAFS. (2012). Points to consider in cooling. Nerve Med, 14(8),
        759-761. https://doi.org/10.1000/gim.2012.74
        Elm Society of Nerves. (2016). Opinion No. 682: Cooling in Practice. Nerve, 128(6), e262-e268.
        Best, S., Wou, K., Vora, N., & Chitty, L. S. (2018). Promises, pitfalls and practice of the
        cooling of nerves. Pain Pract, 38(1), 10-19.
        """)
    #expect(
      policy.references.map { $0.raw.prefix(8) } == [
        "Ababel, ", "EAFS. (2", "Elm Soci", "Best, S.",
      ])
  }
}
