package import EvidenceModel

/// How far the taking in of literature has come.
package struct LiteratureProgress: Hashable, Sendable {
  /// Files that are done.
  package var files = 0
  /// All files that are to be taken in.
  package var fileCount = 0
  /// Records taken in by this run.
  package var records = 0
  /// Bytes read of the files, as they lie on the disk.
  package var bytes = 0
  /// The bytes of all files that are to be taken in.
  package var byteCount = 0
}

/// What the taking in of literature did.
package struct LiteratureOutcome: Hashable, Sendable {
  /// Files that were taken in.
  package var takenFiles = 0
  /// Files that had been taken in before.
  package var keptFiles = 0
  /// Records that are new.
  package var newRecords = 0
  /// Records that took the place of older ones.
  package var replacedRecords = 0
  /// Records that were older than those there.
  package var olderRecords = 0
  /// Records that a deletion removed.
  package var deletedRecords = 0
  /// How many records there are now.
  package var recordCount = 0
  /// What was odd, file by file.
  package var diagnostics: [Diagnostic] = []
}
