/// The source's own words with their place.
///
/// Only white space, page furniture, end-of-line hyphens and markup signs may differ from the
/// bytes at the span.
package struct Quotation: Codable, Hashable, Sendable {
  /// The words as they are shown.
  package var text: String
  /// Where they stand.
  package var span: SourceSpan

  /// Creates the value from its parts.
  package init(text: String, span: SourceSpan) {
    self.text = text
    self.span = span
  }
}
