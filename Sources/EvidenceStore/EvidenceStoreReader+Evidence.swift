package import EvidenceModel
import GRDB

/// Questions about references, works, gaps and links.
extension EvidenceStoreReader {
  /// A policy's references in order.
  package func references(of id: PolicyID) throws(StoreError) -> [Reference] {
    try read { database in
      try ReferenceRow.filter(sql: "policyID = ?", arguments: [id.rawValue])
        .order(sql: "number").fetchAll(database).map(\.detail)
    }
  }

  /// All references in corpus order with the works they turned out to be.
  package func references() throws(StoreError) -> [(reference: Reference, work: WorkID)] {
    try read { database in
      let works = try Self.workOfReference(database)
      return try ReferenceRow.order(sql: "number").fetchAll(database).map {
        ($0.detail, works[$0.number] ?? WorkID($0.id))
      }
    }
  }

  /// A reference and the work it turned out to be.
  package func reference(
    _ id: ReferenceID
  ) throws(StoreError) -> (reference: Reference, work: WorkID)? {
    try read { database in
      try ReferenceRow.filter(sql: "id = ? COLLATE NOCASE", arguments: [id.rawValue])
        .order(sql: "number").fetchOne(database).map { row in
          (row.detail, try Self.work(ofReference: row.number, database) ?? WorkID(row.id))
        }
    }
  }

  private static func workOfReference(_ database: Database) throws -> [Int: WorkID] {
    let rows = try Row.fetchCursor(database, sql: "SELECT number, workID FROM referenceWork")
    var works: [Int: WorkID] = [:]
    while let row = try rows.next() { works[row[0]] = WorkID(row[1] as String) }
    return works
  }

  static func work(ofReference number: Int, _ database: Database) throws -> WorkID? {
    try String.fetchOne(
      database.cachedStatement(sql: "SELECT workID FROM referenceWork WHERE number = ?"),
      arguments: [number]
    ).map { WorkID($0) }
  }

  /// The work an id names: its own, a former one, a reference's or an identifier's.
  package func workID(named name: String) throws(StoreError) -> WorkID? {
    try read { database in
      let named = try Self.references(named: name.lowercased(), database)
      return try named.compactMap { try Self.work(ofReference: $0, database) }.min()
    }
  }

  /// The numbers of the references whose id, PubMed id or DOI is a name in lower case.
  static func references(named name: String, _ database: Database) throws -> [Int] {
    var column = "id"
    var value = name[...]
    for (prefix, identifier) in [("pmid:", "pmid"), ("doi:", "doi")] where name.hasPrefix(prefix) {
      column = identifier
      value = name.dropFirst(prefix.utf8.count)
    }
    return try Int.fetchAll(
      database,
      sql:
        "SELECT number FROM reference WHERE \(column) = ? COLLATE \(column == "id" ? "NOCASE" : "BINARY")",
      arguments: [String(value)])
  }

  /// A work and what is known of it as evidence.
  package func work(
    _ id: WorkID
  ) throws(StoreError) -> (work: Work, record: EvidenceRecord)? {
    try read { database in
      guard
        let work = try WorkRow.filter(sql: "id = ?", arguments: [id.rawValue]).fetchOne(database),
        let record = try EvidenceRecordRow.filter(sql: "number = ?", arguments: [work.number])
          .fetchOne(database)
      else { return nil }
      return (work.detail, record.detail)
    }
  }

  /// All works in corpus order.
  package func works() throws(StoreError) -> [(work: Work, record: EvidenceRecord)] {
    try read { database in
      // Each work has one record, under the same number.
      let works = try WorkRow.order(sql: "number").fetchCursor(database)
      let records = try EvidenceRecordRow.order(sql: "number").fetchCursor(database)
      var pairs: [(work: Work, record: EvidenceRecord)] = []
      while let work = try works.next(), let record = try records.next() {
        pairs.append((work.detail, record.detail))
      }
      return pairs
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
        sql: "SELECT id FROM evidenceRecord WHERE trialName = ? COLLATE NOCASE ORDER BY number",
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
    try read { try StudyRow.fetchAll($0).map(\.detail) }
      .sorted { NaturalOrder.precedes($0.id, $1.id) }
  }

  /// What a policy says is missing, in order; of all policies when none is named.
  package func gaps(of id: PolicyID? = nil) throws(StoreError) -> [EvidenceGap] {
    try read { database in
      let all = EvidenceGapRow.order(sql: "number")
      let rows = id.map { all.filter(sql: "policyID = ?", arguments: [$0.rawValue]) } ?? all
      return try rows.fetchAll(database).map(\.detail)
    }
  }

  /// The links that leave a record, in order.
  package func links(from id: String) throws(StoreError) -> [Link] {
    try read { database in
      try LinkRow.filter(sql: "fromID = ?", arguments: [id]).order(sql: "number")
        .fetchAll(database).map(\.detail)
    }
  }

  /// The links that reach a record, in order.
  package func links(to id: String) throws(StoreError) -> [Link] {
    try read { database in
      try LinkRow.filter(sql: "toID = ?", arguments: [id]).order(sql: "number")
        .fetchAll(database).map(\.detail)
    }
  }

  /// All links in order.
  package func links() throws(StoreError) -> [Link] {
    try read { try LinkRow.order(sql: "number").fetchAll($0).map(\.detail) }
  }
}
