package import EvidenceModel
import TextAnalysis
import Vocabulary

/// Reads a case: what only the caller knows (`Docs/schema/letterCase.schema.json`).
///
/// It is strict, because a key with a slip in it would be a hole that nobody sees. Its errors name
/// keys, never values.
package struct LetterCaseReader {
  private let name: LetterCaseName
  private static let schema = "evq.letterCase/1"

  /// Prepares to read a case of this name.
  package init(name: LetterCaseName) { self.name = name }

  /// Reads a case file.
  package func read(_ bytes: [UInt8]) throws(LetterCaseFault) -> LetterCase {
    try read(LetterJSON.read(bytes, name: name))
  }

  /// Reads a case.
  func read(_ json: LetterJSON) throws(LetterCaseFault) -> LetterCase {
    guard case .object(let object) = json else {
      throw name.fault("expected an object, found \(json.kind)", line: 1)
    }
    var values: [String: LetterCaseValue] = [:]
    let members = object.members.sorted { object.lines[$0.key] ?? 0 < object.lines[$1.key] ?? 0 }
    for (key, value) in members where key != "schema" {
      let line = object.lines[key] ?? 1
      guard let field = LetterFieldTable.callerFields.first(where: { $0.id == key }) else {
        throw name.fault("unknown key \(key)\(suggestion(key))", line: line)
      }
      if case .null = value { continue }
      values[key] = try read(value, as: field, line)
    }
    if let schema = object["schema"], schema != .text(Self.schema) {
      throw name.fault(
        "schema: expected \(Self.schema), found \(text(schema))", line: object.lines["schema"])
    }
    return LetterCase(values: values)
  }

  private func text(_ json: LetterJSON) -> String {
    if case .text(let text) = json { text } else { json.kind }
  }

  private func read(
    _ json: LetterJSON, as field: LetterField, _ line: Int
  ) throws(LetterCaseFault) -> LetterCaseValue {
    switch (field.form, json) {
    case (.text, .text(let text)): return .text(text)
    case (.date, .text(let text)):
      guard PartialDate(iso: text)?.day != nil else {
        throw name.fault("\(field.id): expected a day as in 2026-01-31", line: line)
      }
      return .text(text)
    case (.choice(let choices), .text(let text)):
      guard choices.contains(text) else {
        throw name.fault(
          "\(field.id): expected one of \(choices.joined(separator: ", "))", line: line)
      }
      return .text(text)
    case (.record(let keys), _): return .record(try record(json, keys, field.id, line))
    case (.entries(let keys), .list(let items)):
      var entries: [[String: String]] = []
      for (index, item) in items.enumerated() {
        entries.append(try record(item, keys, "\(field.id)[\(index)]", line))
      }
      return .entries(entries)
    default:
      throw name.fault(
        "\(field.id): expected \(expected(field.form)), found \(json.kind)", line: line)
    }
  }

  private func record(
    _ json: LetterJSON, _ keys: [String], _ path: String, _ line: Int
  ) throws(LetterCaseFault) -> [String: String] {
    guard case .object(let object) = json else {
      throw name.fault(
        "\(path): expected an object with \(keys.joined(separator: ", ")), found \(json.kind)",
        line: line)
    }
    var record: [String: String] = [:]
    for key in object.members.keys.sorted() where !keys.contains(key) {
      throw name.fault(
        "\(path): unknown key \(key); expected \(keys.joined(separator: ", "))",
        line: object.lines[key])
    }
    for key in keys {
      switch object[key] {
      case .text(let text)?: record[key] = text
      case nil, .null?: record[key] = ""
      case .some(let other):
        throw name.fault(
          "\(path).\(key): expected a text, found \(other.kind)", line: object.lines[key])
      }
    }
    return record
  }

  private func expected(_ form: LetterFieldForm) -> String {
    switch form {
    case .text: "a text"
    case .date: "a date"
    case .choice: "a word"
    case .record: "an object"
    case .entries: "a list"
    }
  }

  private func suggestion(_ key: String) -> String {
    let near = LetterFieldTable.callerFields.map(\.id).first { id in
      EditDistance.distance(id.lowercased(), key.lowercased(), atMost: 2) != nil
    }
    return near.map { "; did you mean \($0)?" } ?? "; evq letter fields lists them"
  }
}
