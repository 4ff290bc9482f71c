package import EvidenceModel
import EvidenceStore
package import Ingest
import Literature
import SourceReading

/// Shows one record whole, by any id that names it.
package struct RecordShower: Sendable {
  private let store: EvidenceStoreReader
  private let proof: SourceProof
  private let corpus: Corpus

  /// Shows the records of a snapshot.
  package init(snapshot: IndexSnapshot, proof: SourceProof, corpus: Corpus) {
    store = snapshot.store
    self.proof = proof
    self.corpus = corpus
  }

  /// Finds the record that an id names.
  ///
  /// - Parameters:
  ///   - id: Any id of a policy, statement, reference or work, or a bare PMID or DOI.
  ///   - withSource: Whether the lines of the source around the record are wanted.
  /// - Returns: The record, or nil where none has the id.
  /// - Throws: `AnsweringError` for a damaged index or a source that has changed.
  package func show(_ id: String, withSource: SourceLines) throws(AnsweringError) -> ShowAnswer? {
    guard let record = try find(id) else { return nil }
    let spans = RecordSpans.spans(of: record)
    let lines = withSource == .shown ? try sourceLines(of: spans.first) : []
    return ShowAnswer(id: id, record: record, sourceLines: lines, files: try proof.files(of: spans))
  }

  /// Whether the lines of the source are wanted.
  package enum SourceLines: Hashable, Sendable {
    /// The lines around the record are read from the corpus.
    case shown
    /// They are not.
    case hidden
  }

  private func find(_ id: String) throws(AnsweringError) -> ShowRecord? {
    try asking { () throws(StoreError) in
      if let policy = try store.policyIDs(named: id).first {
        return try store.document(policy).map(ShowRecord.policy)
      }
      if let found = try store.statement(StatementID(id)) {
        guard let policy = try store.policy(found.policy) else { return nil }
        let links = try store.links(from: found.statement.id.rawValue)
        return .statement(found.statement, policy.heading, links)
      }
      if let part = try find(part: id) { return part }
      if let found = try store.reference(ReferenceID(id)) {
        return try view(of: found.work).map { .reference(found.reference, $0) }
      }
      return try find(work: id).flatMap { id throws(StoreError) in try view(of: id) }
        .map(ShowRecord.work)
    }
  }

  /// Finds a summary, a passage, a described study or a group of codes, whose ids begin with their
  /// policy's.
  private func find(part id: String) throws(StoreError) -> ShowRecord? {
    guard let slash = id.lastIndex(of: "/"),
      let policy = try store.policyIDs(named: String(id[..<slash])).first,
      let heading = try store.heading(of: policy)
    else { return nil }
    let name = "\(policy)\(id[slash...].lowercased())"
    let links = try store.links(from: name) + store.links(to: name)
    if let summary = try store.summary(SummaryID(name)) {
      return .summary(summary, heading, links)
    }
    if let group = try store.codeGroup(CodeGroupID(name)) { return .codeGroup(group, heading) }
    if let study = try store.describedStudy(DescribedStudyID(name)) {
      return .study(study, heading, try self.links(of: study))
    }
    return try store.passage(PassageID(name)).map { .passage($0, heading, links) }
  }

  /// The links that reach the passages of a study, and those from them to its own work.
  private func links(of study: DescribedStudy) throws(StoreError) -> [Link] {
    var links: [Link] = []
    for passage in study.passages {
      links += try store.links(to: passage.rawValue)
      guard let reference = study.reference else { continue }
      links += try store.links(from: passage.rawValue).filter { $0.reference == reference }
    }
    return links
  }

  /// Finds a work by its id, by a bare PMID or DOI, or as the first of a study's works.
  private func find(work name: String) throws(StoreError) -> WorkID? {
    if let study = try store.study(name.lowercased()) { return study.works.first }
    for candidate in [name, "pmid:" + name, "doi:" + name] {
      if let id = try store.workID(named: candidate) { return id }
    }
    return nil
  }

  private func view(of id: WorkID) throws(StoreError) -> WorkView? {
    guard let found = try store.work(id) else { return nil }
    var references: [Reference] = []
    for reference in found.work.references {
      if let entry = try store.reference(reference) { references.append(entry.reference) }
    }
    var study: Study?
    if let name = found.record.study { study = try store.study(name) }
    return WorkView(
      work: found.work, record: found.record, references: references,
      links: try store.links(to: id.rawValue), study: study,
      formatted: ReferenceFormatter.plain(found.work.item))
  }

  /// The record's lines with two lines before and behind them.
  private func sourceLines(of span: SourceSpan?) throws(AnsweringError) -> [SourceLine] {
    guard let span else { return [] }
    let kept = try asking { () throws(StoreError) in try store.extractedText(of: span.file) }
    if let kept { return SourceWindow.lines(of: span, in: kept.bytes, around: 2) }
    let expected = try asking { () throws(StoreError) in try store.sha256(of: span.file) }
    do {
      let bytes = try corpus.bytes(of: span.file)
      let found = Digest.sha256(bytes)
      guard found == expected else {
        throw AnsweringError.stale(file: span.file, expected: expected ?? "", found: found)
      }
      let text = TextDecoder.text(of: bytes, path: span.file)
      return SourceWindow.lines(of: span, in: text, around: 2)
    } catch let error as AnsweringError {
      throw error
    } catch {
      throw .index("\(error)")
    }
  }
}
