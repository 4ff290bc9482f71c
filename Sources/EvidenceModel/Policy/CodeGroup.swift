/// On what a group of codes belongs to a statement.
package enum CodeGroupBasis: String, Codable, Hashable, Sendable, CaseIterable {
  /// The codes stand in the statement itself or in its criteria.
  case statement
  /// The heading names the statement by its number or letter.
  case label
  /// The heading names the service of this statement and of no other that it could mean.
  case service
  /// The heading prints a determination that only this statement has.
  case determination
}

/// A statement that a group of codes belongs to, and why.
package struct CodeGroupStatement: Codable, Hashable, Sendable {
  /// The statement.
  package var statement: StatementID
  /// On what that rests.
  package var basis: CodeGroupBasis

  /// Creates the value from its parts.
  package init(statement: StatementID, basis: CodeGroupBasis) {
    self.statement = statement
    self.basis = basis
  }
}

/// A code of a group, or a range of codes; no description is kept.
package struct GroupedCode: Codable, Hashable, Sendable {
  /// The code system.
  package var system: CodeSystem
  /// The code, or the first of a range.
  package var code: String
  /// The last code of a range; nil for one code.
  package var through: String?
  /// The code or the range as printed, with its place: `64490-64495`, `C00.0 through C14.8`.
  package var quote: Quotation

  /// Creates the value from its parts.
  package init(system: CodeSystem, code: String, through: String? = nil, quote: Quotation) {
    self.system = system
    self.code = code
    self.through = through
    self.quote = quote
  }
}

/// Codes that a policy prints together, with what stands above them.
package struct CodeGroup: Codable, Hashable, Sendable {
  /// `POLICY/cN`, in document order.
  package var id: CodeGroupID
  /// The heading or sentence that the codes stand under; nil where none does.
  package var heading: Quotation?
  /// What the heading determines; nil where it prints no determination.
  package var determination: Determination?
  /// The statements that it belongs to on a printed basis.
  package var statements: [CodeGroupStatement]
  /// The group whose codes it speaks of without printing them again: `the codes listed above`.
  package var listedIn: CodeGroupID?
  /// Its codes in order.
  package var codes: [GroupedCode]
  /// The index of its section in the policy.
  package var section: Int

  /// Creates the value from its parts.
  package init(
    id: CodeGroupID, heading: Quotation? = nil, determination: Determination? = nil,
    statements: [CodeGroupStatement] = [], listedIn: CodeGroupID? = nil,
    codes: [GroupedCode] = [], section: Int
  ) {
    self.id = id
    self.heading = heading
    self.determination = determination
    self.statements = statements
    self.listedIn = listedIn
    self.codes = codes
    self.section = section
  }
}
