import EvidenceModel
import EvidenceStore
import InvertedIndex

/// Makes a hit of a document of the text segment by looking its record up.
struct HitMaker {
  /// Where the records are.
  let store: EvidenceStoreReader

  /// The hit for a document; nil where the record is gone.
  func hit(for document: TextIndex.Hit) throws(AnsweringError) -> SearchHit? {
    try asking { () throws(StoreError) in
      switch kind(of: document.key) {
      case .statement: try statement(document)
      case .passage: try passage(document)
      case .reference, .literature: try reference(document)
      }
    }
  }

  /// The hit for a work that was looked up exactly.
  func hit(forWork id: WorkID) throws(AnsweringError) -> SearchHit? {
    try asking { () throws(StoreError) in
      guard let found = try store.work(id), let first = found.work.references.first,
        let entry = try store.reference(first)
      else { return nil }
      var hit = hit(entry.reference, found.work, found.record, score: 0)
      hit.otherReferences = Array(found.work.references.dropFirst())
      return hit
    }
  }

  /// What a key names: the letter after the last slash says.
  private func kind(of key: String) -> HitKind {
    guard let slash = key.lastIndex(of: "/") else { return .literature }
    return switch key[key.index(after: slash)...].first {
    case "s": .statement
    case "p": .passage
    default: .reference
    }
  }

  private func statement(_ document: TextIndex.Hit) throws(StoreError) -> SearchHit? {
    guard let found = try store.statement(StatementID(document.key)) else { return nil }
    let statement = found.statement
    return SearchHit(
      rank: 0, score: document.score, kind: .statement, id: document.key, policy: found.policy,
      title: statement.service, text: statement.quote.text,
      classes: statement.determination.classes, source: statement.quote.span)
  }

  private func passage(_ document: TextIndex.Hit) throws(StoreError) -> SearchHit? {
    guard let passage = try store.passage(PassageID(document.key)) else { return nil }
    let policyID = policy(of: document.key)
    return SearchHit(
      rank: 0, score: document.score, kind: .passage, id: document.key, policy: policyID,
      title: try store.heading(ofSection: passage.section, of: policyID) ?? "",
      text: passage.quote.text, source: passage.quote.span)
  }

  private func reference(_ document: TextIndex.Hit) throws(StoreError) -> SearchHit? {
    guard let entry = try store.reference(ReferenceID(document.key)),
      let found = try store.work(entry.work)
    else { return nil }
    return hit(entry.reference, found.work, found.record, score: document.score)
  }

  private func hit(
    _ reference: Reference, _ work: Work, _ record: EvidenceRecord, score: Double
  ) -> SearchHit {
    let item = work.item
    let author = item.authors.first
    return SearchHit(
      rank: 0, score: score, kind: .reference, id: reference.text.id.rawValue,
      policy: policy(of: reference.text.id.rawValue), title: item.title ?? reference.text.raw,
      text: reference.text.raw, year: item.issued?.year,
      firstAuthor: author?.literal
        ?? author?.family.map { [$0, author?.given].compactMap(\.self).joined(separator: " ") },
      container: item.containerTitle, evidenceKind: record.kind, design: record.design,
      includes: record.includes, sampleSize: record.totalSize, pmid: item.pmid,
      source: reference.text.span)
  }

  private func policy(of key: String) -> PolicyID {
    PolicyID(String(key[..<(key.lastIndex(of: "/") ?? key.endIndex)]))
  }
}
