import EvidenceLinking
package import EvidenceModel
import Ingest
import Literature
package import PolicyReview
import SourceReading

/// Reads one edition of a policy from its file and links it by itself.
package enum EditionReader {
  /// What reading gave: the edition, or nil where the file holds no policy, and what was odd.
  package struct Reading: Sendable {
    /// The edition.
    package var edition: Edition?
    /// What was odd in the file.
    package var diagnostics: [Diagnostic]
  }

  /// Reads the bytes of a policy file.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes.
  ///   - path: The path that stands in spans.
  ///   - id: The id that the policy has in the corpus, where it has one.
  /// - Returns: The edition and what was odd.
  package static func read(_ bytes: [UInt8], path: String, as id: PolicyID? = nil) -> Reading {
    let reading = DocumentReader.read(bytes, path: path)
    guard var document = reading.document, let source = reading.source else {
      return Reading(edition: nil, diagnostics: reading.diagnostics)
    }
    if let id { document = document.renamed(to: id) }
    let graph = EvidenceLinker().link(
      documents: [document], works: WorkMerger.merge(document.references), confirmed: [],
      sources: [path: source.bytes], quoting: EditionQuotations(text: source))
    return Reading(
      edition: Edition(
        document: document, graph: graph,
        historyLines: lines(of: document.policy.history, in: source)),
      diagnostics: reading.diagnostics)
  }

  /// The lines of the events, each with the events that stand on it.
  private static func lines(
    of events: [PolicyHistoryEvent], in source: SourceText
  ) -> [HistoryLine] {
    var lines: [(number: Int, line: HistoryLine)] = []
    for event in events where source.bytes.indices.contains(event.quote.span.start) {
      let start = event.quote.span.start
      let number = source.line(of: start)
      if lines.last?.number == number {
        lines[lines.count - 1].line.events.append(event)
        continue
      }
      let whole = source.lineRange(number - 1)
      let rest = source.trimmed(start..<whole.upperBound)
      lines.append(
        (
          number,
          HistoryLine(
            events: [event], opening: text(source, whole.lowerBound..<start),
            rest: source.folded([rest]))
        ))
    }
    return lines.map(\.line)
  }

  /// The bytes of a range as text, without white space before them.
  private static func text(_ source: SourceText, _ range: Range<Int>) -> String {
    let text = String(decoding: source.bytes[range], as: UTF8.self)
    return String(text.drop(while: \.isWhitespace))
  }
}

/// Makes quotations of the one text that is read.
private struct EditionQuotations: QuotationMaker {
  let text: SourceText

  func quotation(file: String, ranges: [Range<Int>]) -> Quotation { text.quotation(ranges) }
}
