package import EvidenceModel
import EvidenceStore
package import Ingest
import PolicyReview
import Threads

/// Finds what does not add up in policies.
package struct CheckAnswerer: Sendable {
  private let snapshot: IndexSnapshot
  private let proof: SourceProof
  private let corpus: Corpus
  private let literature: LiteratureSnapshot?

  /// Checks the policies of a snapshot.
  ///
  /// - Parameters:
  ///   - snapshot: The index.
  ///   - proof: The proof that quoted files are the indexed ones.
  ///   - corpus: The corpus, which holds what people accepted and what was superseded.
  ///   - literature: The literature, where some was taken in.
  package init(
    snapshot: IndexSnapshot, proof: SourceProof, corpus: Corpus, literature: LiteratureSnapshot?
  ) {
    self.snapshot = snapshot
    self.proof = proof
    self.corpus = corpus
    self.literature = literature
  }

  /// The pages of all rules.
  package static var pages: [CheckRulePage] { CheckRules.all.map { RuleSources.marked($0.page) } }

  /// What the rules find.
  ///
  /// - Throws: `AnsweringError.question` for a policy or rule of no such name and for a file of the
  ///   corpus that cannot be read.
  package func check(_ options: CheckOptions) throws(AnsweringError) -> CheckAnswer {
    let rules = try rules(named: options.rules)
    let policies = try chosen(options)
    let accepted = try reading { () throws(IngestError) in try corpus.acceptedFindings() }
    let found = try findings(in: policies, rules: rules, context: context(asOf: options.asOf))
    let marked = PolicyChecker.accepting(found, accepted)
    let ids = Set(policies.map(\.id.rawValue))
    let isWhole = options.rules.isEmpty && options.since == nil && options.policies.isEmpty
    let spans = marked.findings.flatMap { $0.quotes.map(\.span) }
    return CheckAnswer(
      asOf: options.asOf, policyCount: ids.count, rules: rules.map { RuleSources.marked($0.page) },
      findings: marked.findings, files: try files(of: spans),
      remarks: isWhole ? marked.unmatched.map(Self.remark) : [])
  }

  /// The digests of quoted files; those of literature are known to the literature alone.
  func files(of spans: [SourceSpan]) throws(AnsweringError) -> SourceDigests {
    var files = try proof.files(of: spans)
    guard let literature else { return files }
    let named = Set(spans.map(\.file))
    for file in literature.digests.files where named.contains(file.path) && files[file.path] == nil
    {
      files[file.path] = file.sha256
    }
    return files
  }

  private func rules(named names: [String]) throws(AnsweringError) -> [any CheckRule.Type] {
    guard !names.isEmpty else { return CheckRules.all }
    for name in names where CheckRules.named(name) == nil {
      throw .question("no rule is called \(name): `evq check --explain all` lists them")
    }
    return CheckRules.all.filter { names.contains($0.page.name) }
  }

  func chosen(_ options: CheckOptions) throws(AnsweringError) -> [Policy] {
    let policies: [Policy]
    if options.policies.isEmpty {
      policies = try asking { () throws(StoreError) in try snapshot.store.policies() }
        .filter { !$0.id.isSuperseded }
    } else {
      policies = try named(options.policies)
    }
    guard let since = options.since else { return policies }
    return policies.filter { $0.dates.lastReview.map { $0.date >= since } ?? false }
  }

  private func named(_ names: [String]) throws(AnsweringError) -> [Policy] {
    var ids: [PolicyID] = []
    for name in names {
      let found = try asking { () throws(StoreError) in try snapshot.store.policyIDs(named: name) }
      guard !found.isEmpty else { throw .question("no policy is called \(name)") }
      ids += found.filter { !ids.contains($0) }
    }
    return try asking { () throws(StoreError) in
      var policies: [Policy] = []
      for id in ids {
        if let policy = try snapshot.store.policy(id) { policies.append(policy) }
      }
      return policies
    }
  }

  private func context(asOf date: PartialDate) throws(AnsweringError) -> CheckContext {
    CheckContext(
      asOf: date,
      superseded: try reading { () throws(IngestError) in try corpus.supersededWorks() },
      neighbours: try NeighbourReader(store: snapshot.store).neighbours(),
      hasLiterature: literature != nil)
  }

  /// What reads so many policies.
  func reader(count: Int) throws(AnsweringError) -> ReviewedPolicyReader {
    try ReviewedPolicyReader(store: snapshot.store, literature: literature, count: count)
  }

  /// Asks the rules about policies on all cores; the findings stand in the policies' order.
  private func findings(
    in policies: [Policy], rules: [any CheckRule.Type], context: CheckContext
  ) throws(AnsweringError) -> [CheckFinding] {
    let reader = try reader(count: policies.count)
    let results = ParallelMap.map(policies) { policy in
      Result { () throws(AnsweringError) in
        PolicyChecker.findings(in: try reader.read(policy.id), context, rules: rules)
      }
    }
    var findings: [CheckFinding] = []
    for result in results { findings += try result.get() }
    return findings
  }

  private static func remark(_ entry: AcceptedFinding) -> Diagnostic {
    Diagnostic(
      severity: .warning, code: "accepted-unmatched",
      message: "no finding of \(entry.rule) on \(entry.subject) with these words: it was resolved, "
        + "or its words have changed since \(entry.by) accepted it on \(entry.on.iso)",
      file: "accepted.yaml")
  }
}

/// Reads a file of the corpus and turns its faults into answering errors.
func reading<Value>(_ body: () throws(IngestError) -> Value) throws(AnsweringError) -> Value {
  do {
    return try body()
  } catch {
    throw .question("\(error)")
  }
}
