/// Reads numbers one after another from a range of a section, never past its end.
struct ByteReader {
  private let bytes: SegmentBytes
  private let section: SegmentSection
  /// The offset in the file of what is read next.
  private(set) var offset: Int
  /// The offset in the file at which the range ends.
  let end: Int

  /// Reads a range of the file; the caller has checked its pages.
  init(_ bytes: SegmentBytes, section: SegmentSection, range: Range<Int>) {
    self.bytes = bytes
    self.section = section
    offset = range.lowerBound
    end = range.upperBound
  }

  /// How many bytes are left.
  var remaining: Int { end - offset }

  /// Reads a little-endian integer of fixed size.
  mutating func fixed<Value: FixedWidthInteger>(
    _ type: Value.Type
  ) throws(SegmentError) -> Value {
    let size = MemoryLayout<Value>.size
    guard size <= remaining, let value = bytes.load(type, at: offset) else {
      throw malformed("\(size) bytes", "\(remaining)")
    }
    offset += size
    return value
  }

  /// Reads an unsigned LEB128 number.
  mutating func varint() throws(SegmentError) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = try fixed(UInt8.self)
      guard shift < 63 || byte <= 1 else { throw malformed("a number of 64 bits", "a longer one") }
      value |= UInt64(byte & 0x7F) << shift
      guard byte & 0x80 != 0 else { return value }
      shift += 7
    }
  }

  /// Reads an unsigned LEB128 number that may not exceed a limit.
  mutating func varint(atMost limit: Int) throws(SegmentError) -> Int {
    let start = offset
    let value = try varint()
    guard let number = Int(exactly: value), number <= limit else {
      throw malformed("at most \(limit)", "\(value)", at: start)
    }
    return number
  }

  /// Reads two numbers that share a byte where they are small, and may not exceed limits.
  mutating func pair(
    atMost firstLimit: Int, _ secondLimit: Int
  ) throws(SegmentError) -> (Int, Int) {
    let start = offset
    let byte = try fixed(UInt8.self)
    let first = try rest(of: byte & 15, atMost: firstLimit)
    let second = try rest(of: byte >> 4, atMost: secondLimit)
    guard first <= firstLimit, second <= secondLimit else {
      throw malformed("at most \(firstLimit) and \(secondLimit)", "\(first), \(second)", at: start)
    }
    return (first, second)
  }

  private mutating func rest(of small: UInt8, atMost limit: Int) throws(SegmentError) -> Int {
    guard small == ByteWriter.smallLimit else { return Int(small) }
    return try Int(small) + varint(atMost: max(limit, 0))
  }

  /// Reads a length and that many bytes.
  mutating func lengthAndBytes() throws(SegmentError) -> [UInt8] {
    try array(count: varint(atMost: remaining))
  }

  /// Reads a text: its length and its UTF-8 bytes.
  mutating func text() throws(SegmentError) -> String {
    let start = offset
    let array = try lengthAndBytes()
    guard let text = String(validating: array, as: UTF8.self) else {
      throw malformed("valid UTF-8", "other bytes", at: start)
    }
    return text
  }

  /// Reads a number of bytes.
  mutating func array(count: Int) throws(SegmentError) -> [UInt8] {
    guard count >= 0, count <= remaining, let array = bytes.copy(offset..<offset + count) else {
      throw malformed("\(count) bytes", "\(remaining)")
    }
    offset += count
    return array
  }

  /// Passes over a number of bytes.
  mutating func skip(_ count: Int) throws(SegmentError) {
    guard count >= 0, count <= remaining else {
      throw malformed("\(count) bytes", "\(remaining)")
    }
    offset += count
  }

  /// Throws unless the range has been read to its end.
  func expectEnd() throws(SegmentError) {
    guard remaining == 0 else { throw malformed("the end", "\(remaining) bytes more") }
  }

  /// The error for bytes that are not what the format says.
  func malformed(_ expected: String, _ got: String, at place: Int? = nil) -> SegmentError {
    .malformed(
      file: bytes.file, section: section, offset: place ?? offset, expected: expected, got: got)
  }
}
