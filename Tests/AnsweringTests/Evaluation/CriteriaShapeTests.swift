import EvidenceModel
import Testing

@testable import Answering

/// The notation of criteria trees in gold data, and what counts as right.
@Suite struct CriteriaShapeTests {
  @Test(arguments: [
    ("all(1,2,3)", "all(·,·,·)"), ("any(a, b)", "any(·,·)"),
    ("all(1, 2 any(a, b), 3)", "all(·,any(·,·),·)"),
    ("2of(a,b,c)", "2of(·,·,·)"), ("none?(1)", "none?(·)"), ("?(1, 2 all?(a))", "?(·,all?(·))"),
    ("all(two words here any(x), y)", "all(any(·),·)"),
  ])
  func aTreeIsReadFromItsLine(line: String, shape: String) {
    #expect(CriteriaShape(line: line)?.line == shape)
  }

  @Test(arguments: [
    "", "all", "all()", "all(1,,2)", "all(1", "all(1))", "all(1),any(2)", "some(1)", "1of(1)",
    "all(any(1) 2)", "2",
  ])
  func aLineThatIsNoTreeIsRefused(line: String) {
    let shape = CriteriaShape(line: line)
    #expect(shape?.combinator == nil)
  }

  @Test(arguments: [
    ("all(1,2)", "all(1,2)", 1, true), ("all(1,2)", "any(1,2)", 0, false),
    ("all(1,2)", "all?(1,2)", 0, false), ("all?(1,2)", "all?(1,2)", 1, true),
    ("?(1,2)", "any?(1,2)", 1, true), ("?(1,2)", "any(1,2)", 0, false),
    ("2of(1,2,3)", "2of(1,2,3)", 1, true), ("2of(1,2,3)", "3of(1,2,3)", 0, false),
    ("all(1,2)", "all(1,2,3)", 1, false), ("all(1,any(a,b))", "all(1,a,b)", 1, false),
    ("all(1 any(a,b),2 none(a))", "all(2 none(a),3)", 2, false),
    ("all(any(all(a,b),c),d)", "all(any(all(a,b),c),d)", 3, true),
    ("all(any(a,b),any(c,d))", "all(any(a,b))", 2, false),
  ])
  func combinatorsArePairedInOrderAndTreesAreWhole(
    gold: String, found: String, right: Int, isSame: Bool
  ) throws {
    let expected = try #require(CriteriaShape(line: gold))
    let read = try #require(CriteriaShape(line: found))
    #expect(CriteriaShapeMatcher.right(expected, read) == right)
    #expect(CriteriaShapeMatcher.isSame(expected, read) == isSame)
  }

  /// The measures of one statement with criteria.
  private func measures(_ tree: String) throws -> [String: PolicyMeasure] {
    let text =
      "Title: Knee Frames\nPolicy Number: 7.01.12\n\nPolicy\n\nKnee frames are considered medically "
      + "necessary when ALL of the following are met:\n\n1. The knee is unstable\n2. Either of the "
      + "following:\n   a. Pain\n   b. Swelling\n"
    let line =
      "{\"file\": \"p.txt\", \"payer\": \"P\", \"layout\": \"L\", \"statements\": [{\"quote\": \"Knee "
      + "frames are considered medically necessary when ALL of the following are met:\", \"classes\": "
      + "[\"medicallyNecessary\"], \"tree\": \"\(tree)\"}]}"
    let evaluation = try GoldPolicyFile(Array(line.utf8), name: "g").evaluate { _ in
      Array(text.utf8)
    }
    return Dictionary(uniqueKeysWithValues: evaluation.measures.map { ($0.name, $0) })
  }

  @Test(arguments: [
    ("all(1,2 any(a,b))", 2, 2, 1), ("any(1,2 any(a,b))", 2, 1, 0), ("all(1,2,3)", 1, 1, 0),
    ("all(1,2 any(a,b all(i,ii)))", 3, 2, 0),
  ])
  func treesOfFoundStatementsAreScored(tree: String, expected: Int, right: Int, whole: Int) throws {
    let measures = try measures(tree)
    #expect(
      measures["combinators"]
        == PolicyMeasure(name: "combinators", expected: expected, found: 2, right: right))
    #expect(measures["trees"] == PolicyMeasure(name: "trees", expected: 1, found: 1, right: whole))
  }

  @Test func aTreeThatCannotBeReadIsAFault() {
    #expect(throws: GoldPolicyFile.Fault.self) { try measures("all(1") }
  }
}
