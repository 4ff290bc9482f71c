import Foundation
import TestSupport
import Testing

/// What README.md shows is what evq prints.
@Suite struct ReadmeTests {
  /// Every block that begins with `$ evq`, up to a line with an ellipsis where it is cut.
  @Test func everyExampleIsWhatItsCommandPrints() throws {
    let readme = try String(
      contentsOf: EvqProcess.project.appending(path: "README.md"), encoding: .utf8)
    let blocks = readme.components(separatedBy: "```\n").filter { $0.hasPrefix("$ evq ") }
    #expect(blocks.count >= 2)
    let evq = try EvqProcess()
    try evq.run("index")
    for block in blocks {
      let lines = block.components(separatedBy: "\n")
      let command = String(lines[0].dropFirst("$ evq ".count))
      let shown = lines.dropFirst().joined(separator: "\n").components(separatedBy: "\n…\n")[0]
      let printed = try evq.run(command).output
      #expect(printed.hasPrefix(shown), "evq \(command)")
    }
  }
}
