package import EvidenceModel

/// A word as it is printed, in lower case, and how often it occurs.
package struct WordCount: Hashable, Sendable {
  /// The word.
  package var word: String
  /// How many passages, statements and titles have it.
  package var count: Int

  /// Creates the value from its parts.
  package init(word: String, count: Int) {
    self.word = word
    self.count = count
  }
}

/// An abbreviation that a policy explains.
package struct AbbreviationEntry: Hashable, Sendable {
  /// The short form as printed.
  package var short: String
  /// The long form as printed.
  package var long: String
  /// The policy that explains it.
  package var policy: PolicyID

  /// Creates the value from its parts.
  package init(short: String, long: String, policy: PolicyID) {
    self.short = short
    self.long = long
    self.policy = policy
  }
}

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
  /// The words of the corpus, each once, for suggestions.
  package var words: [WordCount]
  /// The abbreviations that policies explain, in corpus order.
  package var abbreviations: [AbbreviationEntry]

  /// Creates the value from its parts.
  package init(
    files: [SourceFile], documents: [PolicyDocument], graph: EvidenceGraph,
    diagnostics: [Diagnostic], words: [WordCount] = [], abbreviations: [AbbreviationEntry] = []
  ) {
    self.files = files
    self.documents = documents
    self.graph = graph
    self.diagnostics = diagnostics
    self.words = words
    self.abbreviations = abbreviations
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
