import EvidenceModel
import EvidenceStore
import InvertedIndex

/// Finds the statements on a topic in the text index.
struct TopicPlaces {
  /// Where to look.
  let snapshot: IndexSnapshot
  /// Which documents of the index are looked at.
  let filter: AttributeFilter?

  /// How many statements are read to see whether their words stand together: about a sixth of a second.
  private static let readLimit = 5_000

  /// Finds the statements that have what the clauses look for: first those whose service has it, then
  /// those that say it, then those that ask for it in a criterion.
  ///
  /// A note says by which other names more were found than by those that were typed, and that all only
  /// ask for it in a criterion.
  func find(
    _ clauses: [QueryClause], notes: inout [String]
  ) throws(AnsweringError) -> [[TextIndex.Place]] {
    var clauses = clauses
    var places = try matches(clauses)
    var wider = QueryReading(text: "")
    wider.clauses = clauses
    try QueryExpander(finder: SynonymFinder(store: snapshot.store), isKnown: snapshot.finds)
      .expand(&wider)
    notes += wider.notes
    if wider.clauses.contains(where: { !$0.others.isEmpty }) {
      let all = try matches(wider.clauses)
      if all.count > places.count {
        notes += Self.notes(wider.clauses)
        places = all
        clauses = wider.clauses
      }
    }
    let groups = try parted(places, clauses)
    if groups.count > 2, groups[0].isEmpty, groups[1].isEmpty, !groups[2].isEmpty,
      try isUnnamed(clauses, in: groups[2])
    {
      let asked = clauses.filter { $0.occurrence != .mustNot }.map { SurfaceWords.trimmed($0.text) }
      notes.append(
        "no statement is on “\(asked.joined(separator: " "))” itself; these name it in a criterion")
    }
    return groups
  }

  /// Whether no service of some statements has a word of what is looked for.
  private func isUnnamed(
    _ clauses: [QueryClause], in places: [TextIndex.Place]
  ) throws(AnsweringError) -> Bool {
    let query = try QueryComposer().any(clauses.map(Self.inTitle))
    let named = try asking { () throws(SegmentError) in
      try snapshot.text.matches(query, filter: filter)
    }
    return Set(named).isDisjoint(with: places)
  }

  private static func notes(_ clauses: [QueryClause]) -> [String] {
    clauses.filter { !$0.others.isEmpty }.map { clause in
      let names = clause.others.map(\.text).joined(separator: ", ")
      return "\(SurfaceWords.trimmed(clause.text)) is read as \(names), too"
    }
  }

  /// Parts the statements by where they have the words; those that have them in criteria that have
  /// nothing to do with each other are left out.
  private func parted(
    _ places: [TextIndex.Place], _ clauses: [QueryClause]
  ) throws(AnsweringError) -> [[TextIndex.Place]] {
    let named = try Set(matches(clauses.map(Self.inTitle)))
    let others = places.filter { !named.contains($0) }
    let isOneWord = clauses.count == 1 && clauses[0].others.isEmpty && clauses[0].form == .word
    let hasAbbreviation = clauses.contains { $0.others.contains { $0.basis == .abbreviation } }
    let doubtful = hasAbbreviation ? places : others
    guard !isOneWord || named.isEmpty, doubtful.count <= Self.readLimit else {
      return [places.filter(named.contains), others]
    }
    let nearness = try nearness(of: clauses, in: doubtful)
    let near = places.filter { nearness[$0] != .apart }
    let said = near.filter { !named.contains($0) && nearness[$0] == .said }
    return [
      near.filter(named.contains), said,
      near.filter { !named.contains($0) && nearness[$0] == .inCriterion },
    ]
  }

  private static func inTitle(_ clause: QueryClause) -> QueryClause {
    var clause = clause
    clause.isTitleOnly = true
    return clause
  }

  private func nearness(
    of clauses: [QueryClause], in places: [TextIndex.Place]
  ) throws(AnsweringError) -> [TextIndex.Place: StatementWords.Nearness] {
    let topic = try TopicTerms(clauses)
    var nearness: [TextIndex.Place: StatementWords.Nearness] = [:]
    for place in places {
      guard let statement = try statement(at: place) else { continue }
      nearness[place] = StatementWords(statement, topic).nearness()
    }
    return nearness
  }

  private func statement(at place: TextIndex.Place) throws(AnsweringError) -> PolicyStatement? {
    let key = try asking { () throws(SegmentError) in try snapshot.text.key(of: place) }
    return try asking { () throws(StoreError) in
      try snapshot.store.statement(StatementID(key))?.statement
    }
  }

  private func matches(_ clauses: [QueryClause]) throws(AnsweringError) -> [TextIndex.Place] {
    let query = try QueryComposer().strict(clauses)
    return try asking { () throws(SegmentError) in
      try snapshot.text.matches(query, filter: filter)
    }
  }
}
