import EvidenceLinking
import EvidenceModel
import EvidenceStore

extension IndexDraft {
  /// Reads the links that people confirmed; they are few and are looked up anew each time.
  func confirmLinks() throws {
    let place = StoreNumber.behindAllFiles
    for table in [StoreTable.link, .diagnostic] { try store.remove(table, StoreNumber.rows(place)) }
    let confirmations = try confirmed().map(confirmation)
    try store.insert(
      StoreRow.links(confirmations.compactMap(\.link), file: place)
        + DocumentRows.rows(confirmations.compactMap(\.diagnostic), file: place))
  }

  /// The confirmed links; none where the file cannot be read, which is said where it is read.
  private func confirmed() -> [ConfirmedLink] {
    guard let file = changes.files.first(where: { $0.file.role == .confirmedLinks })?.file,
      let text = try? corpus.text(of: file.path)
    else { return [] }
    return (try? ConfirmedLinksFile.read(yaml: text, path: file.path)) ?? []
  }

  private func confirmation(_ confirmed: ConfirmedLink) throws -> Confirmation {
    let found = try store.reader.numberedStatement(confirmed.statement)
    let work = try store.reader.work(named: confirmed.record)
    var reference: ReferenceText?
    if let found, let work {
      let rows = StoreNumber.rows(StoreNumber.file(found.number))
      let number = try store.reader.references(to: work).first { rows.contains($0) }
      reference = try number.flatMap { try store.reader.references(numbers: [$0]).first?.text }
    }
    return Confirmation(
      confirmed, statement: found?.statement, in: found?.policy, work: work, reference: reference)
  }
}
