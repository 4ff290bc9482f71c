package import EvidenceModel
import TextAnalysis

/// Reads a plain list of references, one on each line.
package enum ReferenceTextReader {
  /// The entries of a list; empty lines are skipped.
  ///
  /// A leading number becomes the label, also where it stands alone on the line before. An entry
  /// that prints several works becomes several with one label. Spans are byte offsets into `text`;
  /// the ids are the file's stem with the label or position, a count where that is taken, as in a
  /// list whose numbers begin anew, and a letter for the second and later works of one entry.
  package static func references(inList text: String, file: String) -> [ReferenceText] {
    var source = text
    source.makeContiguousUTF8()
    var reader = ReferenceListReader(bytes: Array(source.utf8), file: file)
    reader.read()
    return reader.entries
  }
}

/// A list while it is read line by line.
private struct ReferenceListReader {
  let bytes: [UInt8]
  let file: String
  private(set) var entries: [ReferenceText] = []
  private var line = 0
  /// The number that stood alone on the line before, with its range.
  private var pending: (text: String, range: Range<Int>)?
  private var uses: [String: Int] = [:]

  init(bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  mutating func read() {
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      line += 1
      let range = content(start..<end)
      if !range.isEmpty { take(range) }
      start = end + 1
      if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { start += 1 }
    }
    if let pending { append(pending.range, label: nil, words: pending.range) }
  }

  /// Takes a line: a number that the next line belongs to, or an entry.
  private mutating func take(_ range: Range<Int>) {
    if let number = loneNumber(range) {
      if let pending { append(pending.range, label: nil, words: pending.range) }
      pending = (bytes.text(number), range)
      return
    }
    let label = label(range)
    if let lone = pending {
      pending = nil
      if label == nil {
        append(range, label: lone.text, words: range)
        return
      }
      append(lone.range, label: nil, words: lone.range)
    }
    append(range, label: label?.text, words: (label?.end ?? range.lowerBound)..<range.upperBound)
  }

  private mutating func append(_ range: Range<Int>, label: String?, words: Range<Int>) {
    let position = label ?? String(entries.count + 1)
    let works = ReferenceSplitter.works(bytes, words)
    let ids = ReferenceSplitter.ids(id(position), count: works.count)
    for (place, work) in works.enumerated() {
      entries.append(
        ReferenceText(
          id: ids[place], label: label, raw: folded(work),
          span: SourceSpan(
            file: file, ranges: [place == 0 ? range.lowerBound..<work.upperBound : work],
            line: line)))
    }
  }

  private mutating func id(_ position: String) -> ReferenceID {
    let count = uses[position, default: 0] + 1
    uses[position] = count
    return ReferenceID("\(stem)/r\(position)" + (count > 1 ? "-\(count)" : ""))
  }

  /// The line without white space at its ends, a byte-order mark and a list bullet.
  private func content(_ line: Range<Int>) -> Range<Int> {
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

  /// The text of a range with each run of ASCII white space as one space.
  private func folded(_ range: Range<Int>) -> String {
    var words: [UInt8] = []
    words.reserveCapacity(range.count)
    for byte in bytes[range] where !(byte.isASCIISpace && words.last == 0x20) {
      words.append(byte.isASCIISpace ? 0x20 : byte)
    }
    return String(decoding: words, as: UTF8.self)
  }

  /// Reads `12. `, `12) `, `[12] `, `12<tab>`.
  private func label(_ range: Range<Int>) -> (text: String, end: Int)? {
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

  /// A line that is nothing but a number with its sign: `12.`, `[12]`, or `12` where it counts on.
  private func loneNumber(_ range: Range<Int>) -> Range<Int>? {
    let digits = bytes.trimmed(range, of: " .)([]")
    guard (1...4).contains(digits.count), bytes[digits].allSatisfy(\.isASCIIDigit) else {
      return nil
    }
    if digits.count < range.count { return digits }
    let before = entries.last?.label.flatMap { Int($0) } ?? 0
    let number = bytes.number(digits) ?? 0
    return number == before + 1 || number == 1 ? digits : nil
  }

  /// The file's name without folders and extension.
  private var stem: String {
    let name = file.split(separator: "/").last ?? "list"
    let parts = name.split(separator: ".")
    return parts.count > 1 ? parts.dropLast().joined(separator: ".") : String(name)
  }
}
