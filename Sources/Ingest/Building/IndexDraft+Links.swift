import EvidenceLinking
import EvidenceModel
import EvidenceStore
import Threads

extension IndexDraft {
  /// Links the documents that were read or whose works are others now, each as if no other document
  /// told of any work.
  func linkDocuments() throws {
    try ParallelMap.each(batches(linking.sorted())) { batch in
      try batch.compactMap { try task($0) }
    } _: { task in
      (task.file, Result { try task.rows() })
    } take: { batch, results in
      for file in batch {
        try noteTold(file)
        if !isFull { accountChanges.note(before: try accounts(ofFile: file), file: file) }
        for table in StoreTable.ofLinking where !isFull {
          try store.remove(table, StoreNumber.rows(file))
        }
      }
      for (file, result) in results {
        let rows = try result.get()
        try store.insert(rows.told + rows.links + rows.asked)
        accounts.note(rows.questions, file: file)
        try noteTold(file)
        if !isFull { accountChanges.note(after: try accounts(ofFile: file), file: file) }
      }
    }
  }

  /// Links the documents anew that asked for accounts which came, went or changed, and those with
  /// links to accounts that moved.
  func linkAskingDocuments() throws {
    var asking: Set<Int> = []
    for file in linking where try accounts.links(file: file) { asking.insert(file) }
    accountChanges.noteGone()
    for people in accountChanges.decided {
      asking.formUnion(try store.reader.files(askingFor: people))
    }
    for work in accountChanges.moved {
      asking.formUnion(try store.reader.files(linking: .sampleSizeMatch, to: work))
    }
    try ParallelMap.each(batches(asking.sorted())) { batch in
      try batch.compactMap { try askingTask($0) }
    } _: { task in
      (task.file, Result { try task.linkRows() })
    } take: { _, results in
      for (file, result) in results { try replaceLinks(try result.get(), file: file) }
    }
  }

  private func replaceLinks(_ rows: [StoreRow], file: Int) throws {
    try noteInferred(file)
    try store.replace([.link, .inferredDesign], file: file, with: rows)
    try noteInferred(file)
  }

  /// What linking a document needs; nil where the file gives none.
  private func task(_ file: Int) throws -> LinkingTask? {
    guard let document = try store.reader.storedDocument(ofFile: file),
      let path = try store.reader.path(ofFile: file)
    else { return nil }
    let works = try store.reader.works(ofFile: file)
    var task = LinkingTask(
      file: file, document: document, path: path, shelf: shelf, workOfNumber: works, facts: [],
      works: [], workShelf: self.works)
    try addWorks(Set(works.values), to: &task)
    return task
  }

  /// What linking a document needs with the accounts that it asks for.
  private func askingTask(_ file: Int) throws -> LinkingTask? {
    guard var task = try task(file) else { return nil }
    if let known = try accounts.accounts(file: file) {
      task.accounts = known
    } else {
      for people in try store.reader.askedCounts(ofFile: file) {
        task.accounts += try store.reader.accounts(counting: people, as: SizedAccount.self)
      }
    }
    let own = Set(task.workOfNumber.values)
    try addWorks(Set(task.accounts.map(\.work)).subtracting(own), to: &task)
    return task
  }

  private func addWorks(_ works: Set<WorkID>, to task: inout LinkingTask) throws {
    for work in works.sorted() {
      if let facts = self.works.facts(of: work) {
        task.facts.append(facts)
      } else if let stored = try store.reader.storedWork(work) {
        task.works.append(stored)
      }
    }
  }

  /// Notes the works of which a document tells, before and after it is linked.
  private func noteTold(_ file: Int) throws {
    guard !isFull else { return }
    describing.formUnion(try store.reader.worksTold(.narrative, byFile: file))
    try noteInferred(file)
  }

  private func accounts(ofFile file: Int) throws -> [SizedAccount] {
    try store.reader.accounts(ofFile: file, as: SizedAccount.self)
  }

  private func noteInferred(_ file: Int) throws {
    guard !isFull else { return }
    describing.formUnion(try store.reader.worksTold(.inferredDesign, byFile: file))
  }
}
