package import EvidenceModel
import EvidenceStore
import PolicyReview

/// Lists what falls due when, from the columns of the store alone.
package struct ReviewCalendarMaker: Sendable {
  private let store: EvidenceStoreReader

  /// Lists the policies of a snapshot.
  package init(snapshot: IndexSnapshot) { store = snapshot.store }

  /// The policies in force, the longest overdue first, those without any date last.
  package func calendar(asOf day: PartialDate) throws(AnsweringError) -> ReviewCalendar {
    let entries = try asking { () throws(StoreError) in try store.calendarEntries() }
    let rows = entries.filter { !$0.heading.id.isSuperseded }.map { entry in
      CalendarRow(
        heading: entry.heading, file: entry.file,
        due: ReviewDueRule.due(entry.heading, asOf: day), searched: entry.searched,
        statementCount: entry.statementCount)
    }
    let order = rows.indices.sorted { left, right in
      let keys = [left, right].map { (rows[$0].due.date?.iso ?? "9999-99-99", $0) }
      return keys[0] < keys[1]
    }
    return ReviewCalendar(asOf: day, rows: order.map { rows[$0] })
  }
}
