/// One thing that does not hold.
package struct VerifyFault: Codable, Hashable, Sendable {
  /// What was checked: `checksum`, `quotation`, `link`, `count`.
  package var check: String
  /// The record or file.
  package var subject: String
  /// What was expected and found.
  package var message: String
  /// The place, when there is one.
  package var span: SourceSpan?

  /// Creates the value from its parts.
  package init(check: String, subject: String, message: String, span: SourceSpan? = nil) {
    self.check = check
    self.subject = subject
    self.message = message
    self.span = span
  }
}

/// What `verify` proves.
package struct VerifyAnswer: Codable, Hashable, Sendable {
  /// Source files compared with their digests.
  package var checkedFiles: Int
  /// Quotations compared with their source.
  package var checkedQuotations: Int
  /// Links whose ends were looked up.
  package var checkedLinks: Int
  /// Index files whose checksum was recomputed.
  package var checkedChecksums: Int
  /// Records of the literature compared with their documents in the text index.
  package var checkedRecords: Int
  /// What does not hold; empty when all holds.
  package var faults: [VerifyFault]

  /// Creates the value from its parts.
  package init(
    checkedFiles: Int,
    checkedQuotations: Int,
    checkedLinks: Int,
    checkedChecksums: Int,
    checkedRecords: Int = 0,
    faults: [VerifyFault]
  ) {
    self.checkedFiles = checkedFiles
    self.checkedQuotations = checkedQuotations
    self.checkedLinks = checkedLinks
    self.checkedChecksums = checkedChecksums
    self.checkedRecords = checkedRecords
    self.faults = faults
  }
}
