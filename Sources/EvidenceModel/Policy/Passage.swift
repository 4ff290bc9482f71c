/// One paragraph or list item group: the unit that is searched and linked.
package struct Passage: Codable, Hashable, Sendable {
  /// `POLICY/pN`, in document order.
  package var id: PassageID
  /// The index of its section in the policy.
  package var section: Int
  /// The paragraph's words.
  package var quote: Quotation

  /// Creates the value from its parts.
  package init(id: PassageID, section: Int, quote: Quotation) {
    self.id = id
    self.section = section
    self.quote = quote
  }
}
