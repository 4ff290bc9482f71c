/// A JSON text as read back by a parser that accepts nothing but RFC 8259.
package indirect enum ParsedJSON: Hashable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([ParsedJSON])
  case object([String: ParsedJSON])

  /// The member of an object; nil for others.
  package subscript(key: String) -> ParsedJSON? {
    guard case .object(let members) = self else { return nil }
    return members[key]
  }

  /// The element of an array; nil for others.
  package subscript(index: Int) -> ParsedJSON? {
    guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  /// The text of a string.
  package var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The elements of an array.
  package var elements: [ParsedJSON]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  /// The members of an object.
  package var members: [String: ParsedJSON]? {
    guard case .object(let members) = self else { return nil }
    return members
  }
}
