import EvidenceModel
import Foundation
import TestSupport
import Testing

@testable import Ingest

@Suite struct ConfirmedLinksWriterTests {
  /// Bytes that are no UTF-8 too, and words in which every sign has to be escaped.
  @Test(arguments: [
    [], Array("# plan's list\n".utf8), Array("#h".utf8) + [0x9F], [0x23, 0xFF, 0x0D, 0x0A],
  ])
  func whatAPersonWroteStaysByteForByte(_ bytes: [UInt8]) throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path("corpus"), withIntermediateDirectories: true)
    let corpus = Corpus(folder: folder.path("corpus"))
    try Data(bytes).write(to: URL(filePath: folder.path("corpus/links.yaml")))
    let link = ConfirmedLink(
      statement: StatementID("W-1/s2\u{2028}"), record: "pmid:1: #", by: "A \"B\"",
      because: "\\ \u{85}\u{7}", on: try #require(PartialDate(year: 2024)))
    try ConfirmedLinksWriter(corpus: corpus).add(link)
    let after = try corpus.bytes(of: "links.yaml")
    #expect(after.starts(with: bytes))
    let text = String(decoding: after, as: UTF8.self)
    #expect(try ConfirmedLinksFile.read(yaml: text, path: "links.yaml") == [link])
  }
}
