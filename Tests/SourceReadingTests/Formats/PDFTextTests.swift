import Testing

@testable import SourceReading

@Suite struct PDFTextTests {
  /// A PDF file of pages of lines; poppler finds its objects without a cross-reference table.
  private func pdf(_ pages: [[String]]) -> [UInt8] {
    var objects = ["<< /Type /Catalog /Pages 2 0 R >>"]
    let kids = pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
    objects.append("<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>")
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>")
    for (number, lines) in pages.enumerated() {
      let text = lines.map { "(\($0)) Tj T*" }.joined(separator: "\n")
      let content = "BT /F1 11 Tf 14 TL 72 720 Td\n\(text)\nET"
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents \(5 + 2 * number) 0 R"
          + " /Resources << /Font << /F1 3 0 R >> >> >>")
      objects.append("<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream")
    }
    let body = objects.enumerated().map { "\($0 + 1) 0 obj\n\($1)\nendobj\n" }.joined()
    return Array(("%PDF-1.4\n" + body + "trailer << /Root 1 0 R >>\n%%EOF\n").utf8)
  }

  @Test func pagesAreReadWithAFormFeedBetween() throws {
    let lines = try PDFText.text(of: pdf([["Policy 12", "It is covered."], ["Page two"]])).lines
    let text = lines.map(\.text).joined(separator: "\n")
    let words = text.split { $0 == "\n" || $0 == " " }.map(String.init)
    #expect(words.prefix(2) == ["Policy", "12"])
    #expect(text.contains("It is covered."))
    #expect(text.contains("\u{C}Page two") || text.contains("\u{C} Page two"))
    #expect(
      lines.map(\.place).filter { !$0.isEmpty } == [
        "p. 1, line 1", "p. 1, line 2", "p. 2, line 1",
      ])
  }

  @Test func aFileWithoutTextSaysSo() {
    #expect { try PDFText.text(of: pdf([[]])) } throws: { error in
      (error as? FormatFault)?.code == "pdf-without-text"
    }
  }

  @Test func aFileThatIsNoneSaysSo() {
    #expect { try PDFText.text(of: Array("%PDF-1.4 and nothing else".utf8)) } throws: { error in
      (error as? FormatFault)?.code == "pdf-damaged"
    }
  }

  @Test func bulletsAloneOnALineJoinTheirWords() {
    let text = "Criteria:\n  \u{F0B7}\n\n    pain\n•\nno surgery  \n\u{25AA}"
    let lines = PDFLines.cleaned(PDFLine.lines(Array(text.utf8)))
    #expect(
      lines.map { String(decoding: $0.text, as: UTF8.self) }
        == ["Criteria:", "  \u{F0B7} pain", "• no surgery", "\u{25AA}"])
    #expect(lines.map(\.locator).prefix(2) == ["p. 1, line 1", "p. 1, line 3"])
  }

  @Test func aProgramThatIsMissingOrWritesTooMuchIsStopped() {
    let missing = ExternalProgram(
      name: "no-such-program-here", arguments: [], outputLimit: 10, secondsLimit: 5)
    #expect(throws: ExternalProgram.Failure.missing) { try missing.run(on: []) }
    let endless = ExternalProgram(
      name: "yes", arguments: [], outputLimit: 100_000, secondsLimit: 60)
    #expect(throws: ExternalProgram.Failure.tooMuch(limit: 100_000)) { try endless.run(on: []) }
    let slow = ExternalProgram(
      name: "sleep", arguments: ["30"], outputLimit: 10, secondsLimit: 1)
    #expect(throws: ExternalProgram.Failure.tooLong(seconds: 1)) { try slow.run(on: []) }
  }

  @Test func aProgramReadsItsInput() throws {
    let cat = ExternalProgram(name: "cat", arguments: [], outputLimit: 1 << 22, secondsLimit: 60)
    let input = [UInt8](repeating: 7, count: 1 << 20)
    let output = try cat.run(on: input)
    #expect(output.bytes == input)
    #expect(output.status == 0)
  }
}
