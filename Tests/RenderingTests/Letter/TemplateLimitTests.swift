import Testing

@testable import Rendering

/// A template's engine takes time that grows with the square of its tags, so that its size is limited.
@Suite struct TemplateLimitTests {
  @Test func refusesATemplateThatIsTooLarge() {
    let text = String(repeating: "words ", count: 30_000)
    let fault = TemplateFault(
      template: "letter", line: nil, message: "expected at most 131072 bytes, found 180000")
    #expect(throws: fault) { try LetterTemplates(own: ["letter": text]) }
  }
}
