import Answering
import ArgumentParser
import EvidenceModel
import Ingest
import Rendering
import Vocabulary

extension FileReader.Kind: ExpressibleByArgument {}

/// The command `evq parse`.
struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Shows what evq reads in a file, without an index.",
    discussion: """
      A file is read as a policy, as references with one on each line, or as literature (PubMed \
      XML, plain or .gz, the MEDLINE format or JATS); which of them is guessed when --as is not \
      given. A dash is standard input. The words that a vocabulary file adds to evq's own are \
      taken from --vocabulary, else from vocabulary.yaml of the corpus.

      Examples: evq parse policy.txt --explain
                evq parse policy.txt --explain --vocabulary words.yaml
                evq parse --as references list.txt --format json
      """)

  @Argument(help: "The files; - is standard input.")
  var files: [String]

  @Option(name: .customLong("as"), help: "What the files are: policy, references or literature.")
  var kind: FileReader.Kind?

  @Option(
    name: .customLong("corpus"),
    help: ArgumentHelp("The corpus whose vocabulary.yaml is read.", valueName: "dir"))
  var corpusFolder = "corpus"

  @Option(name: .customLong("vocabulary"), help: "A file of words to read policies by.")
  var vocabularyFile: String?

  @OptionGroup var output: FormatOptions

  @Flag(help: "Show which rule read what.")
  var explain = false

  func run() throws {
    try ExitStatus.reportingFaults {
      let vocabulary = try vocabulary()
      var hasError = false
      for file in files {
        let bytes = try FileInput.bytes(of: file)
        let name = FileInput.name(of: file)
        let content = FileReader.read(
          bytes, path: name, as: kind, vocabulary: vocabulary, explained: explain)
        switch content {
        case .policy(let answer): hasError = show(answer) || hasError
        case .references(let list): hasError = show(list) || hasError
        case .literature(let reading): hasError = show(reading) || hasError
        }
      }
      if hasError { throw ExitStatus.fault }
    }
  }

  /// The words by which policies are read.
  private func vocabulary() throws -> PolicyVocabulary {
    guard let file = vocabularyFile else { return try Corpus(folder: corpusFolder).vocabulary() }
    let text = String(decoding: try FileInput.bytes(of: file), as: UTF8.self)
    return PolicyVocabulary(
      try VocabularyFile.read(yaml: text, path: FileInput.name(of: file)))
  }

  /// Writes what was read of a policy; true where there was an error.
  private func show(_ answer: ParseAnswer) -> Bool {
    switch output.format {
    case .json: Console.write(JSONRenderer.render(answer))
    case .markdown: Console.write(MarkdownRenderer.render(answer))
    case .text: Console.write(TextRenderer.render(answer, style: Console.outputStyle))
    }
    return tell(answer.diagnostics)
  }

  private func show(_ list: FileReader.ReferenceList) -> Bool {
    for reference in list.references {
      switch output.format {
      case .json: Console.write(JSONRenderer.render(reference, files: list.files))
      case .markdown: Console.write(MarkdownRenderer.render(reference))
      case .text: Console.write(TextRenderer.render(reference, style: Console.outputStyle))
      }
    }
    return tell(list.diagnostics)
  }

  private func show(_ reading: LiteratureFileReader.Reading) -> Bool {
    for record in reading.records {
      let view = LiteratureShower.view(record)
      switch output.format {
      case .json: Console.write(JSONRenderer.render(view, files: reading.files))
      case .markdown: Console.write(MarkdownRenderer.render(view))
      case .text: Console.write(TextRenderer.render(view, style: Console.outputStyle))
      }
    }
    return tell(reading.diagnostics)
  }

  private func tell(_ diagnostics: [Diagnostic]) -> Bool {
    IndexRun.tellDiagnostics(diagnostics)
    return diagnostics.contains { $0.severity == .error }
  }
}
