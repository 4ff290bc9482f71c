/// A place in one source file: byte ranges with the line and page that a person can find.
///
/// The ranges are UTF-8 byte offsets into the file's extracted text. There are several when
/// something that is not part of the text (a page footer, say) lies between its parts.
package struct SourceSpan: Hashable, Sendable {
  /// The file's path relative to the corpus folder.
  package var file: String
  /// The byte ranges, ascending, disjoint and never empty.
  package var ranges: [Range<Int>] {
    get {
      stride(from: 0, to: bounds.count, by: 2).map { bounds[$0]..<bounds[$0 + 1] }
    }
    set { bounds = newValue.flatMap { [$0.lowerBound, $0.upperBound] } }
  }
  /// The 1-based line of the first byte in the extracted text.
  package var line: Int
  /// The 1-based page of the first byte, when the source has pages.
  package var page: Int?
  /// Where a person finds the first byte in a document that is no text file: a paragraph, a row of
  /// a table, a line of a page, the path of an element; nil in a text file.
  package var locator: String?

  /// Where each range begins and ends, one after the other: an array of numbers, since the type of an
  /// array of ranges costs a fresh process a tenth of a millisecond.
  var bounds: [Int]

  /// Creates the value from its parts.
  package init(
    file: String, ranges: [Range<Int>], line: Int, page: Int? = nil, locator: String? = nil
  ) {
    self.file = file
    bounds = ranges.flatMap { [$0.lowerBound, $0.upperBound] }
    self.line = line
    self.page = page
    self.locator = locator
  }

  /// Creates the value from its parts, with the bounds of its ranges.
  init(file: String, bounds: [Int], line: Int, page: Int?, locator: String?) {
    self.file = file
    self.bounds = bounds
    self.line = line
    self.page = page
    self.locator = locator
  }
}
