package import EvidenceModel
import EvidenceStore
package import Ingest
import PolicyReview

/// Puts together with what a policy comes before its reviewer.
package struct ReviewAnswerer: Sendable {
  private let snapshot: IndexSnapshot
  private let proof: SourceProof
  private let corpus: Corpus
  private let literature: LiteratureSnapshot?

  /// Prepares to review the policies of a snapshot.
  ///
  /// - Parameters:
  ///   - snapshot: The index.
  ///   - proof: The proof that quoted files are the indexed ones.
  ///   - corpus: The corpus.
  ///   - literature: The literature, where some was taken in.
  package init(
    snapshot: IndexSnapshot, proof: SourceProof, corpus: Corpus, literature: LiteratureSnapshot?
  ) {
    self.snapshot = snapshot
    self.proof = proof
    self.corpus = corpus
    self.literature = literature
  }

  /// The policies that are named, or that are due, in corpus order.
  ///
  /// - Throws: `AnsweringError.question` for a name that no policy has.
  package func policies(_ options: ReviewOptions) throws(AnsweringError) -> [Policy] {
    let finder = EditionFinder(snapshot: snapshot)
    guard options.policies.isEmpty else {
      var chosen: [Policy] = []
      for name in options.policies {
        guard let policy = try finder.policy(named: name) else {
          throw .question("no policy is called \(name)\n  run: evq list policies")
        }
        if !chosen.contains(where: { $0.id == policy.id }) { chosen.append(policy) }
      }
      return chosen
    }
    let due = try ReviewCalendarMaker(snapshot: snapshot).calendar(asOf: options.asOf).rows
      .filter { [.overdue, .due].contains($0.due.state) }
    return try asking { () throws(StoreError) in
      var chosen: [Policy] = []
      for row in due {
        if let policy = try snapshot.store.policy(row.heading.id) { chosen.append(policy) }
      }
      return chosen
    }
  }

  /// The packet of one policy.
  package func packet(
    _ policy: Policy, _ options: ReviewOptions
  ) throws(AnsweringError) -> ReviewPacket {
    var packet = ReviewPacket(
      asOf: options.asOf, heading: policy.heading, file: policy.file.path,
      due: ReviewDueRule.due(policy.heading, asOf: options.asOf))
    packet.search = policy.literatureSearch
    packet.since = policy.literatureSearch?.date ?? policy.dates.lastReview?.date
    try addLiterature(to: &packet)
    packet.changes = try changes(of: policy)
    packet.findings = try findings(policy, options)
    let references = try PolicyReferenceReader(store: snapshot.store, literature: literature)
      .references(of: policy).map { $0.superseded(by: packet.findings) }
    packet.statements = try StatementReviewer(
      snapshot: snapshot, literature: literature, policy: policy, references: references,
      options: options
    ).statements(since: packet.since, changes: packet.changes)
    packet.alerts = references.compactMap(\.alert).sorted {
      ($0.status.value.weight, $0.reference) < ($1.status.value.weight, $1.reference)
    }
    packet.statusCounts = Self.counts(references)
    packet.guidelines = try GuidelineReader(store: snapshot.store).positions(policy, references)
    packet.timeline = TimelineMaker.events(policy, asOf: options.asOf)
    packet.ownQuery = PubMedQuery.query(
      terms: policy.literatureSearch?.terms ?? [], since: packet.since)
    packet.files = try files(of: packet)
    return packet
  }

  private func addLiterature(to packet: inout ReviewPacket) throws(AnsweringError) {
    guard let literature else { return }
    packet.literatureCount = try literature.count()
    packet.literatureDate = literature.files.compactMap { file in
      file.newest.flatMap { PartialDate(iso: $0) }
    }.max()
  }

  private func changes(of policy: Policy) throws(AnsweringError) -> DiffAnswer? {
    guard let earlier = try EditionFinder(snapshot: snapshot).edition(before: policy) else {
      return nil
    }
    return try Differ.compare(
      try Differ.side(of: earlier, in: corpus), try Differ.side(of: policy, in: corpus))
  }

  private func findings(
    _ policy: Policy, _ options: ReviewOptions
  ) throws(AnsweringError) -> [CheckFinding] {
    guard options.asOf.day != nil else { return [] }
    return try CheckAnswerer(
      snapshot: snapshot, proof: proof, corpus: corpus, literature: literature
    ).check(CheckOptions(asOf: options.asOf, policies: [policy.id.rawValue])).findings
  }

  private static func counts(_ references: [PolicyReference]) -> [StatusCount] {
    StatusValue.allCases.compactMap { status in
      let count = references.count { $0.status.value == status }
      return count > 0 ? StatusCount(status: status, count: count) : nil
    }
  }

  /// The digests of the files that the packet names, those of the literature among them.
  private func files(of packet: ReviewPacket) throws(AnsweringError) -> SourceDigests {
    let own = packet.statements.flatMap { statement in
      AnswerSpans.spans(of: statement.answer) + statement.elsewhere.map(\.source)
        + statement.gaps.map(\.gap.quote.span)
    }
    let rest =
      packet.alerts.map(\.source) + packet.guidelines.flatMap { $0.quotes.map(\.span) }
      + packet.findings.flatMap { $0.quotes.map(\.span) }
      + [packet.search?.quote.span].compactMap(\.self)
    var files = try proof.files(of: own + rest)
    files.merge(packet.changes?.files ?? [:])
    files.merge(literature?.digests ?? [:])
    return files
  }
}

extension StatusValue {
  /// The order in which a reader must see statuses, the gravest 0.
  var weight: Int {
    switch self {
    case .retracted: 0
    case .retractedAndRepublished: 1
    case .expressionOfConcern: 2
    case .superseded: 3
    case .corrected: 4
    case .updated: 5
    case .unchecked: 6
    case .clean: 7
    }
  }
}
