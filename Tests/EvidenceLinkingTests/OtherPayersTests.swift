import EvidenceModel
import Testing

@testable import EvidenceLinking

/// Fixtures in the shape of other payers' documents: numbered pointers with a rationale, several
/// studies in a paragraph, several services and lines of business.
@Suite struct OtherPayersTests {
  private func article(_ title: String, _ author: String, _ year: Int) -> CSLItem {
    CSLItem(
      type: .articleJournal, authors: [CSLName(family: author, given: "Q")], title: title,
      issued: PartialDate(year: year))
  }

  /// A rationale that opens each study with its authors and a number in brackets.
  private func numbered() -> Fixture {
    var fixture = Fixture(
      id: "7.11",
      text: """
        Nasal balloon dilation is considered investigational for chronic sinusitis.
        Rationale
        Ash et al (1) reported a randomized trial of 92 patients. Symptom scores did not differ \
        between groups at 12 months (P = .41). The study was not blinded. Elm et al (2) conducted \
        a retrospective cohort study of 310 adults. Revision surgery was required in 7.1%.
        The BREATHE trial enrolled adults. No comparative studies have been published.
        Nasal balloon dilation in chronic sinusitis: a randomized trial
        Outcomes of nasal balloon dilation
        Balloon dilation in sinusitis (BREATHE): a pragmatic trial
        """)
    fixture.section(.policy, "Nasal")
    fixture.statement(
      "Nasal balloon dilation is considered investigational for chronic sinusitis.",
      service: "Nasal balloon dilation", indication: "chronic sinusitis")
    fixture.section(.evidence, "Rationale")
    fixture.paragraph(
      "Ash et al (1) reported a randomized trial of 92 patients. Symptom scores did not differ "
        + "between groups at 12 months (P = .41). The study was not blinded. Elm et al (2) conducted "
        + "a retrospective cohort study of 310 adults. Revision surgery was required in 7.1%.")
    fixture.study(
      "Ash et al (1) reported a randomized trial of 92 patients. Symptom scores did not differ "
        + "between groups at 12 months (P = .41). The study was not blinded.", reference: "r1")
    fixture.study(
      "Elm et al (2) conducted a retrospective cohort study of 310 adults. Revision surgery was "
        + "required in 7.1%.", reference: "r2")
    fixture.paragraph(
      "The BREATHE trial enrolled adults. No comparative studies have been published.")
    fixture.reference(
      "r1", article("Nasal balloon dilation in chronic sinusitis: a randomized trial", "Ash", 2015))
    fixture.reference("r2", article("Outcomes of nasal balloon dilation", "Elm", 2018))
    fixture.reference(
      "r3", article("Balloon dilation in sinusitis (BREATHE): a pragmatic trial", "Fir", 2019))
    fixture.cite("(1)", "r1", style: .number)
    fixture.cite("(2)", "r2", style: .number)
    return fixture
  }

  @Test func aParagraphOfSeveralStudiesIsCutAtItsPointers() throws {
    let fixture = numbered()
    let graph = link([fixture], works: works([fixture]))
    let first = try #require(graph.records.first)
    #expect(first.sampleSizes.map(\.count) == [92])
    #expect(first.findings.map(\.direction) == [.noDifference])
    #expect(first.findings.first?.pValue == "= .41")
    #expect(first.findings.first?.timePoint == "at 12 months")
    #expect(first.comments.map(\.text) == ["The study was not blinded."])
    let second = try #require(graph.records.dropFirst().first)
    #expect(second.design.value == .retrospectiveCohort)
    #expect(second.design.basis == .narrative)
    #expect(second.design.stated)
    #expect(second.sampleSizes.map(\.count) == [310])
    #expect(second.findings.map { $0.values.map(\.value) } == [["7.1%"]])
  }

  @Test func aNamedTrialIsLinkedByItsName() throws {
    let fixture = numbered()
    let graph = link([fixture], works: works([fixture]))
    let named = try #require(graph.links.first { $0.basis == .named })
    #expect(named.to == "7.11/r3")
    #expect(named.from == "7.11/p3")
    #expect(named.role == .rationale)
    #expect(fixture.span(of: "BREATHE").ranges == named.fromSpan.ranges)
    #expect(graph.gaps.map(\.polarity) == [.noneReported])
    #expect(graph.gaps.first?.service == "Nasal balloon dilation")
  }

  /// Author and year at the end of each study's sentences; two services; two lines of business.
  private func twoServices() -> Fixture {
    var fixture = Fixture(
      id: "GT-40",
      text: """
        Cough assist is covered for spinal muscular atrophy.
        Chest wall oscillation is not covered.
        Chest wall oscillation is unproven for Medicaid.
        Clinical Evidence
        Cough assist
        A cohort study followed 88 children. Pneumonia was rare (Birch, 2016). In a case series of \
        14 adults, peak flow improved (Cedar, 2017).
        Chest wall oscillation
        A randomized trial of 40 adults showed no benefit in symptom scores (Dogwood, 2020).
        """)
    fixture.section(.policy, "Cough")
    fixture.statement(
      "Cough assist is covered for spinal muscular atrophy.", service: "Cough assist",
      indication: "spinal muscular atrophy")
    fixture.statement("Chest wall oscillation is not covered.", service: "Chest wall oscillation")
    fixture.statement(
      "Chest wall oscillation is unproven for Medicaid.", service: "Chest wall oscillation",
      lines: [.medicaid])
    fixture.section(.evidence, "Clinical Evidence")
    fixture.section(.evidence, "Cough assist", level: 2)
    fixture.paragraph(
      "A cohort study followed 88 children. Pneumonia was rare (Birch, 2016). In a case series of "
        + "14 adults, peak flow improved (Cedar, 2017).")
    fixture.study(
      "A cohort study followed 88 children. Pneumonia was rare (Birch, 2016).", reference: "r1")
    fixture.study(
      "In a case series of 14 adults, peak flow improved (Cedar, 2017).", reference: "r2")
    fixture.section(.evidence, "Chest wall oscillation", level: 2)
    fixture.paragraph(
      "A randomized trial of 40 adults showed no benefit in symptom scores (Dogwood, 2020).")
    fixture.reference("r1", article("Cough machines in children", "Birch", 2016))
    fixture.reference("r2", article("Cough machines in adults", "Cedar", 2017))
    fixture.reference("r3", article("Vests for airway clearance", "Dogwood", 2020))
    fixture.cite("(Birch, 2016)", "r1")
    fixture.cite("(Cedar, 2017)", "r2")
    fixture.cite("(Dogwood, 2020)", "r3")
    return fixture
  }

  @Test func eachServiceHasThePassagesUnderItsHeading() {
    let fixture = twoServices()
    let graph = link([fixture], works: works([fixture]))
    let rationale = graph.links.filter { $0.kind == .statementToRationale }
    #expect(
      rationale.map { "\($0.from) \($0.to)" } == ["GT-40/s1 GT-40/p4", "GT-40/s2 GT-40/p5"])
  }

  @Test func pointersAtTheEndCloseTheirStudies() throws {
    let fixture = twoServices()
    let graph = link([fixture], works: works([fixture]))
    let designs = graph.records.map(\.design.value)
    #expect(designs == [.cohort, .caseSeries, .randomizedControlledTrial])
    #expect(graph.records.map { $0.sampleSizes.map(\.count) } == [[88], [14], [40]])
    #expect(graph.records.last?.findings.map(\.direction) == [.noDifference])
  }

  /// A summary of another payer that counts the people of a study it does not list.
  @Test func aStudyOutsideTheListIsReachedThroughTheOtherPolicy() throws {
    var uncited = Fixture(
      id: "A1",
      text: """
        Chest wall oscillation is investigational.
        One trial of 40 adults has been published.
        """)
    uncited.section(.policy, "Chest")
    uncited.statement(
      "Chest wall oscillation is investigational.", service: "Chest wall oscillation")
    uncited.section(.evidence, "One")
    uncited.paragraph("One trial of 40 adults has been published.")
    uncited.summary(
      "One trial of 40 adults has been published.", service: "chest wall oscillation")
    let other = twoServices()
    let graph = link([uncited, other], works: works([uncited, other]))
    let match = try #require(graph.links.first { $0.basis == .sampleSizeMatch })
    #expect(match.from == "A1/e1")
    #expect(match.to == "GT-40/r3")
    #expect(match.reference == nil)
    #expect(match.policy == PolicyID("A1"))
    #expect(match.toSpan?.file == "policies/GT-40.txt")
  }

  @Test func confirmationsLinkOrAreReported() throws {
    let fixture = twoServices()
    let day = try #require(PartialDate(iso: "2024-03-05"))
    let confirmed = { (statement: String, record: String) in
      ConfirmedLink(
        statement: StatementID(statement), record: record, by: "A. Reader",
        because: "the same children", on: day)
    }
    let graph = link(
      [fixture], works: works([fixture]),
      confirmed: [
        confirmed("GT-40/s2", "GT-40/r1"), confirmed("GT-40/s9", "GT-40/r1"),
        confirmed("GT-40/s1", "pmid:0"),
      ])
    let link = try #require(graph.links.last)
    #expect(link.basis == .confirmed)
    #expect(link.from == "GT-40/s2")
    #expect(link.reference == ReferenceID("GT-40/r1"))
    #expect(link.reason == "the same children (confirmed by A. Reader, 2024-03-05)")
    #expect(graph.diagnostics.map(\.code) == ["confirmed-link-unknown", "confirmed-link-unknown"])
  }

  /// A payer that prints its reasons without pointers, and criteria with one.
  private func criteria() -> Fixture {
    var fixture = Fixture(
      id: "BRACE",
      text: """
        Knee braces are covered when the following is met (1):
        a. The ligament is torn. (2)
        Rationale
        Knee braces steady the joint in small series.
        Braces for ligament tears
        Torn ligaments
        """)
    fixture.section(.policy, "Knee")
    fixture.statement(
      "Knee braces are covered when the following is met (1):", service: "Knee braces")
    fixture.document.policy.statements[0].criteria = CriteriaNode(
      text: "", require: .all,
      items: [
        CriteriaNode(
          text: "The ligament is torn.", label: "a.", require: .leaf,
          span: fixture.span(of: "a. The ligament is torn. (2)"))
      ], span: fixture.span(of: "Knee braces are covered when the following is met (1):"))
    fixture.paragraph("a. The ligament is torn. (2)")
    fixture.section(.evidence, "Rationale")
    fixture.paragraph("Knee braces steady the joint in small series.")
    fixture.reference("r1", article("Braces for ligament tears", "Ash", 2001))
    fixture.reference("r2", article("Torn ligaments", "Elm", 2002))
    fixture.cite("(1)", "r1", style: .number)
    fixture.cite("(2)", "r2", style: .number)
    return fixture
  }

  @Test func pointersInADeterminationAndItsCriteriaAreItsOwn() {
    let fixture = criteria()
    let links = link([fixture], works: works([fixture])).links
    let evidence = links.filter { $0.kind == .passageToEvidence }
    #expect(evidence.map { "\($0.from) \($0.to)" } == ["BRACE/s1 BRACE/r1", "BRACE/s1 BRACE/r2"])
    #expect(evidence.allSatisfy { $0.role == .rationale && $0.basis == .cited })
  }

  @Test func aRationaleWithoutPointersIsStillTheRationale() {
    let fixture = criteria()
    let links = link([fixture], works: works([fixture])).links
    let rationale = links.filter { $0.kind == .statementToRationale }
    #expect(rationale.map { "\($0.from) \($0.to)" } == ["BRACE/s1 BRACE/p3"])
  }
}
