import ArgumentParser

/// The forms in which every answering command can answer.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case markdown
}

/// The forms in which records can be listed.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case markdown
  case csv
}

/// The forms in which a page to be printed can be answered.
enum PageFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case markdown
  case html
}

/// The choice of a form.
struct FormatOptions: ParsableArguments {
  @Option(help: "How to answer: text, json or markdown.")
  var format = OutputFormat.text
}
