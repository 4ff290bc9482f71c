package import EvidenceModel
import TextAnalysis
import Vocabulary

/// Reads a case: what only the caller knows (`Docs/schema/letterCase.schema.json`).
///
/// It is strict, because a key with a slip in it would be a hole that nobody sees. Its errors name
/// keys, never values.
package struct LetterCaseReader {
  private let name: String
  private static let schema = "evq.letterCase/1"

  /// Prepares to read a case of this name.
  package init(name: String) { self.name = name }

  /// Reads a case file.
  package func read(_ bytes: [UInt8]) throws(LetterCaseFault) -> LetterCase {
    try read(LetterJSON.read(bytes, name: name))
  }

  /// Reads a case.
  func read(_ json: LetterJSON) throws(LetterCaseFault) -> LetterCase {
    guard case .object(let members) = json else {
      throw fault("expected an object, found \(json.kind)")
    }
    var values: [String: LetterCaseValue] = [:]
    for (key, value) in members.sorted(by: { $0.key < $1.key }) where key != "schema" {
      guard let field = LetterFieldTable.callerFields.first(where: { $0.id == key }) else {
        throw fault("unknown key \(key)\(suggestion(key))")
      }
      if case .null = value { continue }
      values[key] = try read(value, as: field)
    }
    if case .text(let schema)? = members["schema"], schema != Self.schema {
      throw fault("expected the schema \(Self.schema), found \(schema)")
    }
    return LetterCase(values: values)
  }

  private func read(
    _ json: LetterJSON, as field: LetterField
  ) throws(LetterCaseFault) -> LetterCaseValue {
    switch (field.form, json) {
    case (.text, .text(let text)): return .text(text)
    case (.date, .text(let text)):
      guard PartialDate(iso: text)?.day != nil else {
        throw fault("\(field.id): expected a day as in 2026-01-31")
      }
      return .text(text)
    case (.choice(let choices), .text(let text)):
      guard choices.contains(text) else {
        throw fault("\(field.id): expected one of \(choices.joined(separator: ", "))")
      }
      return .text(text)
    case (.record(let keys), _): return .record(try record(json, keys, field.id))
    case (.entries(let keys), .list(let items)):
      var entries: [[String: String]] = []
      for (index, item) in items.enumerated() {
        entries.append(try record(item, keys, "\(field.id)[\(index)]"))
      }
      return .entries(entries)
    default: throw fault("\(field.id): expected \(expected(field.form)), found \(json.kind)")
    }
  }

  private func record(
    _ json: LetterJSON, _ keys: [String], _ path: String
  ) throws(LetterCaseFault) -> [String: String] {
    guard case .object(let members) = json else {
      throw fault(
        "\(path): expected an object with \(keys.joined(separator: ", ")), found \(json.kind)")
    }
    var record: [String: String] = [:]
    for key in members.keys.sorted() where !keys.contains(key) {
      throw fault("\(path): unknown key \(key); expected \(keys.joined(separator: ", "))")
    }
    for key in keys {
      switch members[key] {
      case .text(let text)?: record[key] = text
      case nil, .null?: record[key] = ""
      case .some(let other): throw fault("\(path).\(key): expected a text, found \(other.kind)")
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

  private func fault(_ message: String) -> LetterCaseFault {
    LetterCaseFault(name: name, message: message)
  }
}
