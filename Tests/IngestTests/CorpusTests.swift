import EvidenceModel
import Foundation
import TestSupport
import Testing

@testable import Ingest

@Suite struct CorpusTests {
  @Test func filesAreListedInByteOrderWithTheirRoles() throws {
    let folder = try TemporaryFolder()
    for path in [
      "policies/b.txt", "policies/B.md", "policies/a/c.txt", "policies/b.yaml",
      "links.yaml", "README.md", "policies/.hidden",
    ] {
      try write("x", to: path, in: folder)
    }
    let files = try Corpus(folder: folder.path("")).files()
    #expect(
      files.map(\.path) == [
        "links.yaml", "policies/B.md", "policies/a/c.txt", "policies/b.txt", "policies/b.yaml",
      ])
    #expect(files.map(\.role) == [.confirmedLinks, .policy, .policy, .policy, .sidecar])
  }

  @Test func aLinkDoesNotLeadOutOfTheCorpus() throws {
    let folder = try TemporaryFolder()
    try write("secret", to: "elsewhere.txt", in: folder)
    try write("x", to: "corpus/policies/a.txt", in: folder)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("corpus/policies/b.txt"),
      withDestinationPath: folder.path("elsewhere.txt"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("corpus/policies/loop"), withDestinationPath: folder.path("corpus"))
    #expect(
      try Corpus(folder: folder.path("corpus")).files().map(\.path) == ["policies/a.txt"])
  }

  @Test func aFolderThatCannotBeListedDoesNotLookEmpty() throws {
    let folder = try TemporaryFolder()
    try write("no folder", to: "policies", in: folder)
    #expect(throws: IngestError.self) { try Corpus(folder: folder.path("")).files() }
  }

  @Test func aMissingCorpusIsAnError() throws {
    let folder = try TemporaryFolder()
    #expect(throws: IngestError.corpusMissing(folder: folder.path("none"))) {
      try Corpus(folder: folder.path("none")).files()
    }
  }

  @Test func theDigestSeesEveryChange() throws {
    let folder = try TemporaryFolder()
    try write("one", to: "policies/a.txt", in: folder)
    let corpus = Corpus(folder: folder.path(""))
    let before = try CorpusDigest(of: corpus)
    try write("two", to: "policies/a.txt", in: folder)
    try write("new", to: "policies/b.txt", in: folder)
    let after = try CorpusDigest(of: corpus)
    #expect(before.hexadecimal != after.hexadecimal)
    #expect(
      after.changes(since: before.files) == ["changed: policies/a.txt", "added: policies/b.txt"])
    #expect(before.changes(since: after.files).last == "removed: policies/b.txt")
  }

  private func write(_ text: String, to path: String, in folder: TemporaryFolder) throws {
    let url = URL(filePath: folder.path(path))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
}
