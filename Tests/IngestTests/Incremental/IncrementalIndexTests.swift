import EvidenceModel
import Foundation
import TestSupport
import Testing

@testable import Ingest

/// An index that is changed step by step says what one says that is built at once.
@Suite struct IncrementalIndexTests {
  @Test(arguments: [(1, 0), (2, 1_000_000), (3, 1), (4, 0)] as [(UInt64, Int)])
  func everyStepGivesTheIndexOfAFullBuild(_ seed: UInt64, _ foldingShare: Int) throws {
    var corpus = try RandomCorpus(seed: seed)
    for _ in 0..<6 { try corpus.addPolicy() }
    for step in 0..<14 {
      for _ in 0...corpus.policies.number(below: 2) { try corpus.edit() }
      let changed = try corpus.index("changed", .changed, foldingShare: foldingShare)
      let full = try corpus.index("full", .full, foldingShare: 0)
      #expect(
        changed.manifest.contentDigest == full.manifest.contentDigest, "seed \(seed), step \(step)")
      if foldingShare == 0, step > 0, !changed.wasUpToDate {
        #expect(try corpus.isLayered("changed"), "it was built anew: seed \(seed), step \(step)")
      }
      #expect(changed.manifest.counts == full.manifest.counts)
      #expect(changed.manifest.corpusDigest == full.manifest.corpusDigest)
      let (one, other) = (
        try IndexContents(corpus.layout("changed")), try IndexContents(corpus.layout("full"))
      )
      #expect(one == other, "seed \(seed), step \(step)")
      if one != other { return }
    }
  }

  /// All policies are read by the words of `vocabulary.yaml`; one that is wrong is said, and the
  /// words of the field hold.
  @Test func changedWordsAreAppliedToPoliciesThatDidNotChange() throws {
    var corpus = try RandomCorpus(seed: 5)
    for _ in 0..<3 { try corpus.addPolicy() }
    let before = try corpus.index("changed", .full, foldingShare: 4).manifest
    let files = [
      "determinations:\n  notCovered: [investigational]\n", "determinations: wrong\n", nil,
    ]
    for file in files {
      try corpus.setVocabulary(file)
      let changed = try corpus.index("changed", .changed, foldingShare: 4)
      let full = try corpus.index("full", .full, foldingShare: 4)
      #expect(changed.manifest.contentDigest == full.manifest.contentDigest)
      #expect(changed.parsedCount == 3)
      #expect(changed.diagnostics.contains { $0.file == "vocabulary.yaml" } == (file == files[1]))
      #expect((changed.manifest.contentDigest == before.contentDigest) == (file == nil))
      #expect(try corpus.index("changed", .changed, foldingShare: 4).wasUpToDate)
    }
  }

  @Test func aFileThatLooksAsItDidIsNotRead() throws {
    var corpus = try RandomCorpus(seed: 9)
    for _ in 0..<3 { try corpus.addPolicy() }
    _ = try corpus.index("index", .full, foldingShare: 4)
    #expect(try corpus.index("index", .changed, foldingShare: 4).wasUpToDate)
    let path = corpus.folder.path("corpus/policies/p0.txt")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try corpus.index("index", .changed, foldingShare: 4).wasUpToDate)
    try (text + "More.\n").write(toFile: path, atomically: true, encoding: .utf8)
    let outcome = try corpus.index("index", .changed, foldingShare: 4)
    #expect(!outcome.wasUpToDate)
    #expect(outcome.parsedCount == 1)
  }

  @Test func aDamagedMemoryOnlyCostsTime() throws {
    var corpus = try RandomCorpus(seed: 9)
    for _ in 0..<3 { try corpus.addPolicy() }
    _ = try corpus.index("index", .full, foldingShare: 4)
    try "nonsense".write(
      toFile: corpus.layout("index").fileMemory, atomically: true, encoding: .utf8)
    #expect(try corpus.index("index", .changed, foldingShare: 4).wasUpToDate)
  }

  /// A run may be killed after its generation is in force and before it has tidied up.
  @Test func whatAKilledRunHasLeftIsRemovedByARunWithNothingToDo() throws {
    var corpus = try RandomCorpus(seed: 9)
    try corpus.addPolicy()
    _ = try corpus.index("index", .full, foldingShare: 4)
    let folder = corpus.layout("index").folder
    let expected = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    for name in ["draft-1", "g-0123456789abcdef"] {
      try FileManager.default.createDirectory(
        atPath: folder + "/" + name, withIntermediateDirectories: false)
    }
    for name in ["CURRENT.new", "FILES.new", "draft-1/text.segment"] {
      try "half".write(toFile: folder + "/" + name, atomically: false, encoding: .utf8)
    }
    #expect(try corpus.index("index", .changed, foldingShare: 4).wasUpToDate)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == expected)
  }
}

/// A corpus that is edited at random.
private struct RandomCorpus {
  let folder: TemporaryFolder
  var policies: RandomPolicies
  private var fileCount = 0

  init(seed: UInt64) throws {
    folder = try TemporaryFolder()
    policies = RandomPolicies(seed: seed)
    try FileManager.default.createDirectory(
      atPath: folder.path("corpus/policies"), withIntermediateDirectories: true)
  }

  func layout(_ name: String) -> IndexLayout { IndexLayout(folder: folder.path(name)) }

  /// Whether an index consists of a store and changes over it.
  func isLayered(_ name: String) throws -> Bool {
    try PublishedIndex.open(layout(name))?.changesPath != nil
  }

  func index(_ name: String, _ scope: IndexScope, foldingShare: Int) throws -> IndexOutcome {
    try Indexer(
      corpus: Corpus(folder: folder.path("corpus")), layout: layout(name),
      foldingShare: foldingShare
    ).index(scope)
  }

  mutating func addPolicy() throws {
    try write(policies.policy(), "policies/p\(fileCount).txt")
    fileCount += 1
  }

  /// Writes the file of added words, or removes it.
  func setVocabulary(_ text: String?) throws {
    if let text { try write(text, "vocabulary.yaml") } else { try remove("vocabulary.yaml") }
  }

  /// Adds, changes, removes or renames a file of any kind.
  mutating func edit() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path("corpus/policies"))
      .filter { $0.hasSuffix(".txt") }.sorted()
    let file = files.isEmpty ? nil : files[policies.number(below: files.count)]
    switch policies.number(below: 10) {
    case 0, 1: try addPolicy()
    case 2, 3, 4: if let file { try write(policies.policy(), "policies/\(file)") }
    case 5: if let file { try remove("policies/\(file)") }
    case 6: if let file { try rename(file) }
    case 7: if let file { try write(policies.sidecar(), "policies/\(file.dropLast(4)).yaml") }
    case 8: if let file { try remove("policies/\(file.dropLast(4)).yaml") }
    default: try write(policies.links(), "links.yaml")
    }
  }

  private mutating func rename(_ file: String) throws {
    try FileManager.default.moveItem(
      atPath: folder.path("corpus/policies/\(file)"),
      toPath: folder.path("corpus/policies/q\(fileCount)-\(file)"))
    fileCount += 1
  }

  private func remove(_ path: String) throws {
    let path = folder.path("corpus/\(path)")
    if FileManager.default.fileExists(atPath: path) {
      try FileManager.default.removeItem(atPath: path)
    }
  }

  private func write(_ text: String, _ path: String) throws {
    try text.write(toFile: folder.path("corpus/\(path)"), atomically: true, encoding: .utf8)
  }
}
