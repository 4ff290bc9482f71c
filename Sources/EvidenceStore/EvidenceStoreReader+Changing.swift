package import EvidenceModel
import GRDB

/// The keys under which a reference can turn out to be the work of another.
package struct ReferenceKeys: Hashable, Sendable {
  /// The reference's number.
  package var number: Int
  /// Its PubMed id.
  package var pmid: String?
  /// Its DOI in lower case.
  package var doi: String?
  /// What it shares with others of its title, year and author.
  package var titleKey: Int?

  /// Creates the value from its parts.
  package init(number: Int, pmid: String?, doi: String?, titleKey: Int?) {
    self.number = number
    self.pmid = pmid
    self.doi = doi
    self.titleKey = titleKey
  }
}

/// What a change of the index asks: files, identities and references by their keys.
extension EvidenceStoreReader {
  /// The corpus files with their numbers, in path order.
  package func numberedFiles() throws(StoreError) -> [(number: Int, file: SourceFile)] {
    try read { database in
      let rows = try Row.fetchCursor(
        database, sql: "SELECT number, path, sha256, byteCount FROM sourceFile ORDER BY number")
      var files: [(number: Int, file: SourceFile)] = []
      while let row = try rows.next() {
        files.append((row[0], SourceFile(path: row[1], sha256: row[2], byteCount: row[3])))
      }
      return files
    }
  }

  /// The identity that a file gives.
  package func identity(ofFile file: Int) throws(StoreError) -> IdentityRecord? {
    try identities("number", StoreNumber.row(file, 0).databaseValue).first
  }

  /// The identities of the files that themselves give an id, in path order.
  package func identities(ownID id: PolicyID) throws(StoreError) -> [IdentityRecord] {
    try identities("ownID", id.rawValue.databaseValue)
  }

  /// The identities of the files whose policies have an id once issuers are told apart.
  package func identities(numberedID id: PolicyID) throws(StoreError) -> [IdentityRecord] {
    try identities("numberedID", id.rawValue.databaseValue)
  }

  private func identities(
    _ column: String, _ value: DatabaseValue
  ) throws(StoreError) -> [IdentityRecord] {
    try read { database in
      try Row.fetchAll(
        database.cachedStatement(
          sql: "SELECT * FROM identity WHERE \(column) = ? ORDER BY number"),
        arguments: [value]
      ).map { row in
        var record = IdentityRecord(
          file: StoreNumber.file(row["number"]), path: row["path"],
          ownID: PolicyID(row["ownID"] as String), issuer: row["issuer"], edition: row["edition"])
        record.numberedID = PolicyID(row["numberedID"] as String)
        record.policyID = (row["policyID"] as String?).map { PolicyID($0) }
        record.twin = row["twin"]
        return record
      }
    }
  }

  /// The ids of all policies with the numbers of their files.
  package func policyNumbers() throws(StoreError) -> [(id: PolicyID, file: Int)] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT id, number FROM policy").map {
        (PolicyID($0[0] as String), StoreNumber.file($0[1]))
      }
    }
  }

  /// The path of a file.
  package func path(ofFile file: Int) throws(StoreError) -> String? {
    try read {
      try String.fetchOne(
        $0.cachedStatement(sql: "SELECT path FROM sourceFile WHERE number = ?"), arguments: [file])
    }
  }

  /// The keys of all references, in corpus order.
  package func referenceKeys() throws(StoreError) -> [ReferenceKeys] {
    try referenceKeys(where: "true", [])
  }

  /// The keys of a file's references.
  package func referenceKeys(ofFile file: Int) throws(StoreError) -> [ReferenceKeys] {
    let numbers = StoreNumber.rows(file)
    return try referenceKeys(
      where: "number BETWEEN ? AND ?", [numbers.lowerBound, numbers.upperBound])
  }

  /// The keys of all references that have one of some keys.
  package func referenceKeys(
    sharing keys: ReferenceKeys
  ) throws(StoreError) -> [ReferenceKeys] {
    var found: [ReferenceKeys] = []
    if let pmid = keys.pmid { found += try referenceKeys(where: "pmid = ?", [pmid]) }
    if let doi = keys.doi { found += try referenceKeys(where: "doi = ?", [doi]) }
    if let title = keys.titleKey { found += try referenceKeys(where: "titleKey = ?", [title]) }
    return found
  }

  private func referenceKeys(
    where condition: String, _ arguments: StatementArguments
  ) throws(StoreError) -> [ReferenceKeys] {
    try read { database in
      let rows = try Row.fetchCursor(
        database.cachedStatement(
          sql: """
            SELECT number, pmid, doi, titleKey FROM reference WHERE \(condition) ORDER BY number
            """), arguments: arguments)
      var keys: [ReferenceKeys] = []
      while let row = try rows.next() {
        keys.append(ReferenceKeys(number: row[0], pmid: row[1], doi: row[2], titleKey: row[3]))
      }
      return keys
    }
  }

  /// The references of some numbers, in their order.
  package func references(numbers: [Int]) throws(StoreError) -> [Reference] {
    try read { database in
      let statement = try database.cachedStatement(
        sql: "SELECT * FROM reference WHERE number = ?")
      return try numbers.compactMap {
        try ReferenceRow.fetchOne(statement, arguments: [$0])?.detail
      }
    }
  }
}
