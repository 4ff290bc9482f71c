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
    let composer = try QueryComposer()
    let topic = reading.terms.joined(separator: " ")
    let test = TopicTest(topic, composer)
    let policies = try policies(on: composer.terms(of: topic), reading)
    return try asking { () throws(StoreError) in
      try snapshot.store.gaps(of: policies, designs: reading.designsWithSpecialCases)
    }.filter { gap in
      reading.wants(gap.policy) && test.holds(words(of: gap))
    }
  }

  /// The policies that have the rarest word of a topic, since what a gap is about stands in its policy;
  /// nil where there is no topic.
  private func policies(
    on topic: Set<[UInt8]>, _ reading: QueryReading
  ) throws(AnsweringError) -> [PolicyID]? {
    guard !topic.isEmpty else { return nil }
    return try asking { () throws(SegmentError) in
      try policiesWithRarest(of: topic).filter(reading.wants)
    }
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
