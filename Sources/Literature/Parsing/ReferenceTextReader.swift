package import EvidenceModel
import TextAnalysis

/// Reads a plain list of references, one on each line.
package enum ReferenceTextReader {
  /// The entries of a list; a leading number becomes the label, empty lines are skipped.
  ///
  /// Spans are byte offsets into `text`; the ids are the file's stem with the label or position.
  package static func references(inList text: String, file: String) -> [ReferenceText] {
    var source = text
    source.makeContiguousUTF8()
    let bytes = Array(source.utf8)
    var entries: [ReferenceText] = []
    var start = 0
    var line = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      line += 1
      let range = content(bytes, start..<end)
      if !range.isEmpty {
        entries.append(entry(bytes, range, (file, line), position: entries.count + 1))
      }
      start = end + 1
      if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { start += 1 }
    }
    return entries
  }

  /// The line without white space at its ends, a byte-order mark and a list bullet.
  private static func content(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int> {
    var low = line.lowerBound
    if low == 0, bytes[line].starts(with: [0xEF, 0xBB, 0xBF]) { low = 3 }
    var range = bytes.trimmed(low..<line.upperBound, of: " \t\u{0B}\u{0C}")
    if range.count > 2, ("-*" as StaticString).holds(bytes[range.lowerBound]),
      bytes[range.lowerBound + 1] == 0x20
    {
      range = bytes.trimmed((range.lowerBound + 1)..<range.upperBound, of: " \t")
    }
    return range
  }

  private static func entry(
    _ bytes: [UInt8], _ range: Range<Int>, _ place: (file: String, line: Int), position: Int
  ) -> ReferenceText {
    let label = label(bytes, range)
    let words = (label?.end ?? range.lowerBound)..<range.upperBound
    let name = label?.text ?? String(position)
    return ReferenceText(
      id: ReferenceID("\(stem(place.file))/r\(name)"), label: label?.text,
      raw: folded(bytes, words),
      span: SourceSpan(file: place.file, ranges: [range], line: place.line))
  }

  /// The text of a range with each run of ASCII white space as one space.
  private static func folded(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    var words: [UInt8] = []
    words.reserveCapacity(range.count)
    for byte in bytes[range] where !(byte.isASCIISpace && words.last == 0x20) {
      words.append(byte.isASCIISpace ? 0x20 : byte)
    }
    return String(decoding: words, as: UTF8.self)
  }

  /// Reads `12. `, `12) `, `[12] `, `12<tab>`.
  private static func label(_ bytes: [UInt8], _ range: Range<Int>) -> (text: String, end: Int)? {
    var start = range.lowerBound
    let isBracketed = bytes[start] == UInt8(ascii: "[") || bytes[start] == UInt8(ascii: "(")
    if isBracketed { start += 1 }
    let digits = bytes.digitsEnd(start, before: range.upperBound)
    guard (1...4).contains(digits - start), digits < range.upperBound else { return nil }
    let signs: StaticString = isBracketed ? ")]" : ".)\t"
    guard signs.holds(bytes[digits]) else { return nil }
    var end = digits + 1
    while end < range.upperBound, bytes[end].isASCIISpace { end += 1 }
    guard end > digits + 1 || bytes[digits] == 0x09, end < range.upperBound else { return nil }
    return (bytes.text(start..<digits), end)
  }

  /// The file's name without folders and extension.
  private static func stem(_ file: String) -> String {
    let name = file.split(separator: "/").last ?? "list"
    let parts = name.split(separator: ".")
    return parts.count > 1 ? parts.dropLast().joined(separator: ".") : String(name)
  }
}
