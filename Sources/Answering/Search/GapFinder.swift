import EvidenceModel
import EvidenceStore
import Ingest
import InvertedIndex

/// Finds what policies say is missing on a query's topic.
struct GapFinder {
  /// Where the gaps are, and which policies have a word.
  let snapshot: IndexSnapshot

  /// The gaps of the designs asked for on the topic; none where no design was asked for.
  func gaps(for reading: QueryReading) throws(AnsweringError) -> [EvidenceGap] {
    guard !reading.designs.isEmpty else { return [] }
    let wanted = Set(reading.designsWithSpecialCases)
    let composer = try QueryComposer()
    let topic = composer.terms(of: reading.terms.joined(separator: " "))
    return try gaps(on: topic).filter { gap in
      gap.designs.contains(where: wanted.contains)
        && (reading.policies.isEmpty || reading.policies.contains(gap.policy))
        && !(gap.policy.isSuperseded && reading.policies.isEmpty)
        && topic.isSubset(of: composer.terms(of: words(of: gap)))
    }
  }

  /// The gaps of the policies that have the rarest word of a topic: what a gap is about stands in its
  /// policy.
  private func gaps(on topic: Set<[UInt8]>) throws(AnsweringError) -> [EvidenceGap] {
    let store = snapshot.store
    guard !topic.isEmpty else { return try asking { () throws(StoreError) in try store.gaps() } }
    let policies: [PolicyID]
    do {
      policies = try policiesWithRarest(of: topic)
    } catch {
      throw .index("\(error)")
    }
    return try asking { () throws(StoreError) in try store.gaps(of: policies) }
  }

  private func policiesWithRarest(of topic: Set<[UInt8]>) throws(SegmentError) -> [PolicyID] {
    var rarest: (term: [UInt8], count: Int)?
    for term in topic {
      let count = try snapshot.text.documentFrequency(of: term)
      if count < rarest?.count ?? .max { rarest = (term, count) }
    }
    guard let rarest else { return [] }
    return try snapshot.text.firstValues(
      of: SearchSchema.Attribute.policy.rawValue, inDocumentsWith: rarest.term
    ).map { PolicyID($0) }
  }

  /// The words a gap is about: the service and population it is missing for, and its own.
  private func words(of gap: EvidenceGap) -> String {
    ([gap.service, gap.population, gap.comparator, gap.quote.text].compactMap(\.self)
      + gap.outcomes).joined(separator: "\n")
  }
}
