/// An entry of the reference list of an article that is at hand as a whole.
package struct CitedItem: Codable, Hashable, Sendable {
  /// The entry's id in the file, at which call-outs point.
  package var id: String?
  /// The printed label, such as `12`.
  package var label: String?
  /// The printed words.
  package var text: String
  /// What the markup says of it.
  package var item: CSLItem

  /// Creates the value from its parts.
  package init(id: String?, label: String?, text: String, item: CSLItem) {
    self.id = id
    self.label = label
    self.text = text
    self.item = item
  }
}

/// A place in the text of an article that points at entries of its reference list.
package struct ReferenceCallout: Codable, Hashable, Sendable {
  /// The printed words, such as `[3]`.
  package var text: String
  /// The ids of the entries.
  package var targets: [String]
  /// The heading of the section it stands in.
  package var section: String?
  /// The paragraph around it.
  package var paragraph: Int

  /// Creates the value from its parts.
  package init(text: String, targets: [String], section: String?, paragraph: Int) {
    self.text = text
    self.targets = targets
    self.section = section
    self.paragraph = paragraph
  }
}
