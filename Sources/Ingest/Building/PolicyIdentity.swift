import EvidenceModel

/// Gives every policy of a corpus an id of its own.
///
/// Two issuers with one number become `issuer:number`. Of several editions of one policy the
/// newest keeps the plain id and the others become `number@edition`; the same edition in two files
/// is read once.
enum PolicyIdentity {
  /// Returns the documents, in the same order, with ids that occur once.
  static func distinct(
    _ documents: [PolicyDocument]
  ) -> (documents: [PolicyDocument], diagnostics: [Diagnostic]) {
    let byIssuer = separatedByIssuer(documents)
    var groups: [PolicyID: [Int]] = [:]
    for (i, document) in byIssuer.enumerated() { groups[document.policy.id, default: []].append(i) }
    var renamed = byIssuer.map(Optional.some)
    var diagnostics: [Diagnostic] = []
    for (_, indices) in groups.sorted(by: { $0.key < $1.key }) where indices.count > 1 {
      separateEditions(indices, &renamed, &diagnostics)
    }
    return (renamed.compactMap(\.self), diagnostics)
  }

  private static func separatedByIssuer(_ documents: [PolicyDocument]) -> [PolicyDocument] {
    var issuers: [PolicyID: Set<String>] = [:]
    for document in documents {
      if let issuer = document.policy.issuer {
        issuers[document.policy.id, default: []].insert(issuer)
      }
    }
    return documents.map { document in
      guard let issuer = document.policy.issuer, (issuers[document.policy.id]?.count ?? 0) > 1
      else { return document }
      let number = document.policy.id.rawValue
      var renamed = document.renamed(to: PolicyID(slug(issuer) + ":" + number))
      renamed.policy.aliases.append(number)
      return renamed
    }
  }

  /// An issuer's name in lower-case letters and digits with hyphens between the words.
  private static func slug(_ issuer: String) -> String {
    issuer.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }

  private static func separateEditions(
    _ indices: [Int], _ documents: inout [PolicyDocument?], _ diagnostics: inout [Diagnostic]
  ) {
    let newestFirst = indices.sorted {
      (documents[$0]?.policy.edition ?? "") > (documents[$1]?.policy.edition ?? "")
    }
    var firstOfEdition: [String: String] = [:]
    for (rank, index) in newestFirst.enumerated() {
      guard let document = documents[index] else { continue }
      let edition = document.policy.edition ?? "undated"
      if let twin = firstOfEdition[edition] {
        diagnostics.append(duplicate(document.policy, edition: edition, twin: twin))
        documents[index] = nil
        continue
      }
      firstOfEdition[edition] = document.policy.file.path
      if rank > 0 {
        documents[index] = document.renamed(
          to: PolicyID("\(document.policy.id.rawValue)@\(edition)"))
      }
    }
  }

  private static func duplicate(_ policy: Policy, edition: String, twin: String) -> Diagnostic {
    Diagnostic(
      severity: .warning, code: "duplicate-policy",
      message:
        "expected one file for policy \(policy.id) in edition \(edition), found a second one; "
        + "\(twin) is used and this file is left out",
      file: policy.file.path)
  }
}
