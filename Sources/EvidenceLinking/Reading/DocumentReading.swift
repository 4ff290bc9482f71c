import EvidenceModel
import TextAnalysis

/// A document with what the rules ask of it again and again.
struct DocumentReading: Sendable {
  /// The policy.
  let policy: Policy
  /// Its references by id.
  let references: [ReferenceID: Reference]
  /// The work of each of its references.
  let works: [ReferenceID: WorkID]
  /// The first reference in this document to each work.
  let referenceOfWork: [WorkID: ReferenceID]
  /// Its readable passages in order.
  let passages: [PassageReading]
  /// Names the document gives one service.
  let aliases: ServiceAliases
  /// The services it determines or summarises, each once.
  let services: [ServiceNames]
  /// The bytes its spans point into.
  let source: [UInt8]
  /// The places of each summary's passages.
  private let passagesOfSummary: [SummaryID: [Int]]
  /// The works of the studies that each passage tells of.
  private let worksOfPassage: [PassageID: [DescribedWork]]
  /// The services that each evidence passage speaks of.
  private let servicesOfPassage: [PassageID: [ServiceNames]]

  /// Creates the reading of a document.
  init(_ document: PolicyDocument, works: [ReferenceID: WorkID], source: [UInt8]) {
    policy = document.policy
    self.works = works
    self.source = source
    references = Dictionary(
      document.references.map { ($0.text.id, $0) }, uniquingKeysWith: { first, _ in first })
    referenceOfWork = Dictionary(
      document.references.compactMap { reference in
        works[reference.text.id].map { ($0, reference.text.id) }
      }, uniquingKeysWith: { first, _ in first })
    let sections = SectionPlaces(document.policy.sections)
    passages = PassageReading.passages(document.policy, source: source, sections: sections)
    var passagesOfSummary: [SummaryID: [Int]] = [:]
    for (place, reading) in passages.enumerated() {
      if let summary = reading.summary { passagesOfSummary[summary, default: []].append(place) }
    }
    self.passagesOfSummary = passagesOfSummary
    aliases = ServiceAliases(
      services: policy.statements.map(\.service) + [policy.title?.text].compactMap { $0 },
      prose: passages.filter(\.tellsAliases).map(\.words))
    services = Self.services(policy, aliases)
    worksOfPassage = DescribedWork.byPassage(policy.studies, works: works)
    servicesOfPassage = PassageServiceRule.services(of: passages, in: policy, services: services)
  }

  /// The services that an evidence passage speaks of.
  func services(of reading: PassageReading) -> [ServiceNames] {
    servicesOfPassage[reading.passage.id] ?? []
  }

  /// The passages that belong to a summary, in document order.
  func passages(of summary: EvidenceSummary) -> [PassageReading] {
    (passagesOfSummary[summary.id] ?? []).map { passages[$0] }
  }

  /// The works of the studies that a passage tells of, in document order.
  func describedWorks(in passage: PassageID) -> [DescribedWork] { worksOfPassage[passage] ?? [] }

  /// The service a phrase names, with the document's other names for it.
  func service(_ phrase: String) -> ServiceNames { aliases.expanded(ServiceNames(phrase)) }

  /// The services that a statement judges, with the document's other names for them.
  func services(of statement: PolicyStatement) -> ServiceNames {
    aliases.expanded(StatementServices.names(statement))
  }

  /// Of several services that a statement judges those that others are about, each as its words in
  /// alphabetical order; nil where they are about all, or it judges one.
  func shared(_ statement: PolicyStatement, with others: [ServiceNames]) -> [String]? {
    let names = StatementServices.names(statement).names
    let shared = names.filter { name in
      let own = aliases.expanded(ServiceNames(names: [name]))
      return others.contains { $0.shareService(with: own) }
    }
    return shared.count == names.count ? nil : shared.map { $0.sorted().joined(separator: " ") }
  }

  /// The service of a summary: its own, else the document's only one.
  func service(of summary: EvidenceSummary) -> ServiceNames? {
    if let name = summary.service { return service(name) }
    return services.count == 1 ? services.first : nil
  }

  /// A view of a span.
  func view(_ span: SourceSpan) -> SourceView { SourceView(source: source, span: span) }

  private static func services(_ policy: Policy, _ aliases: ServiceAliases) -> [ServiceNames] {
    let all =
      policy.statements.map(StatementServices.names)
      + policy.summaries.compactMap { $0.service.map { ServiceNames($0) } }
    var services: [ServiceNames] = []
    for own in all {
      let names = aliases.expanded(own)
      guard !names.names.isEmpty else { continue }
      if let same = services.firstIndex(where: { $0.shareService(with: names) }) {
        services[same].names += names.names.filter { !services[same].names.contains($0) }
      } else {
        services.append(names)
      }
    }
    return services
  }
}
