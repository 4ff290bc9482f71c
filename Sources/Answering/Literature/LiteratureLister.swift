package import EvidenceModel
import EvidenceStore
package import Ingest

/// Says which literature a corpus has and how far it is in the index.
package enum LiteratureLister {
  /// The files on the corpus's list, in their order.
  package static func files(
    of corpus: Corpus, _ literature: LiteratureSnapshot?
  ) throws(AnsweringError) -> [LiteratureFileState] {
    let list: LiteratureList
    do {
      list = try LiteratureList(of: corpus)
    } catch {
      throw .question("\(error)")
    }
    let taken = literature?.files ?? []
    return list.entries.enumerated().map { place, entry in
      let known = place < taken.count && taken[place].sha256 == entry.sha256 ? taken[place] : nil
      return LiteratureFileState(
        path: LiteratureName.shown(entry.path), sha256: entry.sha256,
        progress: known.map { $0.isWhole ? .whole : .begun } ?? .registered,
        newest: known?.newest.flatMap { PartialDate(iso: $0) })
    }
  }

  /// Adds the literature to the state of an index: how many records, and which files are not in it.
  package static func add(
    _ literature: LiteratureSnapshot?, of corpus: Corpus, to status: inout StatusAnswer
  ) throws(AnsweringError) {
    status.counts.literature = try literature?.count() ?? 0
    let files = corpus.exists ? try files(of: corpus, literature) : []
    let waiting = files.filter { $0.progress != .whole }.map { "added: \($0.path)" }
    let listed = Set(files.map(\.sha256))
    let gone = (literature?.files ?? []).filter { !listed.contains($0.sha256) }
    let removed = corpus.exists ? gone.map { "removed: \(LiteratureName.shown($0.path))" } : []
    status.changedFiles += waiting + removed
    status.isStale = status.isStale.map { $0 || !(waiting + removed).isEmpty }
  }
}
