import EvidenceModel
import Testing

@testable import Answering

@Suite struct QuotationWalkerTests {
  @Test func quotationsAreFoundHoweverDeepTheyLie() throws {
    let json = """
      {"a":[{"quote":{"span":"f#0-3@1","text":"one"}},
            {"raw":"two","span":"f#4-7@2","label":null}],
       "text":"no span","span":"not a place"}
      """
    let found = try #require(QuotationWalker.quotations(in: json))
    #expect(found.map(\.text) == ["one", "two"])
    #expect(found.map(\.span.line) == [1, 2])
  }

  @Test(arguments: ["", "{", "[1,", "{\"a\":}"])
  func aRecordThatIsNoJSONIsTold(_ json: String) {
    #expect(QuotationWalker.quotations(in: json) == nil)
  }
}
