import FoundationEssentials

/// A JSON value as a caller wrote it.
enum LetterJSON: Decodable {
  case null
  case bool(Bool)
  case number(Double)
  case text(String)
  case list([LetterJSON])
  case object([String: LetterJSON])

  /// Reads JSON text.
  ///
  /// - Throws: `LetterCaseFault` where it is not well formed.
  static func read(_ bytes: [UInt8], name: String) throws(LetterCaseFault) -> LetterJSON {
    do {
      return try JSONDecoder().decode(LetterJSON.self, from: Data(bytes))
    } catch {
      // The error's own words may quote the text, which may be about a person.
      throw LetterCaseFault(name: name, message: "expected JSON (RFC 8259), found something else")
    }
  }

  /// Reads a value of whatever kind.
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {  // tried kind by kind
      self = .bool(value)
    } else if let value = try? container.decode(String.self) {  // tried kind by kind
      self = .text(value)
    } else if let value = try? container.decode(Double.self) {  // tried kind by kind
      self = .number(value)
    } else if let value = try? container.decode([LetterJSON].self) {  // tried kind by kind
      self = .list(value)
    } else {
      self = .object(try container.decode([String: LetterJSON].self))
    }
  }

  /// What it is, in words.
  var kind: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .text: "a text"
    case .list: "a list"
    case .object: "an object"
    }
  }
}

/// What is wrong with a case; it names keys and never values.
package struct LetterCaseFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file, or the line of a batch.
  package var name: String
  /// What was expected and found.
  package var message: String

  /// Creates the value from its parts.
  package init(name: String, message: String) {
    self.name = name
    self.message = message
  }

  /// A fragment that reads after `error:`.
  package var description: String { "\(name): \(message)" }
}
