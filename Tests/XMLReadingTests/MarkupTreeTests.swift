import Testing

@testable import XMLReading

@Suite struct MarkupTreeTests {
  @Test func aDocumentOfTooManyPiecesIsNotKept() throws {
    var builder = MarkupTreeBuilder(mostNodes: 10)
    for _ in 0..<8 { builder.start("p", []) }
    builder.text("end")
    #expect(throws: Never.self) { try builder.finish() }

    var large = MarkupTreeBuilder(mostNodes: 10)
    for _ in 0..<11 {
      large.start("p", [])
      large.end()
    }
    let fault = #expect(throws: XMLFault.self) { try large.finish() }
    #expect(fault?.description == "too many elements (expected at most 10, found more)")
  }

  @Test func whatIsTooDeepGoesToTheElementAbove() throws {
    var builder = MarkupTreeBuilder()
    for _ in 0..<1_000 { builder.start("p", []) }
    builder.text("end")
    var element = try builder.finish()
    var depth = 0
    while let inner = element.first("p") { (element, depth) = (inner, depth + 1) }
    #expect(depth == MarkupTreeBuilder.deepest)
    #expect(element.children == [.text("end")])
  }
}
