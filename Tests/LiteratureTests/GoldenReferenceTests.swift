import EvidenceModel
import Foundation
import Testing

@testable import Literature

/// Every field of every reference of the two policies.
@Suite struct GoldenReferenceTests {
  @Test func everyFieldOfProtocol60125IsRight() throws {
    let references = try CorpusReferences.protocol60125()
    let expected = ReferenceTable.blocks(Protocol60125References.table)
    #expect(expected.count == 53)
    #expect(references.count == 53)
    for (reference, block) in zip(references, expected) {
      #expect(ReferenceTable.block(reference, named: "r" + (reference.text.label ?? "")) == block)
    }
  }

  @Test func everyFieldOfPolicyCCP1247IsRight() throws {
    let references = try CorpusReferences.policyCCP1247()
    let expected = ReferenceTable.blocks(PolicyCCP1247References.table)
    #expect(expected.count == 12)
    #expect(references.count == 12)
    for (place, (reference, block)) in zip(references, expected).enumerated() {
      #expect(ReferenceTable.block(reference, named: "r\(place + 1)") == block)
    }
  }

  @Test func theListsReadTheSameWithoutEmphasis() throws {
    let lists = try [CorpusReferences.protocol60125(), CorpusReferences.policyCCP1247()]
    for reference in lists.joined() {
      let bare = parsed(reference.text.raw.filter { $0 != "*" })
      #expect(bare.item == reference.item)
    }
  }
}

/// The gold set of printed references in every style, written by hand: `Tests/Fixtures`.
@Suite struct GoldSetTests {
  private func evaluation() throws -> ReferenceEvaluation {
    let file = URL(filePath: #filePath).appending(path: "../../Fixtures/references.jsonl")
    let gold = try GoldReferenceReader.references(Array(Data(contentsOf: file.standardized)))
    return ReferenceEvaluator.evaluate(
      gold.map { ReferenceParser.parse($0.text) }, against: gold)
  }

  @Test func nearlyEveryReferenceIsReadWhole() throws {
    let evaluation = try evaluation()
    #expect(evaluation.count >= 300)
    #expect(Double(evaluation.soft) >= 0.95 * Double(evaluation.count))
    #expect(evaluation.unread == 0)
  }

  @Test func nothingIsReadThatIsNotPrinted() throws {
    #expect(try evaluation().invented == 0)
  }
}
