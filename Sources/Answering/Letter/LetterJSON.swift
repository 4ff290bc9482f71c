/// A JSON value as a caller wrote it.
indirect enum LetterJSON: Hashable {
  case null
  case bool(Bool)
  case number
  case text(String)
  case list([LetterJSON])
  case object(LetterJSONObject)

  /// Reads JSON text.
  ///
  /// - Throws: `LetterCaseFault` where it is not well formed.
  static func read(_ bytes: [UInt8], name: LetterCaseName) throws(LetterCaseFault) -> LetterJSON {
    var parser = LetterJSONParser(bytes, name: name)
    return try parser.parse()
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

/// A JSON object with the lines that its keys stand on.
struct LetterJSONObject: Hashable {
  /// The values by key.
  var members: [String: LetterJSON] = [:]
  /// The lines by key, from 1.
  var lines: [String: Int] = [:]

  /// The value of a key.
  subscript(_ key: String) -> LetterJSON? { members[key] }
}

/// What a case is called in errors.
package struct LetterCaseName: Hashable, Sendable, ExpressibleByStringLiteral {
  private let name: String
  /// Whether the case is one line of a file with many.
  private let isLine: Bool

  /// The name of a file.
  package init(file name: String) {
    self.name = name
    isLine = false
  }

  /// The name of a line of a batch, from 1.
  package init(line: Int) {
    name = "line \(line)"
    isLine = true
  }

  /// The name of a file.
  package init(stringLiteral name: String) { self.init(file: name) }

  /// A fault at a place, or of the whole.
  func fault(_ message: String, line: Int? = nil, column: Int? = nil) -> LetterCaseFault {
    var place = ""
    if isLine {
      place = column.map { ", column \($0)" } ?? ""
    } else if let line {
      place = ":\(line)" + (column.map { ":\($0)" } ?? "")
    }
    return LetterCaseFault(name: name + place, message: message)
  }
}

/// What is wrong with a case; it names keys and never values.
package struct LetterCaseFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file with the line, or the line of a batch.
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
