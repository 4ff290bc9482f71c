package import EvidenceModel
import FoundationEssentials
import Ingest

/// A file of policies with what people read in them, against which evq's reading is scored.
package struct GoldPolicyFile: Sendable {
  private let gold: [GoldPolicy]

  /// Why a file cannot be used.
  package struct Fault: Error, CustomStringConvertible {
    /// The file, the line, and what was expected there.
    package let description: String
  }

  /// Reads the gold data of a file: a JSON object on each line, empty lines skipped.
  package init(_ bytes: [UInt8], name: String) throws {
    var gold: [GoldPolicy] = []
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { $0 > 0x20 }) {
      do {
        gold.append(try JSONDecoder().decode(GoldPolicy.self, from: Data(line)))
      } catch {
        throw Fault(
          description: "\(name):\(index + 1): expected a document with its answers: \(error)")
      }
    }
    guard !gold.isEmpty else {
      throw Fault(description: "\(name): expected documents with their answers, found none")
    }
    self.gold = gold
  }

  /// Scores the reading of each document; `bytes` reads a file that the gold data names.
  package func evaluate(
    bytes: (_ file: String) throws -> [UInt8]
  ) rethrows -> PolicyEvaluation {
    var evaluator = PolicyEvaluator()
    for document in gold {
      evaluator.add(
        DocumentReader.read(try bytes(document.file), path: document.file), against: document)
    }
    return evaluator.evaluation
  }
}
