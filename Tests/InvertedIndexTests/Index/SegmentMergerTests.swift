import Foundation
import Testing

@testable import InvertedIndex

/// A merged segment has the bytes of one that is built from the live documents.
@Suite struct SegmentMergerTests {
  @Test(
    arguments: [
      (1, 1, 1), (2, 2, 40), (3, 3, 127), (4, 2, 128), (5, 4, 129), (6, 3, 700), (7, 5, 1500),
    ] as [(UInt64, Int, Int)])
  func bytesAreThoseOfAFreshSegment(seed: UInt64, segmentCount: Int, documentCount: Int) throws {
    var corpus = RandomCorpus(seed: seed, vocabularySize: 150)
    var parts: [[SegmentDocument]] = Array(repeating: [], count: segmentCount)
    var live: [SegmentDocument] = []
    var removed: [Set<String>] = Array(repeating: [], count: segmentCount)
    for number in 0..<documentCount {
      let document = corpus.document("k\(number * 31 % 997)/\(number)")
      let part = Int.random(in: 0..<segmentCount, using: &corpus.random)
      parts[part].append(document)
      if Int.random(in: 0..<4, using: &corpus.random) == 0 {
        removed[part].insert(document.key)
      } else {
        live.append(document)
      }
    }
    // A segment whose documents are not in the order of their keys is put in order too.
    let inputs = try zip(parts, removed).map { part, removed in
      try input(part, removing: removed)
    }
    let memory = BuildMemory(limit: seed % 2 == 0 ? 1 << 12 : 1 << 30)
    #expect(try merged(inputs, memory) == Fixture.bytes(live.inKeyOrder))
  }

  @Test func documentsAddedInAnyOrderGiveTheSameBytes() throws {
    var corpus = RandomCorpus(seed: 9)
    let documents = corpus.documents(333)
    let folder = try IndexFolderFixture()
    let index = try folder.index(documents.shuffled(using: &corpus.random))
    let contents = try IndexFolderFixture.contents(index.folder)
    #expect(contents.count == 1)
    #expect(try contents.first?.value == Data(Fixture.bytes(documents.inKeyOrder)))
  }

  @Test func mergingEverythingGivesTheBytesOfAFullBuild() throws {
    let policy = MergePolicy(floor: 1 << 30)
    var random = RandomUpdates(
      seed: 31, vocabularySize: 60, folder: try IndexFolderFixture(), policy: policy)
    var index = try random.begin(90)
    for _ in 0..<4 {
      index = try random.update(index)
      #expect(index.files.segments.count == 1)
      let path = index.folder + "/" + index.files.segments[0].name
      #expect(
        try Data(contentsOf: URL(filePath: path)) == Data(Fixture.bytes(random.documents)))
    }
  }

  private func input(
    _ documents: [SegmentDocument], removing keys: Set<String>
  ) throws -> SegmentMerger.Input {
    let reader = try Fixture.reader(documents)
    var removed = RemovedDocuments(documentCount: documents.count)
    for (number, document) in documents.enumerated() where keys.contains(document.key) {
      removed.insert(UInt32(number))
    }
    return SegmentMerger.Input(reader: reader, removed: removed)
  }

  private func merged(
    _ inputs: [SegmentMerger.Input], _ memory: BuildMemory
  ) throws -> [UInt8] {
    let folder = try IndexFolderFixture()
    let path = folder.path + "/merged"
    try SegmentMerger(inputs, memory: memory).write(to: path)
    return try Array(Data(contentsOf: URL(filePath: path)))
  }
}
