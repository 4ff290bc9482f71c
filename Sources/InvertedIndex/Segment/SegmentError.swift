/// Why a segment file cannot be read: what was expected, what was found and where.
package enum SegmentError: Error, Hashable, Sendable {
  /// The file cannot be opened.
  case unreadable(file: String, reason: String)
  /// The file is something else than a segment.
  case foreign(file: String, expected: [UInt8], got: [UInt8])
  /// The file has another format version.
  case version(file: String, expected: UInt32, got: UInt32)
  /// The file is shorter or longer than it says.
  case length(file: String, expected: Int, got: Int)
  /// The header's own checksum is wrong.
  case headerChecksum(file: String, expected: UInt32, got: UInt32)
  /// The bytes of a section, or of one page in it, are not those that were written.
  case checksum(file: String, section: SegmentSection, offset: Int, expected: UInt32, got: UInt32)
  /// The bytes have a right checksum and still are not what the format says.
  case malformed(file: String, section: SegmentSection?, offset: Int, expected: String, got: String)
  /// A file of removed documents is not what the format says, or not that of its segment.
  case removals(file: String, offset: Int, expected: String, got: String)

  /// The path of the file.
  package var file: String {
    switch self {
    case .unreadable(let file, _), .foreign(let file, _, _), .version(let file, _, _),
      .length(let file, _, _), .headerChecksum(let file, _, _), .checksum(let file, _, _, _, _),
      .malformed(let file, _, _, _, _), .removals(let file, _, _, _):
      file
    }
  }
}

extension SegmentError: CustomStringConvertible {
  /// A message that reads after `error:` and says the way out.
  package var description: String { "\(file): \(fault); build the index again" }

  private var fault: String {
    switch self {
    case .unreadable(_, let reason):
      "cannot be read: \(reason)"
    case .foreign(_, let expected, let got):
      "no text segment: first bytes \(Self.hex(expected)) expected, \(Self.hex(got)) found"
    case .version(_, let expected, let got):
      "segment format version \(expected) expected, \(got) found"
    case .length(_, let expected, let got):
      "\(expected) bytes expected, \(got) found"
    case .headerChecksum(_, let expected, let got):
      "damaged header: checksum \(Self.hex(expected)) expected, \(Self.hex(got)) found"
    case .checksum(_, let section, let offset, let expected, let got):
      "damaged section \(section) at byte \(offset): checksum \(Self.hex(expected)) expected, "
        + "\(Self.hex(got)) found"
    case .malformed(_, let section, let offset, let expected, let got):
      "malformed \(section.map { "section \($0)" } ?? "header") at byte \(offset): "
        + "\(expected) expected, \(got) found"
    case .removals(_, let offset, let expected, let got):
      "malformed removals at byte \(offset): \(expected) expected, \(got) found"
    }
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    bytes.isEmpty ? "none" : bytes.map { hex($0) }.joined(separator: " ")
  }

  private static func hex(_ value: some FixedWidthInteger & UnsignedInteger) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: value.bitWidth / 4 - digits.count) + digits
  }
}
