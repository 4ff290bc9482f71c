/// How much an index holds.
package struct IndexCounts: Codable, Hashable, Sendable {
  /// Policies.
  package var policies: Int
  /// Policy statements.
  package var statements: Int
  /// References in all lists.
  package var references: Int
  /// Works.
  package var works: Int
  /// References that print a PubMed id.
  package var referencesWithPMID: Int
  /// References that print a DOI.
  package var referencesWithDOI: Int
  /// Evidence records.
  package var evidenceRecords: Int
  /// Links.
  package var links: Int
  /// Literature records.
  package var literature: Int

  /// Creates the value from its parts.
  package init(
    policies: Int,
    statements: Int,
    references: Int,
    works: Int,
    referencesWithPMID: Int,
    referencesWithDOI: Int,
    evidenceRecords: Int,
    links: Int,
    literature: Int
  ) {
    self.policies = policies
    self.statements = statements
    self.references = references
    self.works = works
    self.referencesWithPMID = referencesWithPMID
    self.referencesWithDOI = referencesWithDOI
    self.evidenceRecords = evidenceRecords
    self.links = links
    self.literature = literature
  }
}

/// What is indexed, from which corpus, by which version.
package struct StatusAnswer: Codable, Hashable, Sendable {
  /// How much.
  package var counts: IndexCounts
  /// The version of evq that built it.
  package var version: String
  /// The digest of the corpus it was built from.
  package var corpusDigest: String
  /// The digest of its records and postings.
  package var contentDigest: String
  /// Whether the corpus has changed since; nil where there is no corpus to compare with.
  package var isStale: Bool?
  /// Which files have, with `added:`, `changed:` or `removed:` before each.
  package var changedFiles: [String]
  /// What was odd when it was built.
  package var diagnostics: [Diagnostic]
  /// The files it was built from.
  package var files: [SourceFile]

  /// Creates the value from its parts.
  package init(
    counts: IndexCounts,
    version: String,
    corpusDigest: String,
    contentDigest: String,
    isStale: Bool?,
    changedFiles: [String],
    diagnostics: [Diagnostic],
    files: [SourceFile]
  ) {
    self.counts = counts
    self.version = version
    self.corpusDigest = corpusDigest
    self.contentDigest = contentDigest
    self.isStale = isStale
    self.changedFiles = changedFiles
    self.diagnostics = diagnostics
    self.files = files
  }
}
