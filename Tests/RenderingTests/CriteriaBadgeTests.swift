import EvidenceModel
import Testing

@testable import Rendering

/// How a list of criteria says how many must hold, and whether the document prints it.
@Suite struct CriteriaBadgeTests {
  private func node(_ basis: RequirementBasis?, _ require: CriteriaRequirement) -> CriteriaNode {
    CriteriaNode(
      text: "when:", require: require, requireBasis: basis,
      items: [CriteriaNode(text: "Pain", require: .leaf, span: Fixture.criteria.span)],
      span: Fixture.criteria.span)
  }

  @Test func saysWhereNothingIsPrinted() {
    #expect(node(.printed, .all).badge == "ALL")
    #expect(node(.inferred, .all).badge == "ALL, not printed")
    #expect(node(.inferred, .any).badge == "ANY, not printed")
    #expect(node(nil, .any).badge == "ANY")
    #expect(Fixture.leaf("1.", "Pain", 1).badge == nil)
  }

  /// A letter says only what the policy prints.
  @Test(arguments: [RequirementBasis.printed, .inferred])
  func aLetterDoesNotSayWhatNothingPrints(basis: RequirementBasis) throws {
    var facts = LetterFixture.letter().facts
    facts.answer.statement.criteria = node(basis, .all)
    guard case .list(let items) = LetterStatementContext.values(facts)["criteria"],
      case .object(let lead) = items.first
    else {
      Issue.record("expected criteria")
      return
    }
    #expect(lead["needsAll"] == .flag(basis == .printed))
  }
}
