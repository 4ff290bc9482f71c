/// What a caller says of one field.
package enum LetterCaseValue: Hashable, Sendable {
  /// A text, a date or a choice.
  case text(String)
  /// An object of texts.
  case record([String: String])
  /// A list of objects; empty where there are none.
  case entries([[String: String]])
}

/// What only the caller knows: it lives for the time of one letter and is kept nowhere.
package struct LetterCase: Hashable, Sendable {
  /// The values by the id of their field.
  package var values: [String: LetterCaseValue]

  /// Creates the value from its parts.
  package init(values: [String: LetterCaseValue] = [:]) { self.values = values }

  /// The text of a field; nil where it is not given or blank.
  package func text(_ id: String) -> String? {
    guard case .text(let text)? = values[id], !text.allSatisfy(\.isWhitespace) else { return nil }
    return text
  }

  /// The entries of a field; nil where it is not given.
  package func entries(_ id: String) -> [[String: String]]? {
    guard case .entries(let entries)? = values[id] else { return nil }
    return entries
  }

  /// The object of a field; nil where it is not given.
  package func record(_ id: String) -> [String: String]? {
    guard case .record(let record)? = values[id] else { return nil }
    return record
  }
}
