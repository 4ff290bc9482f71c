/// One entry of a reference list as printed.
package struct ReferenceText: Codable, Hashable, Sendable {
  /// `POLICY/rN` by printed number, else by position.
  package var id: ReferenceID
  /// The printed number, such as `41`; nil in an unnumbered list.
  package var label: String?
  /// The entry's words without its number, with white space folded and markup signs kept.
  package var raw: String
  /// Where it stands.
  package var span: SourceSpan

  /// Creates the value from its parts.
  package init(id: ReferenceID, label: String? = nil, raw: String, span: SourceSpan) {
    self.id = id
    self.label = label
    self.raw = raw
    self.span = span
  }
}
