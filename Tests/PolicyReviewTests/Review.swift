import EvidenceLinking
import EvidenceModel
import Foundation
import Ingest
import Literature
import SourceReading
import Testing

@testable import PolicyReview

/// Policies read and linked from their texts, without an index.
struct Review {
  var policies: [ReviewedPolicy]
  var asOf = PartialDate(year: 2026, month: 11, day: 20)
  var superseded: [SupersededWork] = []
  var hasLiterature = false

  /// Reads policies from texts by their file names.
  init(_ texts: [(name: String, text: String)]) throws {
    var documents: [PolicyDocument] = []
    var sources: [String: SourceText] = [:]
    for (name, text) in texts {
      let path = "policies/\(name)"
      let reading = DocumentReader.read(Array(text.utf8), path: path)
      documents.append(try #require(reading.document, "\(name) is no policy"))
      sources[path] = reading.source
    }
    let works = WorkMerger.merge(documents.flatMap(\.references))
    let graph = EvidenceLinker().link(
      documents: documents, works: works, confirmed: [],
      sources: sources.mapValues { $0.bytes }, quoting: SourceQuotations(sources: sources))
    let records = Dictionary(uniqueKeysWithValues: graph.records.map { ($0.id, $0) })
    policies = documents.map { document in
      let own = works.flatMap { work in work.references.map { ($0, work) } }.filter { entry in
        document.references.contains { $0.text.id == entry.0 }
      }
      return ReviewedPolicy(
        document: document, links: graph.links.filter { $0.policy == document.policy.id },
        works: Dictionary(own, uniquingKeysWith: { first, _ in first }), records: records)
    }
  }

  /// Reads one policy.
  init(_ text: String) throws { try self.init([("MP-7.txt", text)]) }

  /// The two policies of the corpus, with its table of superseded works.
  static func corpus() throws -> Review {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let folder = root.appendingPathComponent("corpus")
    let texts = try ["60125.txt", "CCP.1247.txt"].map { name in
      (
        name,
        try String(contentsOf: folder.appendingPathComponent("policies/\(name)"), encoding: .utf8)
      )
    }
    var review = try Review(texts)
    review.superseded = try Corpus(folder: folder.path).supersededWorks()
    return review
  }

  /// What rules find in all policies.
  func findings(_ rules: [any CheckRule.Type] = CheckRules.all) throws -> [CheckFinding] {
    let neighbours = NeighbourStatements(
      policies.flatMap { reviewed in
        reviewed.policy.statements.map {
          NeighbourStatement($0, policy: reviewed.id, issuer: reviewed.policy.issuer)
        }
      })
    let context = CheckContext(
      asOf: try #require(asOf), superseded: superseded, neighbours: neighbours,
      hasLiterature: hasLiterature)
    return policies.flatMap { PolicyChecker.findings(in: $0, context, rules: rules) }
  }

  /// What one rule finds.
  func findings(_ rule: any CheckRule.Type) throws -> [CheckFinding] { try findings([rule]) }
}

private struct SourceQuotations: QuotationMaker {
  let sources: [String: SourceText]

  func quotation(file: String, ranges: [Range<Int>]) -> Quotation {
    sources[file]?.quotation(ranges)
      ?? Quotation(text: "", span: SourceSpan(file: file, ranges: ranges, line: 1))
  }
}
