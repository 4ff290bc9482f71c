package import EvidenceModel

/// Everything a store holds, in corpus order.
package struct StoreContents: Sendable {
  /// The files of the corpus, in path order, those that gave no policy included.
  package var files: [SourceFile]
  /// The policies that were read.
  package var documents: [PolicyDocument]
  /// What linking found over all of them.
  package var graph: EvidenceGraph
  /// What was odd, in path order.
  package var diagnostics: [Diagnostic]

  /// Creates the value from its parts.
  package init(
    files: [SourceFile], documents: [PolicyDocument], graph: EvidenceGraph,
    diagnostics: [Diagnostic]
  ) {
    self.files = files
    self.documents = documents
    self.graph = graph
    self.diagnostics = diagnostics
  }

  /// How much there is of each kind of record.
  package var counts: IndexCounts {
    let references = documents.flatMap(\.references)
    return IndexCounts(
      policies: documents.count,
      statements: documents.reduce(0) { $0 + $1.policy.statements.count },
      references: references.count,
      works: graph.works.count,
      referencesWithPMID: references.count { $0.item.pmid != nil },
      referencesWithDOI: references.count { $0.item.doi != nil },
      evidenceRecords: graph.records.count,
      links: graph.links.count,
      literature: 0)
  }
}
