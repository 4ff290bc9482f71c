/// An open segment: gives readers of its sections and lets no unchecked byte reach them.
final class SegmentFile: Sendable {
  private let bytes: SegmentBytes
  private let header: SegmentHeader
  private let ledger: PageLedger

  /// The file's path, for error messages.
  var path: String { bytes.file }

  /// The length of the file.
  var count: Int { bytes.count }

  /// The number of documents.
  var documentCount: Int { header.documentCount }

  /// Checks the header and the section table.
  ///
  /// The list of page checksums grows with the file and is not read through: where one of them is
  /// damaged, its page does not agree with it.
  init(_ bytes: SegmentBytes) throws(SegmentError) {
    self.bytes = bytes
    header = try SegmentHeader(bytes)
    let body = SegmentHeader.size..<header.row(.checksums).range.lowerBound
    let pageCount = PageChecksums.pageCount(byteCount: body.count)
    ledger = PageLedger(pageCount: pageCount)
    let list = header.row(.checksums).range
    guard list.count == pageCount * 4 else {
      throw .malformed(
        file: bytes.file, section: .checksums, offset: list.lowerBound,
        expected: "\(pageCount * 4) bytes", got: "\(list.count)")
    }
  }

  /// The checksum of the header, which has those of all sections: tells segments apart.
  var headerChecksum: UInt32 { bytes.load(UInt32.self, at: SegmentHeader.size - 4) ?? 0 }

  /// Lets the pages that were read go from this process's memory.
  func releasePages() { bytes.releasePages() }

  /// Where in the file a section stands.
  func range(of section: SegmentSection) -> Range<Int> { header.row(section).range }

  /// Returns a reader of a whole section, its pages checked.
  func reader(_ section: SegmentSection) throws(SegmentError) -> ByteReader {
    let range = range(of: section)
    return try reader(section, from: range.lowerBound, count: range.count)
  }

  /// Returns a reader of bytes from an offset in the file, which have to lie inside the section,
  /// their pages checked.
  func reader(
    _ section: SegmentSection, from offset: Int, count: Int
  ) throws(SegmentError) -> ByteReader {
    let range = try checkedRange(section, from: offset, count: count)
    return ByteReader(bytes, section: section, range: range)
  }

  /// Returns bytes from an offset in the file, which have to lie inside the section, their pages
  /// checked.
  ///
  /// They stay valid as long as this object lives.
  func bytes(
    _ section: SegmentSection, from offset: Int, count: Int
  ) throws(SegmentError) -> UnsafeRawBufferPointer {
    let range = try checkedRange(section, from: offset, count: count)
    guard let slice = bytes.slice(range) else { throw outside(section, offset, count) }
    return slice
  }

  /// Returns the place of bytes that have to lie inside the section, for a caller that checks the
  /// page of each before it reads it.
  ///
  /// They stay valid as long as this object lives.
  func uncheckedBytes(
    _ section: SegmentSection, from offset: Int, count: Int
  ) throws(SegmentError) -> UnsafeRawBufferPointer {
    let whole = range(of: section)
    guard count >= 0, offset >= whole.lowerBound, offset <= whole.upperBound,
      count <= whole.upperBound - offset, let slice = bytes.slice(offset..<offset + count)
    else { throw outside(section, offset, count) }
    return slice
  }

  private func checkedRange(
    _ section: SegmentSection, from offset: Int, count: Int
  ) throws(SegmentError) -> Range<Int> {
    let whole = range(of: section)
    guard count >= 0, offset >= whole.lowerBound, offset <= whole.upperBound,
      count <= whole.upperBound - offset
    else { throw outside(section, offset, count) }
    let range = offset..<offset + count
    try checkPages(of: range, in: section)
    return range
  }

  private func outside(_ section: SegmentSection, _ offset: Int, _ count: Int) -> SegmentError {
    let whole = range(of: section)
    return .malformed(
      file: path, section: section, offset: offset,
      expected: "a place inside bytes \(whole.lowerBound) to \(whole.upperBound)",
      got: "\(count) bytes at \(offset)")
  }

  /// Throws unless a section ends at an offset in the file.
  func expectEnd(of section: SegmentSection, at offset: Int) throws(SegmentError) {
    let end = range(of: section).upperBound
    guard offset == end else {
      throw .malformed(
        file: path, section: section, offset: offset, expected: "the end",
        got: "\(end - offset) bytes more")
    }
  }

  /// Computes the checksum of a whole section and compares it.
  func checkSection(_ section: SegmentSection) throws(SegmentError) {
    let row = header.row(section)
    try compare(row.checksum, row.range, section)
  }

  /// Compares the checksum of each page of a range that was not checked before.
  @inline(__always)
  func checkPages(of range: Range<Int>, in section: SegmentSection) throws(SegmentError) {
    for page in pages(of: range) where !ledger.isChecked(page) {
      try checkPage(page, in: section)
    }
  }

  /// Whether the pages of some bytes were found right before.
  @inline(__always)
  func arePagesChecked(of range: Range<Int>) -> Bool {
    for page in pages(of: range) where !ledger.isChecked(page) { return false }
    return true
  }

  /// The pages in which some bytes lie.
  @inline(__always)
  private func pages(of range: Range<Int>) -> Range<Int> {
    let first = (range.lowerBound &- SegmentHeader.size) / SegmentFormat.pageSize
    guard !range.isEmpty else { return first..<first }
    return first..<(range.upperBound &- 1 &- SegmentHeader.size) / SegmentFormat.pageSize &+ 1
  }

  private func checkPage(_ page: Int, in section: SegmentSection) throws(SegmentError) {
    let list = range(of: .checksums).lowerBound
    let start = SegmentHeader.size + page * SegmentFormat.pageSize
    let expected = bytes.load(UInt32.self, at: list + page * 4) ?? 0
    do {
      try compare(expected, start..<min(start + SegmentFormat.pageSize, list), section)
    } catch {
      try checkSection(.checksums)
      throw error
    }
    ledger.markChecked(page)
  }

  private func compare(
    _ expected: UInt32, _ range: Range<Int>, _ section: SegmentSection
  ) throws(SegmentError) {
    let got = bytes.checksum(of: range) ?? ~expected
    guard got == expected else {
      throw .checksum(
        file: path, section: section, offset: range.lowerBound, expected: expected, got: got)
    }
  }
}

extension SegmentHeader {
  /// The row of a section; the table always has all of them.
  fileprivate func row(_ section: SegmentSection) -> Row { rows[Int(section.rawValue) - 1] }
}
