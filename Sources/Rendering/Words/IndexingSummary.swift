package import EvidenceModel

/// What building an index did, and what the index then holds.
package struct IndexingSummary: Hashable, Sendable {
  /// Files that were parsed.
  package let readFiles: Int
  /// Files that had not changed and were taken over.
  package let keptFiles: Int
  /// Files that are no longer there.
  package let removedFiles: Int
  /// Whether an index was published; false where there was nothing to do.
  package let isPublished: Bool
  /// What was odd in the files that were parsed, and every error of the corpus.
  package let news: [Diagnostic]
  /// How many diagnostics the corpus has in all.
  package let diagnosticCount: Int
  /// The index as it is now.
  package let status: StatusAnswer

  /// Creates the value from its parts.
  package init(
    readFiles: Int, keptFiles: Int, removedFiles: Int, isPublished: Bool,
    news: [Diagnostic], diagnosticCount: Int, status: StatusAnswer
  ) {
    self.readFiles = readFiles
    self.keptFiles = keptFiles
    self.removedFiles = removedFiles
    self.isPublished = isPublished
    self.news = news
    self.diagnosticCount = diagnosticCount
    self.status = status
  }
}
