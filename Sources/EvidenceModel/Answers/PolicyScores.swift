/// How often one thing that policies print was read right.
package struct PolicyMeasure: Codable, Hashable, Sendable {
  /// What was judged.
  package var name: String
  /// How many the gold data has.
  package var expected: Int
  /// How many evq read.
  package var found: Int
  /// How many of these are right.
  package var right: Int

  /// Creates the value from its parts.
  package init(name: String, expected: Int = 0, found: Int = 0, right: Int = 0) {
    self.name = name
    self.expected = expected
    self.found = found
    self.right = right
  }

  /// The share of what the gold data has that was read right; nil where it has nothing.
  package var recall: Double? { expected == 0 ? nil : Double(right) / Double(expected) }

  /// The share of what was read that is right; nil where nothing was read.
  package var precision: Double? { found == 0 ? nil : Double(right) / Double(found) }
}

/// How the policies of one payer or of one layout were read.
package struct PolicyGroupScore: Codable, Hashable, Sendable {
  /// The payer or the layout, as the gold data names it.
  package var name: String
  /// How many documents it has.
  package var documents: Int
  /// What was judged in them.
  package var measures: [PolicyMeasure]

  /// Creates the value from its parts.
  package init(name: String, documents: Int = 0, measures: [PolicyMeasure] = []) {
    self.name = name
    self.documents = documents
    self.measures = measures
  }
}

/// Something that was not read as the gold data has it.
package struct PolicyMisreading: Codable, Hashable, Sendable {
  /// The document.
  package var file: String
  /// Which measure it counts against.
  package var measure: String
  /// What the gold data has; nil for something invented.
  package var expected: String?
  /// What evq read; nil for something missed.
  package var found: String?

  /// Creates the value from its parts.
  package init(file: String, measure: String, expected: String?, found: String?) {
    self.file = file
    self.measure = measure
    self.expected = expected
    self.found = found
  }
}

/// What `evaluate policies` answers.
package struct PolicyEvaluation: Codable, Hashable, Sendable {
  /// How many documents were judged.
  package var documents: Int
  /// How many gave no policy though they are one.
  package var lost: Int
  /// All documents together.
  package var measures: [PolicyMeasure]
  /// By payer, in the order of names.
  package var payers: [PolicyGroupScore]
  /// By layout, in the order of names.
  package var layouts: [PolicyGroupScore]
  /// What was misread, in the order of the file.
  package var misread: [PolicyMisreading]

  /// Creates the value from its parts.
  package init(
    documents: Int = 0, lost: Int = 0, measures: [PolicyMeasure] = [],
    payers: [PolicyGroupScore] = [], layouts: [PolicyGroupScore] = [],
    misread: [PolicyMisreading] = []
  ) {
    self.documents = documents
    self.lost = lost
    self.measures = measures
    self.payers = payers
    self.layouts = layouts
    self.misread = misread
  }
}
