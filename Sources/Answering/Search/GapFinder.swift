import EvidenceModel
import EvidenceStore

/// Finds what policies say is missing on a query's topic.
struct GapFinder {
  /// Where the gaps are.
  let store: EvidenceStoreReader

  /// The gaps of the designs asked for on the topic; none where no design was asked for.
  func gaps(for reading: QueryReading) throws(AnsweringError) -> [EvidenceGap] {
    guard !reading.designs.isEmpty else { return [] }
    let wanted = Set(reading.designsWithSpecialCases)
    let composer = try QueryComposer()
    let topic = composer.terms(of: reading.terms.joined(separator: " "))
    let all = try asking { () throws(StoreError) in try store.gaps() }
    return all.filter { gap in
      gap.designs.contains(where: wanted.contains)
        && (reading.policies.isEmpty || reading.policies.contains(gap.policy))
        && !(gap.policy.isSuperseded && reading.policies.isEmpty)
        && topic.isSubset(of: composer.terms(of: words(of: gap)))
    }
  }

  /// The words a gap is about: the service and population it is missing for, and its own.
  private func words(of gap: EvidenceGap) -> String {
    ([gap.service, gap.population, gap.comparator, gap.quote.text].compactMap(\.self)
      + gap.outcomes).joined(separator: "\n")
  }
}
