import EvidenceModel

/// Which sections hold a policy's evidence and its determinations.
struct SectionPlaces: Sendable {
  private let kinds: [SectionKind]
  private let isWithinEvidence: [Bool]

  /// Creates the answers for a policy's sections.
  init(_ sections: [PolicySection]) {
    kinds = sections.map(\.kind)
    var within: [Bool] = []
    var evidenceLevel: Int?
    for section in sections {
      if let level = evidenceLevel, section.level <= level { evidenceLevel = nil }
      if section.kind == .evidence, evidenceLevel == nil { evidenceLevel = section.level }
      within.append(evidenceLevel != nil)
    }
    isWithinEvidence = within
  }

  /// Whether words of a section give evidence: rationale, findings, position statements, or inside such; where
  /// a policy has no section of evidence, words that cite works in its background, description or guidelines,
  /// too, for many payers tell of studies there.
  func givesEvidence(_ section: Int, cites: Bool) -> Bool {
    guard kinds.indices.contains(section) else { return false }
    return kinds[section] == .positionStatements || isWithinEvidence[section]
      || cites && standsIn(section)
  }

  /// Whether a section stands in for the one of evidence, which the policy has not.
  func standsIn(_ section: Int) -> Bool {
    guard kinds.indices.contains(section), !isWithinEvidence.contains(true) else { return false }
    return [.background, .description, .guidelines].contains(kinds[section])
  }

  /// Whether a pointer in a section stands behind a determination.
  func givesReasons(_ section: Int) -> Bool {
    givesEvidence(section, cites: true)
      || kinds.indices.contains(section) && kinds[section] == .policy
  }

  /// Whether prose of a section may say what a service is also called.
  func describes(_ section: Int) -> Bool {
    guard kinds.indices.contains(section) else { return false }
    return [.description, .background, .policy, .header, .evidence].contains(kinds[section])
  }
}
