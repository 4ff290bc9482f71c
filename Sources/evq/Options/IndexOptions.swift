import ArgumentParser
import Ingest

/// Where the index and its corpus are.
struct IndexOptions: ParsableArguments {
  @Option(name: .customLong("index"), help: ArgumentHelp("The index folder.", valueName: "dir"))
  var indexFolder = "index"

  @Option(name: .customLong("corpus"), help: ArgumentHelp("The corpus folder.", valueName: "dir"))
  var corpusFolder = "corpus"

  /// The index.
  var layout: IndexLayout { IndexLayout(folder: indexFolder) }

  /// The corpus.
  var corpus: Corpus { Corpus(folder: corpusFolder) }
}
