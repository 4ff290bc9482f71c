package import EvidenceModel

/// The extracted text of one file, with a way from every byte back to its line and page.
///
/// For plain text and Markdown the extracted text is the file itself, so that a byte offset here is
/// a byte offset there. Nothing is ever removed from `bytes`; what a reader sees without markup
/// signs and with white space folded is a ``CleanText``.
package struct SourceText: Sendable {
  /// The file.
  package let file: SourceFile
  /// The text as UTF-8.
  package let bytes: [UInt8]

  private let lines: OffsetTable
  private let pages: OffsetTable?
  /// For each line where a person finds it; empty for a text file.
  package let locators: [String]
  private let signs: [Int]
  private let joinedWords: Set<[UInt8]>

  /// Creates the text of a file from bytes that are known to be UTF-8.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - bytes: The text.
  ///   - locators: For each line where a person finds it in a document that is no text file.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package init(file: SourceFile, bytes: [UInt8], locators: [String] = []) {
    self.file = file
    self.bytes = bytes
    self.locators = locators
    lines = OffsetTable(starts: LineBreaks.lineStarts(in: bytes))
    pages = LineBreaks.pageStarts(in: bytes).map(OffsetTable.init(starts:))
    signs = MarkupScanner.signs(in: bytes)
    joinedWords = HyphenJoiner.joinedWords(in: bytes)
  }

  /// Whether the text was taken out of a document that is no text file.
  package var isExtracted: Bool { !locators.isEmpty }

  /// The number of lines.
  package var lineCount: Int { lines.starts.count }

  /// The bytes of a line, counted from 0, with its line break.
  package func lineRange(_ index: Int) -> Range<Int> {
    let end = index + 1 < lines.starts.count ? lines.starts[index + 1] : bytes.count
    return lines.starts[index]..<end
  }

  /// The 1-based line of a byte.
  ///
  /// - Complexity: O(log *n*) in the number of lines.
  package func line(of offset: Int) -> Int { lines.index(of: offset) + 1 }

  /// The place of a byte range.
  package func span(_ range: Range<Int>) -> SourceSpan { span([range]) }

  /// The place of several byte ranges, ascending and disjoint.
  package func span(_ ranges: [Range<Int>]) -> SourceSpan {
    let ranges = ranges.filter { !$0.isEmpty }
    let start = ranges.first?.lowerBound ?? 0
    let line = line(of: start)
    return SourceSpan(
      file: file.path, ranges: ranges, line: line,
      page: pages.map { $0.index(of: start) + 1 }, locator: locator(ofLine: line - 1))
  }

  /// Where a person finds a line, counted from 0; nil in a text file.
  private func locator(ofLine index: Int) -> String? {
    locators.indices.contains(index) && !locators[index].isEmpty ? locators[index] : nil
  }

  /// The words at a range as they are shown, with their place.
  package func quotation(_ range: Range<Int>) -> Quotation { quotation([range]) }

  /// The words at several ranges as they are shown, with their place; the ranges are trimmed.
  package func quotation(_ ranges: [Range<Int>]) -> Quotation {
    let trimmed = ranges.map(trimmed).filter { !$0.isEmpty }
    return Quotation(text: builder.text(trimmed), span: span(trimmed))
  }

  /// A range without the white space at its ends.
  package func trimmed(_ range: Range<Int>) -> Range<Int> {
    WhiteSpace.trim(bytes, range)
  }

  /// What a reader sees of several ranges: white space folded, markup signs left out.
  package func clean(_ ranges: [Range<Int>]) -> CleanText {
    builder.clean(ranges)
  }

  private var builder: CleanText.Builder {
    CleanText.Builder(bytes: bytes, signs: signs, joinedWords: joinedWords)
  }

  /// The words at a range with white space folded and markup signs kept.
  package func folded(_ ranges: [Range<Int>]) -> String { kept(ranges).text }

  /// The words at a range as `folded` gives them, with the place of each byte.
  package func kept(_ ranges: [Range<Int>]) -> CleanText {
    CleanText.Builder(bytes: bytes, signs: [], joinedWords: joinedWords).clean(ranges)
  }
}
