/// Which documents a search may find, by their attributes.
package indirect enum AttributeFilter: Hashable, Sendable {
  /// The attribute has at least one of the values.
  case anyOf(attribute: String, values: [String])
  /// The number lies in a range; an open end is nil. A document without the number does not pass.
  case range(number: String, from: Int?, through: Int?)
  /// Every filter passes; with none, every document does.
  case all([AttributeFilter])
  /// At least one filter passes; with none, no document does.
  case any([AttributeFilter])
  /// The filter does not pass.
  case not(AttributeFilter)

  /// The attribute has the value.
  package static func equals(_ attribute: String, _ value: String) -> AttributeFilter {
    .anyOf(attribute: attribute, values: [value])
  }
}
