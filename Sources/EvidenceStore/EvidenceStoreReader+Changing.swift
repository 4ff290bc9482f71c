package import EvidenceModel

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
  /// What it shares with others of its first author, volume and first page.
  package var imprintKey: Int?

  /// Creates the value from its parts.
  package init(number: Int, pmid: String?, doi: String?, titleKey: Int?, imprintKey: Int?) {
    self.number = number
    self.pmid = pmid
    self.doi = doi
    self.titleKey = titleKey
    self.imprintKey = imprintKey
  }
}

/// What a change of the index asks: files, identities and references by their keys.
extension EvidenceStoreReader {
  /// The corpus files with their numbers, in path order.
  package func numberedFiles() throws(StoreError) -> [(number: Int, file: SourceFile)] {
    try read {
      try $0.all("SELECT number, path, sha256, byteCount FROM sourceFile ORDER BY number") { row in
        let file = SourceFile(
          path: row.text(1), sha256: row.text(2), byteCount: row.integer(3))
        return (row.integer(0), file)
      }
    }
  }

  /// The identity that a file gives.
  package func identity(ofFile file: Int) throws(StoreError) -> IdentityRecord? {
    try identities("number", .integer(StoreNumber.row(file, 0))).first
  }

  /// The identities of the files that themselves give an id, in path order.
  package func identities(ownID id: PolicyID) throws(StoreError) -> [IdentityRecord] {
    try identities("ownID", .text(id.rawValue))
  }

  /// The identities of the files whose policies have an id once issuers are told apart.
  package func identities(numberedID id: PolicyID) throws(StoreError) -> [IdentityRecord] {
    try identities("numberedID", .text(id.rawValue))
  }

  private func identities(
    _ column: String, _ value: StoreValue
  ) throws(StoreError) -> [IdentityRecord] {
    try read {
      try $0.all(
        """
        SELECT number, path, ownID, issuer, edition, numberedID, policyID, twin
          FROM identity WHERE \(column) = ? ORDER BY number
        """, [value]
      ) { row in
        var record = IdentityRecord(
          file: StoreNumber.file(row.integer(0)), path: row.text(1),
          ownID: PolicyID(row.text(2)), issuer: row.optionalText(3), edition: row.optionalText(4))
        record.numberedID = PolicyID(row.text(5))
        record.policyID = row.optionalText(6).map { PolicyID($0) }
        record.twin = row.optionalText(7)
        return record
      }
    }
  }

  /// The ids of all policies with the numbers of their files.
  package func policyNumbers() throws(StoreError) -> [(id: PolicyID, file: Int)] {
    try read {
      try $0.all("SELECT id, number FROM policy") {
        (PolicyID($0.text(0)), StoreNumber.file($0.integer(1)))
      }
    }
  }

  /// The path of a file.
  package func path(ofFile file: Int) throws(StoreError) -> String? {
    try read { try $0.text("SELECT path FROM sourceFile WHERE number = ?", [.integer(file)]) }
  }

  /// The keys of all references, in corpus order.
  package func referenceKeys() throws(StoreError) -> [ReferenceKeys] {
    try referenceKeys(where: "true", [])
  }

  /// The keys of a file's references.
  package func referenceKeys(ofFile file: Int) throws(StoreError) -> [ReferenceKeys] {
    let numbers = StoreNumber.rows(file)
    return try referenceKeys(
      where: "number BETWEEN ? AND ?",
      [.integer(numbers.lowerBound), .integer(numbers.upperBound)])
  }

  /// The keys of all references that have one of some keys.
  package func referenceKeys(
    sharing keys: ReferenceKeys
  ) throws(StoreError) -> [ReferenceKeys] {
    var found: [ReferenceKeys] = []
    if let pmid = keys.pmid { found += try referenceKeys(where: "pmid = ?", [.text(pmid)]) }
    if let doi = keys.doi { found += try referenceKeys(where: "doi = ?", [.text(doi)]) }
    if let title = keys.titleKey {
      found += try referenceKeys(where: "titleKey = ?", [.integer(title)])
    }
    if let imprint = keys.imprintKey {
      found += try referenceKeys(where: "imprintKey = ?", [.integer(imprint)])
    }
    return found
  }

  private func referenceKeys(
    where condition: String, _ values: [StoreValue]
  ) throws(StoreError) -> [ReferenceKeys] {
    try read {
      try $0.all(
        """
        SELECT number, pmid, doi, titleKey, imprintKey
          FROM reference WHERE \(condition) ORDER BY number
        """, values
      ) {
        ReferenceKeys(
          number: $0.integer(0), pmid: $0.optionalText(1), doi: $0.optionalText(2),
          titleKey: $0.optionalInteger(3), imprintKey: $0.optionalInteger(4))
      }
    }
  }

  /// The references of some numbers, in their order.
  package func references(numbers: [Int]) throws(StoreError) -> [Reference] {
    try read { database in
      try numbers.compactMap {
        try database.record("SELECT detail FROM reference WHERE number = ?", [.integer($0)])
      }
    }
  }
}
