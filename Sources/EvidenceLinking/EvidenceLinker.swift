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
    let readings = documents.map {
      DocumentReading($0, works: workOfReference, source: sources[$0.policy.file.path] ?? [])
    }
    let facts = works.map(WorkFacts.init)
    let corpus = CorpusReading(documents: readings, facts: facts, quoting: quoting)
    let linked = readings.map { DocumentLinks($0, corpus, quoting) }
    let confirmation = ConfirmedLinkRule(readings, works)
    let confirmations = confirmed.map(confirmation.read)
    let studies = StudyRule.studies(facts)
    return EvidenceGraph(
      works: works, studies: studies,
      records: records(facts, corpus, linked, studies, quoting),
      gaps: readings.flatMap { EvidenceGapRule.gaps($0, quoting) },
      links: linked.flatMap(\.links) + confirmations.compactMap(\.link),
      diagnostics: missingSources(documents, sources) + confirmations.compactMap(\.diagnostic))
  }

  private func records(
    _ facts: [WorkFacts], _ corpus: CorpusReading, _ linked: [DocumentLinks], _ studies: [Study],
    _ quoting: some QuotationMaker
  ) -> [EvidenceRecord] {
    var inferred: [WorkID: [DesignClaim]] = [:]
    for (work, claim) in linked.flatMap(\.inferredDesigns)
    where inferred[work]?.contains(where: { $0.value == claim.value }) != true {
      inferred[work, default: []].append(claim)
    }
    let studyOfWork = Dictionary(
      studies.flatMap { study in study.works.map { ($0, study.id) } },
      uniquingKeysWith: { first, _ in first })
    let titles = TitleQuotation(corpus.documents, quoting: quoting)
    return facts.map { fact in
      EvidenceRecordRule.record(
        fact, narrative: corpus.narratives[fact.work.id], inferred: inferred[fact.work.id] ?? [],
        study: studyOfWork[fact.work.id], titles: titles)
    }
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

/// All links of one document.
struct DocumentLinks: Sendable {
  /// The links: from its determinations, then stated, then inferred.
  let links: [Link]
  /// Designs read through inferred links.
  let inferredDesigns: [(work: WorkID, claim: DesignClaim)]

  /// Applies the rules to a document.
  init(_ document: DocumentReading, _ corpus: CorpusReading, _ quoting: some QuotationMaker) {
    let cited = StatedLinkRule.links(document)
    let stated = cited + NamedTrialRule.links(document, facts: corpus.facts, stated: cited)
    let inferred = InferredLinkRule.inferred(document, corpus, stated: stated, quoting)
    links =
      ScopeMatchRule.links(document) + EvidencePassageRule.links(document) + stated
      + inferred.links
    inferredDesigns = inferred.designs
  }
}
