import EvidenceModel
import Literature

/// Compares what stands behind the determinations of two editions.
enum EvidenceComparison {
  /// Works that stand behind a statement in one edition only.
  ///
  /// A statement that is in one edition only has all its works gained or lost.
  static func compare(
    _ old: Edition, _ new: Edition, _ matches: [StatementMatcher.Match]
  ) -> [EvidenceChange] {
    let sameWork = sameWorks(old, new)
    let (before, after) = (SupportIndex(old), SupportIndex(new))
    let matchOfNew = Dictionary(
      matches.map { ($0.new, $0.old) }, uniquingKeysWith: { first, _ in first })
    let matchedOld = Set(matches.map(\.old))
    var changes: [EvidenceChange] = []
    for (index, statement) in new.policy.statements.enumerated() {
      let now = after.works(behind: statement.id)
      guard let place = matchOfNew[index] else {
        changes += now.map { after.change(.added, statement.id, $0) }
        continue
      }
      let earlier = old.policy.statements[place].id
      let then = before.works(behind: earlier)
      let known = Set(then.map { sameWork[$0.work] ?? $0.work.rawValue })
      let kept = Set(now.map(\.work.rawValue))
      changes += now.filter { !known.contains($0.work.rawValue) }
        .map { after.change(.added, statement.id, $0) }
      changes += then.filter { !kept.contains(sameWork[$0.work] ?? "") }
        .map { before.change(.removed, earlier, $0) }
    }
    for (index, statement) in old.policy.statements.enumerated()
    where !matchedOld.contains(index) {
      changes += before.works(behind: statement.id).map {
        before.change(.removed, statement.id, $0)
      }
    }
    return changes
  }

  /// The id that each work of the old edition has in the new one, where it is there.
  private static func sameWorks(_ old: Edition, _ new: Edition) -> [WorkID: String] {
    let pairs = ReferenceComparison.pairs(old.document.references, new.document.references)
    let works = [old, new].map { edition in
      Dictionary(
        edition.graph.works.flatMap { work in work.references.map { ($0, work.id) } },
        uniquingKeysWith: { first, _ in first })
    }
    var same: [WorkID: String] = [:]
    for pair in pairs {
      let one = works[0][old.document.references[pair.left].text.id]
      let other = works[1][new.document.references[pair.right].text.id]
      if let one, let other { same[one] = other.rawValue }
    }
    return same
  }
}

/// The works behind the statements of one edition.
private struct SupportIndex {
  /// A work and the strongest basis on which it stands behind a statement.
  struct Entry {
    let work: WorkID
    let basis: LinkBasis
  }

  private let links: [String: [Link]]
  private let works: [WorkID: (work: Work, record: EvidenceRecord)]
  private let references: [ReferenceID: Reference]

  init(_ edition: Edition) {
    links = Dictionary(grouping: edition.graph.links, by: \.from)
    works = Dictionary(
      zip(edition.graph.works, edition.graph.records).map { ($0.id, ($0, $1)) },
      uniquingKeysWith: { first, _ in first })
    references = Dictionary(
      edition.document.references.map { ($0.text.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The works behind a statement, in the order of their ids.
  func works(behind statement: StatementID) -> [Entry] {
    let own = links[statement.rawValue] ?? []
    let targets = own.filter { $0.kind == .statementToRationale }.map(\.to)
    var strongest: [String: LinkBasis] = [:]
    for link in own + targets.flatMap({ links[$0] ?? [] })
    where link.kind == .passageToEvidence && link.role == .rationale {
      let known = strongest[link.to].map(Self.strength) ?? Int.max
      if Self.strength(link.basis) < known { strongest[link.to] = link.basis }
    }
    return strongest.map { Entry(work: WorkID($0.key), basis: $0.value) }
      .sorted { $0.work < $1.work }
  }

  func change(_ kind: ChangeKind, _ statement: StatementID, _ entry: Entry) -> EvidenceChange {
    let known = works[entry.work]
    let reference = known?.work.references.first.flatMap { references[$0] }
    return EvidenceChange(
      kind: kind, statement: statement,
      label: reference.map { ReferenceFormatter.label($0) } ?? entry.work.rawValue,
      text: known.map { ReferenceFormatter.plain($0.work.item) } ?? entry.work.rawValue,
      evidenceKind: known?.record.kind ?? .other,
      design: known?.record.design.value ?? .unstated, basis: entry.basis)
  }

  private static func strength(_ basis: LinkBasis) -> Int {
    LinkBasis.allCases.firstIndex(of: basis) ?? LinkBasis.allCases.count
  }
}
