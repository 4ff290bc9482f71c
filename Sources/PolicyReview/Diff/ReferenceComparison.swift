import EvidenceModel
import Literature

/// Compares two reference lists by what the entries are, not by their numbers.
enum ReferenceComparison {
  /// What differs, and how many entries are the same.
  static func compare(_ old: Edition, _ new: Edition) -> (changes: [ReferenceChange], kept: Int) {
    let pairs = pairs(old.document.references, new.document.references)
    let matchedOld = Set(pairs.map(\.left))
    let matchedNew = Set(pairs.map(\.right))
    var changes: [ReferenceChange] = []
    for (index, reference) in new.document.references.enumerated()
    where !matchedNew.contains(index) {
      changes.append(change(.added, nil, reference, in: new))
    }
    for (index, reference) in old.document.references.enumerated()
    where !matchedOld.contains(index) {
      changes.append(change(.removed, reference, nil, in: old))
    }
    var kept = 0
    for pair in pairs {
      let one = old.document.references[pair.left]
      let other = new.document.references[pair.right]
      let fields = differing(one.item, other.item)
      if fields.isEmpty {
        kept += 1
      } else {
        changes.append(change(.changed, one, other, in: new, fields: fields))
      }
    }
    return (changes, kept)
  }

  /// Entries with one PubMed id, else one DOI, else one title, year and first author, else one first
  /// author, volume and first page below titles that are alike, else the same words; each once.
  static func pairs(_ olds: [Reference], _ news: [Reference]) -> [(left: Int, right: Int)] {
    let keys: [(of: (Reference) -> String?, agree: (Reference, Reference) -> Bool)] = [
      ({ $0.item.pmid }, agree), ({ $0.item.doi?.lowercased() }, agree),
      ({ WorkMatchKeys($0.item).title.map(String.init) }, agree),
      (
        { WorkMatchKeys($0.item).imprint.map(String.init) },
        { RecordMatch.byImprint($0.item, $1.item) }
      ),
      ({ $0.item.title.map { ComparableText.words($0).joined(separator: " ") } }, agree),
      ({ ComparableText.folded($0.text.raw) }, agree),
    ]
    var partner: [Int: Int] = [:]
    var taken: Set<Int> = []
    for key in keys {
      var free: [String: [Int]] = [:]
      for (index, old) in olds.enumerated() where !taken.contains(index) {
        if let key = key.of(old) { free[key, default: []].append(index) }
      }
      for (index, new) in news.enumerated() where partner[index] == nil {
        guard let text = key.of(new),
          let old = free[text]?.first(where: { key.agree(olds[$0], new) })
        else { continue }
        free[text]?.removeAll { $0 == old }
        taken.insert(old)
        partner[index] = old
      }
    }
    return partner.sorted { $0.key < $1.key }.map { ($0.value, $0.key) }
  }

  /// Two PubMed ids are never one work.
  private static func agree(_ old: Reference, _ new: Reference) -> Bool {
    guard let one = old.item.pmid, let other = new.item.pmid else { return true }
    return one == other
  }

  /// The fields that both entries print differently, and identifiers that one of them lacks.
  private static func differing(_ old: CSLItem, _ new: CSLItem) -> [String] {
    let printed: [(String, String?, String?)] = [
      ("title", old.title, new.title), ("container-title", old.containerTitle, new.containerTitle),
      ("issued", old.issued?.iso, new.issued?.iso), ("volume", old.volume, new.volume),
      ("issue", old.issue, new.issue), ("page", old.page, new.page), ("URL", old.url, new.url),
    ]
    let identifiers: [(String, String?, String?)] = [
      ("DOI", old.doi, new.doi), ("PMID", old.pmid, new.pmid), ("PMCID", old.pmcid, new.pmcid),
    ]
    let differing = printed.filter { _, one, other in
      guard let one, let other else { return false }
      return ComparableText.words(one) != ComparableText.words(other)
    }
    return differing.map(\.0)
      + identifiers.filter { $0.1?.lowercased() != $0.2?.lowercased() }.map(\.0)
  }

  private static func change(
    _ kind: ChangeKind, _ old: Reference?, _ new: Reference?, in edition: Edition,
    fields: [String] = []
  ) -> ReferenceChange {
    let reference = new ?? old
    let record = reference.flatMap { edition.record(of: $0.text.id) }
    return ReferenceChange(
      kind: kind, old: old, new: new,
      text: reference.map { ReferenceFormatter.plain($0.item) } ?? "",
      evidenceKind: record?.kind ?? .other, design: record?.design.value ?? .unstated,
      fields: fields)
  }
}

extension Edition {
  /// What is known of the work that a reference turned out to be.
  func record(of reference: ReferenceID) -> EvidenceRecord? {
    guard let place = graph.works.firstIndex(where: { $0.references.contains(reference) }),
      graph.records.indices.contains(place)
    else { return nil }
    return graph.records[place]
  }
}
