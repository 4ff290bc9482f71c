import EvidenceLinking
import EvidenceModel
import EvidenceStore
import Foundation
import InvertedIndex

/// The statements that are nearest to a topic of which none has all of the words.
extension WhyTopicReader {
  /// The statements on the service that is asked for, else those that have the words that say most; a
  /// note says which words they have.
  ///
  /// What has less than half of what is asked for is only named. Who asks for a drug and a condition
  /// that no statement on it has means the drug, and not another drug for the condition.
  func relaxed(
    _ clauses: [QueryClause], _ reading: QueryReading, _ topic: inout WhyTopic
  ) throws(AnsweringError) -> [TextIndex.Place] {
    guard let relaxed = try QueryComposer().relaxed(clauses) else { return [] }
    let asking = clauses.filter { $0.occurrence != .mustNot }
    let wanted = try asking.map(weighed)
    let terms = try TopicTerms(words: asking.map(\.text))
    let asked = Set(ServiceNames(wanted.map(\.text).joined(separator: " ")).names.joined())
    var near: [NearStatement] = []
    for place in try best(relaxed, Self.filter(reading)) {
      if let statement = try nearStatement(at: place, terms, named: asked) {
        near.append(statement)
      }
    }
    let named = near.filter(\.isNamed)
    let weight = { (had: [Int]) in had.reduce(0) { $0 + wanted[$1].weight } }
    guard let most = (named.isEmpty ? near : named).map(\.had).max(by: { weight($0) < weight($1) })
    else { return [] }
    guard !named.isEmpty || weight(most) * 2 >= weight(Array(wanted.indices)) else {
      topic.name(wanted.map(\.text), nearest: most)
      return []
    }
    topic.lack(wanted.map(\.text), have: most)
    return near.filter { $0.had == most && (named.isEmpty || $0.isNamed) }.map(\.place)
  }

  /// What a clause looks for and how much it says.
  private struct Weighed {
    let text: String
    let weight: Double
  }

  /// A statement that has words of a topic.
  private struct NearStatement {
    let place: TextIndex.Place
    /// The clauses whose words it has.
    let had: [Int]
    /// Whether the topic has all words of one of its services.
    let isNamed: Bool
  }

  /// A word says the more the fewer texts have it (inverse document frequency, Spaerck Jones 1972), and
  /// most where none has.
  private func weighed(_ clause: QueryClause) throws(AnsweringError) -> Weighed {
    let terms = try QueryComposer().terms(of: clause.text)
    let index = snapshot.text
    let rarest = try asking { () throws(SegmentError) in
      var rarest = index.documentCount
      for term in terms { rarest = min(rarest, try index.documentFrequency(of: term)) }
      return rarest
    }
    return Weighed(
      text: SurfaceWords.trimmed(clause.text),
      weight: log(1 + Double(index.documentCount) / Double(1 + rarest)))
  }

  /// The statement at a place by the words of its service, its sentence and the issuer of its policy;
  /// nil where it has one of those asked for, and not in its service.
  private func nearStatement(
    at place: TextIndex.Place, _ topic: TopicTerms, named asked: Set<String>
  ) throws(AnsweringError) -> NearStatement? {
    guard let (policy, statement) = try load(try keys(of: [place])).first else { return nil }
    let issuer = try asking { () throws(StoreError) in
      try snapshot.store.heading(of: policy)?.issuer
    }
    let service = topic.terms(of: statement.service)
    let own = service.union(topic.terms(of: statement.quote.text))
      .union(topic.terms(of: issuer ?? ""))
    let had = topic.indices(in: own)
    guard had.count > 1 || !topic.indices(in: service).isEmpty else { return nil }
    return NearStatement(
      place: place, had: had,
      isNamed: StatementServices.names(statement).particular.names.contains {
        $0.isSubset(of: asked)
      })
  }
}
