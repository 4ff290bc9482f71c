package import EvidenceModel
import EvidenceStore

/// What a list is narrowed to.
package struct ListFilter: Hashable, Sendable {
  /// Only statements with one of these classes; empty for all.
  package var classes: [DeterminationClass]
  /// Only statements and policies for one of these lines of business; empty for all.
  package var linesOfBusiness: [LineOfBusinessValue]
  /// Only records of policies whose issuer's name holds these words.
  package var issuer: String?
  /// Only records of this policy.
  package var policy: String?
  /// Only policies last reviewed, and works published, on this date or after it.
  package var since: PartialDate?

  /// Creates the value from its parts.
  package init(
    classes: [DeterminationClass] = [], linesOfBusiness: [LineOfBusinessValue] = [],
    issuer: String? = nil, policy: String? = nil, since: PartialDate? = nil
  ) {
    self.classes = classes
    self.linesOfBusiness = linesOfBusiness
    self.issuer = issuer
    self.policy = policy
    self.since = since
  }
}

/// Lists records as a table.
package struct RecordLister: Sendable {
  private let store: EvidenceStoreReader
  private let proof: SourceProof

  /// Lists the records of a snapshot.
  package init(snapshot: IndexSnapshot, proof: SourceProof) {
    store = snapshot.store
    self.proof = proof
  }

  /// The records of one kind that pass the filter, in corpus order.
  package func list(_ noun: ListNoun, filter: ListFilter) throws(AnsweringError) -> ListAnswer {
    let policies = try chosenPolicies(filter)
    let rows =
      switch noun {
      case .policies: policies.map(row(policy:))
      case .statements: try statementRows(of: policies, filter)
      case .references: try referenceRows(of: policies)
      case .works: try workRows(of: policies, filter)
      }
    return ListAnswer(
      noun: noun, columns: Self.columns(of: noun), rows: rows,
      files: try proof.files(of: rows.compactMap(\.source)))
  }

  private static func columns(of noun: ListNoun) -> [String] {
    switch noun {
    case .policies: ["title", "issuer", "effective", "lastReview", "nextReview", "file"]
    case .statements: ["determination", "service", "indication", "headings", "lineOfBusiness"]
    case .references: ["authors", "year", "title", "container", "pmid", "doi", "work"]
    case .works: ["kind", "design", "year", "title", "references", "status"]
    }
  }

  /// The policies that pass the filter; a policy that is named is found by any of its names.
  private func chosenPolicies(_ filter: ListFilter) throws(AnsweringError) -> [Policy] {
    let all = try asking { () throws(StoreError) in try store.policies() }
    let named: [PolicyID]? =
      if let name = filter.policy {
        try asking { () throws(StoreError) in try store.policyIDs(named: name) }
      } else { nil }
    return all.filter { policy in
      if let named, !named.contains(policy.id) { return false }
      if let issuer = filter.issuer,
        policy.issuer?.lowercased().contains(issuer.lowercased()) != true
      {
        return false
      }
      return true
    }
  }

  private func row(policy: Policy) -> ListRow {
    let heading = policy.heading
    return ListRow(
      id: policy.id.rawValue,
      cells: [
        "title": heading.title, "issuer": policy.issuer, "effective": heading.effective?.iso,
        "lastReview": heading.lastReview?.iso, "nextReview": heading.nextReview?.iso,
        "file": policy.file.path,
      ],
      source: policy.title?.span)
  }

  private func statementRows(
    of policies: [Policy], _ filter: ListFilter
  ) throws(AnsweringError) -> [ListRow] {
    var rows: [ListRow] = []
    for policy in policies where isSince(filter, policy.dates.lastReview?.date) {
      let statements = try asking { () throws(StoreError) in try store.statements(of: policy.id) }
      rows += statements.filter { matches($0, filter) }.map(row(statement:))
    }
    return rows
  }

  private func matches(_ statement: PolicyStatement, _ filter: ListFilter) -> Bool {
    let classes = statement.determination.classes
    let lines = statement.linesOfBusiness.map(\.value)
    return (filter.classes.isEmpty || filter.classes.contains(where: classes.contains))
      && (filter.linesOfBusiness.isEmpty || filter.linesOfBusiness.contains(where: lines.contains))
  }

  private func row(statement: PolicyStatement) -> ListRow {
    ListRow(
      id: statement.id.rawValue,
      cells: [
        "determination": statement.determination.phrase.text, "service": statement.service,
        "indication": statement.indication,
        "headings": statement.headings.isEmpty
          ? nil : statement.headings.map(\.text).joined(separator: " › "),
        "lineOfBusiness": statement.linesOfBusiness.map(\.value.rawValue).joined(separator: ", "),
      ],
      source: statement.quote.span)
  }

  private func referenceRows(of policies: [Policy]) throws(AnsweringError) -> [ListRow] {
    let chosen = Set(policies.map { $0.id.rawValue + "/" })
    let all = try asking { () throws(StoreError) in try store.references() }
    return all.filter { chosen.contains(policyPrefix($0.reference.text.id)) }.map {
      row(reference: $0.reference, work: $0.work)
    }
  }

  private func policyPrefix(_ id: ReferenceID) -> String {
    guard let slash = id.rawValue.lastIndex(of: "/") else { return "" }
    return String(id.rawValue[...slash])
  }

  private func row(reference: Reference, work: WorkID) -> ListRow {
    let item = reference.item
    let names = item.authors.compactMap { $0.family ?? $0.literal }
    return ListRow(
      id: reference.text.id.rawValue,
      cells: [
        "authors": names.isEmpty ? nil : names.joined(separator: ", "),
        "year": item.issued.map { "\($0.year)" }, "title": item.title,
        "container": item.containerTitle, "pmid": item.pmid, "doi": item.doi,
        "work": work.rawValue,
      ],
      source: reference.text.span)
  }

  private func workRows(
    of policies: [Policy], _ filter: ListFilter
  ) throws(AnsweringError) -> [ListRow] {
    let chosen = Set(policies.map { $0.id.rawValue + "/" })
    let all = try asking { () throws(StoreError) in try store.works() }
    return all.filter { entry in
      isSince(filter, entry.work.item.issued)
        && entry.work.references.contains { chosen.contains(policyPrefix($0)) }
    }.map { row(work: $0.work, record: $0.record) }
  }

  private func row(work: Work, record: EvidenceRecord) -> ListRow {
    ListRow(
      id: work.id.rawValue,
      cells: [
        "kind": record.kind.rawValue, "design": record.design.value.rawValue,
        "year": work.item.issued.map { "\($0.year)" }, "title": work.item.title,
        "references": work.references.map(\.rawValue).joined(separator: " "),
        "status": record.status.value.rawValue,
      ],
      source: nil)
  }

  private func isSince(_ filter: ListFilter, _ date: PartialDate?) -> Bool {
    guard let since = filter.since else { return true }
    return date.map { $0 >= since } ?? false
  }
}
