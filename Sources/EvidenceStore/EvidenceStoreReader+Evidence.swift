package import EvidenceModel
import GRDB

/// Questions about references, works, gaps and links.
extension EvidenceStoreReader {
  /// A policy's references in order.
  package func references(of id: PolicyID) throws(StoreError) -> [Reference] {
    try read { database in
      try ReferenceRow.filter(sql: "policyID = ?", arguments: [id.rawValue])
        .order(sql: "ordinal").fetchAll(database).map(\.detail)
    }
  }

  /// All references in corpus order with the works they turned out to be.
  package func references() throws(StoreError) -> [(reference: Reference, work: WorkID)] {
    try read { database in
      try ReferenceRow.order(sql: "ordinal").fetchAll(database).map {
        ($0.detail, WorkID($0.workID))
      }
    }
  }

  /// A reference and the work it turned out to be.
  package func reference(
    _ id: ReferenceID
  ) throws(StoreError) -> (reference: Reference, work: WorkID)? {
    try read { database in
      try ReferenceRow.filter(sql: "id = ? COLLATE NOCASE", arguments: [id.rawValue])
        .fetchOne(database).map { ($0.detail, WorkID($0.workID)) }
    }
  }

  /// The work an id names: its own, a former one, a reference's or an identifier's.
  package func workID(named name: String) throws(StoreError) -> WorkID? {
    try read { database in
      try String.fetchOne(
        database, sql: "SELECT workID FROM workAlias WHERE alias = ? ORDER BY workID",
        arguments: [name.lowercased()])
    }.map { WorkID($0) }
  }

  /// A work and what is known of it as evidence.
  package func work(
    _ id: WorkID
  ) throws(StoreError) -> (work: Work, record: EvidenceRecord)? {
    try read { database in
      try WorkRow.filter(sql: "id = ?", arguments: [id.rawValue]).fetchOne(database).map {
        ($0.detail, $0.record)
      }
    }
  }

  /// All works in corpus order.
  package func works() throws(StoreError) -> [(work: Work, record: EvidenceRecord)] {
    try read { database in
      try WorkRow.order(sql: "ordinal").fetchAll(database).map { ($0.detail, $0.record) }
    }
  }

  /// How many works there are.
  package func workCount() throws(StoreError) -> Int {
    try read { try WorkRow.fetchCount($0) }
  }

  /// How many policies there are.
  package func policyCount() throws(StoreError) -> Int {
    try read { try PolicyRow.fetchCount($0) }
  }

  /// The works that report a trial of this name, whatever its case.
  package func workIDs(trialName: String) throws(StoreError) -> [WorkID] {
    try read { database in
      try String.fetchAll(
        database,
        sql: "SELECT id FROM work WHERE trialName = ? COLLATE NOCASE ORDER BY ordinal",
        arguments: [trialName])
    }.map { WorkID($0) }
  }

  /// A study that several works report.
  package func study(_ id: String) throws(StoreError) -> Study? {
    try read { database in
      try StudyRow.filter(sql: "id = ?", arguments: [id]).fetchOne(database)?.detail
    }
  }

  /// All studies in order.
  package func studies() throws(StoreError) -> [Study] {
    try read { try StudyRow.order(sql: "ordinal").fetchAll($0).map(\.detail) }
  }

  /// What a policy says is missing, in order; of all policies when none is named.
  package func gaps(of id: PolicyID? = nil) throws(StoreError) -> [EvidenceGap] {
    try read { database in
      let all = EvidenceGapRow.order(sql: "ordinal")
      let rows = id.map { all.filter(sql: "policyID = ?", arguments: [$0.rawValue]) } ?? all
      return try rows.fetchAll(database).map(\.detail)
    }
  }

  /// The links that leave a record, in order.
  package func links(from id: String) throws(StoreError) -> [Link] {
    try read { database in
      try LinkRow.filter(sql: "fromID = ?", arguments: [id]).order(sql: "ordinal")
        .fetchAll(database).map(\.detail)
    }
  }

  /// The links that reach a record, in order.
  package func links(to id: String) throws(StoreError) -> [Link] {
    try read { database in
      try LinkRow.filter(sql: "toID = ?", arguments: [id]).order(sql: "ordinal")
        .fetchAll(database).map(\.detail)
    }
  }

  /// All links in order.
  package func links() throws(StoreError) -> [Link] {
    try read { try LinkRow.order(sql: "ordinal").fetchAll($0).map(\.detail) }
  }
}
