/// The lines of business a health plan runs.
package enum LineOfBusinessValue: String, Codable, Hashable, Sendable, CaseIterable {
  /// The document names none.
  case general
  case commercial
  case medicareAdvantage
  case medicare
  case medicaid
  case exchange
  case federalEmployee
  case dualEligible
  case childHealth
}

/// On what a line of business stands.
package enum LineOfBusinessBasis: String, Codable, Hashable, Sendable, CaseIterable {
  case heading
  case label
  case text
  case none
}

/// A line of business and where the document says so.
package struct LineOfBusiness: Codable, Hashable, Sendable {
  /// The line.
  package var value: LineOfBusinessValue
  /// On what it stands.
  package var basis: LineOfBusinessBasis
  /// The words that name it; nil for `none`.
  package var quote: Quotation?

  /// Creates the value from its parts.
  package init(value: LineOfBusinessValue, basis: LineOfBusinessBasis, quote: Quotation? = nil) {
    self.value = value
    self.basis = basis
    self.quote = quote
  }
}
