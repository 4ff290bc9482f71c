import EvidenceLinking
import EvidenceModel
import EvidenceStore
import Ingest
import InvertedIndex

/// Finds how the same services are determined in other policies and lines of business.
struct ElsewhereFinder {
  /// Where to look.
  let snapshot: IndexSnapshot

  /// A line for each statement on some services that is not among those known.
  func lines(
    on services: Set<String>, besides known: [StatementID]
  ) throws(AnsweringError) -> [ElsewhereLine] {
    let shown = Set(known.map(\.rawValue))
    var keys: Set<String> = []
    for service in services.sorted() {
      for document in try statements(on: service) where !shown.contains(document.key) {
        keys.insert(document.key)
      }
    }
    return try asking { () throws(StoreError) in
      var lines: [ElsewhereLine] = []
      for key in try snapshot.store.inCorpusOrder(keys.sorted()) {
        if let found = try snapshot.store.statement(StatementID(key)) {
          lines.append(line(found.policy, found.statement))
        }
      }
      return lines
    }
  }

  /// The statements whose service is this one; the words of the service find candidates.
  private func statements(on service: String) throws(AnsweringError) -> [TextIndex.Hit] {
    let title = FieldName(rawValue: SearchSchema.Field.title.rawValue)
    let words = try QueryComposer().terms(of: service).sorted { $0.lexicographicallyPrecedes($1) }
    var reading = QueryReading(text: "")
    reading.hitKinds = [.statement]
    let candidates: [TextIndex.Hit]
    do {
      candidates = try snapshot.text.search(
        .boolean(must: [], should: words.map { .term($0, field: title) }), limit: 200,
        filter: HitFilters.topic(reading), counting: .shown
      ).hits
    } catch {
      throw .index("\(error)")
    }
    return try asking { () throws(StoreError) in
      var same: [TextIndex.Hit] = []
      for candidate in candidates {
        let other = try snapshot.store.service(of: StatementID(candidate.key))
        if let other, ServiceComparison.isSameParticular(other, service) { same.append(candidate) }
      }
      return same
    }
  }

  private func line(_ policy: PolicyID, _ statement: PolicyStatement) -> ElsewhereLine {
    ElsewhereLine(
      policy: policy, statement: statement.id, service: statement.service,
      indication: statement.indication, headings: statement.headings.map(\.text),
      classes: statement.determination.classes,
      phrase: statement.determination.phrase.text, linesOfBusiness: statement.linesOfBusiness,
      source: statement.quote.span)
  }
}
