package import EvidenceModel
import Literature

/// A file of references with the work of each: a name of the work, a tab and the reference.
package struct WorkGoldFile: Sendable {
  private var works: [String] = []
  private var references: [Reference] = []
  private var lines: [Int] = []

  /// Why a file cannot be used.
  package struct Fault: Error, CustomStringConvertible {
    /// The file, the line, and what was expected there.
    package let description: String
  }

  /// Reads a file as evq reads a list; empty lines and those that begin with `#` are skipped.
  package init(_ bytes: [UInt8], name: String) throws(Fault) {
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { $0 > 0x20 }) && line.first != UInt8(ascii: "#") {
      guard let tab = line.firstIndex(of: 0x09) else {
        throw Fault(
          description: "\(name):\(index + 1): expected a work, a tab and a reference, found no tab")
      }
      var raw = String(decoding: line[(tab + 1)...], as: UTF8.self)
      if raw.last == "\r" { raw.removeLast() }
      works.append(String(decoding: line[..<tab], as: UTF8.self))
      lines.append(index + 1)
      references.append(Self.parsed(raw, "gold/r\(references.count + 1)", name, index + 1))
    }
    guard !works.isEmpty else {
      throw Fault(description: "\(name): expected references, found none")
    }
  }

  private static func parsed(
    _ raw: String, _ id: String, _ name: String, _ line: Int
  ) -> Reference {
    let span = SourceSpan(file: name, ranges: [0..<max(1, raw.utf8.count)], line: line)
    return ReferenceParser.parse(ReferenceText(id: ReferenceID(id), raw: raw, span: span))
  }

  /// Merges the references and counts.
  ///
  /// - Parameter withoutIdentifiers: Whether PMID, PMCID and DOI are hidden from the merging.
  /// - Returns: The pairs that were merged rightly and falsely, and those that were missed.
  package func evaluate(withoutIdentifiers: Bool) -> WorkEvaluation {
    let merged = WorkMerger.merge(withoutIdentifiers ? references.map(Self.bare) : references)
    let places = Dictionary(
      references.enumerated().map { ($1.text.id, $0) }, uniquingKeysWith: { first, _ in first })
    var evaluation = WorkEvaluation()
    evaluation.referenceCount = references.count
    evaluation.workCount = Set(works).count
    for work in merged where work.references.count > 1 {
      count(work.references.compactMap { places[$0] }, &evaluation)
    }
    let sizes = Dictionary(works.map { ($0, 1) }, uniquingKeysWith: +)
    let pairs = sizes.values.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    evaluation.missedPairs = pairs - evaluation.rightPairs
    return evaluation
  }

  private func count(_ members: [Int], _ evaluation: inout WorkEvaluation) {
    for (place, one) in members.enumerated() {
      for other in members[(place + 1)...] {
        if works[one] == works[other] {
          evaluation.rightPairs += 1
          continue
        }
        evaluation.falsePairs += 1
        guard evaluation.falseMerges.count < 20 else { continue }
        evaluation.falseMerges.append(
          WorkEvaluation.FalseMerge(
            lines: [lines[one], lines[other]],
            raws: [references[one].text.raw, references[other].text.raw]))
      }
    }
  }

  private static func bare(_ reference: Reference) -> Reference {
    var reference = reference
    reference.item.pmid = nil
    reference.item.pmcid = nil
    reference.item.doi = nil
    return reference
  }
}
