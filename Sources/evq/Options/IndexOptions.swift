import ArgumentParser
import Ingest

/// Where the index and its corpus are.
struct IndexOptions: ParsableArguments {
  @Option(name: .customLong("index"), help: ArgumentHelp("The index folder.", valueName: "dir"))
  var indexFolder = IndexPlace().indexFolder

  @Option(name: .customLong("corpus"), help: ArgumentHelp("The corpus folder.", valueName: "dir"))
  var corpusFolder = IndexPlace().corpusFolder

  /// Both places.
  var place: IndexPlace { IndexPlace(indexFolder: indexFolder, corpusFolder: corpusFolder) }

  /// The index.
  var layout: IndexLayout { place.layout }

  /// The corpus.
  var corpus: Corpus { place.corpus }
}
