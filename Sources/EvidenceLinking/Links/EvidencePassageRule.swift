import EvidenceModel
import Vocabulary

/// Links a determination to the passages of the evidence section that cite studies of its service.
///
/// Where a determination has neither summaries nor citing passages on its service, the passages of the
/// evidence section on it are all the reasons that the document prints.
enum EvidencePassageRule {
  /// Returns the links of a document's determinations to its citing passages.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - summarized: The determinations that have summaries.
  /// - Returns: The links, in the order of the determinations.
  static func links(_ document: DocumentReading, summarized: Set<String>) -> [Link] {
    let services = Set(document.services.flatMap { $0.names.flatMap(\.self) })
    let conditions = document.policy.statements.map {
      ScopeMatchRule.scope($0).condition.subtracting(services)
    }
    let labelled = labelledConditions(document, conditions)
    let passages = servicedPassages(document).filter { reading, _ in
      !reading.standsIn || labelled[reading.passage.id] != nil
        || !tellsOfMany(reading, conditions)
    }
    let named = namedConditions(passages.map(\.0), conditions)
    return document.policy.statements.enumerated().flatMap { index, statement in
      let service = document.services(of: statement)
      guard isForEvidence(statement, document) else { return [Link]() }
      let onService = passages.filter { reading, services in
        services.contains { $0.shareService(with: service) }
          && labelled[reading.passage.id].map { isLabelled($0, conditions[index]) }
            ?? speaks(named[reading.passage.id] ?? [], of: index, conditions)
      }.map(\.0).filter {
        !$0.standsIn || !ScopeMatchRule.isResidual(statement) && names(conditions[index], $0)
      }
      let citing = onService.filter(cites)
      let hasOthers = !citing.isEmpty || summarized.contains(statement.id.rawValue)
      return (hasOthers ? citing : onService).map { link(statement, $0, document) }
    }
  }

  /// The determined conditions that the labels of passages name: `Gout of the foot: Guidelines recommend …`.
  private static func labelledConditions(
    _ document: DocumentReading, _ conditions: [Set<String>]
  ) -> [PassageID: Set<Set<String>>] {
    let named = document.passages.filter(\.givesEvidence).map { reading in
      let label = Set(reading.label.map(\.text))
      let found = conditions.filter { $0.intersection(label).count * 2 > $0.count }
      return (reading.passage.id, Set(found))
    }
    return Dictionary(named.filter { !$0.1.isEmpty }, uniquingKeysWith: { $0.union($1) })
  }

  /// Whether a passage whose label names conditions is on that of a determination.
  private static func isLabelled(_ named: Set<Set<String>>, _ condition: Set<String>) -> Bool {
    condition.isEmpty || named.contains(condition)
  }

  /// The most determined conditions that a passage outside a section of evidence may name to be about each.
  private static let mostConditions = 2

  /// Whether a passage goes through the conditions of many determinations, so that its works are on different
  /// ones.
  private static func tellsOfMany(
    _ reading: PassageReading, _ conditions: [Set<String>]
  ) -> Bool {
    Set(conditions).count { !$0.isEmpty && names($0, reading) } > mostConditions
  }

  /// Whether a passage has more than half of the words of a condition, or there is none.
  private static func names(_ condition: Set<String>, _ reading: PassageReading) -> Bool {
    condition.isEmpty
      || condition.count { word in reading.words.contains { $0.text == word } } * 2
        > condition.count
  }

  private static func cites(_ reading: PassageReading) -> Bool {
    reading.citations.contains { !$0.references.isEmpty }
  }

  /// Evidence passages outside summaries, each with the services it speaks of.
  private static func servicedPassages(
    _ document: DocumentReading
  ) -> [(PassageReading, [ServiceNames])] {
    document.passages.compactMap { reading in
      guard reading.givesEvidence, reading.summary == nil else { return nil }
      let services = document.services(of: reading)
      return services.isEmpty ? nil : (reading, services)
    }
  }

  /// Whether the document's evidence is written for the statement's line of business.
  static func isForEvidence(
    _ statement: PolicyStatement, _ document: DocumentReading
  ) -> Bool {
    let lines = document.policy.linesOfBusiness.map(\.value) + [.general]
    if statement.linesOfBusiness.isEmpty { return true }
    if statement.linesOfBusiness.contains(where: { lines.contains($0.value) }) { return true }
    let all = Set(document.policy.statements.map { Set($0.linesOfBusiness.map(\.value)) })
    return all.count == 1
  }

  /// The words of determined conditions that each passage has.
  private static func namedConditions(
    _ passages: [PassageReading], _ conditions: [Set<String>]
  ) -> [PassageID: Set<String>] {
    let all = WordSet(conditions.flatMap(\.self))
    return Dictionary(
      passages.map { reading in
        (reading.passage.id, Set(reading.words.lazy.filter(all.contains).map(\.text)))
      }, uniquingKeysWith: { $0.union($1) })
  }

  /// Whether a passage that names some determined condition names the statement's.
  private static func speaks(
    _ words: Set<String>, of index: Int, _ conditions: [Set<String>]
  ) -> Bool {
    guard !conditions[index].isEmpty else { return true }
    let namesOther = conditions.indices.contains { other in
      let beyond = conditions[other].subtracting(conditions[index])
      return beyond.intersection(words).count * 2 > beyond.count
    }
    return !namesOther || !conditions[index].isDisjoint(with: words)
  }

  private static func link(
    _ statement: PolicyStatement, _ reading: PassageReading, _ document: DocumentReading
  ) -> Link {
    Link(
      kind: .statementToRationale, from: statement.id.rawValue, to: reading.passage.id.rawValue,
      policy: document.policy.id, role: .rationale, basis: .scopeMatch,
      reason: reading.standsIn
        ? "the policy has no section of evidence; the passage cites works and speaks of the same"
          + " service (\(statement.service))"
        : "the passage stands in the policy's evidence section and speaks of the same service"
          + " (\(statement.service))",
      services: document.shared(statement, with: document.services(of: reading)),
      fromSpan: statement.quote.span, toSpan: reading.passage.quote.span)
  }
}
