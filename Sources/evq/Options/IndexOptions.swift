import ArgumentParser
import Ingest

/// Where the index and its corpus are.
struct IndexOptions: ParsableArguments {
  @Option(name: .customLong("index"), help: ArgumentHelp("The index folder.", valueName: "dir"))
  var indexFolder = IndexOptions.defaultIndex

  @Option(name: .customLong("corpus"), help: ArgumentHelp("The corpus folder.", valueName: "dir"))
  var corpusFolder = IndexOptions.defaultCorpus

  /// Where the index is unless something else is said.
  static let defaultIndex = "index"

  /// Where the corpus is unless something else is said.
  static let defaultCorpus = "corpus"

  /// The index.
  var layout: IndexLayout { IndexLayout(folder: indexFolder) }

  /// The corpus.
  var corpus: Corpus { Corpus(folder: corpusFolder) }
}
