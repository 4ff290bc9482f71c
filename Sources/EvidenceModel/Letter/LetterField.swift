/// Who supplies a field of a letter.
package enum LetterFieldOrigin: String, Codable, Hashable, Sendable, CaseIterable {
  /// The index.
  case evq
  /// The caller.
  case caller
}

/// The form of a field in a case file.
package enum LetterFieldForm: Hashable, Sendable {
  /// A text.
  case text
  /// A date, ISO 8601 with a day.
  case date
  /// One of several words.
  case choice([String])
  /// An object of texts with these keys.
  case record([String])
  /// A list of such objects; an empty list says that there are none.
  case entries([String])
}

/// The families of rules that say what a denial letter must hold.
package enum LetterRegime: String, Codable, Hashable, Sendable, CaseIterable {
  case erisa
  case aca
  case medicareAdvantage = "medicare-advantage"
  case medicaid
}

/// One field of a letter: who supplies it and which rule asks for it.
package struct LetterField: Hashable, Sendable {
  /// Its key in a case file and in a template's context.
  package var id: String
  /// What it is, as a hole names it.
  package var label: String
  /// Who supplies it.
  package var origin: LetterFieldOrigin
  /// Its form in a case file.
  package var form: LetterFieldForm
  /// The rules that ask for it.
  package var rules: [String]
  /// Whether every letter must have it.
  package var isRequired: Bool
  /// The regimes under which a letter must have it besides.
  package var requiredUnder: [LetterRegime]
  /// What software can check of it.
  package var check: String

  /// Creates the value from its parts.
  package init(
    id: String, label: String, origin: LetterFieldOrigin, form: LetterFieldForm,
    rules: [String], isRequired: Bool = false, requiredUnder: [LetterRegime] = [],
    check: String
  ) {
    self.id = id
    self.label = label
    self.origin = origin
    self.form = form
    self.rules = rules
    self.isRequired = isRequired
    self.requiredUnder = requiredUnder
    self.check = check
  }
}

/// What `letter fields` answers.
package struct LetterFieldsAnswer: Hashable, Sendable {
  /// The fields in the order of a letter.
  package var fields: [LetterField]

  /// Creates the value from its parts.
  package init(fields: [LetterField]) { self.fields = fields }
}
