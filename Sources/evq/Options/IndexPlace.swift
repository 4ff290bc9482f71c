import Ingest

/// Where an index and its corpus are, as they were typed.
struct IndexPlace: Equatable {
  /// The index folder.
  var indexFolder = "index"
  /// The corpus folder.
  var corpusFolder = "corpus"

  /// The index.
  var layout: IndexLayout { IndexLayout(folder: indexFolder) }

  /// The corpus.
  var corpus: Corpus { Corpus(folder: corpusFolder) }
}
