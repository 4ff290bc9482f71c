import EvidenceModel
import Testing

@testable import Answering

/// Every refusal from literals: what brings it about, and what does not.
@Suite struct LetterRulesTests {
  private static let span = SourceSpan(file: "policies/MP-7.txt", ranges: [0..<9], line: 1)

  private static func quote(_ text: String) -> Quotation { Quotation(text: text, span: span) }

  private static func statement(
    _ id: StatementID = "MP-7/s1", _ kind: DeterminationClass = .investigational,
    _ line: LineOfBusinessValue = .general
  ) -> PolicyStatement {
    PolicyStatement(
      id: id, quote: quote("Laser therapy is unproven."), service: "Laser therapy",
      linesOfBusiness: [LineOfBusiness(value: line, basis: .heading)],
      determination: Determination(phrase: quote("unproven"), classes: [kind]), section: 0)
  }

  /// What a test changes.
  private struct World {
    var kind = DeterminationClass.investigational
    var line = LineOfBusinessValue.general
    var hasReasons = true
    var status = StatusValue.unchecked
    var basis = LinkBasis.cited
    var siblings: [PolicyStatement] = []
    var changes: [String]? = []
    var brokenQuotes: String?
    var caseChanges: [String: LetterCaseValue?] = [:]
    var later: [PartialDate] = []
  }

  private static func codes(_ change: (inout World) -> Void) -> [LetterRefusalCode] {
    var world = World()
    change(&world)
    let support = Support(
      record: "pmid:1", referenceLabel: "Doe 2013", referenceText: "Doe.", kind: .study,
      design: DesignClaim(value: .unstated, basis: .none, stated: false), includes: [],
      role: .rationale, basis: world.basis, reason: "", findings: [],
      status: RecordStatus(value: world.status, notice: "pmid:9"))
    let answer = StatementAnswer(
      policy: PolicyHeading(
        id: "MP-7", edition: "2025-07", lastReview: PartialDate(iso: "2025-07")),
      statement: statement("MP-7/s1", world.kind, world.line),
      rationale: Rationale(
        basis: .cited, verdict: .insufficient,
        linked: world.hasReasons ? [Reason(role: .base, quote: quote("Two series."))] : []),
      evidence: [support])
    let facts = LetterFacts(
      answer: answer, sources: [LetterSource(number: 1, support: support, text: "Doe.")])
    let material = LetterMaterial(
      facts: facts, items: [], later: world.later, siblings: world.siblings,
      detector: CopyDetector(passages: [copied]), files: [:], brokenQuotes: world.brokenQuotes)
    let state = LetterIndexState(
      contentDigest: "", corpusDigest: "", version: "", changes: world.changes)
    var values = whole
    for (key, value) in world.caseChanges { values[key] = value }
    let request = LetterRequest(statement: "MP-7/s1", caseData: LetterCase(values: values))
    return LetterRules(request: request, material: material, state: state).refusals().map(\.code)
  }

  private static let copied = "The evidence consists of two small series without any control group."

  private static let whole: [String: LetterCaseValue] = [
    "decisionDate": .text("2025-12-01"), "lineOfBusiness": .text("commercial"),
    "service": .text("light"), "specificReason": .text("because"),
    "caseApplication": .entries([["criterion": "c", "facts": "You have had no care before."]]),
    "providerEvidence": .entries([]), "missingInformation": .entries([]),
    "reviewer": .record(["name": "n", "credentials": "c", "specialty": "s"]),
    "copyContact": .text("call"), "appeal": .text("write"),
  ]

  @Test func aWholeCaseIsNotRefused() { #expect(Self.codes { _ in } == []) }

  @Test func theIndexMustBeThatOfTheCorpus() {
    #expect(Self.codes { $0.changes = ["changed: policies/x.txt"] } == [.indexStale])
    #expect(
      Self.codes { $0.brokenQuotes = "policies/MP-7.txt has another digest" } == [.indexStale])
    #expect(Self.codes { $0.changes = nil } == [])
  }

  @Test(arguments: [
    (DeterminationClass.medicallyNecessary, true), (.covered, true), (.other, true),
    (.investigational, false), (.notMedicallyNecessary, false), (.notCovered, false),
    (.cosmetic, false),
  ])
  func onlyAnAdverseStatementDenies(_ kind: DeterminationClass, _ isRefused: Bool) {
    #expect(Self.codes { $0.kind = kind } == (isRefused ? [.notAdverse] : []))
  }

  @Test func theEditionMustBeInForce() throws {
    #expect(
      Self.codes { $0.caseChanges = ["decisionDate": .text("2025-07-01")] } == [.editionNotInForce])
    let next = try #require(PartialDate(iso: "2025-11"))
    #expect(Self.codes { $0.later = [next] } == [.editionNotInForce])
  }

  @Test func theLineOfBusinessMustMatch() {
    #expect(Self.codes { $0.line = .medicareAdvantage } == [.lineOfBusinessMismatch])
    #expect(Self.codes { $0.line = .commercial } == [])
    let sibling = Self.statement("MP-7/s2", .notCovered, .commercial)
    #expect(Self.codes { $0.siblings = [sibling] } == [.lineOfBusinessMismatch])
    let own = Self.statement("MP-7/s2", .notCovered, .medicaid)
    #expect(Self.codes { $0.siblings = [own] } == [])
  }

  @Test func evidenceNeedsAReasonAndAnExclusionDoesNot() {
    #expect(Self.codes { $0.hasReasons = false } == [.noRationale])
    #expect(
      Self.codes {
        $0.hasReasons = false
        $0.kind = .notCovered
      } == [])
  }

  @Test(arguments: StatusValue.allCases)
  func onlyARetractionRefuses(_ status: StatusValue) {
    let isRefused = status == .retracted || status == .retractedAndRepublished
    #expect(Self.codes { $0.status = status } == (isRefused ? [.sourceRetracted] : []))
  }

  @Test func theCaseMustBeThere() {
    #expect(Self.codes { $0.caseChanges = ["caseApplication": nil] } == [.caseApplicationMissing])
    #expect(
      Self.codes { $0.caseChanges = ["caseApplication": .entries([])] }
        == [.caseApplicationMissing])
    #expect(
      Self.codes {
        $0.caseChanges = [
          "caseApplication": .entries([["criterion": "", "facts": Self.copied]])
        ]
      } == [.caseApplicationMissing, .caseApplicationCopiesPolicy])
    #expect(Self.codes { $0.caseChanges = ["appeal": .text(" ")] } == [.missingField])
    #expect(Self.codes { $0.caseChanges = ["providerEvidence": nil] } == [.missingField])
  }

  /// A Medicare Advantage member's letter needs the Medicare basis, the fast appeal and the address.
  @Test func theLineOfBusinessBringsItsFields() {
    #expect(
      Self.codes { $0.caseChanges = ["lineOfBusiness": .text("medicareAdvantage")] }
        == [.missingField, .missingField, .missingField])
  }
}
