import Foundation
import TestSupport
import Testing

/// Whole pages, one file for each: the first line is the command, the rest what it prints.
///
/// A page was read against the documents before it was kept. A page that is new or has changed is
/// written beside the case as `NAME.got`, to be read and then moved over it by hand.
@Suite struct GoldenTests {
  private static let folder = EvqProcess.project.appending(path: "Tests/CommandTests/Cases")

  static let cases =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path()))?
    .filter { $0.hasSuffix(".case") }.sorted() ?? []

  @Test func thereAreCases() {
    #expect(Self.cases.count >= 5)
  }

  @Test(arguments: cases)
  func thePageIsAsItWasRead(_ name: String) throws {
    let file = Self.folder.appending(path: name)
    let text = try String(contentsOf: file, encoding: .utf8)
    let command = try #require(text.split(separator: "\n").first?.dropFirst("$ evq ".count))
    let evq = try EvqProcess()
    try evq.run("index")
    let output = try evq.run(String(command)).output
    let page = "$ evq \(command)\n" + output
    if page != text {
      try page.write(to: file.appendingPathExtension("got"), atomically: true, encoding: .utf8)
    }
    #expect(page == text, "compare \(name) with \(name).got")
  }
}
