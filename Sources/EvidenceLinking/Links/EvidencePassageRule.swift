import EvidenceModel
import Vocabulary

/// Links a determination to the passages of the evidence section that cite studies of its service.
///
/// Where a determination has neither summaries nor citing passages on its service, the passages of the
/// evidence section on it are all the reasons that the document prints.
enum EvidencePassageRule {
  /// A passage and the way by which it reaches a service; nil where it is on the condition alone.
  private typealias Reason = (reading: PassageReading, way: ServiceReach.Way?)

  /// Returns the links of a document's determinations to its citing passages.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - summarized: The determinations that have summaries.
  /// - Returns: The links, in the order of the determinations.
  static func links(_ document: DocumentReading, summarized: Set<String>) -> [Link] {
    let services = Set(document.services.flatMap { $0.names.flatMap(\.self) })
    let conditions = document.policy.statements.map {
      DeterminedCondition($0, services: services)
    }
    let labelled = labelledConditions(document, conditions, services)
    let standIns = namedConditions(standingIn: document, conditions)
    let passages = servicedPassages(document).filter { reading, _ in
      !reading.standsIn || labelled[reading.passage.id] != nil
        || (standIns[reading.passage.id]?.count ?? 0) <= mostConditions
    }
    let named = wordsOfConditions(passages.map(\.0), conditions)
    let reach = ServiceReach(document.policy.statements)
    let ages = JudgedAges(document)
    return document.policy.statements.enumerated().flatMap { index, statement in
      let service = document.services(of: statement)
      guard isForEvidence(statement, document) else { return [Link]() }
      let isAlone = !labelled.isEmpty && isOnlyService(of: index, conditions, document)
      let onService = passages.compactMap { reading, services -> Reason? in
        let way = reach.way(
          to: service, from: services, below: document.headed(reading.passage.section))
        guard let label = labelled[reading.passage.id] else {
          let speaks = speaks(named[reading.passage.id] ?? [], of: index, conditions)
          return speaks && way != nil ? (reading, way) : nil
        }
        let isReached = way != nil || isAlone && document.named(in: reading).isEmpty
        return isReached && isLabelled(label, conditions[index]) ? (reading, way) : nil
      }.filter { reading, _ in
        !reading.standsIn
          || !ScopeMatchRule.isResidual(statement)
            && (labelled[reading.passage.id] != nil || conditions[index].words.isEmpty
              || standIns[reading.passage.id]?.contains(conditions[index]) == true)
      }
      let ofAge = ages.passages(onService, of: index, \.reading)
      let citing = ofAge.filter { cites($0.reading) }
      let hasOthers = !citing.isEmpty || summarized.contains(statement.id.rawValue)
      return (hasOthers ? citing : ofAge).map { link(statement, $0, document) }
    }
  }

  /// The determined conditions that the labels of passages name (`Gout of the foot: Guidelines recommend …`), or
  /// the headings above them.
  private static func labelledConditions(
    _ document: DocumentReading, _ conditions: [DeterminedCondition], _ services: Set<String>
  ) -> [PassageID: Set<DeterminedCondition>] {
    let all = Set(conditions.filter { !$0.words.isEmpty })
    let headed = ConditionHeadings.conditions(
      of: document.policy.sections, among: all, services: services)
    let named = document.passages.filter(\.givesEvidence).map { reading in
      let label = Set(reading.label.map(\.text))
      let found = all.filter { $0.isNamed(in: label) }
      let section = reading.passage.section
      guard found.isEmpty, headed.indices.contains(section), !headed[section].isEmpty else {
        return (reading.passage.id, found)
      }
      // Below a heading on one condition a passage that names others alone is on these.
      let told = Set(reading.words.map(\.text))
      let own = all.filter { $0.isNamed(in: told) }
      let isOwn = own.isEmpty || !own.isDisjoint(with: headed[section])
      return (reading.passage.id, isOwn ? headed[section] : [])
    }
    return Dictionary(named.filter { !$0.1.isEmpty }, uniquingKeysWith: { $0.union($1) })
  }

  /// Whether all determinations on a determination's condition are on one service, so that what a label says is on the
  /// condition is on the service, too, whatever drugs it names.
  private static func isOnlyService(
    of index: Int, _ conditions: [DeterminedCondition], _ document: DocumentReading
  ) -> Bool {
    let statements = document.policy.statements
    let service = document.services(of: statements[index])
    return !conditions[index].words.isEmpty
      && statements.indices.allSatisfy {
        conditions[$0] != conditions[index]
          || document.services(of: statements[$0]).shareService(with: service)
      }
  }

  /// Whether a passage whose label names conditions is on that of a determination.
  private static func isLabelled(
    _ named: Set<DeterminedCondition>, _ condition: DeterminedCondition
  ) -> Bool {
    condition.words.isEmpty || named.contains(condition)
  }

  /// The most determined conditions that a passage outside a section of evidence may name to be about each.
  private static let mostConditions = 2

  /// The conditions that the passages name which stand in for evidence.
  ///
  /// One that goes through many has works on different ones.
  private static func namedConditions(
    standingIn document: DocumentReading, _ conditions: [DeterminedCondition]
  ) -> [PassageID: Set<DeterminedCondition>] {
    let all = Set(conditions.filter { !$0.words.isEmpty })
    let named = document.passages.filter { $0.standsIn && $0.givesEvidence }.map { reading in
      let words = Set(reading.words.map(\.text))
      return (reading.passage.id, all.filter { $0.isNamed(in: words) })
    }
    return Dictionary(named, uniquingKeysWith: { $0.union($1) })
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

  /// The words of determined conditions that each passage has; one that names no condition goes on about what those
  /// before it in its section name.
  private static func wordsOfConditions(
    _ passages: [PassageReading], _ conditions: [DeterminedCondition]
  ) -> [PassageID: Set<String>] {
    let all = WordSet(conditions.flatMap(\.words))
    let printed = conditions.filter { !$0.words.isEmpty }
    var found: [PassageID: Set<String>] = [:]
    var current: (section: Int, words: Set<String>) = (-1, [])
    for reading in passages {
      let section = reading.passage.section
      let own = Set(reading.words.lazy.filter(all.contains).map(\.text))
      if section != current.section || printed.contains(where: { $0.isNamed(in: own) }) {
        current = (section, own)
      }
      found[reading.passage.id] = own.union(current.words)
    }
    return found
  }

  /// Whether a passage that names some determined condition names the statement's.
  private static func speaks(
    _ words: Set<String>, of index: Int, _ conditions: [DeterminedCondition]
  ) -> Bool {
    let own = conditions[index].words
    guard !own.isEmpty else { return true }
    let namesOther = conditions.indices.contains { other in
      let beyond = conditions[other].words.subtracting(own)
      return beyond.intersection(words).count * 2 > beyond.count
    }
    return !namesOther || !own.isDisjoint(with: words)
  }

  private static func link(
    _ statement: PolicyStatement, _ reason: Reason, _ document: DocumentReading
  ) -> Link {
    let (reading, way) = reason
    let stands =
      reading.standsIn
      ? "the policy has no section of evidence; the passage cites works"
      : "the passage stands in the policy's evidence section"
    let (scope, services): (String, [ServiceNames]?) =
      switch way {
      case .words:
        ("speaks of the same service (\(statement.service))", document.services(of: reading))
      case .heading:
        (
          "is below a heading on the same service (\(statement.service))",
          document.headed(reading.passage.section)
        )
      case nil:
        (
          "names the condition (\(statement.indication ?? "")) that the policy judges for no other"
            + " service than \(statement.service)", nil
        )
      }
    return Link(
      kind: .statementToRationale, from: statement.id.rawValue, to: reading.passage.id.rawValue,
      policy: document.policy.id, role: .rationale, basis: .scopeMatch,
      reason: "\(stands) and \(scope)",
      services: services.flatMap { document.shared(statement, with: $0) },
      fromSpan: statement.quote.span, toSpan: reading.passage.quote.span)
  }
}
