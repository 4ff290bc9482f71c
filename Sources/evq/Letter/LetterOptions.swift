import ArgumentParser
import EvidenceModel
import Ingest
import Rendering

extension LetterAudience: ExpressibleByArgument {}
extension LetterSourceStyle: ExpressibleByArgument {}
extension LetterRegime: ExpressibleByArgument {}
extension LetterRefusalCode: ExpressibleByArgument {}

/// The forms of a letter.
enum LetterFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case markdown
  case html
  case docx
  case json
}

/// With which words a letter is written.
struct LetterTemplateOptions: ParsableArguments {
  @Option(
    help: """
      A Mustache template of the plan's own, or a folder of them (NAME.mustache), with words.yaml \
      for another language.
      """)
  var template: String?

  @Option(help: "The language of the plan's template, as in es or zh-Hans.")
  var language = "en"

  /// The shipped templates with the plan's own in their places.
  func templates() throws -> LetterTemplates {
    guard let template else { return try LetterTemplates(language: language) }
    var own: [String: String] = [:]
    for (name, path) in try FolderFiles.named(template, ending: ".mustache", single: "letter") {
      own[name] = String(
        decoding: try FileBytes.read(path, named: FileInput.name(of: path)), as: UTF8.self)
    }
    let table = FolderFiles.file("words.yaml", in: template)
    return try LetterTemplates(
      own: own, language: language, words: try table.map(LetterWords.read) ?? .shipped)
  }
}
