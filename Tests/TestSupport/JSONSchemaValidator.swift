/// Checks JSON against the part of JSON Schema 2020-12 that the schemas of evq use: type, enum,
/// const, required, properties, additionalProperties, items, minItems, minimum, anyOf and `$ref`
/// within a file and to the common one.
///
/// A keyword it does not know is reported, so that a schema cannot ask for more than is checked.
package struct JSONSchemaValidator {
  /// The schemas by file name.
  package let schemas: [String: ParsedJSON]

  /// Creates a validator over schemas by file name.
  package init(schemas: [String: ParsedJSON]) {
    self.schemas = schemas
  }

  /// What does not hold, each with its path; empty where all does.
  package func faults(in value: ParsedJSON, against name: String) -> [String] {
    guard let schema = schemas[name] else { return ["no schema \(name)"] }
    return check(value, schema, file: name, path: "$")
  }

  private func check(
    _ value: ParsedJSON, _ schema: ParsedJSON, file: String, path: String
  ) -> [String] {
    if schema == .bool(true) { return [] }
    guard let keywords = schema.members else { return ["\(path): nothing is allowed here"] }
    return keywords.sorted { $0.key < $1.key }.flatMap { key, rule in
      check(value, keyword: key, rule, in: schema, file: file, path: path)
    }
  }

  private func check(
    _ value: ParsedJSON,
    keyword: String,
    _ rule: ParsedJSON,
    in schema: ParsedJSON,
    file: String,
    path: String
  ) -> [String] {
    switch keyword {
    case "$schema", "$id", "$defs", "title", "description", "format": return []
    case "$ref": return follow(rule.text ?? "", value, file: file, path: path)
    case "type": return hasType(value, rule) ? [] : ["\(path): expected type \(rule)"]
    case "enum":
      return rule.elements?.contains(value) == true ? [] : ["\(path): \(value) is not in the enum"]
    case "const": return rule == value ? [] : ["\(path): expected \(rule)"]
    case "required": return missing(rule, in: value, path: path)
    case "properties": return properties(rule, of: value, file: file, path: path)
    case "additionalProperties":
      return additional(rule, of: value, schema: schema, file: file, path: path)
    case "items":
      return (value.elements ?? []).enumerated().flatMap { index, element in
        check(element, rule, file: file, path: "\(path)[\(index)]")
      }
    case "minItems": return isLess(value.elements?.count, rule) ? ["\(path): too few items"] : []
    case "minimum": return isSmaller(value, rule) ? ["\(path): too small"] : []
    case "anyOf":
      let tries = (rule.elements ?? []).map { check(value, $0, file: file, path: path) }
      return tries.contains([]) ? [] : ["\(path): none of anyOf"] + tries.flatMap { $0 }
    default: return ["\(path): unknown keyword \(keyword)"]
    }
  }

  private func follow(
    _ reference: String, _ value: ParsedJSON, file: String, path: String
  ) -> [String] {
    let parts = reference.split(separator: "#", omittingEmptySubsequences: false)
    let target = parts.first.map(String.init) ?? ""
    let name = target.isEmpty ? file : target
    var schema = schemas[name]
    for step in (parts.last ?? "").split(separator: "/") { schema = schema?[String(step)] }
    guard parts.count == 2, let schema else { return ["\(path): dangling \(reference)"] }
    return check(value, schema, file: name, path: path)
  }

  private func hasType(_ value: ParsedJSON, _ rule: ParsedJSON) -> Bool {
    let names = rule.elements?.compactMap(\.text) ?? [rule.text ?? ""]
    return names.contains { name in
      switch (name, value) {
      case ("null", .null), ("boolean", .bool), ("number", .number), ("string", .string),
        ("array", .array), ("object", .object):
        true
      case ("integer", .number(let text)): Int(text) != nil
      default: false
      }
    }
  }

  private func missing(_ rule: ParsedJSON, in value: ParsedJSON, path: String) -> [String] {
    guard let members = value.members else { return [] }
    return (rule.elements ?? []).compactMap(\.text).filter { members[$0] == nil }
      .map { "\(path): key \($0) is missing" }
  }

  private func properties(
    _ rule: ParsedJSON, of value: ParsedJSON, file: String, path: String
  ) -> [String] {
    guard let members = value.members, let rules = rule.members else { return [] }
    return rules.sorted { $0.key < $1.key }.flatMap { key, schema in
      members[key].map { check($0, schema, file: file, path: path + "." + key) } ?? []
    }
  }

  private func additional(
    _ rule: ParsedJSON, of value: ParsedJSON, schema: ParsedJSON, file: String, path: String
  ) -> [String] {
    let known = schema["properties"]?.members ?? [:]
    let others = (value.members ?? [:]).filter { known[$0.key] == nil }
    return others.sorted { $0.key < $1.key }.flatMap { key, member in
      check(member, rule, file: file, path: path + "." + key)
    }
  }

  private func isLess(_ count: Int?, _ rule: ParsedJSON) -> Bool {
    guard let count, case .number(let text) = rule, let least = Int(text) else { return false }
    return count < least
  }

  private func isSmaller(_ value: ParsedJSON, _ rule: ParsedJSON) -> Bool {
    guard case .number(let text) = value, case .number(let bound) = rule else { return false }
    return (Double(text) ?? 0) < (Double(bound) ?? 0)
  }
}
