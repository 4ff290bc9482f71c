package import EvidenceModel

/// What linking a change asks: works, what documents tell of them, and who asked for what.
extension EvidenceStoreReader {
  /// The works of a file's references by the references' numbers.
  package func works(ofFile file: Int) throws(StoreError) -> [Int: WorkID] {
    let numbers = StoreNumber.rows(file)
    return try read { database in
      var works: [Int: WorkID] = [:]
      try database.forEach(
        "SELECT number, workID FROM referenceWork WHERE number BETWEEN ? AND ?",
        [.integer(numbers.lowerBound), .integer(numbers.upperBound)]
      ) { works[$0.integer(0)] = WorkID($0.text(1)) }
      return works
    }
  }

  /// The work of a reference.
  package func work(ofReference number: Int) throws(StoreError) -> WorkID? {
    try read { try Self.work(ofReference: number, $0) }
  }

  /// The number of a work, which is that of its first reference.
  package func number(of work: WorkID) throws(StoreError) -> Int? {
    try read { try $0.integer("SELECT number FROM work WHERE id = ?", [.text(work.rawValue)]) }
  }

  /// A work without its record.
  package func workAlone(_ id: WorkID) throws(StoreError) -> Work? {
    try read { try $0.record("SELECT detail FROM work WHERE id = ?", [.text(id.rawValue)]) }
  }

  /// The record of the work of a number.
  package func record(number: Int) throws(StoreError) -> EvidenceRecord? {
    try read {
      try $0.record("SELECT detail FROM evidenceRecord WHERE number = ?", [.integer(number)])
    }
  }

  /// The works in corpus order.
  package func workIDs() throws(StoreError) -> [WorkID] {
    try read { try $0.texts("SELECT id FROM work ORDER BY number") }.map { WorkID($0) }
  }

  /// The numbers of a work's references, in corpus order.
  package func references(to work: WorkID) throws(StoreError) -> [Int] {
    try numbers(
      "SELECT number FROM referenceWork WHERE workID = ? ORDER BY number", .text(work.rawValue))
  }

  /// The place in the source of a reference.
  package func place(of reference: ReferenceID) throws(StoreError) -> SourceSpan? {
    let found: Reference? = try read {
      try $0.record(
        "SELECT detail FROM reference WHERE \(Self.isExactly) ORDER BY number",
        [.text(reference.rawValue), .text(reference.rawValue)])
    }
    return found?.text.span
  }

  /// The files whose documents asked for a number of people.
  package func files(askingFor people: Int) throws(StoreError) -> [Int] {
    try numbers("SELECT number FROM askedCount WHERE people = ? ORDER BY number", .integer(people))
      .map(StoreNumber.file)
  }

  /// The numbers of people for which a file's document asked.
  package func askedCounts(ofFile file: Int) throws(StoreError) -> [Int] {
    let rows = StoreNumber.rows(file)
    return try numbers(
      "SELECT people FROM askedCount WHERE number BETWEEN ? AND ? ORDER BY number",
      .integer(rows.lowerBound), .integer(rows.upperBound))
  }

  /// The accounts of a file's document, in its order.
  package func accounts<Record: RecordCodable>(
    ofFile file: Int, as type: Record.Type
  ) throws(StoreError) -> [Record] {
    let rows = StoreNumber.rows(file)
    return try records(
      "SELECT detail FROM account WHERE number BETWEEN ? AND ? ORDER BY number",
      .integer(rows.lowerBound), .integer(rows.upperBound))
  }

  /// The files whose documents have a link of some basis to a work.
  package func files(linking basis: LinkBasis, to work: WorkID) throws(StoreError) -> [Int] {
    try numbers(
      "SELECT number FROM link WHERE toID = ? AND basis = ? ORDER BY number",
      .text(work.rawValue), .text(basis.rawValue)
    ).map(StoreNumber.file)
  }

  /// The accounts that count a number of people, in corpus order.
  package func accounts<Record: RecordCodable>(
    counting people: Int, as type: Record.Type
  ) throws(StoreError) -> [Record] {
    try records("SELECT detail FROM account WHERE people = ? ORDER BY number", .integer(people))
  }

  /// What documents tell of a work, in corpus order.
  package func told<Record: RecordCodable>(
    _ table: StoreTable, of work: WorkID, as type: Record.Type
  ) throws(StoreError) -> [Record] {
    try records(
      "SELECT detail FROM \(table.rawValue) WHERE workID = ? ORDER BY number",
      .text(work.rawValue))
  }

  /// The works of which a file's document tells.
  package func worksTold(
    _ table: StoreTable, byFile file: Int
  ) throws(StoreError) -> [WorkID] {
    let rows = StoreNumber.rows(file)
    return try read {
      try $0.texts(
        "SELECT workID FROM \(table.rawValue) WHERE number BETWEEN ? AND ?",
        [.integer(rows.lowerBound), .integer(rows.upperBound)])
    }.map { WorkID($0) }
  }

  /// The reports that an author has a part in.
  package func reports(by author: String) throws(StoreError) -> [(number: Int, work: WorkID)] {
    try read {
      try $0.all(
        "SELECT number, workID FROM trialAuthor WHERE author = ? ORDER BY number", [.text(author)]
      ) { ($0.integer(0) / StoreRow.authorsPerReport, WorkID($0.text(1))) }
    }
  }

  /// The authors under which the report of a number is looked up.
  package func authors(ofReport number: Int) throws(StoreError) -> [String] {
    let first = number * StoreRow.authorsPerReport
    return try read {
      try $0.texts(
        "SELECT author FROM trialAuthor WHERE number BETWEEN ? AND ?",
        [.integer(first), .integer(first + StoreRow.authorsPerReport - 1)])
    }
  }

  /// Whether the title of a work says that it is a later report.
  package func isLaterReport(_ work: WorkID) throws(StoreError) -> Bool {
    try numbers("SELECT isLater FROM trialReport WHERE workID = ?", .text(work.rawValue)).first
      == 1
  }

  /// A report of a trial as grouping needs it.
  package typealias ReportRow = (number: Int, work: WorkID, name: String?, issued: String?)

  /// The reports that have a name or stand in a pair, in corpus order.
  package func groupableReports() throws(StoreError) -> [ReportRow] {
    try read { database in
      let paired = Set(
        try database.texts("SELECT later FROM laterReport")
          + database.texts("SELECT earlier FROM laterReport"))
      var reports: [ReportRow] = []
      try database.forEach(
        "SELECT number, workID, name, issued FROM trialReport ORDER BY number"
      ) { row in
        let (work, name) = (row.text(1), row.optionalText(2))
        guard name != nil || paired.contains(work) else { return }
        reports.append((row.integer(0), WorkID(work), name, row.optionalText(3)))
      }
      return reports
    }
  }

  /// The later reports of trials, in corpus order.
  package func laterReports() throws(StoreError) -> [(
    later: WorkID, earlier: WorkID, reason: String
  )] {
    try read {
      try $0.all("SELECT later, earlier, reason FROM laterReport ORDER BY number") {
        (WorkID($0.text(0)), WorkID($0.text(1)), $0.text(2))
      }
    }
  }

  /// The studies with their numbers.
  package func numberedStudies() throws(StoreError) -> [(number: Int, study: Study)] {
    try read {
      try $0.all("SELECT number, detail FROM study") {
        ($0.integer(0), try RecordValue.record($0.bytes(1)))
      }
    }
  }

  private func numbers(_ sql: String, _ values: StoreValue...) throws(StoreError) -> [Int] {
    try read { try $0.all(sql, values) { $0.integer(0) } }
  }

  private func records<Record: RecordCodable>(
    _ sql: String, _ values: StoreValue...
  ) throws(StoreError) -> [Record] {
    try read { try $0.records(sql, values) }
  }
}

/// What confirmed links ask.
extension EvidenceStoreReader {
  /// A statement of exactly this id, with its number and policy.
  package func numberedStatement(
    _ id: StatementID
  ) throws(StoreError) -> (number: Int, policy: PolicyID, statement: PolicyStatement)? {
    try read {
      try $0.first(
        """
        SELECT number, policyID, detail FROM statement WHERE \(Self.isExactly)
          ORDER BY number DESC
        """, [.text(id.rawValue), .text(id.rawValue)]
      ) { ($0.integer(0), PolicyID($0.text(1)), try RecordValue.record($0.bytes(2))) }
    }
  }

  /// The work that has exactly this id, or had it, or of which it is a reference.
  package func work(named name: String) throws(StoreError) -> WorkID? {
    if try number(of: WorkID(name)) != nil { return WorkID(name) }
    return try read { database in
      try Self.references(named: name, database)
        .compactMap { number -> (place: Int, work: WorkID)? in
          guard
            let work = try Self.work(ofReference: number, database),
            let place = try database.integer(
              "SELECT number FROM work WHERE id = ?", [.text(work.rawValue)])
          else { return nil }
          return (place, work)
        }.max { $0.place < $1.place }?.work
    }
  }
}
