/// The classes of a coverage determination.
package enum DeterminationClass: String, Codable, Hashable, Sendable, CaseIterable {
  case medicallyNecessary
  case investigational
  case notMedicallyNecessary
  case notCovered
  case covered
  case cosmetic
  case other
}

/// What must be known to read a determination right.
package enum DeterminationFlag: String, Codable, Hashable, Sendable, CaseIterable {
  /// The phrase joins several classes.
  case compound
  /// It covers "all other indications" and is read with its siblings.
  case residual
  /// It holds only when criteria are met.
  case conditional
  /// The class stands in a heading above, not in the sentence.
  case headingInherited
  /// The list below names the services judged.
  case listed
}

/// What a policy statement determines, in the policy's own phrase and in classes.
package struct Determination: Codable, Hashable, Sendable {
  /// The determining words, verbatim.
  package var phrase: Quotation
  /// The classes the phrase speaks of, in its order.
  package var classes: [DeterminationClass]
  /// Reading aids, in the order of the enumeration.
  package var flags: [DeterminationFlag]

  /// Creates the value from its parts.
  package init(phrase: Quotation, classes: [DeterminationClass], flags: [DeterminationFlag] = []) {
    self.phrase = phrase
    self.classes = classes
    self.flags = flags
  }
}
