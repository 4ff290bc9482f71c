import EvidenceModel
import Testing

@testable import PolicyParsing

/// The policy `CCP.1247`, against what its pages say.
@Suite struct SacroplastyPolicyTests {
  private let policy: Policy

  init() throws { policy = try Fixtures.policy("CCP.1247.txt") }

  @Test func readsTheHeader() {
    #expect(policy.id == PolicyID("CCP.1247"))
    #expect(policy.title?.text == "Percutaneous sacroplasty")
    #expect(policy.issuer == "AmeriHealth Caritas VIP Care")
    #expect(policy.linesOfBusiness.map(\.value) == [.general])
    #expect(policy.dates.lastReview?.date.iso == "2025-07")
    #expect(policy.dates.nextReview?.date.iso == "2026-11")
    #expect(policy.dates.reviews.isEmpty)
  }

  @Test func takesFirstReviewAndEffectiveDateFromTheHistory() {
    #expect(policy.dates.original?.date.iso == "2016-07")
    #expect(policy.dates.effective?.date.iso == "2016-08")
    #expect(policy.dates.effective?.quote.span.line == 114)
  }

  @Test func readsTheSections() {
    #expect(
      policy.sections.map(\.kind) == [
        .header, .policy, .limitations, .alternatives, .background, .evidence, .positionStatements,
        .evidence, .references, .history,
      ])
    #expect(policy.sections.map(\.level) == [1, 1, 1, 1, 1, 1, 2, 2, 1, 1])
  }

  @Test func readsOneCompoundStatement() throws {
    let statement = try #require(policy.statements.first)
    #expect(policy.statements.count == 1)
    #expect(statement.id == StatementID("CCP.1247/s1"))
    #expect(statement.service == "Percutaneous sacral augmentation (sacroplasty)")
    #expect(statement.indication == nil)
    #expect(
      statement.determination.phrase.text
        == "investigational/not clinically proven and, therefore, not medically necessary")
    #expect(statement.determination.classes == [.investigational, .notMedicallyNecessary])
    #expect(statement.determination.flags == [.compound])
    #expect(statement.quote.span.line == 17)
  }

  @Test func readsAlternativesAndLimitations() {
    #expect(policy.alternatives.count == 6)
    #expect(policy.alternatives.first?.text == "Physical therapy/exercise programs.")
    #expect(policy.alternatives.last?.text == "Surgical fixation.")
    #expect(policy.limitations.map(\.text) == ["None."])
  }

  @Test func readsTheEvidenceOverviewAsOneSummary() throws {
    let summary = try #require(policy.summaries.first)
    #expect(policy.summaries.count == 1)
    #expect(summary.verdict == .unstated)
    #expect(summary.population == "sacral insufficiency fractures, other fractures, and malignancy")
    #expect(summary.service == "sacroplasty")
    #expect(summary.reasons.count == 7)
    #expect(summary.reasons.first?.role == .base)
    #expect(summary.reasons.last?.role == .gap)
    #expect(
      summary.reasons.last?.quote.text.hasPrefix("Future prospective studies are needed comparing")
        == true)
  }

  @Test func readsTheLiteratureSearch() throws {
    let search = try #require(policy.literatureSearch)
    #expect(search.date?.iso == "2024-06-03")
    #expect(
      search.sources == [
        "PubMed", "Cochrane Library",
        "U.K. National Health Services Centre for Reviews and Dissemination",
        "Agency for Healthcare Research and Quality", "Centers for Medicare & Medicaid Services",
      ])
    #expect(
      search.terms == [
        "vertebroplasty (MeSH)", "spinal fractures (MeSH)", "sacrum (MeSH)",
        "percutaneous sacral augmentation", "percutaneous sacroplasty",
      ])
    #expect(
      search.quote.text.contains("systematic reviews, meta-analyses, and full economic analyses"))
  }

  @Test func readsTheHistoryAsEvents() throws {
    let updates = policy.history.filter { $0.kind == .referencesUpdated }
    #expect(
      updates.map { $0.date?.iso } == (2017...2025).map { $0 == 2020 ? "2020-04" : "\($0)-07" })
    let number = try #require(policy.history.first { $0.kind == .numberChanged })
    #expect(number.date?.iso == "2019-07")
    #expect(number.to == "CCP.1247")
    let removed = try #require(policy.history.first { $0.kind == .removedFromCoverage })
    #expect(
      removed.quote.text == "Percutaneous vertebroplasty and kyphoplasty removed from coverage.")
    let changed = try #require(policy.history.first { $0.kind == .determinationChanged })
    #expect(changed.date?.iso == "2021-07")
    #expect(changed.from == "medically necessary")
    #expect(changed.to == "investigational")
    #expect(policy.history.first?.kind == .created)
    #expect(policy.history.count == 13)
  }

  @Test func readsNamesWithYears() {
    let pointers = policy.citations.map {
      ($0.targets.first?.author ?? "") + " \($0.targets.first?.year ?? 0)"
    }
    #expect(
      pointers == [
        "Urits 2020", "Chandra 2018", "Urits 2020", "Hirsch 2018", "Urits 2020",
        "U.S. Food and Drug Administration 2018", "Barr 2014", "American College of Radiology 2022",
        "Chandra 2019", "Mahmood 2019", "Kortman 2013", "Frey 2017", "Tarawneh 2020", "Briggs 2023",
      ])
    #expect(policy.citations.allSatisfy { $0.style == .authorDate && $0.passage != nil })
  }

  @Test func readsTwelveReferencesAndNotTheSearch() {
    #expect(policy.references.map(\.id.rawValue) == (1...12).map { "CCP.1247/r\($0)" })
    #expect(policy.references.allSatisfy { $0.label == nil })
    #expect(
      policy.references[0].raw.hasPrefix("American College of Radiology. ACR-ASNR-ASSR-SIR-SNIS"))
    #expect(policy.references[4].raw.hasPrefix("Chandra V, Waiswol E,"))
    #expect(policy.references[11].raw.hasSuffix("Content current as of July 12, 2018."))
  }

  @Test func quotesNothingThatTheSourceDoesNotSay() throws {
    #expect(try QuotationAudit.faults(of: policy, file: "CCP.1247.txt").isEmpty)
  }
}
