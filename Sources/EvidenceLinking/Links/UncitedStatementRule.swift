import EvidenceModel
import Vocabulary

/// Links a determination to the studies and reviews in the policy's own list whose title names its service,
/// where nothing that the policy says of it points at any work.
///
/// Many payers print a list of references and never point at it.
enum UncitedStatementRule {
  /// Returns the links of a document's determinations that no other link leads to a work.
  static func links(
    _ document: DocumentReading, _ facts: [WorkID: WorkFacts], others: [Link]
  ) -> [Link] {
    let supported = supported(others)
    let headed = HeadedConditions(
      document.policy.statements,
      titles: document.works.values.compactMap { facts[$0]?.title })
    return document.policy.statements.flatMap { statement -> [Link] in
      guard !supported.contains(statement.id.rawValue),
        EvidencePassageRule.isForEvidence(statement, document),
        let service = service(statement, document)
      else { return [] }
      let topic = TitleTopic(
        service, headed.indication(of: statement),
        treated: [ServicePhrase.treated(statement.service)].compactMap(\.self))
      return TopicRule.works(document, facts) { topic.isTitle($0) }
        .map { link(statement, $0, service.named(in: $0.title), document) }
    }
  }

  /// The determinations from which links lead to a work, at once or through a passage or summary; a name
  /// without a year points at none.
  private static func supported(_ links: [Link]) -> Set<String> {
    let citing = Set(
      links.filter {
        $0.kind == .passageToEvidence && $0.role == .rationale && $0.basis != .authorMatch
      }.map(\.from))
    let through = links.filter { $0.kind == .statementToRationale && citing.contains($0.to) }
    return citing.union(through.map(\.from))
  }

  /// The names by which titles are looked through; nil for what only is left over, and where nothing names what
  /// is done.
  private static func service(
    _ statement: PolicyStatement, _ document: DocumentReading
  ) -> ServiceNames? {
    let flags = statement.determination.flags
    guard !flags.contains(.residual) || flags.contains(.listed) else { return nil }
    let phrases =
      flags.contains(.listed)
      ? statement.listedServices
      : ServicePhrase.withExamples(statement.service)
    let names = phrases.compactMap(ServicePhrase.done).flatMap { document.service($0).names }
    var telling: [Set<String>] = []
    for name in names where !telling.contains(name) {
      if name.count > 1 || !name.isSubset(of: ServiceVocabulary.sharedWords) {
        telling.append(name)
      }
    }
    return telling.isEmpty ? nil : ServiceNames(names: telling)
  }

  private static func link(
    _ statement: PolicyStatement, _ work: WorkFacts, _ names: ServiceNames?,
    _ document: DocumentReading
  ) -> Link {
    let reference = document.referenceOfWork[work.work.id]
    return Link(
      kind: .passageToEvidence, from: statement.id.rawValue, to: work.work.id.rawValue,
      policy: document.policy.id, reference: reference, role: .rationale, basis: .topic,
      reason: "the policy points at no work here; the title of \(work.shortName) in its list names"
        + " the same service\(names.map { " (\($0.phrase))" } ?? "")",
      services: names.flatMap { document.shared(statement, with: [$0]) },
      fromSpan: statement.quote.span,
      toSpan: reference.flatMap { document.references[$0]?.text.span })
  }
}
