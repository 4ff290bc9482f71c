import EvidenceModel
import Vocabulary

/// Links a determination to the passages of the evidence section that cite studies of its service.
///
/// Where a document has neither summaries nor citing passages on the service, the passages of its
/// evidence section are all the reasons that it prints.
enum EvidencePassageRule {
  /// Returns the links of a document's determinations to its citing passages.
  static func links(_ document: DocumentReading) -> [Link] {
    let conditions = document.policy.statements.map { ScopeMatchRule.scope($0).condition }
    let passages = servicedPassages(document).filter { reading, _ in
      !reading.standsIn || !tellsOfMany(reading, conditions)
    }
    let named = namedConditions(passages.map(\.0), conditions)
    return document.policy.statements.enumerated().flatMap { index, statement in
      let service = document.services(of: statement)
      guard isForEvidence(statement, document) else { return [Link]() }
      let onService = passages.filter { reading, services in
        services.contains { $0.shareService(with: service) }
          && speaks(named[reading.passage.id] ?? [], of: index, conditions)
      }.map(\.0).filter {
        !$0.standsIn || !ScopeMatchRule.isResidual(statement) && names(conditions[index], $0)
      }
      let citing = onService.filter(cites)
      let hasOthers = !citing.isEmpty || !document.policy.summaries.isEmpty
      return (hasOthers ? citing : onService).map { link(statement, $0, document) }
    }
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
      reason: reading.standsIn
        ? "the policy has no section of evidence; the passage cites works and speaks of the same"
          + " service (\(statement.service))"
        : "the passage stands in the policy's evidence section and speaks of the same service"
          + " (\(statement.service))",
      services: document.shared(statement, with: document.services(of: reading)),
      fromSpan: statement.quote.span, toSpan: reading.passage.quote.span)
  }
}
