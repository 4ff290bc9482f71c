import Foundation
import TestSupport
import Testing

/// A rule may not know its documents: nothing that identifies one of the corpus stands in the code.
@Suite struct SourcesKnowNoDocumentTests {
  @Test func noPolicyNumberTrialNamePMIDOrDOIOfTheCorpusStandsInTheSources() throws {
    let names: Set<String> = ["60125", "CCP.1247", "VERTOS", "VAPOUR", "INVEST"]
    let forbidden = try names.union(identifiers())
    #expect(forbidden.count > 55)
    for file in try sources() {
      let words = Set(try String(contentsOf: file, encoding: .utf8).split(whereSeparator: isEdge))
      let found = forbidden.filter { words.contains(Substring($0)) }.sorted()
      #expect(found.isEmpty, "\(file.lastPathComponent)")
    }
  }

  /// Every number behind PMID and every DOI that the documents print.
  private func identifiers() throws -> Set<String> {
    var found: Set<String> = []
    for name in ["60125.txt", "CCP.1247.txt"] {
      let text = try String(
        contentsOf: EvqProcess.project.appending(path: "corpus/policies/\(name)"), encoding: .utf8)
      let words = text.split(whereSeparator: \.isWhitespace)
      for (word, next) in zip(words, words.dropFirst()) where word == "PMID" {
        found.insert(String(next))
      }
      for word in words where word.contains("10.") && word.contains("/") {
        found.insert(
          word.drop { $0 != "1" }.trimmingCharacters(in: CharacterSet(charactersIn: ".>")))
      }
    }
    return found
  }

  private func sources() throws -> [URL] {
    let root = EvqProcess.project.appending(path: "Sources")
    return try FileManager.default.subpathsOfDirectory(atPath: root.path())
      .filter { $0.hasSuffix(".swift") }.map { root.appending(path: $0) }
  }

  /// Whether a character parts words; identifiers keep their stops, slashes and hyphens.
  private func isEdge(_ character: Character) -> Bool {
    !(character.isLetter || character.isNumber || "./-_".contains(character))
  }
}
