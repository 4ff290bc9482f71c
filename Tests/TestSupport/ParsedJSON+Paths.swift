/// Short ways into an answer.
extension ParsedJSON {
  /// The value below a path of keys and indices, such as `answers.0.statement.id`.
  package subscript(path path: String) -> ParsedJSON? {
    path.split(separator: ".").reduce(Optional(self)) { value, step in
      Int(step).map { value?[$0] } ?? value?[String(step)]
    }
  }

  /// The texts at one path below each element of an array.
  package func texts(_ path: String) -> [String] {
    (elements ?? []).compactMap { $0[path: path]?.text }
  }

  /// The whole number.
  package var int: Int? {
    guard case .number(let digits) = self else { return nil }
    return Int(digits)
  }

  /// The truth value.
  package var bool: Bool? {
    guard case .bool(let value) = self else { return nil }
    return value
  }
}
