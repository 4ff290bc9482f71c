/// An attribute of an element, as the document gives it.
package struct XMLAttribute: Sendable, Hashable {
  /// The name as printed, with its prefix if it has one (`xlink:href`).
  package let name: String
  /// The value after character references are resolved.
  ///
  /// A reference to an entity that a DTD would declare stays as printed (`&name;`), because no DTD
  /// is ever loaded.
  package let value: String

  /// Creates an attribute.
  package init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

extension [XMLAttribute] {
  /// The value of the attribute of this name, or nil when the element does not have it.
  package subscript(name: String) -> String? {
    first { $0.name == name }?.value
  }
}
