package import EvidenceModel
import FoundationEssentials
import GRDB

/// What linking a change asks: works, what documents tell of them, and who asked for what.
extension EvidenceStoreReader {
  /// The works of a file's references by the references' numbers.
  package func works(ofFile file: Int) throws(StoreError) -> [Int: WorkID] {
    let numbers = StoreNumber.rows(file)
    return try read { database in
      let rows = try Row.fetchCursor(
        database.cachedStatement(
          sql: "SELECT number, workID FROM referenceWork WHERE number BETWEEN ? AND ?"),
        arguments: [numbers.lowerBound, numbers.upperBound])
      var works: [Int: WorkID] = [:]
      while let row = try rows.next() { works[row[0]] = WorkID(row[1] as String) }
      return works
    }
  }

  /// The work of a reference.
  package func work(ofReference number: Int) throws(StoreError) -> WorkID? {
    try read { try Self.work(ofReference: number, $0) }
  }

  /// The number of a work, which is that of its first reference.
  package func number(of work: WorkID) throws(StoreError) -> Int? {
    try read {
      try Int.fetchOne(
        $0.cachedStatement(sql: "SELECT number FROM work WHERE id = ?"), arguments: [work.rawValue])
    }
  }

  /// A work without its record.
  package func workAlone(_ id: WorkID) throws(StoreError) -> Work? {
    try read {
      try WorkRow.fetchOne(
        $0.cachedStatement(sql: "SELECT * FROM work WHERE id = ?"), arguments: [id.rawValue]
      )?.detail
    }
  }

  /// The record of the work of a number.
  package func record(number: Int) throws(StoreError) -> EvidenceRecord? {
    try read {
      try EvidenceRecordRow.fetchOne(
        $0.cachedStatement(sql: "SELECT * FROM evidenceRecord WHERE number = ?"),
        arguments: [number])?.detail
    }
  }

  /// The works in corpus order.
  package func workIDs() throws(StoreError) -> [WorkID] {
    try read { try String.fetchAll($0, sql: "SELECT id FROM work ORDER BY number") }
      .map { WorkID($0) }
  }

  /// The numbers of a work's references, in corpus order.
  package func references(to work: WorkID) throws(StoreError) -> [Int] {
    try numbers("SELECT number FROM referenceWork WHERE workID = ? ORDER BY number", work.rawValue)
  }

  /// The place in the source of a reference.
  package func place(of reference: ReferenceID) throws(StoreError) -> SourceSpan? {
    try read {
      try ReferenceRow.fetchOne(
        $0.cachedStatement(
          sql: "SELECT * FROM reference WHERE id = ? COLLATE NOCASE AND id = ? ORDER BY number"),
        arguments: [reference.rawValue, reference.rawValue])?.detail.text.span
    }
  }

  /// The files whose documents asked for a number of people.
  package func files(askingFor people: Int) throws(StoreError) -> [Int] {
    try numbers("SELECT number FROM askedCount WHERE people = ? ORDER BY number", people)
      .map(StoreNumber.file)
  }

  /// The numbers of people for which a file's document asked.
  package func askedCounts(ofFile file: Int) throws(StoreError) -> [Int] {
    try people(.askedCount, file)
  }

  /// The numbers of people that the accounts of a file's document count.
  package func accountedCounts(ofFile file: Int) throws(StoreError) -> [Int] {
    try people(.account, file)
  }

  private func people(_ table: StoreTable, _ file: Int) throws(StoreError) -> [Int] {
    let rows = StoreNumber.rows(file)
    return try numbers(
      "SELECT people FROM \(table.rawValue) WHERE number BETWEEN ? AND ? ORDER BY number",
      rows.lowerBound, rows.upperBound)
  }

  /// Whether any account counts a number of people.
  package func hasAccount(counting people: Int) throws(StoreError) -> Bool {
    try !numbers("SELECT number FROM account WHERE people = ? LIMIT 1", people).isEmpty
  }

  /// The accounts that count a number of people, in corpus order.
  package func accounts<Record: Decodable>(
    counting people: Int, as type: Record.Type
  ) throws(StoreError) -> [Record] {
    try records("SELECT detail FROM account WHERE people = ? ORDER BY number", people)
  }

  /// What documents tell of a work, in corpus order.
  package func told<Record: Decodable>(
    _ table: StoreTable, of work: WorkID, as type: Record.Type
  ) throws(StoreError) -> [Record] {
    try records(
      "SELECT detail FROM \(table.rawValue) WHERE workID = ? ORDER BY number", work.rawValue)
  }

  /// The works of which a file's document tells.
  package func worksTold(
    _ table: StoreTable, byFile file: Int
  ) throws(StoreError) -> [WorkID] {
    let rows = StoreNumber.rows(file)
    return try read { database in
      try String.fetchAll(
        database.cachedStatement(
          sql: "SELECT workID FROM \(table.rawValue) WHERE number BETWEEN ? AND ?"),
        arguments: [rows.lowerBound, rows.upperBound])
    }.map { WorkID($0) }
  }

  /// The reports that an author has a part in.
  package func reports(by author: String) throws(StoreError) -> [(number: Int, work: WorkID)] {
    try read { database in
      try Row.fetchAll(
        database.cachedStatement(
          sql: "SELECT number, workID FROM trialAuthor WHERE author = ? ORDER BY number"),
        arguments: [author]
      ).map { ($0[0] as Int / StoreRow.authorsPerReport, WorkID($0[1] as String)) }
    }
  }

  /// The authors under which the report of a number is looked up.
  package func authors(ofReport number: Int) throws(StoreError) -> [String] {
    let first = number * StoreRow.authorsPerReport
    return try read { database in
      try String.fetchAll(
        database.cachedStatement(
          sql: "SELECT author FROM trialAuthor WHERE number BETWEEN ? AND ?"),
        arguments: [first, first + StoreRow.authorsPerReport - 1])
    }
  }

  /// Whether the title of a work says that it is a later report.
  package func isLaterReport(_ work: WorkID) throws(StoreError) -> Bool {
    try numbers("SELECT isLater FROM trialReport WHERE workID = ?", work.rawValue).first == 1
  }

  /// A report of a trial as grouping needs it.
  package typealias ReportRow = (number: Int, work: WorkID, name: String?, issued: String?)

  /// The reports that have a name or stand in a pair, in corpus order.
  package func groupableReports() throws(StoreError) -> [ReportRow] {
    try read { database in
      let paired = Set(
        try String.fetchAll(database, sql: "SELECT later FROM laterReport")
          + String.fetchAll(database, sql: "SELECT earlier FROM laterReport"))
      let rows = try Row.fetchCursor(
        database, sql: "SELECT number, workID, name, issued FROM trialReport ORDER BY number")
      var reports: [ReportRow] = []
      while let row = try rows.next() {
        let (work, name) = (row[1] as String, row[2] as String?)
        guard name != nil || paired.contains(work) else { continue }
        reports.append((row[0], WorkID(work), name, row[3]))
      }
      return reports
    }
  }

  /// The later reports of trials, in corpus order.
  package func laterReports() throws(StoreError) -> [(
    later: WorkID, earlier: WorkID, reason: String
  )] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT later, earlier, reason FROM laterReport ORDER BY number"
      ).map { (WorkID($0[0] as String), WorkID($0[1] as String), $0[2]) }
    }
  }

  /// The studies with their numbers.
  package func numberedStudies() throws(StoreError) -> [(number: Int, study: Study)] {
    try read { try StudyRow.fetchAll($0).map { ($0.number, $0.detail) } }
  }

  private func numbers(_ sql: String, _ arguments: any DatabaseValueConvertible...)
    throws(StoreError) -> [Int]
  {
    try read {
      try Int.fetchAll($0.cachedStatement(sql: sql), arguments: StatementArguments(arguments))
    }
  }

  private func records<Record: Decodable>(
    _ sql: String, _ argument: any DatabaseValueConvertible
  ) throws(StoreError) -> [Record] {
    try read { database in
      try String.fetchAll(database.cachedStatement(sql: sql), arguments: [argument]).map {
        try JSONDecoder().decode(Record.self, from: Data($0.utf8))
      }
    }
  }
}

/// What confirmed links ask.
extension EvidenceStoreReader {
  /// A statement of exactly this id, with its number and policy.
  package func numberedStatement(
    _ id: StatementID
  ) throws(StoreError) -> (number: Int, policy: PolicyID, statement: PolicyStatement)? {
    try read { database in
      try StatementRow.fetchAll(
        database.cachedStatement(
          sql: "SELECT * FROM statement WHERE id = ? COLLATE NOCASE ORDER BY number"),
        arguments: [id.rawValue]
      ).last { $0.id == id.rawValue }.map { ($0.number, PolicyID($0.policyID), $0.detail) }
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
            let place = try Int.fetchOne(
              database, sql: "SELECT number FROM work WHERE id = ?", arguments: [work.rawValue])
          else { return nil }
          return (place, work)
        }.max { $0.place < $1.place }?.work
    }
  }
}
