import EvidenceModel
import Testing

@testable import PolicyReview

/// Rules on reference lists: what they find, what they leave, and what comes near.
@Suite struct ReferenceRuleTests {
  private static let list = """
    1. Doe J, Roe K. Cryoplexy for elbow fractures. J Elbow Surg. 2019;3(2):11-19. PMID 31000001

    2. Poe L, Moe M. Outcomes of elbow care in the clinic. Elbow Rev. 2020;4(1):5-9. PMID 32000001

    3. Loe A, Foe B. Burns of the elbow and their care. Burn Care. 2021;5(1):15-19. PMID 33000001
    """

  @Test(arguments: [
    ("Fractures heal.[1] Care helps.[2,3]", nil),
    ("Fractures heal.[1] Care helps.", "2 of 3 references are never called out: 2, 3"),
    ("Fractures heal. Care helps.", "none of the 3 references is called out in the text"),
  ])
  func `a list with entries that are never called out has one finding`(
    _ evidence: String, _ message: String?
  ) throws {
    let text = Policies.text(evidence: evidence, references: Self.list)
    let found = try Review(text).findings(ReferenceNeverCitedRule.self)
    #expect(found.map(\.message) == (message.map { [$0] } ?? []))
  }

  @Test(arguments: [
    ("Elbow fractures are common (Doe, 2019; Miller, 2021).", ["(Doe, 2019; Miller, 2021)"]),
    ("Elbow fractures are common (Doe, 2019).", []),
    ("Elbow fractures are common (CMS, 2021).", []),
    ("The policy took effect later (July, 2021).", []),
  ])
  func `a pointer at no entry is found`(_ evidence: String, _ found: [String]) throws {
    let text = Policies.text(evidence: evidence, references: Self.list)
    #expect(try Review(text).findings(CitationUnresolvedRule.self).compactMap(\.found) == found)
  }

  @Test(arguments: [
    ("Cryoplexy for elbow fractures. J Elbow Surg. 2019;3(2):11-19. PMID 31000001", ["MP-7/r4"]),
    ("Cryoplexy for elbow fractures: a rebuttal. J Elbow Surg. 2019;3(4):31-32.", []),
  ])
  func `a work that stands twice is found`(_ entry: String, _ subjects: [String]) throws {
    let text = Policies.text(references: Self.list + "\n\n4. Doe J, Roe K. " + entry)
    #expect(try Review(text).findings(ReferenceDuplicatedRule.self).map(\.subject) == subjects)
  }

  @Test func `two works with one identifier are found, and not as duplicates`() throws {
    let text = Policies.text(
      references: Self.list
        + "\n\n4. Zoe Q. Frost in orchards and its cost. Apples. 1999;40(1):100-110. PMID 31000001")
    let review = try Review(text)
    #expect(try review.findings(IdentifierMismatchRule.self).map(\.subject) == ["MP-7/r4"])
    #expect(try review.findings(ReferenceDuplicatedRule.self).isEmpty)
  }

  @Test(arguments: [
    // Springer Nature: five digits for the journal.
    ("10.1007/s00402-019-03123-4", true), ("10.1007/s000402-019-03123-4", false),
    ("10.1007/s0402-019-03123-4", false), ("10.1007/s11916-020-0848-z", true),
    ("10.1007/s002560050313", true), ("10.1007/978-3-030-12345-6_7", true),
    ("10.1186/s12891-020-03123-4", true), ("10.1186/1471-2474-11-30", true),
    // Elsevier: journal, year, month; or an ISSN with its check digit.
    ("10.1016/j.spinee.2018.07.025", true), ("10.1016/j.spinee.2018.7.025", false),
    ("10.1016/S0140-6736(16)31341-1", true), ("10.1016/S0140-6737(16)31341-1", false),
    ("10.1016/j.eclinm.2023.101950", true),
    // Cochrane reviews, PLOS, the New England Journal, Cureus.
    ("10.1002/14651858.CD001234.pub3", true), ("10.1002/14651858.CD01234.pub3", false),
    ("10.1002/jbmr.2157", true), ("10.1371/journal.pone.0123456", true),
    ("10.1371/journal.pone.123456", false), ("10.1056/NEJMoa0900429", true),
    ("10.1056/NEJMoa09004", false), ("10.7759/cureus.12345", true),
    // Article numbers of Elsevier's online journals, a PLOS figure, Wolters Kluwer, Frontiers, BMJ.
    ("10.1016/j.eclinm.2023.e10195", true), ("10.1371/journal.pone.0123456.t002", true),
    ("10.1097/ABC.0000000000001234", true), ("10.1097/ABC.000000000001234", false),
    ("10.1097/01.abc.0000123456.78901.ab", true),
    ("10.3389/fsurg.2021.612345", true), ("10.3389/fsurg.2021.6123", false),
    ("10.1136/bmjopen-2019-031234", true), ("10.1136/bmjopen-2019-31234", false),
    ("10.1136/bmj.k1234", true),
    // An ISSN and its check digit: BioMed Central's first journals, Taylor & Francis.
    ("10.1186/1471-2475-11-30", false), ("10.1080/17453674.2019.1234567", true),
    ("10.1080/17453675.2019.1234567", false),
    // No series is known, or no DOI at all.
    ("10.4103/abc.anything_12-3", true), ("10.12/abc", false),
  ])
  func `a DOI without the shape of its registrant's series is suspect`(
    _ doi: String, _ isFine: Bool
  ) {
    let item = CSLItem(type: .articleJournal, doi: doi)
    #expect(IdentifierShape.faults(of: item).isEmpty == isFine)
  }

  @Test func `other identifiers are held against their ranges`() {
    func faults(_ change: (inout CSLItem) -> Void) -> Int {
      var item = CSLItem(type: .articleJournal)
      change(&item)
      return IdentifierShape.faults(of: item).count
    }
    #expect(faults { $0.pmid = "31000001" } == 0)
    #expect(faults { $0.pmid = "131000001" } == 1)
    #expect(faults { $0.pmid = "031000001" } == 1)
    #expect(faults { $0.pmcid = "PMC7412345" } == 0)
    #expect(faults { $0.pmcid = "PMC" } == 1)
    #expect(faults { ($0.doi, $0.page) = ("10.7759/cureus.12345", "e12345") } == 0)
    #expect(faults { ($0.doi, $0.page) = ("10.7759/cureus.12345", "e12354") } == 1)
    // SAGE: an ISSN of eight signs before eight digits.
    #expect(faults { $0.doi = "10.1177/0363546519876543" } == 0)
    #expect(faults { $0.doi = "10.1177/0363645519876543" } == 1)
  }

  @Test func `lists that print a work differently are found`() throws {
    let other = Self.list.replacing("2019;3(2):11-19", with: "2019;13(2):11-19")
    let texts = [Self.list, other].enumerated().map { index, list in
      (
        name: "\(index).txt",
        text: Policies.text(references: list).replacing("MP-7", with: "MP-\(index)")
      )
    }
    let found = try Review(texts).findings(MetadataDiffersRule.self)
    #expect(found.map(\.subject) == ["MP-0/r1", "MP-1/r1"])
    #expect(found.allSatisfy { $0.found == "3, 13" })
  }

  @Test(arguments: [
    (SupersededWork(work: "pmid:32000001", by: "a later one", source: "its publisher"), 1),
    (SupersededWork(work: "pmid:3200000", by: "a later one", source: "its publisher"), 0),
    (SupersededWork(work: "CG7", by: "NG9", source: "its body"), 1),
    (SupersededWork(work: "CG75", by: "NG9", source: "its body"), 0),
    // Replaced after the day of the check.
    (
      SupersededWork(
        work: "CG7", by: "NG9", on: PartialDate(year: 2027), source: "its body"), 0
    ),
  ])
  func `what the table says was replaced is found`(_ entry: SupersededWork, _ count: Int) throws {
    var review = try Review(
      Policies.text(
        references: Self.list
          + "\n\n4. National Elbow Institute. Elbow fractures [CG7]. 2008. <https://example.org/cg7>."
      ))
    review.superseded = [entry]
    #expect(try review.findings(ReferenceSupersededRule.self).count == count)
  }

  @Test func `what was not checked is told once for a list`() throws {
    let found = try Review(Policies.text(references: Self.list))
      .findings(ReferenceUncheckedRule.self)
    #expect(
      found.map(\.message) == [
        "3 of 3 journal articles are unchecked (there is no literature): 1 to 3"
      ])
  }
}
