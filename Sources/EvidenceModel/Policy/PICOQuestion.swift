/// One row of a policy's table of populations, interventions, comparators and outcomes.
package struct PICOQuestion: Codable, Hashable, Sendable {
  /// Who is treated.
  package var populations: [Quotation]
  /// What is judged.
  package var interventions: [Quotation]
  /// What it is compared with.
  package var comparators: [Quotation]
  /// What is measured.
  package var outcomes: [Quotation]
  /// The row.
  package var span: SourceSpan

  /// Creates the value from its parts.
  package init(
    populations: [Quotation],
    interventions: [Quotation],
    comparators: [Quotation],
    outcomes: [Quotation],
    span: SourceSpan
  ) {
    self.populations = populations
    self.interventions = interventions
    self.comparators = comparators
    self.outcomes = outcomes
    self.span = span
  }
}
