/// What is wrong with an XML document, and where.
package struct XMLFault: Error, Sendable, Hashable {
  /// libxml2's number for the fault (`xmlParserErrors`).
  package let code: Int
  /// What is wrong, as one fragment without a closing stop.
  package let message: String
  /// What should have stood there, where that is known.
  package let expected: String?
  /// What stands there instead, where that is known.
  package let found: String?
  /// The line, counted from 1; 0 where there is none.
  package let line: Int

  /// Creates a fault.
  package init(code: Int, message: String, expected: String?, found: String?, line: Int) {
    self.code = code
    self.message = message
    self.expected = expected
    self.found = found
    self.line = line
  }
}

extension XMLFault: CustomStringConvertible {
  /// The fault as it reads after `error:`.
  package var description: String {
    let place = line > 0 ? "line \(line): " : ""
    guard let expected else { return place + message }
    guard let found else { return "\(place)\(message) (expected \(expected))" }
    return "\(place)\(message) (expected \(expected), found \(found))"
  }
}
