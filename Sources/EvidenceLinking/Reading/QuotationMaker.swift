package import EvidenceModel

/// Makes quotations of source bytes: whoever holds the source texts can.
package protocol QuotationMaker {
  /// Returns the words at byte ranges of a file, cleaned for showing, with their place.
  func quotation(file: String, ranges: [Range<Int>]) -> Quotation
}

extension QuotationMaker {
  /// Returns the words at one byte range of a file.
  package func quotation(file: String, range: Range<Int>) -> Quotation {
    quotation(file: file, ranges: [range])
  }

  /// Returns the words in a range of a view.
  func quotation(_ view: SourceView, _ range: Range<Int>) -> Quotation {
    quotation(file: view.file, ranges: view.sourceRanges(range))
  }
}
