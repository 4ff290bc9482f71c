import EvidenceLinking
import EvidenceModel
import EvidenceStore
import SourceReading

/// The linking of one document with all that it needs, so that several can be linked at the same
/// time.
struct LinkingTask: Sendable {
  /// The rows that linking gives.
  struct Rows: Sendable {
    /// What the document tells of works, and what it says is missing.
    var told: [StoreRow] = []
    /// Its links, and the designs read through them.
    var links: [StoreRow] = []
    /// The numbers of people that it asks for.
    var asked: [StoreRow] = []
  }

  /// The number of the document's file.
  var file: Int
  /// The document.
  var document: StoredDocument
  /// The path of its file.
  var path: String
  /// Where its text is.
  var shelf: SourceShelf
  /// The works of its references by the references' numbers.
  var workOfNumber: [Int: WorkID]
  /// What titles tell of the works of its list, and of those of the accounts, as far as it is known.
  var facts: [WorkFacts]
  /// The other works.
  var works: [StoredWork]
  /// Where what their titles tell is kept.
  var workShelf: WorkShelf
  /// The accounts that it asks for.
  var accounts: [SizedAccount] = []

  /// Links the document; a text that is no longer there is a fault of the shelf.
  func rows() throws -> Rows {
    guard let text = shelf.text(path) else { return Rows() }
    let document = try document.document()
    var works: [ReferenceID: WorkID] = [:]
    for (place, reference) in document.references.enumerated() {
      works[reference.text.id] = workOfNumber[StoreNumber.row(file, place)]
    }
    let linker = DocumentLinker(document, works: works, source: text.bytes)
    let quoting = TextQuotations(text: text)
    let context = LinkingContext(
      facts: facts + (try self.works.map { workShelf.facts(of: try $0.read()) }),
      accounts: accounts)
    let links = linker.links(context, quoting)
    return Rows(
      told: told(linker.evidence(quoting)), links: rows(links),
      asked: StoreRow.asked(links.askedCounts, file: file))
  }

  private func told(_ evidence: DocumentEvidence) -> [StoreRow] {
    StoreRow.told(
      .narrative, evidence.narratives.map { (work: $0.work, record: $0.narrative) }, file: file)
      + StoreRow.accounts(
        evidence.sizedAccounts.map { (people: $0.count, work: $0.work, record: $0) }, file: file)
      + StoreRow.gaps(evidence.gaps, file: file)
  }

  private func rows(_ links: DocumentLinks) -> [StoreRow] {
    StoreRow.links(links.links, file: file)
      + StoreRow.told(
        .inferredDesign, links.inferredDesigns.map { (work: $0.work, record: $0.claim) },
        file: file)
  }
}

/// Makes quotations of one text; all that linking a document quotes is its own.
private struct TextQuotations: QuotationMaker {
  let text: SourceText

  func quotation(file: String, ranges: [Range<Int>]) -> Quotation { text.quotation(ranges) }
}
