package import EvidenceModel
import EvidenceStore
package import Ingest
import InvertedIndex
import SourceReading

/// Proves the literature of an index: its files, its store, its text index, and that these go together.
package struct LiteratureVerifier: Sendable {
  private let layout: IndexLayout
  private let corpus: Corpus

  /// Prepares to prove the literature beside an index.
  package init(layout: IndexLayout, corpus: Corpus) {
    self.layout = layout
    self.corpus = corpus
  }

  /// Adds to an answer what was checked and what does not hold; nothing where there is no literature.
  package func verify(_ answer: inout VerifyAnswer) {
    do {
      guard let snapshot = try LiteratureSnapshot.open(layout) else { return }
      checkStore(snapshot, &answer)
      checkText(snapshot, &answer)
      try checkRecords(snapshot, &answer)
      for file in snapshot.files { check(file, &answer) }
    } catch {
      answer.faults.append(fault("checksum", Self.store, "\(error)"))
    }
  }

  private static let store = "literature.sqlite"
  private static let text = "literature text index"

  private func checkStore(_ snapshot: LiteratureSnapshot, _ answer: inout VerifyAnswer) {
    answer.checkedChecksums += 1
    do {
      answer.faults += try snapshot.store.integrityFaults().map {
        fault("checksum", Self.store, $0)
      }
    } catch {
      answer.faults.append(fault("checksum", Self.store, "\(error)"))
    }
  }

  private func checkText(_ snapshot: LiteratureSnapshot, _ answer: inout VerifyAnswer) {
    do {
      guard let text = try snapshot.text() else { return }
      answer.checkedChecksums += text.files.names.count
      try text.verify()
    } catch {
      answer.faults.append(fault("checksum", Self.text, "\(error)"))
    }
  }

  /// Every record against its document and every document against its record.
  private func checkRecords(
    _ snapshot: LiteratureSnapshot, _ answer: inout VerifyAnswer
  ) throws(AnsweringError) {
    var keys: Set<String> = []
    do {
      try snapshot.text()?.forEachDocument { _, key in keys.insert(key) }
    } catch {
      answer.faults.append(fault("checksum", Self.text, "\(error)"))
      return
    }
    var count = 0
    var missing: [String] = []
    try asking { () throws(StoreError) in
      try snapshot.store.forEachRecord { record in
        count += 1
        if keys.remove(record.id) == nil { missing.append(record.id) }
      }
    }
    answer.checkedRecords += count
    answer.faults += missing.map { fault("count", Self.text, "expected a document \($0)") }
    answer.faults += keys.sorted().map { fault("count", Self.text, "\($0) is in no table") }
  }

  /// A file on the list against its digest; files may lie elsewhere and be large.
  private func check(_ file: LiteratureFile, _ answer: inout VerifyAnswer) {
    answer.checkedFiles += 1
    let name = LiteratureName.shown(file.path)
    do {
      let path = file.path.hasPrefix("/") ? file.path : corpus.absolute(file.path)
      let found = try FileDigest.sha256(path: path)
      guard found != file.sha256 else { return }
      answer.faults.append(
        fault("source", name, "expected digest \(file.sha256), found \(found)"))
    } catch {
      answer.faults.append(fault("source", name, error.reason))
    }
  }

  private func fault(_ check: String, _ subject: String, _ message: String) -> VerifyFault {
    VerifyFault(check: check, subject: subject, message: message)
  }
}
