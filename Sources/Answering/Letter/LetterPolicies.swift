import EvidenceModel
import EvidenceStore
import Ingest
import SourceReading
import TextAnalysis

/// Finds which policies a letter names and reads their words.
struct LetterPolicies {
  /// The index.
  let snapshot: IndexSnapshot
  /// Its corpus.
  let corpus: Corpus

  /// The policies that a letter names, with all that its words are compared with.
  struct Named {
    /// Their ids, in the order of the corpus.
    var ids: [PolicyID] = []
    /// Their words.
    var words: [PolicyWords] = []
    /// The words of their other editions.
    var others: [PolicyWords] = []
    /// What tells a copy of them.
    var detector = CopyDetector(passages: [])
    /// Their statements.
    var statements: [PolicyStatement] = []
    /// Their headings.
    var headings: [PolicyHeading] = []
    /// The passages of their summaries that cite nothing.
    var reasons: [Reason] = []
    /// The digests of their files.
    var files: SourceDigests = [:]
  }

  /// Reads the policies that the record or the words of a letter name by number.
  func read(
    _ units: [LetterUnit], _ record: LetterRecordLine?
  ) throws(AnsweringError) -> Named {
    var named = Named()
    var ids: Set<PolicyID> = []
    if let statement = record?.values["statement"],
      let found = try asking({ () throws(StoreError) in
        try snapshot.store.statement(StatementID(statement))
      })
    {
      ids.insert(found.policy)
    }
    for token in tokens(units) {
      ids.formUnion(
        try asking { () throws(StoreError) in try snapshot.store.policyIDs(named: token) })
    }
    named.ids = ids.sorted()
    for id in named.ids { try add(id, to: &named) }
    return named
  }

  /// The words of a letter that could be a policy's number: those with a digit in them.
  private func tokens(_ units: [LetterUnit]) -> [String] {
    var tokens: Set<String> = []
    for unit in units where !unit.text.contains("evq-letter/1") {
      for word in unit.text.split(whereSeparator: { $0.isWhitespace || "“”\"(),;[]".contains($0) })
      {
        let token = QuotePlain.trimmed(String(word))
        guard token.utf8.count > 2, token.contains(where: \.isNumber), !isPlainNumber(token) else {
          continue
        }
        tokens.insert(token)
      }
    }
    return tokens.sorted()
  }

  /// A year, a count or a sum of money names no policy; a number of five digits or more may.
  private func isPlainNumber(_ token: String) -> Bool {
    token.allSatisfy { $0.isNumber || "/-$%".contains($0) } && token.utf8.count < 5
  }

  private func add(_ id: PolicyID, to named: inout Named) throws(AnsweringError) {
    let (policy, passages, statements, summaries) = try asking { () throws(StoreError) in
      (
        try snapshot.store.policy(id), try snapshot.store.passages(of: id),
        try snapshot.store.statements(of: id), try snapshot.store.summaries(of: id)
      )
    }
    guard let policy else { return }
    named.files[policy.file.path] = policy.file.sha256
    named.headings.append(policy.heading)
    named.statements += statements
    named.reasons += summaries.flatMap(\.reasons)
    named.detector.add(passages.map(\.quote.text))
    named.words.append(words(of: policy, passages))
    for other in try otherEditions(of: id) where !named.ids.contains(other.id) {
      let passages = try asking { () throws(StoreError) in
        try snapshot.store.passages(of: other.id)
      }
      named.others.append(words(of: other, passages))
    }
  }

  private func otherEditions(of id: PolicyID) throws(AnsweringError) -> [Policy] {
    let base = id.rawValue.split(separator: "@").first.map(String.init) ?? ""
    return try asking { () throws(StoreError) in
      var editions: [Policy] = []
      for (other, _) in try snapshot.store.policyNumbers()
      where other != id && (other.rawValue == base || other.rawValue.hasPrefix(base + "@")) {
        if let policy = try snapshot.store.policy(other) { editions.append(policy) }
      }
      return editions
    }
  }

  /// The words of the file, or of the indexed passages where the file is not at hand or has changed.
  private func words(of policy: Policy, _ passages: [Passage]) -> PolicyWords {
    if let bytes = try? corpus.bytes(of: policy.file.path),  // without it the passages serve
      Digest.sha256(bytes) == policy.file.sha256
    {
      let text = TextDecoder.text(of: bytes, path: policy.file.path)
      return PolicyWords(policy: policy.id, source: SourceText(file: policy.file, bytes: text))
    }
    let text = passages.map(\.quote.text).joined(separator: "\n\n")
    return PolicyWords(
      policy: policy.id, source: SourceText(file: policy.file, bytes: Array(text.utf8)))
  }
}
