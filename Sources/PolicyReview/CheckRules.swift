import EvidenceModel

/// All rules in the order of their pages.
package enum CheckRules {
  /// The rules.
  package static let all: [any CheckRule.Type] = [
    ReviewOverdueRule.self, ReviewIntervalRule.self, SearchOlderThanReviewRule.self,
    EvidenceMissedRule.self, EffectiveAfterReviewRule.self, VerdictAgainstDeterminationRule.self,
    DeterminationsDifferRule.self, ScopesOverlapRule.self, DeterminationCompoundRule.self,
    StatementWithoutRationaleRule.self, RationaleWithoutStatementRule.self,
    RationaleNarrowerRule.self, SectionScopeExceededRule.self, SummaryWithoutVerdictRule.self,
    HistoryAgainstTextRule.self, BaseAgainstReferencesRule.self, BaseAgainstEvidenceRule.self,
    FollowUpAgainstEvidenceRule.self, SampleSizesDisagreeRule.self, PercentagesDisagreeRule.self,
    FindingsDifferRule.self, DesignDiffersRule.self, ConclusionAgainstDeterminationRule.self,
    ReferenceNeverCitedRule.self,
    CitationUnresolvedRule.self, ReferenceDuplicatedRule.self, IdentifierSuspectRule.self,
    IdentifierMismatchRule.self, MetadataDiffersRule.self, ReferenceSupersededRule.self,
    ReferenceRetractedRule.self, ReferenceOfConcernRule.self, ReferenceCorrectedRule.self,
    ReferenceUncheckedRule.self, MACriteriaIncompleteRule.self, BracketsUnbalancedRule.self,
    AbbreviationUndefinedRule.self, ProductNameDiffersRule.self, ClearanceCalledApprovalRule.self,
    TwoDigitYearRule.self,
  ]

  /// The rule of a name; nil where there is none.
  package static func named(_ name: String) -> (any CheckRule.Type)? {
    all.first { $0.page.name == name }
  }
}
