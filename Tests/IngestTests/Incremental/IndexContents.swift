import EvidenceModel
import EvidenceStore
import InvertedIndex
import Testing

@testable import Ingest

/// Everything that an index says, whatever way it lies in files.
struct IndexContents: Equatable {
  var records: [String]
  var counts: [String: Int]
  var words: [String]
  var works: [String]
  var names: [String]
  var diagnostics: [Diagnostic]
  var documents: [String]
  var answers: [String]

  /// Reads the index in force.
  init(_ layout: IndexLayout) throws {
    let published = try #require(try PublishedIndex.open(layout))
    let store = try EvidenceStoreReader(
      path: published.path(of: IndexLayout.store), changes: published.changesPath)
    records = try (store.numberedFiles().map(\.number) + [StoreNumber.behindAllFiles]).flatMap {
      try store.recordTexts(ofFile: $0).map { "\($0.table) \($0.name) \($0.json)" }
    }
    counts = try store.rowCounts()
    words = try store.words(lengths: 0...100).map { "\($0.word) \($0.count)" }
    works = try store.references().map { "\($0.reference.text.id) \($0.work)" }
    names = try store.references().map {
      "\(String(describing: try store.workID(named: $0.reference.text.id.rawValue)))"
    }
    diagnostics = try store.diagnostics()
    let text = try TextIndex(folder: published.folder, files: published.manifest.text)
    var places: [(TextIndex.Place, String)] = []
    try text.forEachDocument { places.append(($0, $1)) }
    documents = try places.map { place, key in
      let attributes = try text.attributes(of: place).sorted { $0.key < $1.key }
      return "\(key) \(attributes) \(try text.numbers(of: place))"
    }.sorted()
    answers = try Self.terms.flatMap { term in
      try text.search(.term(Array(term.utf8)), limit: 50).hits.map {
        "\(term) \($0.key) \($0.score)"
      }
    }
    try text.verify()
    #expect(try store.foreignKeyFaults().isEmpty)
  }

  private static let terms = ["splint", "trial", "ferro", "pain", "40", "review", "investig"]
}
