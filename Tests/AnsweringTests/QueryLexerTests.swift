import Testing

@testable import Answering

@Suite struct QueryLexerTests {
  @Test(
    arguments: [
      ("wrist splint", [.word("wrist"), .word("splint")]),
      ("\"wrist splint\" RCT", [.phrase("wrist splint"), .word("RCT")]),
      ("“wrist splint”", [.phrase("wrist splint")]),
      ("splint -cast", [.word("splint"), .connective(.not), .word("cast")]),
      (
        "a AND b OR c NOT d",
        [
          .word("a"), .connective(.and), .word("b"), .connective(.or), .word("c"),
          .connective(.not),
          .word("d"),
        ]
      ),
      ("splint*", [.prefix("splint")]),
      ("design:RCT", [.field("design", "RCT")]),
      ("design:\"systematic review\"", [.field("design", "systematic review")]),
      ("LOB:medicaid", [.field("lob", "medicaid")]),
      ("note:this", [.word("note:this")]),
      ("T12-L1", [.word("T12-L1")]),
      ("an \"open mark", [.word("an"), .word("open"), .word("mark")]),
      ("(splint)", [.word("splint")]),
      ("", []), ("  ", []), ("\"\"", [.phrase("")]), ("-", [.word("-")]),
    ] as [(String, [QueryToken])])
  func aQueryIsCutIntoItsParts(_ text: String, _ tokens: [QueryToken]) {
    #expect(QueryLexer.tokens(in: text) == tokens)
  }
}
