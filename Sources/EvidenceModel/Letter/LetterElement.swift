/// How software finds an element in a finished letter.
package enum LetterElementCheck: Hashable, Sendable {
  /// Any of these phrases, folded to lower-case words, is there.
  case words([String])
  /// A policy of the index is named by its number or title.
  case policyNamed
  /// The policy's determination is quoted.
  case determinationQuoted
  /// A passage of the policy's reasons is quoted or its studies are listed.
  case evidence
  /// A source of the index is listed.
  case sources
  /// Only a person can tell.
  case person
}

/// Whether an element was found.
package enum LetterElementState: String, Codable, Hashable, Sendable, CaseIterable {
  case present
  case missing
  /// Software cannot tell.
  case notCheckable
}

/// One element that a regime asks of a denial letter.
package struct LetterElement: Hashable, Sendable {
  /// A short name.
  package var id: String
  /// What it is.
  package var label: String
  /// The regimes that ask for it.
  package var regimes: [LetterRegime]
  /// The rule.
  package var rule: String
  /// Where evq's reading of the rule comes from.
  package var source: String
  /// When that was read.
  package var asOf: String
  /// Whether the primary text of the rule was read.
  package var isPrimaryTextRead: Bool
  /// How it is found.
  package var check: LetterElementCheck

  /// Creates the value from its parts.
  package init(
    id: String, label: String, regimes: [LetterRegime], rule: String, source: String,
    asOf: String, isPrimaryTextRead: Bool = false, check: LetterElementCheck
  ) {
    self.id = id
    self.label = label
    self.regimes = regimes
    self.rule = rule
    self.source = source
    self.asOf = asOf
    self.isPrimaryTextRead = isPrimaryTextRead
    self.check = check
  }
}

/// An element with what was found of it.
package struct LetterElementFinding: Hashable, Sendable {
  /// The element.
  package var element: LetterElement
  /// Whether it is there.
  package var state: LetterElementState

  /// Creates the value from its parts.
  package init(element: LetterElement, state: LetterElementState) {
    self.element = element
    self.state = state
  }
}
