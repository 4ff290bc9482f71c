import EvidenceModel
import Testing

@testable import PolicyReview

/// What the rules find in the two policies of the corpus, against what a reader found.
@Suite struct CorpusTests {
  /// The findings, made once.
  private static let findings = Result { try Review.corpus().findings() }

  @Test func `no finding on the corpus is one that the reader did not make`() throws {
    let read = Set(CorpusDefects.all.map(\.description))
    for finding in try Self.findings.get() {
      #expect(read.contains("\(finding.rule) \(finding.subject)"), "\(finding.message)")
    }
  }

  @Test(arguments: CorpusDefects.all)
  func `what the reader found is found and its words are quoted`(_ defect: CorpusDefect) throws {
    let findings = try Self.findings.get().filter {
      $0.rule == defect.rule && $0.subject == defect.subject
    }
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    let words = finding.quotes.map(\.text) + [finding.message, finding.found ?? ""]
    #expect(words.contains { $0.contains(defect.words) }, "\(words)")
  }
}
