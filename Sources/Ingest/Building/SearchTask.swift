import EvidenceModel
import EvidenceStore

/// What search shows of one file's policy with all that it is made of, so that several can be made
/// at the same time.
struct SearchTask: Sendable {
  private let file: Int
  private let document: StoredDocument
  private let workOfNumber: [Int: WorkID]
  private let works: [WorkID: StoredWork]

  /// Fetches what is needed; nil where the file gives no policy.
  init?(_ file: Int, in reader: EvidenceStoreReader) throws {
    guard let document = try reader.storedDocument(ofFile: file) else { return nil }
    self.file = file
    self.document = document
    workOfNumber = try reader.works(ofFile: file)
    var works: [WorkID: StoredWork] = [:]
    for work in Set(workOfNumber.values) { works[work] = try reader.storedWork(work) }
    self.works = works
  }

  /// The texts of the policy's search documents.
  func texts() throws -> [SearchText] { try read().texts.all }

  /// The texts of some of its references, by their numbers.
  func texts(ofReferences numbers: [Int]) throws -> [SearchText] {
    let (document, texts) = try read()
    let places = numbers.map { $0 - StoreNumber.row(file, 0) }
    return places.filter(document.references.indices.contains).map {
      texts.reference(document.references[$0])
    }
  }

  private func read() throws -> (document: PolicyDocument, texts: SearchTexts) {
    let document = try document.document()
    var known: [ReferenceID: SearchTexts.KnownWork] = [:]
    for (place, reference) in document.references.enumerated() {
      guard let id = workOfNumber[StoreNumber.row(file, place)] else { continue }
      known[reference.text.id] = try works[id]?.readWithRecord()
    }
    return (document, SearchTexts(document, works: known))
  }
}
