package import EvidenceModel

extension JSONRenderer {
  /// The fields of a letter as `evq.letterFields/1`.
  package static func render(_ answer: LetterFieldsAnswer) -> String {
    line("letterFields", ["fields": .array(answer.fields.map(field))])
  }

  private static func field(_ field: LetterField) -> JSONValue {
    [
      "id": .string(field.id), "label": .string(field.label),
      "origin": .string(field.origin.rawValue), "form": .string(field.form.name),
      "keys": JSONValue(field.form.keys), "rules": JSONValue(field.rules),
      "required": .bool(field.isRequired),
      "requiredUnder": JSONValue(field.requiredUnder.map(\.rawValue)),
      "check": .string(field.check),
    ]
  }
}

extension LetterFieldForm {
  /// The form in a word.
  var name: String {
    switch self {
    case .text: "text"
    case .date: "date"
    case .choice: "choice"
    case .record: "object"
    case .entries: "list"
    }
  }

  /// The keys of an object or of a list's objects, or the words to choose from.
  var keys: [String] {
    switch self {
    case .text, .date: []
    case .choice(let words): words
    case .record(let keys), .entries(let keys): keys
    }
  }
}
