import InvertedIndex
import Testing

/// What a writer accepts, and that its bytes depend on the documents alone.
@Suite struct SegmentWriterTests {
  @Test func sameDocumentsGiveSameBytes() throws {
    var corpus = RandomCorpus(seed: 11)
    let documents = corpus.documents(150)
    #expect(try Fixture.bytes(documents) == Fixture.bytes(documents))
  }

  /// With little memory, runs of documents go to temporary files and are merged at the end.
  @Test(arguments: [0, 20_000, 200_000, 1 << 30], [1, 2])
  func memoryLimitAndThreadsDoNotChangeTheBytes(limit: Int, threadCount: Int) throws {
    var corpus = RandomCorpus(seed: 12)
    let documents = corpus.documents(400)
    let memory = BuildMemory(limit: limit, threadCount: threadCount)
    var writer = try SegmentWriter(schema: Fixture.schema, memory: memory)
    for document in documents { try writer.add(document) }
    #expect(try writer.serialized() == Fixture.bytes(documents))
  }

  /// So many occurrences that two threads share the terms.
  @Test(arguments: [1 << 22, 1 << 30])
  func halvesOfTheTermsGiveTheBytesOfTheWhole(limit: Int) throws {
    var corpus = RandomCorpus(seed: 13, vocabularySize: 4_000)
    let documents = corpus.documents(20_000)
    let bytes = try [1, 2].map { threadCount in
      var writer = try SegmentWriter(
        schema: Fixture.schema, memory: BuildMemory(limit: limit, threadCount: threadCount))
      for document in documents { try writer.add(document) }
      return try writer.serialized()
    }
    #expect(bytes[0] == bytes[1])
    #expect(try bytes[0] == Fixture.bytes(documents))
  }

  /// Those that have moved runs out of memory too.
  @Test(arguments: [0, 1 << 20, 1 << 30], [1, 2])
  func copiesOfAWriterAreIndependent(limit: Int, threadCount: Int) throws {
    var corpus = RandomCorpus(seed: 14)
    let documents = corpus.documents(60)
    var first = try SegmentWriter(
      schema: Fixture.schema, memory: BuildMemory(limit: limit, threadCount: threadCount))
    for document in documents[..<20] { try first.add(document) }
    var second = first
    for document in documents[20..<40] { try first.add(document) }
    for document in documents[40...] { try second.add(document) }
    #expect(try first.serialized() == Fixture.bytes(Array(documents[..<40])))
    #expect(try second.serialized() == Fixture.bytes(Array(documents[..<20] + documents[40...])))
  }

  @Test func folderThatCannotBeWrittenIsAnError() throws {
    let memory = BuildMemory(limit: 0, folder: "/nowhere/at/all")
    var writer = try SegmentWriter(schema: Fixture.schema, memory: memory)
    #expect(throws: SegmentWriterError.self) {
      for key in ["a", "b"] { try writer.add(Fixture.document(key, body: "bone")) }
    }
  }

  @Test func tokensComeBackAsTheyWentIn() {
    let tokens = Fixture.tokens("bone cement/glue bone")
    #expect(SegmentDocument.Field("body", tokens: tokens).tokens == tokens)
  }

  @Test func orderOfAddingIsTheOrderOfNumbers() throws {
    let reader = try Fixture.reader(["b", "a", "c"].map { Fixture.document($0) })
    #expect(try (0..<3).map { try reader.key(of: DocID(rawValue: $0)) } == ["b", "a", "c"])
  }

  @Test(arguments: [
    (Fixture.document("a"), SegmentWriterError.duplicateKey("a")),
    (
      SegmentDocument(key: "b", fields: [.init("note", tokens: [])]),
      .unknownField(key: "b", field: "note")
    ),
    (
      SegmentDocument(key: "b", fields: [.init("body", tokens: []), .init("body", tokens: [])]),
      .duplicateField(key: "b", field: "body")
    ),
    (
      SegmentDocument(
        key: "b",
        fields: [
          .init("body", tokens: [.init(term: [1], position: 3), .init(term: [1], position: 2)])
        ]),
      .positionsOutOfOrder(key: "b", field: "body", position: 2, after: 3)
    ),
    (
      SegmentDocument(key: "b", fields: [.init("body", tokens: [.init(term: [], position: 0)])]),
      .termLength(key: "b", field: "body", limit: 65_535, got: 0)
    ),
  ])
  func refusedDocumentLeavesTheWriterAsItWas(
    document: SegmentDocument, error: SegmentWriterError
  ) throws {
    var writer = try SegmentWriter(schema: Fixture.schema)
    try writer.add(Fixture.document("a", body: "bone"))
    let before = try writer.serialized()
    #expect(throws: error) { try writer.add(document) }
    #expect(try writer.serialized() == before)
  }

  @Test func schemaNamesEachFieldOnce() {
    #expect(throws: SegmentWriterError.schema(reason: "field body occurs twice")) {
      try SegmentWriter(schema: SegmentSchema(fields: [.init("body"), .init("body")]))
    }
    #expect(throws: SegmentWriterError.self) {
      try SegmentWriter(schema: SegmentSchema(fields: [.init("body", weight: -.infinity)]))
    }
  }

  @Test func unwritablePlaceIsAnError() throws {
    let writer = try SegmentWriter(schema: Fixture.schema)
    #expect(throws: SegmentWriterError.self) { try writer.write(to: "/nowhere/at/all.segment") }
  }
}
