import EvidenceModel
import TestSupport
import Testing

/// The enumerations of the schemas against those of the model: none missing, none invented.
struct SchemaEnumTests {
  @Test(arguments: [
    ("designValue", StudyDesign.allCases.map(\.rawValue)),
    ("evidenceKind", EvidenceKind.allCases.map(\.rawValue)),
    ("determinationClass", DeterminationClass.allCases.map(\.rawValue)),
    ("verdict", EvidenceVerdict.allCases.map(\.rawValue)),
    ("linkRole", LinkRole.allCases.map(\.rawValue)),
    ("linkBasis", LinkBasis.allCases.map(\.rawValue)),
    ("linkStanding", LinkStanding.allCases.map(\.rawValue)),
    ("codeSystem", CodeSystem.allCases.map(\.rawValue)),
    ("codeGroupBasis", CodeGroupBasis.allCases.map(\.rawValue)),
    ("studyOpening", StudyOpening.allCases.map(\.rawValue)),
  ])
  func definitionListsEveryCase(name: String, cases: [String]) throws {
    #expect(try definition(name)?["enum"] == strings(cases))
  }

  @Test(arguments: [
    ("status", "value", StatusValue.allCases.map(\.rawValue)),
    ("lineOfBusiness", "value", LineOfBusinessValue.allCases.map(\.rawValue)),
    ("lineOfBusiness", "basis", LineOfBusinessBasis.allCases.map(\.rawValue)),
    ("design", "basis", DesignBasis.allCases.map(\.rawValue)),
    ("criteria", "require", CriteriaRequirement.allCases.map(\.rawValue)),
    ("reason", "role", ReasonRole.allCases.map(\.rawValue)),
    ("finding", "direction", FindingDirection.allCases.map(\.rawValue)),
    ("gap", "polarity", GapPolarity.allCases.map(\.rawValue)),
    ("link", "kind", LinkKind.allCases.map(\.rawValue)),
    ("diagnostic", "severity", DiagnosticSeverity.allCases.map(\.rawValue)),
    ("cslItem", "type", CSLType.allCases.map(\.rawValue)),
    ("section", "kind", SectionKind.allCases.map(\.rawValue)),
    ("code", "system", CodeSystem.allCases.map(\.rawValue)),
    ("describedStudy", "direction", FindingDirection.allCases.map(\.rawValue)),
    ("citation", "style", CitationStyle.allCases.map(\.rawValue)),
    ("historyEvent", "kind", PolicyHistoryKind.allCases.map(\.rawValue)),
  ])
  func memberListsEveryCase(name: String, member: String, cases: [String]) throws {
    #expect(try definition(name)?["properties"]?[member]?["enum"] == strings(cases))
  }

  @Test func aRequirementsBasisMayBeNull() throws {
    let cases = RequirementBasis.allCases.map { ParsedJSON.string($0.rawValue) }
    #expect(
      try definition("criteria")?["properties"]?["requireBasis"]?["enum"] == .array(cases + [.null])
    )
  }

  private func definition(_ name: String) throws -> ParsedJSON? {
    try SchemaFolder.validator().schemas["common.schema.json"]?["$defs"]?[name]
  }

  private func strings(_ texts: [String]) -> ParsedJSON { .array(texts.map { .string($0) }) }
}
