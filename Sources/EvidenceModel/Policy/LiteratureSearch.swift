/// What a policy says about how its literature was searched.
package struct LiteratureSearch: Codable, Hashable, Sendable {
  /// When the search was run.
  package var date: PartialDate?
  /// The databases and organisations searched, as printed.
  package var sources: [String]
  /// The search terms, as printed.
  package var terms: [String]
  /// The statement.
  package var quote: Quotation

  /// Creates the value from its parts.
  package init(date: PartialDate? = nil, sources: [String], terms: [String], quote: Quotation) {
    self.date = date
    self.sources = sources
    self.terms = terms
    self.quote = quote
  }
}
