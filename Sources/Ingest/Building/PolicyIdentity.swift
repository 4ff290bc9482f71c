import EvidenceModel
import EvidenceStore

/// Gives every policy of a corpus an id of its own.
///
/// Two issuers with one number become `issuer:number`. Of several editions of one policy the
/// newest keeps the plain id and the others become `number@edition`; the same edition in two files
/// is read once.
///
/// What becomes of a file depends on the files that give the same id, and, once issuers are told
/// apart, on those that then have the same one; nothing else is asked.
enum PolicyIdentity {
  /// Tells issuers apart among all files that themselves give one id.
  static func numbered(_ records: [IdentityRecord]) -> [IdentityRecord] {
    let issuers = Set(records.compactMap(\.issuer))
    return records.map { record in
      var record = record
      record.numberedID = record.ownID
      if let issuer = record.issuer, issuers.count > 1 {
        record.numberedID = PolicyID(slug(issuer) + ":" + record.ownID.rawValue)
      }
      return record
    }
  }

  /// Tells editions apart among all files, in path order, whose policies have one id once issuers
  /// are told apart.
  static func separated(_ records: [IdentityRecord]) -> [IdentityRecord] {
    var separated = records
    let newestFirst = records.indices.sorted {
      (records[$1].edition ?? "", $0) < (records[$0].edition ?? "", $1)
    }
    var firstOfEdition: [String: String] = [:]
    for (rank, index) in newestFirst.enumerated() {
      let record = records[index]
      let edition = record.edition ?? "undated"
      separated[index].twin = firstOfEdition[edition]
      separated[index].policyID = nil
      guard separated[index].twin == nil else { continue }
      firstOfEdition[edition] = record.path
      separated[index].policyID =
        rank == 0 ? record.numberedID : PolicyID("\(record.numberedID.rawValue)@\(edition)")
    }
    return separated
  }

  /// The document under the id that it has in the corpus; nil where another file is used.
  static func apply(_ record: IdentityRecord, to document: PolicyDocument) -> PolicyDocument? {
    guard let id = record.policyID else { return nil }
    var document = id == record.ownID ? document : document.renamed(to: id)
    if record.numberedID != record.ownID { document.policy.aliases.append(record.ownID.rawValue) }
    return document
  }

  /// What is said of a file that is left out.
  static func diagnostic(_ record: IdentityRecord) -> Diagnostic? {
    guard let twin = record.twin else { return nil }
    return Diagnostic(
      severity: .warning, code: "duplicate-policy",
      message:
        "expected one file for policy \(record.numberedID) in edition "
        + "\(record.edition ?? "undated"), found a second one; "
        + "\(twin) is used and this file is left out",
      file: record.path)
  }

  /// An issuer's name in lower-case letters and digits with hyphens between the words.
  private static func slug(_ issuer: String) -> String {
    issuer.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }
}
