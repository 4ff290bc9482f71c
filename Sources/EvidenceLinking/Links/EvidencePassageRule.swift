import EvidenceModel

/// Links a determination to the passages of the evidence section that cite studies of its service.
enum EvidencePassageRule {
  /// Returns the links of a document's determinations to its citing passages.
  static func links(_ document: DocumentReading) -> [Link] {
    let passages = servicedPassages(document)
    let conditions = document.policy.statements.map { ScopeMatchRule.scope($0).condition }
    return document.policy.statements.enumerated().flatMap { index, statement in
      let service = document.service(statement.service)
      guard isForEvidence(statement, document) else { return [Link]() }
      return passages.compactMap { reading, services in
        guard services.contains(where: { $0.shareService(with: service) }) else { return nil }
        guard speaks(reading, of: index, conditions) else { return nil }
        return link(statement, reading, document)
      }
    }
  }

  /// Citing passages outside summaries, each with the services it speaks of.
  ///
  /// A passage that names none goes on about those named before it in its section.
  private static func servicedPassages(
    _ document: DocumentReading
  ) -> [(PassageReading, [ServiceNames])] {
    var found: [(PassageReading, [ServiceNames])] = []
    var current: (section: Int, services: [ServiceNames]) = (-1, [])
    for reading in document.passages where reading.givesEvidence && reading.summary == nil {
      let section = reading.passage.section
      if section != current.section {
        let headings = document.policy.sections
        let heading = headings.indices.contains(section) ? headings[section].heading : ""
        current = (section, document.servicesNamed(in: WordScanner.words(of: heading)))
      }
      let named = document.servicesNamed(in: reading.words)
      if !named.isEmpty { current.services = named }
      let only = document.services.count == 1 ? document.services : []
      let services = current.services.isEmpty ? only : current.services
      let cites = reading.citations.contains { !$0.references.isEmpty }
      if cites, !services.isEmpty { found.append((reading, services)) }
    }
    return found
  }

  /// Whether the document's evidence is written for the statement's line of business.
  private static func isForEvidence(
    _ statement: PolicyStatement, _ document: DocumentReading
  ) -> Bool {
    let lines = document.policy.linesOfBusiness.map(\.value) + [.general]
    if statement.linesOfBusiness.isEmpty { return true }
    if statement.linesOfBusiness.contains(where: { lines.contains($0.value) }) { return true }
    let all = Set(document.policy.statements.map { Set($0.linesOfBusiness.map(\.value)) })
    return all.count == 1
  }

  /// Whether a passage that names some determined condition names the statement's.
  private static func speaks(
    _ reading: PassageReading, of index: Int, _ conditions: [Set<String>]
  ) -> Bool {
    guard !conditions[index].isEmpty else { return true }
    let words = Set(reading.words.map(\.text))
    let namesOther = conditions.indices.contains { other in
      other != index && !conditions[other].isSubset(of: conditions[index])
        && !conditions[other].subtracting(conditions[index]).isDisjoint(with: words)
    }
    return !namesOther || !conditions[index].isDisjoint(with: words)
  }

  private static func link(
    _ statement: PolicyStatement, _ reading: PassageReading, _ document: DocumentReading
  ) -> Link {
    Link(
      kind: .statementToRationale, from: statement.id.rawValue, to: reading.passage.id.rawValue,
      policy: document.policy.id, role: .rationale, basis: .scopeMatch,
      reason: "the passage stands in the policy's evidence section and speaks of the same service"
        + " (\(statement.service))",
      fromSpan: statement.quote.span, toSpan: reading.passage.quote.span)
  }
}
