/// A JSON value (RFC 8259).
package indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])
}

extension JSONValue {
  /// The text, or null where there is none.
  init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }

  /// The number, or null where there is none.
  init(_ number: Int?) { self = number.map(JSONValue.int) ?? .null }

  /// The texts in their order.
  init(_ texts: [String]) { self = .array(texts.map(JSONValue.string)) }

  /// The object with more members; its own win.
  func merging(_ more: [String: JSONValue]) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.merging(more) { own, _ in own })
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// Wraps a text.
  package init(stringLiteral value: String) { self = .string(value) }

  /// Wraps a truth value.
  package init(booleanLiteral value: Bool) { self = .bool(value) }

  /// Wraps a number.
  package init(integerLiteral value: Int) { self = .int(value) }

  /// Wraps values.
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

  /// Wraps members; of two with one key the first wins.
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements, uniquingKeysWith: { first, _ in first }))
  }
}
