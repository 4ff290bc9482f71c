import EvidenceLinking
import EvidenceModel
import EvidenceStore
import Literature

/// Finds the literature record of a work that a policy refers to.
struct LiteratureLookup {
  let literature: LiteratureSnapshot

  /// What the literature says about a work.
  struct Match {
    /// The record.
    var record: LiteratureRecord
    /// Its statuses, the gravest first; never empty.
    var statuses: [RecordStatus]
  }

  /// What was found about a work.
  enum Finding {
    /// Nothing.
    case none
    /// Its record.
    case match(Match)
    /// An identifier that the reference prints belongs to another work.
    case misprinted(identifier: String, title: String, fields: [String])
  }

  /// Looks a work up by its PubMed id, DOI or PubMed Central id, checked against title, first
  /// author, year, volume and first page; else by its title with the others agreeing; else by first
  /// author, volume and first page with titles that are alike.
  func find(_ item: CSLItem) throws(AnsweringError) -> Finding {
    var misprint = Finding.none
    for identifier in identifiers(of: item) {
      for stored in try records(identifier) {
        let record = literature.record(stored)
        switch RecordMatch.byIdentifier(item, record.item) {
        case .same: return .match(try match(record, stored))
        case .different(let fields):
          misprint = .misprinted(
            identifier: identifier, title: record.item.title ?? "", fields: fields)
        }
      }
    }
    var same = try sameTitle(item)
    if same.isEmpty { same = try sameImprint(item) }
    // Two records that both agree cannot be told apart, and neither is guessed.
    guard same.count == 1, let only = same.first else { return misprint }
    return .match(try match(literature.record(only), only))
  }

  private func sameTitle(_ item: CSLItem) throws(AnsweringError) -> [StoredLiterature] {
    guard let key = TitleNumber.of(item.title) else { return [] }
    return try asking { () throws(StoreError) in try literature.store.records(titleKey: key) }
      .filter { RecordMatch.byTitle(item, literature.record($0).item) }
  }

  private func sameImprint(_ item: CSLItem) throws(AnsweringError) -> [StoredLiterature] {
    guard let key = WorkMatchKeys(item).imprint else { return [] }
    return try asking { () throws(StoreError) in try literature.store.records(imprintKey: key) }
      .filter { RecordMatch.byImprint(item, literature.record($0).item) }
  }

  private func identifiers(of item: CSLItem) -> [String] {
    [
      item.pmid.map { "pmid:" + $0 }, item.doi.map { "doi:" + $0 },
      item.pmcid.map { "pmcid:" + $0 },
    ].compactMap(\.self)
  }

  private func records(_ id: String) throws(AnsweringError) -> [StoredLiterature] {
    try asking { () throws(StoreError) in try literature.store.records(id: id) }
  }

  /// The record with its statuses, as of the date of its file.
  func match(
    _ record: LiteratureRecord, _ stored: StoredLiterature
  ) throws(AnsweringError) -> Match {
    var statuses = LiteratureStatusRule.statuses(of: record)
    if let newer = try newerVersion(of: record) {
      let superseded = RecordStatus(value: .superseded, asOf: nil, notice: newer)
      // A newer version outweighs a correction, not a retraction or a concern.
      let place = statuses.firstIndex { [.corrected, .updated, .clean].contains($0.value) }
      statuses.insert(superseded, at: place ?? statuses.endIndex)
      statuses.removeAll { $0.value == .clean }
    }
    let date = literature.newest(stored.file)
    for place in statuses.indices { statuses[place].asOf = date ?? statuses[place].asOf }
    return Match(record: record, statuses: statuses)
  }

  /// The newest later version of a Cochrane review in the literature, which is told by its DOI.
  private func newerVersion(of record: LiteratureRecord) throws(AnsweringError) -> String? {
    guard let version = CochraneVersion(record.item.doi) else { return nil }
    let others = try asking { () throws(StoreError) in
      try literature.store.records(doiPrefix: version.review)
    }
    let later = others.compactMap { other -> (number: Int, id: String)? in
      guard let its = CochraneVersion(other.doi), its.review == version.review,
        its.number > version.number
      else { return nil }
      return (its.number, other.id)
    }
    return later.max { $0.number < $1.number }?.id
  }
}
