/// One field of a record in the MEDLINE format (`PubMed` format, `.nbib`): four letters of tag, a
/// hyphen, a space and the value, which goes on in lines that begin with six spaces.
struct MEDLINEField {
  /// The tag without its spaces.
  let tag: String
  /// The value, its lines joined by spaces.
  var value: String

  /// Reads a line that begins a field; nil for any other.
  init?(line: [UInt8]) {
    guard line.count >= 5, line[4] == UInt8(ascii: "-") else { return nil }
    let letters = line[..<4].reversed().drop { $0 == 0x20 }.reversed()
    guard !letters.isEmpty, letters.allSatisfy({ (0x30...0x5A).contains($0) }) else { return nil }
    tag = String(decoding: letters, as: UTF8.self)
    value = String(decoding: line.dropFirst(5).drop { $0 == 0x20 }, as: UTF8.self)
  }
}
