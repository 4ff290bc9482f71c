/// The names that a template may use, and what stands behind each.
///
/// It is the context's documentation in one value: a context that is built has exactly these
/// members (`LetterContextTests`), and a template that names another is refused before it renders.
package indirect enum LetterShape: Hashable, Sendable {
  case text
  case flag
  case list(LetterShape)
  case object([String: LetterShape])

  /// The names of all variables with dots between their parts; `[]` marks a list.
  package func names(_ path: String = "") -> [String] {
    switch self {
    case .text: [path]
    case .flag: [path + "?"]
    case .list(let item): item.names(path + "[]")
    case .object(let members):
      members.sorted { $0.key < $1.key }.flatMap {
        $0.value.names(path.isEmpty ? $0.key : path + "." + $0.key)
      }
    }
  }
}

/// What is wrong with a template.
package struct TemplateFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The template's name.
  package var template: String
  /// The line, from 1; nil where it is known only when the template renders.
  package var line: Int?
  /// What was expected and found.
  package var message: String

  /// A fragment that reads after `error:`.
  package var description: String {
    "template \(template)\(line.map { ":\($0)" } ?? ""): \(message)"
  }
}
