/// A person's confirmation of a link, from `corpus/links.yaml`.
package struct ConfirmedLink: Codable, Hashable, Sendable {
  /// The statement.
  package var statement: StatementID
  /// The work's id.
  package var record: String
  /// Who confirmed it.
  package var by: String
  /// Why.
  package var because: String
  /// When.
  package var on: PartialDate

  /// Creates the value from its parts.
  package init(
    statement: StatementID,
    record: String,
    by: String,
    because: String,
    on: PartialDate
  ) {
    self.statement = statement
    self.record = record
    self.by = by
    self.because = because
    self.on = on
  }
}
