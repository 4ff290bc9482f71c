import Foundation
import TestSupport
import Testing

/// Help, wrong usage and what a terminal sees.
@Suite struct UsageTests {
  private static let commands = [
    "index", "search", "why", "list", "show", "parse", "export", "evaluate", "inspect", "status",
    "verify",
  ]

  @Test(arguments: commands)
  func everyCommandHasHelpWithAnExample(_ command: String) throws {
    let run = try EvqProcess(withCorpus: false).run("help \(command)")
    #expect(run.status == 0)
    #expect(run.output.contains("evq \(command) "))
    #expect(run.output.contains("Example"))
  }

  @Test(arguments: commands)
  func theManPageNamesEveryCommand(_ command: String) throws {
    let page = try String(
      contentsOf: EvqProcess.project.appending(path: "Docs/man/evq.1"), encoding: .utf8)
    #expect(page.contains("evq \(command)") || page.contains(".Cm \(command)"))
  }

  @Test(arguments: [
    ["nonsense"], ["why"], ["search"], ["search", " "], ["why", "--format", "rot13", "x"],
    ["export"], ["search", "x", "--limit", "0"],
  ])
  func wrongUsageEndsWithSixtyFour(_ arguments: [String]) throws {
    let run = try EvqProcess(withCorpus: false).run(arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
  }

  /// The second of each two has a form that the quick reading leaves to the argument parser.
  @Test(arguments: [
    ("search sacroplasty RCT", "search sacroplasty RCT --limit=10"),
    ("search sacroplasty --format json RCT", "search sacroplasty --format json RCT --limit=10"),
    ("search vertebroplasty --limit 3", "search vertebroplasty --limit=3"),
    ("search no-such-word", "search no-such-word --limit=10"),
    ("why 60125/s5 --index index --corpus corpus", "why 60125/s5 --lob general"),
    ("why 60125/s1 --format markdown", "why 60125/s1 --format markdown --policy 60125"),
    ("why --limit 2 vertebroplasty", "why --limit=2 vertebroplasty"),
    ("why vertebroplasty --limit none", "why vertebroplasty --limit=none"),
  ])
  func aQuestionOfWordsAloneIsReadAsTheParserReadsIt(_ plain: String, _ parsed: String) throws {
    let evq = try EvqProcess()
    try evq.run("index")
    let (quick, whole) = (try evq.run(plain), try evq.run(parsed))
    #expect(quick.output == whole.output)
    #expect((quick.status, quick.errors) == (whole.status, whole.errors))
  }

  @Test func linesFitTheWidth() throws {
    let evq = try EvqProcess()
    try evq.run("index")
    for width in [40, 60, 80, 100] {
      for line in ["why sacroplasty", "search sacroplasty RCT", "list statements", "show 60125/s6"]
      {
        let run = try evq.run(
          line.split(separator: " ").map(String.init), environment: ["COLUMNS": "\(width)"])
        let widest = run.output.split(separator: "\n").map(\.count).max() ?? 0
        #expect(widest <= width, "\(line) at \(width)")
      }
    }
  }

  @Test func aPipeSeesNoColour() throws {
    let evq = try EvqProcess()
    #expect(!(try evq.run("why sacroplasty").output.contains("\u{1B}")))
  }

  @Test func theVersionIsPrinted() throws {
    #expect(try EvqProcess(withCorpus: false).run("--version").output == "0.1.0\n")
  }
}
