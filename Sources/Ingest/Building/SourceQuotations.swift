import EvidenceLinking
import EvidenceModel
import SourceReading

/// Makes quotations of the files that were read, for the rules that read narratives.
struct SourceQuotations: QuotationMaker {
  /// The texts by path.
  let sources: [String: SourceText]

  /// The words at a place of a file.
  func quotation(file: String, ranges: [Range<Int>]) -> Quotation {
    sources[file]?.quotation(ranges)
      ?? Quotation(text: "", span: SourceSpan(file: file, ranges: ranges, line: 1))
  }
}
