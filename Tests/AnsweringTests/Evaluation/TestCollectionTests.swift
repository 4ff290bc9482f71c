import Testing

@testable import Answering

/// The formats of test collections, each in a file of a few lines.
@Suite struct TestCollectionTests {
  private func file(_ text: String) -> CollectionFile {
    CollectionFile(name: "f", bytes: Array(text.utf8))
  }

  @Test(arguments: [
    ".I 1\n.T\nSplints\n.A\nDoe, J.\n.W\nfor wrists\n.X\n1 5 1\n.I 02\n.T\nCasts\n.W\n",
    ".I 1\r\n.T\r\nSplints\r\n.A\r\nDoe, J.\r\n.W\r\nfor wrists\r\n.I 2\r\n.T\r\nCasts\r\n",
  ])
  func smartRecordsAreRead(_ text: String) throws {
    let documents = try CollectionReader.documents(of: file(text))
    #expect(documents.map(\.id) == ["1", "2"])
    #expect(documents.map(\.title) == ["Splints\n", "Casts\n"])
    #expect(documents[0].text == "for wrists\n\nDoe, J.\n")
    #expect(documents[1].text == "")
  }

  @Test func aLineThatOnlyLooksLikeASectionIsText() throws {
    let text = ".I 1\n.W\n.I think so\n .T\n.TT\n.t\n"
    let documents = try CollectionReader.documents(of: file(text))
    #expect(documents.map(\.text) == [".I think so\n .T\n.TT\n.t\n"])
  }

  @Test(arguments: [
    "{\"id\": \"a\", \"title\": \"Splints\", \"text\": \"for wrists\"}\n\n{\"_id\": \"b\"}\n",
    "a\tSplints\tfor wrists\nb\t\n",
  ])
  func linesOfJSONAndTabsAreRead(_ text: String) throws {
    let documents = try CollectionReader.documents(of: file(text))
    #expect(documents.map(\.id) == ["a", "b"])
    #expect(documents.map(\.title) == ["Splints", ""])
    #expect(documents.map(\.text) == ["for wrists", ""])
  }

  @Test(arguments: [
    ("a\n", "f:1: expected 2 or 3 columns parted by tabs, found 1"),
    ("a\tb\n\na\tb\tc\td\n", "f:3: expected 2 or 3 columns parted by tabs, found 4"),
    ("{\"id\": 1}\n", "f:1: expected a JSON object with the texts \"id\" and \"text\""),
    ("{\"id\": \"1\"}\n{", "f:2: expected a JSON object with the texts \"id\" and \"text\""),
  ])
  func faultsSayWhere(_ text: String, _ message: String) {
    #expect {
      try CollectionReader.documents(of: file(text))
    } throws: {
      "\($0)" == message
    }
  }

  @Test(arguments: [
    ("1 0 a 1\n1 0 b 0\n2 0 a 3\n", ["1": ["a": 1, "b": 0], "2": ["a": 3]]),
    ("query-id\tcorpus-id\tscore\n1\ta\t2\n", ["1": ["a": 2]]),
    ("01 1410  0 0\n01 0007 0 0.000000\n", ["1": ["1410": 1, "7": 1]]),
    (
      "1 184 1 \n1 29 2\n1 31 3\n1 5 4\n1 6 5\n\n1 7 -1\n",
      ["1": ["184": 4, "29": 3, "31": 2, "5": 1, "6": 0, "7": 0]]
    ),
    ("1 0 a 1\n1 0 a 2\n1 0 a 0\n", ["1": ["a": 2]]),
    ("", [:]),
  ])
  func judgementsAreRead(_ text: String, _ levels: [String: [String: Int]]) throws {
    #expect(try JudgementReader.judgements(of: file(text)) == levels)
  }

  @Test(arguments: [
    ("1 0 a x\n", "f:1: expected a whole number at the end, found x"),
    ("1 0 a 1\n1 0\n", "f:2: expected 4 columns, found 2"),
    ("1\n", "f:1: expected 3 or 4 columns, found 1"),
  ])
  func judgementFaultsSayWhere(_ text: String, _ message: String) {
    #expect {
      try JudgementReader.judgements(of: file(text))
    } throws: {
      "\($0)" == message
    }
  }

  @Test func queriesAreCountedWhereTheJudgementsCountThem() throws {
    let collection = try TestCollection(
      documents: file("a\tx\nb\ty\n"), queries: file(".I 10\n.W\nx\n.I 20\n.W\ny\n"),
      judgements: file("1 0 a 1\n2 0 b 1\n"))
    #expect(collection.queries.map(\.id) == ["1", "2"])
    #expect(collection.notes.count == 1)
  }

  @Test func whatDoesNotFitIsTold() throws {
    let collection = try TestCollection(
      documents: file("a\tx\n"), queries: file("q\tx\nr\ty\n"),
      judgements: file("q 0 a 1\nq 0 z 1\nother 0 a 1\n"))
    #expect(collection.queries.map(\.id) == ["q", "r"])
    #expect(
      collection.notes == [
        "1 judged queries are not asked",
        "1 relevant documents are not in the collection; they count as missed",
        "1 queries have no relevant document; they are left out",
      ])
  }

  @Test(arguments: [
    ("", "q\tx\n", "q 0 a 1\n"), ("a\tx\na\ty\n", "q\tx\n", "q 0 a 1\n"),
    ("a\tx\n", "q\tx\n", "r 0 a 1\n"), ("a\tx\n", "", "q 0 a 1\n"), ("a\tx\n", "q\tx\n", ""),
  ])
  func aCollectionThatCannotBeScoredIsRefused(
    _ documents: String, _ queries: String, _ judgements: String
  ) {
    #expect(throws: CollectionFault.self) {
      try TestCollection(
        documents: file(documents), queries: file(queries), judgements: file(judgements))
    }
  }
}
