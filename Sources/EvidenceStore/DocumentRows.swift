package import EvidenceModel

/// An abbreviation that a policy explains.
package struct AbbreviationEntry: Hashable, Sendable {
  /// The short form as printed.
  package var short: String
  /// The long form as printed.
  package var long: String
  /// The policy that explains it.
  package var policy: PolicyID

  /// Creates the value from its parts.
  package init(short: String, long: String, policy: PolicyID) {
    self.short = short
    self.long = long
    self.policy = policy
  }
}

/// Something that was read and has no place in its file, so that it could not be quoted.
package struct PlacelessRecord: Error, Hashable, Sendable {
  /// What it is, by its table.
  package let table: String
}

/// The rows of one policy: what its file says, each record in a row of its own.
package struct DocumentRows: Sendable {
  private let file: Int
  private let policy: Policy
  private var rows: [StoreRow] = []
  private var places: [StoreTable: Int] = [:]
  private var placeless: StoreTable?

  /// Returns the rows of a policy.
  ///
  /// - Parameters:
  ///   - document: The policy, under the id that it has in the corpus.
  ///   - file: The number of its file.
  ///   - workKeys: For each reference what it shares with others of its title, year and author, and
  ///     what with others of its first author, volume and first page.
  ///   - abbreviations: The abbreviations that the policy explains.
  /// - Returns: The rows, those of a table in order.
  /// - Throws: `PlacelessRecord` where something has no place in the file, by a mistake of a reader;
  ///   stored, it would keep the whole store from being read.
  package static func rows(
    _ document: PolicyDocument, file: Int, workKeys: [(title: Int?, imprint: Int?)],
    abbreviations: [AbbreviationEntry]
  ) throws(PlacelessRecord) -> [StoreRow] {
    var rows = DocumentRows(file: file, policy: document.policy)
    rows.addPolicy()
    rows.addStatements()
    rows.addPassages()
    rows.addSummaries()
    for code in document.policy.codes {
      rows.add(.code, [.text(rows.id), .text(code.system.rawValue), .text(code.code)])
    }
    rows.addCodeGroups()
    rows.addStudies()
    for (reference, keys) in zip(document.references, workKeys) {
      rows.add(reference, keys)
    }
    for entry in abbreviations {
      rows.add(.abbreviation, [.text(entry.short), .text(entry.long), .text(rows.id)])
    }
    if let table = rows.placeless { throw PlacelessRecord(table: table.rawValue) }
    return rows.rows
  }

  /// Returns the rows of what was odd in a file.
  package static func rows(_ diagnostics: [Diagnostic], file: Int) -> [StoreRow] {
    diagnostics.enumerated().map { place, diagnostic in
      var diagnostic = diagnostic
      if diagnostic.span?.isPlaced == false { diagnostic.span = nil }
      return StoreRow(
        table: .diagnostic, number: StoreNumber.row(file, place),
        values: [
          .text(diagnostic.severity.rawValue), .text(diagnostic.code), .text(diagnostic.file),
          .text(diagnostic.message), RecordWriter.text(of: diagnostic),
        ])
    }
  }

  private init(file: Int, policy: Policy) {
    self.file = file
    self.policy = policy
  }

  private var id: String { policy.id.rawValue }

  private mutating func add(_ table: StoreTable, _ values: [StoreValue]) {
    let place = places[table, default: 0]
    places[table] = place + 1
    rows.append(StoreRow(table: table, number: StoreNumber.row(file, place), values: values))
  }

  /// Adds a row that ends in its record.
  private mutating func add(
    _ table: StoreTable, _ values: [StoreValue], _ record: some RecordCodable
  ) {
    let writer = RecordWriter(record)
    if writer.lacksPlace, placeless == nil { placeless = table }
    add(table, values + [writer.text])
  }

  /// Adds the policy without the parts that have tables of their own.
  private mutating func addPolicy() {
    var detail = policy
    detail.statements = []
    detail.passages = []
    detail.summaries = []
    detail.references = []
    detail.codeGroups = []
    detail.studies = []
    let heading = policy.heading
    add(
      .policy,
      [
        .text(id), .init(policy.edition), .init(heading.title), .init(policy.issuer),
        .init(heading.effective?.iso), .init(heading.lastReview?.iso),
        .init(heading.nextReview?.iso), .text(policy.file.path),
      ], detail)
    for alias in Set((policy.aliases + [id]).map { $0.lowercased() }).sorted() {
      add(.policyAlias, [.text(alias), .text(id)])
    }
  }

  private mutating func addStatements() {
    for statement in policy.statements {
      let determination = statement.determination
      add(
        .statement,
        [
          .text(statement.id.rawValue), .text(id), .text(statement.service),
          .init(statement.indication), .text(determination.phrase.text),
          .text(determination.classes.map(\.rawValue).joined(separator: ",")),
          .text(statement.linesOfBusiness.map(\.value.rawValue).joined(separator: ",")),
          .text(statement.quote.text),
        ], statement)
    }
  }

  private mutating func addPassages() {
    for passage in policy.passages {
      add(
        .passage,
        [
          .text(passage.id.rawValue), .text(id), .text(passage.quote.text),
        ], passage)
    }
  }

  private mutating func addSummaries() {
    for summary in policy.summaries {
      add(
        .evidenceSummary,
        [
          .text(summary.id.rawValue), .text(id), .init(summary.population),
          .init(summary.service), .text(summary.verdict.rawValue),
        ], summary)
    }
  }

  private mutating func addCodeGroups() {
    for group in policy.codeGroups {
      let classes = group.determination?.classes ?? []
      add(
        .codeGroup,
        [
          .text(group.id.rawValue), .text(id), .init(group.heading?.text),
          .text(classes.map(\.rawValue).joined(separator: ",")),
        ], group)
    }
  }

  private mutating func addStudies() {
    for study in policy.studies {
      add(
        .describedStudy,
        [
          .text(study.id.rawValue), .text(id), .text(study.opening.rawValue),
          .init(study.reference?.rawValue), .init(study.facts.design?.value.rawValue),
        ], study)
    }
  }

  private mutating func add(_ reference: Reference, _ keys: (title: Int?, imprint: Int?)) {
    let item = reference.item
    add(
      .reference,
      [
        .text(reference.text.id.rawValue), .text(id), .init(item.pmid),
        .init(item.doi?.lowercased()), .init(keys.title), .init(keys.imprint),
        .init(item.issued?.year), .init(item.title), .text(reference.text.raw),
      ], reference)
  }
}
