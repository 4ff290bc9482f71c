package import EvidenceModel
import GRDB

/// What a calendar shows of a policy.
package struct CalendarEntry: Sendable {
  /// The policy.
  package var heading: PolicyHeading
  /// Its file.
  package var file: String
  /// When its literature was searched.
  package var searched: PartialDate?
  /// How many statements it has.
  package var statementCount: Int
}

/// Questions about the editions of policies.
extension EvidenceStoreReader {
  /// The ids of all editions of the policies with these numbers: the number alone, and the number
  /// with an edition behind an `@`.
  package func editionIDs(of numbers: [String]) throws(StoreError) -> [PolicyID] {
    try read { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT id FROM policy WHERE id >= ? AND id < ? ORDER BY number
          """)
      var ids: [PolicyID] = []
      for number in numbers {
        // The sign after `@` bounds the range in the index.
        for id in try String.fetchAll(statement, arguments: [number + "@", number + "A"]) {
          if !ids.contains(PolicyID(id)) { ids.append(PolicyID(id)) }
        }
      }
      return ids
    }
  }

  /// Every policy with its dates, in corpus order; no policy is read whole.
  package func calendarEntries() throws(StoreError) -> [CalendarEntry] {
    try read { database in
      let counts = try Row.fetchAll(
        database, sql: "SELECT policyID, count(*) FROM statement GROUP BY policyID")
      let statements = Dictionary(
        counts.map { ($0[0] as String, $0[1] as Int) }, uniquingKeysWith: { one, _ in one })
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT id, edition, title, issuer, effective, lastReview, nextReview, file,
            json_extract(detail, '$.literatureSearch.date')
          FROM policy ORDER BY number
          """)
      var entries: [CalendarEntry] = []
      while let row = try rows.next() {
        func date(_ column: Int) -> PartialDate? {
          (row[column] as String?).flatMap { PartialDate(iso: $0) }
        }
        let id: String = row[0]
        let heading = PolicyHeading(
          id: PolicyID(id), edition: row[1], title: row[2], issuer: row[3], effective: date(4),
          lastReview: date(5), nextReview: date(6))
        entries.append(
          CalendarEntry(
            heading: heading, file: row[7], searched: date(8),
            statementCount: statements[id] ?? 0))
      }
      return entries
    }
  }
}
