import Yams

/// Reads the small YAML files of a corpus and says where they are wrong.
enum YAMLReading {
  /// The top-level keys of a YAML text with their values; empty for an empty text.
  static func mapping(
    _ text: String, path: String
  ) throws(IngestError) -> [(key: String, value: Node)] {
    guard let root = try compose(text, path: path) else { return [] }
    return try mapping(root, path: path)
  }

  /// The items of a YAML text that is a list; empty for an empty text.
  static func items(_ text: String, path: String) throws(IngestError) -> [Node] {
    guard let root = try compose(text, path: path) else { return [] }
    return try list(root, path: path)
  }

  /// The items of a node that is a list.
  static func list(_ node: Node, path: String) throws(IngestError) -> [Node] {
    guard let items = node.sequence else {
      throw .malformed(
        path: path, line: node.mark?.line, expected: "a list", found: "something else")
    }
    return Array(items)
  }

  /// The keys of a node with their values, in order.
  static func mapping(
    _ node: Node, path: String
  ) throws(IngestError) -> [(key: String, value: Node)] {
    try keyedNodes(node, path: path).map { ($0.key.string ?? "", $0.value) }
  }

  /// The top-level keys of a YAML text, with their places, and their values.
  static func keyedNodes(
    _ text: String, path: String
  ) throws(IngestError) -> [(key: Node, value: Node)] {
    guard let root = try compose(text, path: path) else { return [] }
    return try keyedNodes(root, path: path)
  }

  /// The keys of a node, with their places, and their values, in order.
  static func keyedNodes(
    _ node: Node, path: String
  ) throws(IngestError) -> [(key: Node, value: Node)] {
    guard let mapping = node.mapping else {
      throw .malformed(
        path: path, line: node.mark?.line, expected: "keys with values", found: "something else")
    }
    return mapping.map { ($0.key, $0.value) }
  }

  /// The text of a scalar node.
  static func string(_ node: Node, path: String) throws(IngestError) -> String {
    guard let text = node.scalar?.string else {
      throw .malformed(
        path: path, line: node.mark?.line, expected: "a text", found: "something else")
    }
    return text
  }

  private static func compose(_ text: String, path: String) throws(IngestError) -> Node? {
    do {
      return try Yams.compose(yaml: text)
    } catch YamlError.scanner(_, let problem, let mark, _) {
      throw .malformed(path: path, line: mark.line, expected: "YAML", found: problem)
    } catch YamlError.parser(_, let problem, let mark, _) {
      throw .malformed(path: path, line: mark.line, expected: "YAML", found: problem)
    } catch YamlError.composer(_, let problem, let mark, _) {
      throw .malformed(path: path, line: mark.line, expected: "YAML", found: problem)
    } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
      throw .malformed(
        path: path, line: context.mark.line, expected: "each key once",
        found: keys.sorted().joined(separator: ", ") + " twice")
    } catch {
      throw .malformed(path: path, line: nil, expected: "YAML", found: "\(error)")
    }
  }
}
