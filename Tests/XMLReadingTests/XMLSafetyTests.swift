import Foundation
import Testing
import XMLReading

@Suite struct XMLSafetyTests {
  @Test func aDocumentThatDeclaresAndUsesAnEntityIsRefused() {
    #expect(firstFault(in: "<!DOCTYPE a [<!ENTITY e 'text'>]><a>&e;</a>") != nil)
  }

  @Test func anEntityBombIsRefused() throws {
    let levels = (1...30).map { "<!ENTITY e\($0) '&e\($0 - 1);&e\($0 - 1);&e\($0 - 1);'>" }
    let text = "<!DOCTYPE a [<!ENTITY e0 'ha'>\(levels.joined())]><a>&e30;</a>"
    #expect(firstFault(in: text) != nil)
  }

  @Test func anEntityBombInAnAttributeIsRefused() {
    let text = """
      <!DOCTYPE a [<!ENTITY e0 'ha'><!ENTITY e1 '&e0;&e0;&e0;'><!ENTITY e2 '&e1;&e1;&e1;'>]>
      <a b='&e2;'/>
      """
    #expect(firstFault(in: text) != nil)
  }

  @Test(arguments: ["<a>&x;</a>", "<a b='&x;'/>"])
  func aFileNamedByAnEntityIsNotRead(use: String) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "evq-\(UUID()).txt")
    try Data("contents of the file".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }  // a leftover harms nobody
    let text = "<!DOCTYPE a [<!ENTITY x SYSTEM \"\(file.absoluteString)\">]>\(use)"
    var recorder = EventRecorder()
    #expect(throws: XMLFault.self) {
      try XMLStreamReader.read(Array(text.utf8), with: &recorder)
    }
    #expect(!recorder.lines.joined().contains("contents"))
  }

  @Test func aParameterEntityIsNotRead() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "evq-\(UUID()).dtd")
    try Data("<!ENTITY x 'contents of the file'>".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }  // a leftover harms nobody
    let text = "<!DOCTYPE a [<!ENTITY % d SYSTEM \"\(file.absoluteString)\"> %d;]><a>&x;</a>"
    #expect(try #require(firstFault(in: text)).message.contains("%d;"))
  }

  @Test func anEntityOfADTDThatIsNotLoadedIsReported() throws {
    let text = "<!DOCTYPE a PUBLIC '-//X//DTD//EN' 'http://localhost:9/x.dtd'><a>5&nbsp;mg</a>"
    #expect(try events(of: text) == ["<a>", "5", "&nbsp;", "mg", "</a>"])
  }

  @Test func nestingOverTheLimitIsRefused() throws {
    #expect(firstFault(in: nested(256)) == nil)
    let found = try #require(firstFault(in: nested(100_000)))
    #expect(found.expected == "at most 256 open elements")
    #expect(found.line == 257)
  }

  @Test func aVeryLongTextIsReadWhole() throws {
    let text = "<a>" + String(repeating: "x", count: 20_000_000) + "</a>"
    var counter = ByteCounter()
    _ = try XMLStreamReader.read(Array(text.utf8), with: &counter)
    #expect(counter.count == 20_000_000)
  }

  private func nested(_ depth: Int) -> String {
    String(repeating: "<d>\n", count: depth) + String(repeating: "</d>", count: depth)
  }
}

/// Counts the bytes of text.
private struct ByteCounter: XMLHandler {
  private(set) var count = 0

  mutating func startElement(_ name: String, attributes: [XMLAttribute], line: Int) throws {}
  mutating func endElement(_ name: String) throws {}
  mutating func characters(_ text: Span<UInt8>) throws { count += text.count }
}
