import Answering
import EvidenceModel
import Glibc
import Ingest
import Rendering

/// An index open for questions, with the proof of what it quotes.
struct AnswerSession {
  /// The index.
  let snapshot: IndexSnapshot
  /// The proof that quoted files are the indexed ones.
  let proof: SourceProof
  /// The corpus.
  let corpus: Corpus
  /// The literature, where some was taken in.
  let literature: LiteratureSnapshot?

  /// Opens the index; where there is none yet, builds it first and says so.
  static func open(_ options: IndexOptions) throws -> AnswerSession { try open(options.place) }

  /// Opens the index; where there is none yet, builds it first and says so.
  static func open(_ place: IndexPlace) throws -> AnswerSession {
    if let session = try existing(place) { return session }
    Console.tell(
      "No index in \(place.indexFolder) yet: building it from \(place.corpusFolder).\n")
    let outcome = try IndexRun.runWhenFree(place)
    let counts = outcome.manifest.counts
    Console.note(
      "Indexed \(counts.policies) policies, \(counts.statements) statements, "
        + "\(counts.works) works.\n\n")
    IndexRun.tellDiagnostics(outcome.diagnostics)
    guard let session = try existing(place) else {
      throw IndexFault.missing(path: place.layout.current)
    }
    return session
  }

  private static func existing(_ place: IndexPlace) throws -> AnswerSession? {
    guard let snapshot = try IndexSnapshot.open(place.layout) else { return nil }
    return AnswerSession(
      snapshot: snapshot, proof: try SourceProof(corpus: place.corpus, snapshot: snapshot),
      corpus: place.corpus, literature: try LiteratureSnapshot.open(place.layout))
  }

  /// Adds to an answer what the literature knows.
  var enricher: LiteratureEnricher? {
    literature.map { LiteratureEnricher(literature: $0, snapshot: snapshot) }
  }
}

/// One indexing run with its progress bar.
enum IndexRun {
  /// Indexes the corpus.
  static func run(_ place: IndexPlace, scope: IndexScope) throws -> IndexOutcome {
    let bar = ProgressBar(label: "reading")
    defer { bar.clear() }
    return try Indexer(corpus: place.corpus, layout: place.layout).index(scope) {
      bar.show($0, of: $1)
    }
  }

  /// Indexes the corpus, after any other process that is indexing it has ended.
  static func runWhenFree(_ place: IndexPlace) throws -> IndexOutcome {
    while true {
      do {
        return try run(place, scope: .changed)
      } catch IngestError.locked {
        usleep(50_000)
      }
    }
  }

  /// Tells what was odd in the corpus on standard error.
  static func tellDiagnostics(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics where diagnostic.severity != .note {
      Console.note(TextRenderer.render(diagnostic, style: Console.noteStyle))
    }
  }
}
