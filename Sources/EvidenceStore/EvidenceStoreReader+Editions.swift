package import EvidenceModel

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
      var ids: [PolicyID] = []
      for number in numbers {
        // The sign after `@` bounds the range in the index.
        let found = try database.texts(
          "SELECT id FROM policy WHERE id >= ? AND id < ? ORDER BY number",
          [.text(number + "@"), .text(number + "A")])
        for id in found where !ids.contains(PolicyID(id)) { ids.append(PolicyID(id)) }
      }
      return ids
    }
  }

  /// Every policy with its dates, in corpus order; no policy is read whole.
  package func calendarEntries() throws(StoreError) -> [CalendarEntry] {
    try read { database in
      let counts = Dictionary(
        try database.all("SELECT policyID, count(*) FROM statement GROUP BY policyID") {
          ($0.text(0), $0.integer(1))
        }, uniquingKeysWith: { one, _ in one })
      return try database.all(
        """
        SELECT id, edition, title, issuer, effective, lastReview, nextReview, file,
          json_extract(detail, '$.literatureSearch.date')
        FROM policy ORDER BY number
        """
      ) { row in
        CalendarEntry(
          heading: Self.heading(row), file: row.text(7), searched: Self.date(row, 8),
          statementCount: counts[row.text(0)] ?? 0)
      }
    }
  }
}
