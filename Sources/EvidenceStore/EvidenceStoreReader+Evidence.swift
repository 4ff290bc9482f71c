package import EvidenceModel

/// Questions about references, works, gaps and links.
extension EvidenceStoreReader {
  /// A policy's references in order.
  package func references(of id: PolicyID) throws(StoreError) -> [Reference] {
    try read {
      try $0.records(
        "SELECT detail FROM reference WHERE policyID = ? ORDER BY number", [.text(id.rawValue)])
    }
  }

  /// All references in corpus order with the works they turned out to be.
  package func references() throws(StoreError) -> [(reference: Reference, work: WorkID)] {
    try read { database in
      var works: [Int: WorkID] = [:]
      try database.forEach("SELECT number, workID FROM referenceWork") {
        works[$0.integer(0)] = WorkID($0.text(1))
      }
      return try database.all("SELECT detail, number, id FROM reference ORDER BY number") { row in
        (try RecordValue.record(row.bytes(0)), works[row.integer(1)] ?? WorkID(row.text(2)))
      }
    }
  }

  /// A reference and the work it turned out to be.
  package func reference(
    _ id: ReferenceID
  ) throws(StoreError) -> (reference: Reference, work: WorkID)? {
    try read { database in
      try database.first(
        "SELECT detail, number, id FROM reference WHERE id = ? COLLATE NOCASE ORDER BY number",
        [.text(id.rawValue)]
      ) { row in
        let work = try Self.work(ofReference: row.integer(1), database)
        return (try RecordValue.record(row.bytes(0)), work ?? WorkID(row.text(2)))
      }
    }
  }

  static func work(ofReference number: Int, _ database: SQLiteConnection) throws -> WorkID? {
    try database.text(
      "SELECT workID FROM referenceWork WHERE number = ?", [.integer(number)]
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
  static func references(named name: String, _ database: SQLiteConnection) throws -> [Int] {
    var condition = "id = ? COLLATE NOCASE"
    var value = name[...]
    for (prefix, identifier) in [("pmid:", "pmid"), ("doi:", "doi")] where name.hasPrefix(prefix) {
      condition = "\(identifier) = ?"
      value = name.dropFirst(prefix.utf8.count)
    }
    return try database.all(
      "SELECT number FROM reference WHERE \(condition)", [.text(String(value))]
    ) { $0.integer(0) }
  }

  /// A work and what is known of it as evidence.
  package func work(
    _ id: WorkID
  ) throws(StoreError) -> (work: Work, record: EvidenceRecord)? {
    try read { database in
      let found = try database.first(
        "SELECT detail, number FROM work WHERE id = ?", [.text(id.rawValue)]
      ) { (work: try RecordValue.record($0.bytes(0), as: Work.self), number: $0.integer(1)) }
      guard let found,
        let record: EvidenceRecord = try database.record(
          "SELECT detail FROM evidenceRecord WHERE number = ?", [.integer(found.number)])
      else { return nil }
      return (found.work, record)
    }
  }

  /// All works in corpus order.
  package func works() throws(StoreError) -> [(work: Work, record: EvidenceRecord)] {
    try read { database in
      // Each work has one record, under the same number.
      try database.all(
        """
        SELECT work.detail, evidenceRecord.detail FROM work JOIN evidenceRecord USING (number)
          ORDER BY number
        """
      ) { (try RecordValue.record($0.bytes(0)), try RecordValue.record($0.bytes(1))) }
    }
  }

  /// How many works there are.
  package func workCount() throws(StoreError) -> Int { try count(.work) }

  /// How many policies there are.
  package func policyCount() throws(StoreError) -> Int { try count(.policy) }

  /// How many rows a table has, as the store has counted them when it was written.
  private func count(_ table: StoreTable) throws(StoreError) -> Int {
    try read {
      try $0.integer(
        "SELECT CAST(value AS INTEGER) FROM main.meta WHERE name = ?", [.text(table.rawValue)]
      ) ?? 0
    }
  }

  /// The works that report a trial of this name, whatever its case.
  package func workIDs(trialName: String) throws(StoreError) -> [WorkID] {
    try read {
      try $0.texts(
        "SELECT id FROM evidenceRecord WHERE trialName = ? COLLATE NOCASE ORDER BY number",
        [.text(trialName)])
    }.map { WorkID($0) }
  }

  /// A study that several works report.
  package func study(_ id: String) throws(StoreError) -> Study? {
    try read {
      try $0.record("SELECT detail FROM study WHERE id = ?", [.text(id)])
    }
  }

  /// All studies in order.
  package func studies() throws(StoreError) -> [Study] {
    try read { (database) -> [Study] in try database.records("SELECT detail FROM study") }
      .sorted { NaturalOrder.precedes($0.id, $1.id) }
  }

  /// What a policy says is missing, in order.
  package func gaps(of id: PolicyID) throws(StoreError) -> [EvidenceGap] {
    try read {
      try $0.records(
        "SELECT detail FROM evidenceGap WHERE policyID = ? ORDER BY number", [.text(id.rawValue)])
    }
  }

  /// What some policies, or all, say is missing of some designs, in corpus order.
  package func gaps(
    of ids: [PolicyID]?, designs: [StudyDesign]
  ) throws(StoreError) -> [EvidenceGap] {
    guard !designs.isEmpty else { return [] }
    // In a record a design stands as a text of its own, and no other text has its marks.
    let isNamed = designs.map { _ in "instr(detail, ?)" }.joined(separator: " OR ")
    let names = designs.map { StoreValue.text("\"\($0.rawValue)\"") }
    let query = "SELECT number, detail FROM evidenceGap WHERE (\(isNamed))"
    let found = try read { database -> [(number: Int, gap: EvidenceGap)] in
      let rows = { (condition: String, values: [StoreValue]) in
        try database.all(query + condition, names + values) {
          (number: $0.integer(0), gap: try RecordValue.record($0.bytes(1), as: EvidenceGap.self))
        }
      }
      guard let ids else { return try rows("", []) }
      return try ids.flatMap { try rows(" AND policyID = ?", [.text($0.rawValue)]) }
    }
    return found.sorted { $0.number < $1.number }.map(\.gap)
  }

  /// The links that leave a record, in order.
  package func links(from id: String) throws(StoreError) -> [Link] {
    try read {
      try $0.records("SELECT detail FROM link WHERE fromID = ? ORDER BY number", [.text(id)])
    }
  }

  /// The links that reach a record, in order.
  package func links(to id: String) throws(StoreError) -> [Link] {
    try read {
      try $0.records("SELECT detail FROM link WHERE toID = ? ORDER BY number", [.text(id)])
    }
  }

  /// All links in order.
  package func links() throws(StoreError) -> [Link] {
    try read { try $0.records("SELECT detail FROM link ORDER BY number") }
  }
}
