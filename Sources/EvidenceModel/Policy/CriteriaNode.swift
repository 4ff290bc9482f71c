/// How many of a criterion's items must hold.
package enum CriteriaRequirement: String, Codable, Hashable, Sendable, CaseIterable {
  case all
  case any
  case none
  case atLeast
  case leaf
  /// The criteria stand in another document, to which the words send; what is under it names its parts.
  case elsewhere
}

/// On what a list's requirement stands.
package enum RequirementBasis: String, Codable, Hashable, Sendable, CaseIterable {
  /// The lead's words, what stands between the items, or an exclusion above says how many must hold.
  case printed
  /// Nothing printed says it: evq's reading of the lead, to be checked by a person.
  case inferred
}

/// One criterion: its own words and the criteria under it.
package struct CriteriaNode: Codable, Hashable, Sendable {
  /// The node's own words without its marker and without its children.
  package var text: String
  /// The printed marker, such as `1.`, `a.` or `ii.`; nil where there is none.
  package var label: String?
  /// How many of `items` must hold; `leaf` without items, `elsewhere` where they are no criteria.
  package var require: CriteriaRequirement
  /// On what `require` stands; nil without items.
  package var requireBasis: RequirementBasis?
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
    requireBasis: RequirementBasis? = nil,
    count: Int? = nil,
    items: [CriteriaNode] = [],
    notes: [Quotation] = [],
    span: SourceSpan
  ) {
    self.text = text
    self.label = label
    self.require = require
    self.requireBasis = requireBasis
    self.count = count
    self.items = items
    self.notes = notes
    self.span = span
  }
}
