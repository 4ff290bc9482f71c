import EvidenceLinking
import EvidenceModel
import EvidenceStore
import SourceReading

extension IndexDraft {
  /// Links the documents that were read or whose works are others now.
  func linkDocuments() throws {
    for file in linking.sorted() { try link(file) }
  }

  /// Links the documents anew that asked for accounts which came, went or changed.
  func linkAskingDocuments() throws {
    var asking: Set<Int> = []
    if isFull {
      for file in linking where try !store.reader.askedCounts(ofFile: file).isEmpty {
        asking.insert(file)
      }
    } else {
      for file in linking where try asksForAccounts(file) { asking.insert(file) }
      for people in changedAccounts {
        asking.formUnion(try store.reader.files(askingFor: people))
      }
    }
    for file in asking.sorted() { try linkAsking(file) }
  }

  private func asksForAccounts(_ file: Int) throws -> Bool {
    for people in try store.reader.askedCounts(ofFile: file)
    where try store.reader.hasAccount(counting: people) { return true }
    return false
  }

  /// A document as its linking needs it; nil where the file gives none.
  private func linker(_ file: Int) throws -> (linker: DocumentLinker, works: Set<WorkID>)? {
    guard let document = try store.reader.document(ofFile: file),
      let source = shelf.text(document.policy.file.path)
    else { return nil }
    let workOfNumber = try store.reader.works(ofFile: file)
    var works: [ReferenceID: WorkID] = [:]
    for (place, reference) in document.references.enumerated() {
      works[reference.text.id] = workOfNumber[StoreNumber.row(file, place)]
    }
    return (DocumentLinker(document, works: works, source: source.bytes), Set(works.values))
  }

  /// Links a document by itself: what it tells of works, and its links as if no other document told
  /// of any.
  private func link(_ file: Int) throws {
    try noteTold(file)
    for table in StoreTable.ofLinking where !isFull {
      try store.remove(table, StoreNumber.rows(file))
    }
    guard let (linker, works) = try linker(file) else { return }
    let evidence = linker.evidence(shelf)
    try write(evidence, file: file)
    let links = linker.links(LinkingContext(facts: try facts(works)), shelf)
    try write(links, file: file)
    try store.insert(
      StoreRow.gaps(evidence.gaps, file: file)
        + StoreRow.asked(links.askedCounts, file: file))
    try noteTold(file)
  }

  /// Links a document again with the accounts that it asks for.
  private func linkAsking(_ file: Int) throws {
    guard let (linker, works) = try linker(file) else { return }
    var accounts: [SizedAccount] = []
    for people in try store.reader.askedCounts(ofFile: file) {
      accounts += try store.reader.accounts(counting: people, as: SizedAccount.self)
    }
    guard !isFull || !accounts.isEmpty else { return }
    let facts = try facts(works.union(accounts.map(\.work)))
    let links = linker.links(LinkingContext(facts: facts, accounts: accounts), shelf)
    try noteInferred(file)
    for table in [StoreTable.link, .inferredDesign] {
      try store.remove(table, StoreNumber.rows(file))
    }
    try write(links, file: file)
    try noteInferred(file)
  }

  private func facts(_ works: Set<WorkID>) throws -> [WorkFacts] {
    try works.sorted().compactMap { try store.reader.workAlone($0).map(WorkFacts.init) }
  }

  private func write(_ evidence: DocumentEvidence, file: Int) throws {
    try store.insert(
      StoreRow.told(
        .narrative, evidence.narratives.map { (work: $0.work, record: $0.narrative) }, file: file)
        + StoreRow.accounts(
          evidence.sizedAccounts.map { (people: $0.count, work: $0.work, record: $0) }, file: file))
  }

  private func write(_ links: DocumentLinks, file: Int) throws {
    try store.insert(
      StoreRow.links(links.links, file: file)
        + StoreRow.told(
          .inferredDesign, links.inferredDesigns.map { (work: $0.work, record: $0.claim) },
          file: file))
  }

  /// Notes the works and numbers of which a document tells, before and after it is linked.
  private func noteTold(_ file: Int) throws {
    guard !isFull else { return }
    describing.formUnion(try store.reader.worksTold(.narrative, byFile: file))
    try noteInferred(file)
    changedAccounts.formUnion(try store.reader.accountedCounts(ofFile: file))
  }

  private func noteInferred(_ file: Int) throws {
    guard !isFull else { return }
    describing.formUnion(try store.reader.worksTold(.inferredDesign, byFile: file))
  }
}
