package import EvidenceModel

/// What a file says of its policy's identity, and what came of it in the corpus.
package struct IdentityRecord: Hashable, Sendable {
  /// The file's number.
  package var file: Int
  /// Its path.
  package var path: String
  /// The id that the file itself gives.
  package var ownID: PolicyID
  /// Who issued the policy, as far as file or sidecar say.
  package var issuer: String?
  /// Its edition.
  package var edition: String?
  /// The id after policies of several issuers were told apart.
  package var numberedID: PolicyID
  /// The id in the corpus; nil where another file holds the same edition.
  package var policyID: PolicyID?
  /// The file that holds the same edition.
  package var twin: String?

  /// Creates the value; it stands for itself until the corpus is looked at.
  package init(
    file: Int, path: String, ownID: PolicyID, issuer: String?, edition: String?
  ) {
    self.file = file
    self.path = path
    self.ownID = ownID
    self.issuer = issuer
    self.edition = edition
    numberedID = ownID
    policyID = ownID
  }

  /// The row of the record.
  package var row: StoreRow {
    StoreRow(
      table: .identity, number: StoreNumber.row(file, 0),
      values: [
        .text(path), .text(ownID.rawValue), .init(issuer), .init(edition),
        .text(numberedID.rawValue), .init(policyID?.rawValue), .init(twin),
      ])
  }
}

extension StoreRow {
  /// The row of a corpus file.
  package static func file(
    _ file: SourceFile, number: Int, policy: PolicyID?
  ) -> StoreRow {
    StoreRow(
      table: .sourceFile, number: number,
      values: [
        .text(file.path), .text(file.sha256), .integer(file.byteCount), .init(policy?.rawValue),
      ])
  }
}
