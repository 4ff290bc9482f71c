import Foundation
import TestSupport
import Testing

/// What Docs/vocabulary.md shows is what happens.
@Suite struct VocabularyGuideTests {
  /// Blocks are written to the file that they name, or run and compared, in their order.
  @Test func theExampleWorksAsItIsTold() throws {
    let guide = try String(
      contentsOf: EvqProcess.project.appending(path: "Docs/vocabulary.md"), encoding: .utf8)
    let blocks = guide.components(separatedBy: "\n```").enumerated()
      .filter { $0.offset % 2 == 1 }.map(\.element)
    let evq = try EvqProcess(withCorpus: false)
    var runs = 0
    for block in blocks {
      let lines = block.components(separatedBy: "\n")
      if let name = lines[0].split(separator: " ").last {
        try evq.write(lines.dropFirst().joined(separator: "\n") + "\n", to: String(name))
      } else if lines[1].hasPrefix("$ evq ") {
        let printed = try evq.run(String(lines[1].dropFirst("$ evq ".count))).output
        #expect(printed == lines.dropFirst(2).joined(separator: "\n") + "\n", "\(lines[1])")
        runs += 1
      }
    }
    #expect(runs == 2)
  }
}
