import Testing

@testable import Answering

struct CommaSeparatedReaderTests {
  @Test(arguments: [
    ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    ("a,\"b, \"\"c\"\"\"\n\"x\ny\",z", [["a", "b, \"c\""], ["x\ny", "z"]]),
    ("", []), ("a", [["a"]]), ("a,\n,b\n\n", [["a", ""], ["", "b"]]),
    ("\"never closed, x", [["never closed, x"]]), ("a\"b,c", [["a\"b", "c"]]),
  ])
  func fieldsAreCutAsTheStandardSays(_ text: String, _ records: [[String]]) {
    #expect(CommaSeparatedReader.records(Array(text.utf8)) == records)
  }

  @Test func bytesThatAreNoTextBecomeSigns() {
    #expect(CommaSeparatedReader.records([0xFF, 0x2C, 0x41]) == [["\u{FFFD}", "A"]])
  }

  @Test func recallAndWorkAreCountedInTheOrderOfTheRanking() {
    let ranking = [true, false, true, false, false, false, false, false, false, false]
    #expect(ScreeningEvaluator.read(ranking) == 0.3)
    #expect(ScreeningEvaluator.recall(ranking, share: 0.2) == 0.5)
    #expect(ScreeningEvaluator.read([]) == 1)
  }
}
