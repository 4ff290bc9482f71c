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
  /// The services that the headings above each section name.
  private let subjects: SectionSubjects
  /// The services of summaries.
  private var servicesOfSummaries: [SummaryID: ServiceNames] = [:]
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
    subjects = SectionSubjects(policy.sections, services: services)
    servicesOfPassage = PassageServiceRule.services(of: passages, subjects, services: services)
    for summary in policy.summaries {
      servicesOfSummaries[summary.id] = readService(of: summary)
    }
  }

  /// The services that an evidence passage speaks of.
  func services(of reading: PassageReading) -> [ServiceNames] {
    servicesOfPassage[reading.passage.id] ?? []
  }

  /// The services that a passage names itself.
  func named(in reading: PassageReading) -> [ServiceNames] {
    services.compactMap { $0.named(in: reading.words) }
  }

  /// The services that the headings above a section name.
  func headed(_ section: Int) -> [ServiceNames] { subjects.services(of: section) }

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

  /// The service of a summary; nil where the document leaves it open.
  func service(of summary: EvidenceSummary) -> ServiceNames? { servicesOfSummaries[summary.id] }

  /// The service of a summary: its own, with the whole name of it that a heading above has (`plication` below `Gastric
  /// Plication`), else the document's only one, else those that the headings above it name.
  private func readService(of summary: EvidenceSummary) -> ServiceNames? {
    let headed = subjects.services(of: summary.section).flatMap(\.names)
    if let name = summary.service {
      let own = service(name)
      let whole = headed.filter { heading in own.names.contains { $0.isSubset(of: heading) } }
      return ServiceNames(names: own.names + whole.filter { !own.names.contains($0) })
    }
    if services.count == 1 { return services.first }
    return headed.isEmpty ? nil : ServiceNames(names: headed)
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
