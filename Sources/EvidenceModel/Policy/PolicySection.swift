/// The canonical kinds of a policy's sections.
package enum SectionKind: String, Codable, Hashable, Sendable, CaseIterable {
  case header
  case relatedPolicies
  /// The PICO table.
  case questions
  case description
  /// The section that holds the determinations.
  case policy
  /// Rationale, clinical evidence, summary of evidence, findings.
  case evidence
  case background
  case regulatory
  /// The payer's policy guidelines and benefit application.
  case guidelines
  /// Guidelines and position statements of societies.
  case positionStatements
  case definitions
  case limitations
  case alternatives
  case coding
  case literatureSearch
  case references
  case history
  case disclaimer
  case other
}

/// A headed part of a policy.
package struct PolicySection: Codable, Hashable, Sendable {
  /// The canonical kind; a sub-section inherits its parent's kind when its heading has none of
  /// its own.
  package var kind: SectionKind
  /// The heading as printed; empty for the part before the first heading.
  package var heading: String
  /// 1 for a main section, 2 for one inside it, and so on.
  package var level: Int
  /// The whole section with its heading, without its sub-sections' text.
  package var span: SourceSpan

  /// Creates the value from its parts.
  package init(kind: SectionKind, heading: String, level: Int, span: SourceSpan) {
    self.kind = kind
    self.heading = heading
    self.level = level
    self.span = span
  }
}
