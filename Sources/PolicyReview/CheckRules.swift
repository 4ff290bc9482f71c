import EvidenceModel

/// All rules in the order of their pages.
package enum CheckRules {
  /// The rules.
  package static let all: [any CheckRule.Type] = [
    ReviewOverdueRule.self, ReviewIntervalRule.self, ReviewGapRule.self,
    SearchOlderThanReviewRule.self, SearchNotDescribedRule.self, SearchedSourceClosedRule.self,
    EvidenceMissedRule.self, EffectiveAfterReviewRule.self, EffectiveBeforeCoverageRule.self,
    ChangeWithoutEffectiveDateRule.self, VerdictAgainstDeterminationRule.self,
    DeterminationsDifferRule.self, ScopesOverlapRule.self, DeterminationCompoundRule.self,
    StatementWithoutRationaleRule.self, RationaleWithoutStatementRule.self,
    RationaleNarrowerRule.self, RationaleWindowRule.self, RelativeContraindicationRule.self,
    SectionScopeExceededRule.self, SummaryWithoutVerdictRule.self,
    HistoryAgainstTextRule.self, UpdateWithoutAdditionRule.self, BaseAgainstReferencesRule.self,
    BaseAgainstEvidenceRule.self,
    FollowUpAgainstEvidenceRule.self, HarmsAgainstEvidenceRule.self, SampleSizesDisagreeRule.self,
    PercentagesDisagreeRule.self,
    FindingsDifferRule.self, DesignDiffersRule.self, ConclusionAgainstDeterminationRule.self,
    ReferenceNeverCitedRule.self,
    CitationUnresolvedRule.self, CitationYearDiffersRule.self, CitationPredatesRule.self,
    ReferenceDuplicatedRule.self, IdentifierSuspectRule.self,
    IdentifierMismatchRule.self, IdentifierMissingRule.self, MetadataDiffersRule.self,
    ReferenceSupersededRule.self,
    ReferenceRetractedRule.self, ReferenceOfConcernRule.self, ReferenceCorrectedRule.self,
    ReferenceUncheckedRule.self, MACriteriaIncompleteRule.self, BracketsUnbalancedRule.self,
    AbbreviationUndefinedRule.self, SpellingDiffersRule.self, ProductNameDiffersRule.self,
    ClearanceCalledApprovalRule.self, DeviceClassRule.self,
    TwoDigitYearRule.self,
  ]

  /// The rule of a name; nil where there is none.
  package static func named(_ name: String) -> (any CheckRule.Type)? {
    all.first { $0.page.name == name }
  }
}
