import EvidenceModel
import TestSupport
import Testing

@testable import Literature

/// A record, a line or a text without an end takes bounded memory and is told, and what stands before
/// it is kept.
@Suite struct RecordLimitTests {
  @Test func aLineOfMEDLINEThatDoesNotEnd() throws {
    let read = try read(
      .medline, "PMID- 1\nTI  - Small.\n\nPMID- 2\nTI  - ", mebibytes: 17, "\n")
    #expect(read.ids == ["pmid:1"])
    #expect(
      read.errors == ["line 5: expected a field, found a line that does not end"])
  }

  @Test func aRecordOfPubMedThatDoesNotEnd() throws {
    let whole = LiteratureFixture.file(LiteratureFixture.article(pmid: "1"))
    let before = try #require(whole.firstRange(of: "</PubmedArticleSet>")).lowerBound
    let read = try read(
      .pubmedXML,
      whole[..<before] + "<PubmedArticle><MedlineCitation><PMID>2</PMID><Article><ArticleTitle>",
      mebibytes: 66,
      "</ArticleTitle></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>")
    #expect(read.ids == ["pmid:1"])
    #expect(read.errors.count == 1)
    #expect(read.errors.first?.hasPrefix("line ") == true)
    #expect(read.errors.first?.contains("67108864") == true)
  }

  @Test func aTitleOfJATSThatDoesNotEnd() throws {
    let read = try read(
      .jats,
      """
      <article><front><article-meta><article-id pub-id-type="pmid">3</article-id><title-group>
      <article-title>
      """, mebibytes: 6,
      "</article-title></title-group></article-meta></front></article>")
    #expect(read.ids == ["pmid:3"])
    #expect(read.longest < 5 << 20)
  }

  /// What a reader makes of a file with so many letters in one place, handed over in pieces of one
  /// mebibyte that are never held together.
  private func read(
    _ format: LiteratureFormat, _ start: some StringProtocol, mebibytes: Int, _ end: String
  ) throws -> (ids: [String], errors: [String], longest: Int) {
    let filling = [UInt8](repeating: 0x61, count: 1 << 20)
    var piece = 0
    let next = { () -> [UInt8]? in
      defer { piece += 1 }
      switch piece {
      case 0: return Array(start.utf8)
      case 1...mebibytes: return filling
      case mebibytes + 1: return Array(end.utf8)
      default: return nil
      }
    }
    var ids: [String] = []
    var longest = 0
    let reading = try format.read(name: "f", next: next) {
      guard case .record(let lines, _, _) = $0 else { return }
      ids.append(RecordHead(lines, fallback: "").id)
      longest = max(longest, lines.count)
    }
    return (ids, reading.diagnostics.filter { $0.severity == .error }.map(\.message), longest)
  }
}
