import EvidenceModel
import EvidenceStore
import Literature

/// Collects the works behind a statement, each once and on its strongest basis.
struct EvidenceCollector {
  /// Where the records are.
  let records: AnswerRecords
  /// How many sentences with results of one work are wanted.
  let sentenceLimit: Int

  private var store: EvidenceStoreReader { records.store }

  /// The works that the statement, its summaries and its passages point at: what the policy states
  /// first, then what people confirmed, then what evq infers; best design first within each.
  func evidence(
    _ statement: PolicyStatement, targets: [String]
  ) throws(StoreError) -> [Support] {
    var strongest: [String: Link] = [:]
    for source in [statement.id.rawValue] + targets {
      for link in try store.links(from: source) where isEvidence(link) {
        if let known = strongest[link.to], known.basis.strength <= link.basis.strength { continue }
        strongest[link.to] = link
      }
    }
    var supports: [Support] = []
    for (_, link) in strongest.sorted(by: { $0.key < $1.key }) {
      if let support = try support(link, in: statement.quote.span.file) { supports.append(support) }
    }
    return supports.map { (order($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private func isEvidence(_ link: Link) -> Bool {
    link.kind == .passageToEvidence && link.role == .rationale
  }

  private func order(_ support: Support) -> (Int, Int, BestFirst, String) {
    let standing = support.basis.standing
    return (
      standing.place, standing == .inferred ? support.basis.strength : 0,
      BestFirst(
        design: support.design, includes: support.includes, sampleSize: support.sampleSize,
        year: support.year),
      support.record.rawValue
    )
  }

  private func support(_ link: Link, in file: String) throws(StoreError) -> Support? {
    guard let found = try records.work(link.to) else { return nil }
    let id = link.reference ?? found.work.references.first
    let reference = try id.flatMap { id throws(StoreError) in try store.reference(id)?.reference }
    return Support(
      record: found.work.id, reference: link.reference,
      referenceLabel: reference.map(label) ?? found.work.id.rawValue,
      referenceText: ReferenceFormatter.plain(found.work.item),
      year: found.work.item.issued?.year, pmid: found.work.item.pmid, doi: found.work.item.doi,
      kind: found.record.kind, design: found.record.design, includes: found.record.includes,
      sampleSize: found.record.totalSize, role: link.role, basis: link.basis,
      reason: link.reason,
      findings: found.results.findings(first: file, sentences: sentenceLimit),
      sentenceCount: found.results.count, status: found.record.status,
      source: reference?.text.span)
  }

  /// `r41 Name 2013`, or the name alone in a list without numbers.
  private func label(_ reference: Reference) -> String {
    let name = ReferenceFormatter.label(reference)
    return reference.text.label.map { "r\($0) \(name)" } ?? name
  }
}

extension LinkBasis {
  /// The order of the bases, the strongest 0.
  var strength: Int { LinkBasis.allCases.firstIndex(of: self) ?? LinkBasis.allCases.count }
}

extension LinkStanding {
  /// The order in which an answer shows links.
  var place: Int { LinkStanding.allCases.firstIndex(of: self) ?? LinkStanding.allCases.count }
}
