package import EvidenceModel

/// Links determinations to their reasons and reasons to the works behind them.
///
/// It reads every passage once, finds works by services and sample sizes through indexes, and
/// depends on nothing but its arguments: the same documents give the same graph.
package struct EvidenceLinker: Sendable {
  /// Creates a linker.
  package init() {}

  /// Returns what links the documents and works of a corpus.
  ///
  /// - Parameters:
  ///   - documents: The documents in corpus order, their citations resolved.
  ///   - works: What their references turn out to be.
  ///   - confirmed: Links that people confirmed.
  ///   - sources: The bytes that the documents' spans point into, by file path.
  ///   - quoting: What makes quotations of those bytes.
  /// - Returns: Works, studies, records, gaps and links in a fixed order.
  /// - Complexity: Near-linear in the text of the documents.
  package func link(
    documents: [PolicyDocument],
    works: [Work],
    confirmed: [ConfirmedLink],
    sources: [String: [UInt8]],
    quoting: some QuotationMaker
  ) -> EvidenceGraph {
    let workOfReference = Dictionary(
      works.flatMap { work in work.references.map { ($0, work.id) } },
      uniquingKeysWith: { first, _ in first })
    let linkers = documents.map {
      DocumentLinker($0, works: workOfReference, source: sources[$0.policy.file.path] ?? [])
    }
    let evidence = linkers.map { $0.evidence(quoting) }
    let facts = works.map(WorkFacts.init)
    let context = LinkingContext(facts: facts, accounts: evidence.flatMap(\.sizedAccounts))
    let linked = linkers.map { $0.links(context, quoting) }
    let readings = linkers.map(\.document)
    let confirmation = ConfirmedLinkRule(readings, works)
    let confirmations = confirmed.map(confirmation.read)
    let studies = StudyRule.studies(facts)
    let titles = TitleQuotation(quoting: quoting, place: Self.places(readings))
    return EvidenceGraph(
      works: works, studies: studies,
      records: Self.records(facts, evidence, linked, studies, titles),
      gaps: evidence.flatMap(\.gaps),
      links: linked.flatMap(\.links) + confirmations.compactMap(\.link),
      diagnostics: missingSources(documents, sources) + confirmations.compactMap(\.diagnostic))
  }

  private static func records(
    _ facts: [WorkFacts], _ evidence: [DocumentEvidence], _ linked: [DocumentLinks],
    _ studies: [Study], _ titles: TitleQuotation
  ) -> [EvidenceRecord] {
    let narratives = Dictionary(grouping: evidence.flatMap(\.narratives), by: \.work)
    let inferred = Dictionary(grouping: linked.flatMap(\.inferredDesigns), by: \.work)
    let studyOfWork = Dictionary(
      studies.flatMap { study in study.works.map { ($0, study.id) } },
      uniquingKeysWith: { first, _ in first })
    return facts.map { fact in
      EvidenceRecordRule.record(
        fact, narratives: narratives[fact.work.id]?.map(\.narrative) ?? [],
        inferred: inferred[fact.work.id]?.map(\.claim) ?? [], study: studyOfWork[fact.work.id],
        titles: titles)
    }
  }

  /// Where each reference of the documents is printed.
  private static func places(
    _ documents: [DocumentReading]
  ) -> (ReferenceID) -> ReferencePlace? {
    var places: [ReferenceID: ReferencePlace] = [:]
    for document in documents {
      for (id, reference) in document.references where places[id] == nil {
        places[id] = ReferencePlace(span: reference.text.span, source: document.source)
      }
    }
    return { [places] in places[$0] }
  }

  private func missingSources(
    _ documents: [PolicyDocument], _ sources: [String: [UInt8]]
  ) -> [Diagnostic] {
    documents.map(\.policy.file.path).filter { sources[$0] == nil }.map {
      Diagnostic(
        severity: .error, code: "source-missing",
        message: "the text of the file is needed to read its evidence, found none", file: $0)
    }
  }
}
