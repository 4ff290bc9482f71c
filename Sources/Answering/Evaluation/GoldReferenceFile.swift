package import EvidenceModel
internal import Literature

/// A file of references with their fields, against which evq's reading is scored.
package struct GoldReferenceFile: Sendable {
  private let gold: [GoldReference]
  private let texts: [ReferenceText]

  /// Why a file cannot be used.
  package struct Fault: Error, CustomStringConvertible {
    /// The file, the line, and what was expected there.
    package let description: String
  }

  /// Reads the gold data of a file.
  package init(_ bytes: [UInt8], name: String) throws {
    do {
      gold = try GoldReferenceReader.references(bytes)
    } catch {
      throw Fault(description: "\(name):\(error.line): \(error.expectation)")
    }
    guard !gold.isEmpty else {
      throw Fault(description: "\(name): expected references, found none")
    }
    texts = gold.map(\.text)
  }

  /// Reads the references as evq reads a list.
  package func read() -> [Reference] { texts.map(ReferenceParser.parse) }

  /// Scores what was read.
  package func evaluate(_ references: [Reference]) -> ReferenceEvaluation {
    ReferenceEvaluator.evaluate(references, against: gold)
  }
}
