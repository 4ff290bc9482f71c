/// How many of a criterion's items must hold.
package enum CriteriaRequirement: String, Codable, Hashable, Sendable, CaseIterable {
  case all
  case any
  case none
  case atLeast
  case leaf
}

/// One criterion: its own words and the criteria under it.
package struct CriteriaNode: Codable, Hashable, Sendable {
  /// The node's own words without its marker and without its children.
  package var text: String
  /// The printed marker, such as `1.`, `a.` or `ii.`; nil where there is none.
  package var label: String?
  /// How many of `items` must hold; `leaf` without items.
  package var require: CriteriaRequirement
  /// The number for `atLeast`, else nil.
  package var count: Int?
  /// The criteria under this one, in document order.
  package var items: [CriteriaNode]
  /// The footnotes whose marks stand in `text`.
  package var notes: [Quotation]
  /// Where the node's own words stand.
  package var span: SourceSpan

  /// Creates the value from its parts.
  package init(
    text: String,
    label: String? = nil,
    require: CriteriaRequirement,
    count: Int? = nil,
    items: [CriteriaNode] = [],
    notes: [Quotation] = [],
    span: SourceSpan
  ) {
    self.text = text
    self.label = label
    self.require = require
    self.count = count
    self.items = items
    self.notes = notes
    self.span = span
  }
}
