import EvidenceModel
import GRDB

/// Inserts records in corpus order, one function per group of tables.
struct StoreInserter {
  /// The open database, inside a transaction.
  let database: Database

  /// Inserts everything.
  func insert(_ contents: StoreContents) throws {
    try insertFiles(contents)
    let workOfReference = Self.workOfReference(contents.graph.works)
    var ordinals = StoreOrdinals()
    for document in contents.documents {
      try insertPolicy(document.policy, &ordinals)
      try insertParts(of: document.policy, &ordinals)
      try insertReferences(of: document, workOfReference, &ordinals)
    }
    try insertGraph(contents.graph)
    try insertWords(contents)
    for (ordinal, diagnostic) in contents.diagnostics.enumerated() {
      try DiagnosticRow(
        ordinal: ordinal, severity: diagnostic.severity.rawValue, code: diagnostic.code,
        file: diagnostic.file, message: diagnostic.message, detail: diagnostic
      ).insert(database)
    }
  }

  private static func workOfReference(_ works: [Work]) -> [ReferenceID: WorkID] {
    var workOfReference: [ReferenceID: WorkID] = [:]
    for work in works {
      for reference in work.references { workOfReference[reference] = work.id }
    }
    return workOfReference
  }

  private func insertFiles(_ contents: StoreContents) throws {
    var policyOfFile: [String: PolicyID] = [:]
    for document in contents.documents {
      policyOfFile[document.policy.file.path] = document.policy.id
    }
    for file in contents.files {
      try SourceFileRow(
        path: file.path, sha256: file.sha256, byteCount: file.byteCount,
        policyID: policyOfFile[file.path]?.rawValue
      ).insert(database)
    }
  }

  /// Inserts the policy without the parts that have tables of their own.
  private func insertPolicy(_ policy: Policy, _ ordinals: inout StoreOrdinals) throws {
    var detail = policy
    detail.statements = []
    detail.passages = []
    detail.summaries = []
    detail.references = []
    let heading = policy.heading
    try PolicyRow(
      ordinal: ordinals.next(.policy), id: policy.id.rawValue, edition: policy.edition,
      title: heading.title, issuer: policy.issuer, effective: heading.effective?.iso,
      lastReview: heading.lastReview?.iso, nextReview: heading.nextReview?.iso,
      file: policy.file.path, detail: detail
    ).insert(database)
    for alias in Set(policy.aliases + [policy.id.rawValue]).sorted() {
      try PolicyAliasRow(alias: alias.lowercased(), policyID: policy.id.rawValue)
        .insert(database, onConflict: .ignore)
    }
  }

  private func insertParts(of policy: Policy, _ ordinals: inout StoreOrdinals) throws {
    let id = policy.id.rawValue
    for statement in policy.statements {
      try row(statement, policyID: id, ordinal: ordinals.next(.statement)).insert(database)
    }
    for passage in policy.passages {
      try PassageRow(
        ordinal: ordinals.next(.passage), id: passage.id.rawValue, policyID: id,
        text: passage.quote.text, detail: passage
      ).insert(database)
    }
    for summary in policy.summaries {
      try EvidenceSummaryRow(
        ordinal: ordinals.next(.summary), id: summary.id.rawValue, policyID: id,
        population: summary.population, service: summary.service,
        verdict: summary.verdict.rawValue, detail: summary
      ).insert(database)
    }
    for code in policy.codes {
      try CodeRow(
        ordinal: ordinals.next(.code), policyID: id, system: code.system.rawValue, code: code.code
      ).insert(database)
    }
  }

  private func row(_ statement: PolicyStatement, policyID: String, ordinal: Int) -> StatementRow {
    StatementRow(
      ordinal: ordinal, id: statement.id.rawValue, policyID: policyID, service: statement.service,
      indication: statement.indication, phrase: statement.determination.phrase.text,
      classes: statement.determination.classes.map(\.rawValue).joined(separator: ","),
      linesOfBusiness: statement.linesOfBusiness.map(\.value.rawValue).joined(separator: ","),
      quote: statement.quote.text, detail: statement)
  }

  private func insertReferences(
    of document: PolicyDocument, _ workOfReference: [ReferenceID: WorkID],
    _ ordinals: inout StoreOrdinals
  ) throws {
    for reference in document.references {
      let work = workOfReference[reference.text.id]?.rawValue ?? reference.text.id.rawValue
      try ReferenceRow(
        ordinal: ordinals.next(.reference), id: reference.text.id.rawValue,
        policyID: document.policy.id.rawValue, workID: work, pmid: reference.item.pmid,
        doi: reference.item.doi, year: reference.item.issued?.year, title: reference.item.title,
        raw: reference.text.raw, detail: reference
      ).insert(database)
    }
  }

  private func insertWords(_ contents: StoreContents) throws {
    for entry in contents.words.sorted(by: { $0.word < $1.word }) {
      try WordRow(word: entry.word, count: entry.count).insert(database)
    }
    for (ordinal, entry) in contents.abbreviations.enumerated() {
      try AbbreviationRow(
        ordinal: ordinal, short: entry.short, long: entry.long, policyID: entry.policy.rawValue
      ).insert(database)
    }
  }

  private func insertGraph(_ graph: EvidenceGraph) throws {
    for (ordinal, (work, record)) in zip(graph.works, graph.records).enumerated() {
      try insert(work, record, ordinal: ordinal)
    }
    for (ordinal, study) in graph.studies.enumerated() {
      try StudyRow(ordinal: ordinal, id: study.id, name: study.name, detail: study)
        .insert(database)
    }
    for (ordinal, gap) in graph.gaps.enumerated() {
      try EvidenceGapRow(
        ordinal: ordinal, policyID: gap.policy.rawValue, context: gap.context,
        service: gap.service, polarity: gap.polarity.rawValue, quote: gap.quote.text, detail: gap
      ).insert(database)
    }
    for (ordinal, link) in graph.links.enumerated() {
      try LinkRow(
        ordinal: ordinal, kind: link.kind.rawValue, fromID: link.from, toID: link.to,
        policyID: link.policy.rawValue, role: link.role.rawValue, basis: link.basis.rawValue,
        standing: link.basis.standing.rawValue, reason: link.reason, detail: link
      ).insert(database)
    }
  }

  private func insert(_ work: Work, _ record: EvidenceRecord, ordinal: Int) throws {
    try WorkRow(
      ordinal: ordinal, id: work.id.rawValue, title: work.item.title,
      year: work.item.issued?.year, pmid: work.item.pmid, doi: work.item.doi,
      kind: record.kind.rawValue, design: record.design.value.rawValue,
      trialName: record.trialName, study: record.study, detail: work, record: record
    ).insert(database)
    let references = work.references.map(\.rawValue)
    for alias in Set(work.formerIDs + references + [work.id.rawValue]).sorted() {
      try WorkAliasRow(alias: alias.lowercased(), workID: work.id.rawValue)
        .insert(database, onConflict: .ignore)
    }
  }
}
