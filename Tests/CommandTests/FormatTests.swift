import Foundation
import TestSupport
import Testing

/// Policies that are no text files: their texts are kept, their places can be found.
@Suite struct FormatTests {
  private static let page = """
    <!DOCTYPE html><html><body><h1>Nerve Cooling</h1>
    <table><tr><td>Policy Number: HP-12</td><td>Effective Date: 03/01/2024</td></tr></table>
    <h2>Policy</h2><p>Nerve cooling is considered investigational.</p></body></html>
    """

  private static let lines = [
    "Policy Number: HP-13", "Bed Therapy", "Effective Date: 03/01/2024", "Policy",
    "Bed therapy is considered investigational.",
  ]

  /// A PDF file of one page; poppler finds its objects without a cross-reference table.
  private static var pdf: String {
    let text = lines.map { "(\($0)) Tj T* T*" }.joined(separator: "\n")
    let content = "BT /F1 11 Tf 14 TL 72 720 Td\n\(text)\nET"
    return """
      %PDF-1.4
      1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
      2 0 obj << /Type /Pages /Kids [4 0 R] /Count 1 >> endobj
      3 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Courier >> endobj
      4 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R
      /Resources << /Font << /F1 3 0 R >> >> >> endobj
      5 0 obj << /Length \(content.utf8.count) >>
      stream
      \(content)
      endstream endobj
      trailer << /Root 1 0 R >>
      %%EOF

      """
  }

  @Test func textsAreKeptAndPlacesShown() throws {
    let evq = try EvqProcess(withCorpus: false)
    try evq.write(Self.page, to: "corpus/policies/cooling.html")
    try evq.write(Self.pdf, to: "corpus/policies/bed.pdf")
    try evq.write(
      "synonyms:\n  - [nerve cooling, cryoneurolysis]\n", to: "corpus/vocabulary.yaml")
    #expect(try evq.run("index").status == 0)

    let html = try evq.run("show HP-12/s1 --format json").json()
    #expect(html[path: "statement.source.place"]?.text == "html/body/p")
    #expect(try evq.run("show HP-13/s1").output.contains("p. 1, line 5"))
    let hits = try evq.run("search cryoneurolysis --format json").json()
    #expect(hits[path: "hits.0.policy"]?.text == "HP-12")

    let withoutPoppler = ["PATH": "/nowhere"]
    #expect(try evq.run(["verify"], environment: withoutPoppler).status == 0)
    let shown = try evq.run(["show", "HP-13/s1", "--source"], environment: withoutPoppler)
    #expect(shown.output.contains("Bed therapy is considered investigational."))
    #expect(try evq.run("verify --extract").status == 0)
    #expect(try evq.run(["verify", "--extract"], environment: withoutPoppler).status == 2)
  }
}
