/// What can be listed.
package enum ListNoun: String, Codable, Hashable, Sendable, CaseIterable {
  case statements
  case policies
  case references
  case works
}

/// One row of a list.
package struct ListRow: Codable, Hashable, Sendable {
  /// The record's id.
  package var id: String
  /// The value of each column.
  package var cells: [String: String?]
  /// Its place.
  package var source: SourceSpan?

  /// Creates the value from its parts.
  package init(id: String, cells: [String: String?], source: SourceSpan? = nil) {
    self.id = id
    self.cells = cells
    self.source = source
  }
}

/// What `list` answers: records as a table.
package struct ListAnswer: Hashable, Sendable {
  /// What is listed.
  package var noun: ListNoun
  /// The columns in order.
  package var columns: [String]
  /// The rows in corpus order.
  package var rows: [ListRow]
  /// The SHA-256 of each file that a span names.
  package var files: SourceDigests

  /// Creates the value from its parts.
  package init(noun: ListNoun, columns: [String], rows: [ListRow], files: SourceDigests) {
    self.noun = noun
    self.columns = columns
    self.rows = rows
    self.files = files
  }
}
