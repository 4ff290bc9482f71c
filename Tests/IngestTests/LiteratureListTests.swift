import Foundation
import TestSupport
import Testing

@testable import Ingest

@Suite struct LiteratureListTests {
  @Test(arguments: [
    "literature/a.xml", "/data/it's.xml.gz", "a \"b\" \\ c", "two\nlines\n\nand more",
    "tab\tand \r end",
    " blank at both ends ", "# no comment: - {x}", "next\u{85}line \u{2028} \u{2029}",
    "\u{1B}[31mred",
    "a mark \u{FEFF} inside", "Löwe \u{1F981}", "\u{FFFE}\u{FFFF}", "null", "12",
  ])
  func whatIsWrittenIsReadBack(_ path: String) throws {
    let corpus = try Self.corpus()
    var list = try LiteratureList(of: corpus.corpus)
    let added = [
      list.add(.init(path: path, sha256: Self.digest)),
      list.add(.init(path: "last", sha256: String(Self.digest.reversed()))),
    ]
    #expect(added == [true, true])
    try list.write(to: corpus.corpus)
    #expect(try LiteratureList(of: corpus.corpus) == list)
  }

  @Test(arguments: [
    ("- {path: a.xml, sha256: 12}", "64 hexadecimal digits"),
    ("- {path: a.xml, sha256: \(digest.uppercased())}", "64 hexadecimal digits"),
    ("- {path: '', sha256: \(digest)}", "the path of a file"),
    ("- {path: \"a\\0b\", sha256: \(digest)}", "the path of a file"),
    ("- {path: a.xml}", "the keys path and sha256"),
    ("- {path: a.xml, sha256: \(digest), mood: b}", "the keys path and sha256"),
    ("- {path: [a.xml], sha256: \(digest)}", "a text"), ("path: a.xml", "a list"),
  ])
  func aWrongListSaysWhatIsExpected(_ yaml: String, _ expected: String) throws {
    let corpus = try Self.corpus()
    try "# files\n\(yaml)\n".write(
      toFile: corpus.folder.path("corpus/literature/files.yaml"), atomically: true, encoding: .utf8)
    #expect {
      try LiteratureList(of: corpus.corpus)
    } throws: {
      "\($0)".contains(expected) && "\($0)".contains("literature/files.yaml:2")
    }
  }

  private static let digest = String(repeating: "0123456789abcdef", count: 4)

  private static func corpus() throws -> (folder: TemporaryFolder, corpus: Corpus) {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path("corpus/literature"), withIntermediateDirectories: true)
    return (folder, Corpus(folder: folder.path("corpus")))
  }
}
