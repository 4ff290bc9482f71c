import EvidenceModel
import Testing

@Suite struct SourceSpanTests {
  @Test(arguments: [
    SourceSpan(file: "policies/a.txt", ranges: [0..<7], line: 1),
    SourceSpan(file: "policies/odd #1 @home.txt", ranges: [3..<9, 20..<31], line: 4, page: 2),
    SourceSpan(
      file: "a|b.pdf", ranges: [3..<9], line: 4, page: 2, locator: "p. 2, line 3 | 4: 5"),
    SourceSpan(file: "a.docx", ranges: [3..<9], line: 4, locator: "¶ 48"),
  ])
  func storedFormsSurviveReadingAndWriting(_ span: SourceSpan) {
    #expect(SourceSpan(stored: span.stored) == span)
  }

  @Test(arguments: ["", "a.txt", "a#1-2", "a@1", "a#2-1@1", "a#1-2@x", "a#1-2,@1:z", "a#@1"])
  func otherTextsAreRefused(_ text: String) {
    #expect(SourceSpan(stored: text) == nil)
  }
}
