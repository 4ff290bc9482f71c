/// How often a field of references was read right.
///
/// A field counts as found where evq read anything in it, as expected where the gold data prints it.
package struct ReferenceFieldScore: Codable, Hashable, Sendable {
  /// The field's name.
  package var field: String
  /// In how many references the gold data has it.
  package var expected: Int
  /// In how many evq read it.
  package var found: Int
  /// In how many it was read exactly as the gold data has it.
  package var strict: Int
  /// In how many it was read with the same letters and digits, whatever case, accents and signs.
  package var soft: Int
  /// In how many evq read it and the gold data says that it is not printed.
  package var invented: Int

  /// Creates the value from its parts.
  package init(
    field: String, expected: Int = 0, found: Int = 0, strict: Int = 0, soft: Int = 0,
    invented: Int = 0
  ) {
    self.field = field
    self.expected = expected
    self.found = found
    self.strict = strict
    self.soft = soft
    self.invented = invented
  }

  /// The F1 of the strict comparison: the harmonic mean of precision and recall.
  package var strictF1: Double { f1(strict) }
  /// The F1 of the soft comparison.
  package var softF1: Double { f1(soft) }

  private func f1(_ right: Int) -> Double {
    expected + found == 0 ? 1 : Double(2 * right) / Double(expected + found)
  }
}

/// How the references of one style were read.
package struct ReferenceStyleScore: Codable, Hashable, Sendable {
  /// The style that the gold data names.
  package var style: String
  /// How many references it has.
  package var count: Int
  /// In how many every field is exactly right.
  package var strict: Int
  /// In how many every field has the right letters and digits.
  package var soft: Int
  /// How many references have each field wrong in the soft comparison, most first.
  package var wrong: [Wrong]

  /// A field and in how many references it is wrong.
  package struct Wrong: Codable, Hashable, Sendable {
    /// The field's name.
    package var field: String
    /// How many references.
    package var count: Int

    /// Creates the value from its parts.
    package init(field: String, count: Int) {
      self.field = field
      self.count = count
    }
  }

  /// Creates the value from its parts.
  package init(
    style: String, count: Int = 0, strict: Int = 0, soft: Int = 0, wrong: [Wrong] = []
  ) {
    self.style = style
    self.count = count
    self.strict = strict
    self.soft = soft
    self.wrong = wrong
  }
}

/// A reference that was not read as the gold data has it.
package struct MisreadReference: Codable, Hashable, Sendable {
  /// The line of the gold file.
  package var line: Int
  /// The printed reference.
  package var raw: String
  /// What is wrong in it.
  package var faults: [Fault]

  /// A field that differs in the soft comparison.
  package struct Fault: Codable, Hashable, Sendable {
    /// The field's name.
    package var field: String
    /// What the gold data has.
    package var expected: String?
    /// What evq read.
    package var found: String?

    /// Creates the value from its parts.
    package init(field: String, expected: String?, found: String?) {
      self.field = field
      self.expected = expected
      self.found = found
    }
  }

  /// Creates the value from its parts.
  package init(line: Int, raw: String, faults: [Fault]) {
    self.line = line
    self.raw = raw
    self.faults = faults
  }
}

/// What `evaluate references` answers.
package struct ReferenceEvaluation: Codable, Hashable, Sendable {
  /// How many references were judged.
  package var count: Int
  /// In how many every field is exactly right.
  package var strict: Int
  /// In how many every field has the right letters and digits.
  package var soft: Int
  /// How many fields were read that are not printed.
  package var invented: Int
  /// How many references evq kept as printed because it could not read them.
  package var unread: Int
  /// The fields that the gold data judges.
  package var fields: [ReferenceFieldScore]
  /// The styles that the gold data names, by name.
  package var styles: [ReferenceStyleScore]
  /// The references that were not read right, in the order of the file.
  package var misread: [MisreadReference]

  /// Creates the value from its parts.
  package init(
    count: Int = 0, strict: Int = 0, soft: Int = 0, invented: Int = 0, unread: Int = 0,
    fields: [ReferenceFieldScore] = [], styles: [ReferenceStyleScore] = [],
    misread: [MisreadReference] = []
  ) {
    self.count = count
    self.strict = strict
    self.soft = soft
    self.invented = invented
    self.unread = unread
    self.fields = fields
    self.styles = styles
    self.misread = misread
  }
}
