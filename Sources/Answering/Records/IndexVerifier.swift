package import EvidenceModel
import EvidenceStore
package import Ingest
import InvertedIndex
import SourceReading

/// Proves an index: checksums, quotations against their sources, links, foreign keys and counts.
package struct IndexVerifier: Sendable {
  let snapshot: IndexSnapshot
  let corpus: Corpus
  /// Whether texts are taken out of files anew, to be compared with those that the index has kept.
  let extractsAnew: Bool

  /// Which texts of files that are no text files quotations are compared with.
  package enum Texts: Hashable, Sendable {
    /// Those that the index has kept.
    case kept
    /// Those, after they were compared with what is taken out of the files now.
    case extractedAnew
  }

  /// Prepares to prove a snapshot against the corpus it was built from.
  package init(snapshot: IndexSnapshot, corpus: Corpus, texts: Texts = .kept) {
    self.snapshot = snapshot
    self.corpus = corpus
    extractsAnew = texts == .extractedAnew
  }

  /// Checks everything and returns what does not hold.
  ///
  /// - Throws: `AnsweringError.index` when the store cannot be read at all.
  package func verify() throws(AnsweringError) -> VerifyAnswer {
    var answer = VerifyAnswer(
      checkedFiles: 0, checkedQuotations: 0, checkedLinks: 0, checkedChecksums: 0, faults: [])
    checkChecksums(&answer)
    try checkFiles(&answer)
    try checkLinks(&answer)
    try checkForeignKeys(&answer)
    try checkCounts(&answer)
    try checkSegmentKeys(&answer)
    return answer
  }

  /// The files of the generation against the manifest, and each file against itself.
  private func checkChecksums(_ answer: inout VerifyAnswer) {
    for file in snapshot.published.manifest.files {
      answer.checkedChecksums += 1
      do {
        let found = try FileDigest.sha256(path: snapshot.published.path(of: file.name))
        guard found != file.sha256 else { continue }
        answer.faults.append(
          fault("checksum", file.name, "expected \(file.sha256), found \(found)"))
      } catch {
        answer.faults.append(fault("checksum", file.name, error.reason))
      }
    }
    do {
      try snapshot.text.verify()
    } catch {
      answer.faults.append(fault("checksum", IndexLayout.segment, "\(error)"))
    }
  }

  /// Both ends of every link, and every reference's work.
  private func checkLinks(_ answer: inout VerifyAnswer) throws(AnsweringError) {
    let faults = try asking { () throws(StoreError) in
      var faults: [VerifyFault] = []
      for link in try snapshot.store.links() {
        answer.checkedLinks += 1
        for end in [link.from, link.to] where !(try exists(end)) {
          faults.append(fault("link", "\(link.from) → \(link.to)", "\(end) is in no table"))
        }
      }
      return faults
    }
    answer.faults += faults
  }

  /// Every value that names a row of another table, and the file of every row.
  private func checkForeignKeys(_ answer: inout VerifyAnswer) throws(AnsweringError) {
    let faults = try asking { () throws(StoreError) in try snapshot.store.foreignKeyFaults() }
    answer.faults += faults.map {
      fault("link", "\($0.column) \($0.number)", "\($0.value) is not in the table \($0.target)")
    }
  }

  private func exists(_ id: String) throws(StoreError) -> Bool {
    let store = snapshot.store
    if try store.work(WorkID(id)) != nil { return true }
    if try store.passage(PassageID(id)) != nil { return true }
    if try store.summary(SummaryID(id)) != nil { return true }
    return try store.statement(StatementID(id)) != nil
  }

  /// What the manifest counts against what store and segment hold.
  private func checkCounts(_ answer: inout VerifyAnswer) throws(AnsweringError) {
    let counts = snapshot.published.manifest.counts
    let held = try asking { () throws(StoreError) in try snapshot.store.rowCounts() }
    let expected = [
      "policy": counts.policies, "statement": counts.statements, "reference": counts.references,
      "work": counts.works, "link": counts.links,
    ]
    for (table, count) in expected.sorted(by: { $0.key < $1.key }) where held[table] != count {
      answer.faults.append(
        fault("count", table, "expected \(count) rows, found \(held[table] ?? 0)"))
    }
    let pages = try asking { () throws(StoreError) in try snapshot.store.integrityFaults() }
    answer.faults += pages.map { fault("checksum", IndexLayout.store, $0) }
  }

  /// Every document of the text segment against the record that it was made from, and every
  /// statement and reference against its document.
  private func checkSegmentKeys(_ answer: inout VerifyAnswer) throws(AnsweringError) {
    let store = snapshot.store
    let keys = try segmentKeys()
    let expected = try asking { () throws(StoreError) in
      try store.statements().map(\.id.rawValue)
        + store.references().map(\.reference.text.id.rawValue)
    }
    let known = Set(expected)
    for key in expected where !keys.contains(key) {
      answer.faults.append(fault("count", IndexLayout.segment, "expected a document \(key)"))
    }
    for key in keys.subtracting(known).sorted() {
      let passage = try asking { () throws(StoreError) in try store.passage(PassageID(key)) }
      if passage == nil {
        answer.faults.append(fault("count", IndexLayout.segment, "\(key) is in no table"))
      }
    }
  }

  private func segmentKeys() throws(AnsweringError) -> Set<String> {
    do {
      var keys: Set<String> = []
      try snapshot.text.forEachDocument { _, key in keys.insert(key) }
      return keys
    } catch {
      throw .index("\(error)")
    }
  }

  func fault(_ check: String, _ subject: String, _ message: String) -> VerifyFault {
    VerifyFault(check: check, subject: subject, message: message)
  }
}
