package import EvidenceModel
import EvidenceStore

/// Names the statement and the work of a confirmation by their ids.
package struct LinkConfirmer {
  private let snapshot: IndexSnapshot

  /// Asks an index.
  package init(snapshot: IndexSnapshot) { self.snapshot = snapshot }

  /// The confirmation, with the ids that the index gives statement and work.
  ///
  /// - Throws: `AnsweringError.question` where the index holds no such statement or work.
  package func link(
    statement: String, record: String, by: String, because: String, on: PartialDate
  ) throws(AnsweringError) -> ConfirmedLink {
    let store = snapshot.store
    let found = try asking { () throws(StoreError) in try store.statement(StatementID(statement)) }
    guard let id = found?.statement.id else {
      throw .question("no statement is called \(statement); evq list statements shows all")
    }
    let work = try asking { () throws(StoreError) in try store.work(named: record) }
    guard let work else {
      throw .question("no work is called \(record); evq list works shows all")
    }
    return ConfirmedLink(
      statement: id, record: work.rawValue, by: by, because: because, on: on)
  }
}
