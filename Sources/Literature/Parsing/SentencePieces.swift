import TextAnalysis
import Vocabulary

/// Cuts the words of a reference at the stops that end its parts.
enum SentencePieces {
  /// The parts of a range, without the stops between them; question marks stay.
  static func pieces(_ bytes: ByteView, _ range: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    for index in bytes.places(of: [.stop, .comma], in: range) where mayEnd(bytes, index) {
      guard index >= start, let next = pieceStart(bytes, index, range) else { continue }
      let keepsSign = bytes[index] == 0x3F || bytes[index] == 0x21
      append(start..<(keepsSign ? index + 1 : index), bytes, &pieces)
      start = next
    }
    append(start..<range.upperBound, bytes, &pieces)
    return pieces
  }

  /// Whether a stop, a question or exclamation mark, or a comma inside closing quotation marks
  /// stands at `index`.
  private static func mayEnd(_ bytes: ByteView, _ index: Int) -> Bool {
    switch bytes[index] {
    case 0x2E, 0x3F, 0x21: return true
    case UInt8(ascii: ","):
      guard index + 3 < bytes.count else { return false }
      if bytes[index + 1] == 0x22 { return bytes[index + 2] == 0x20 }
      return bytes[index + 1] == 0xE2 && bytes[index + 2] == 0x80 && bytes[index + 3] == 0x9D
    default: return false
    }
  }

  private static func append(_ range: Range<Int>, _ bytes: ByteView, _ pieces: inout [Range<Int>]) {
    let piece = bytes.trimmed(range, of: " .,;:")
    if !piece.isEmpty { pieces.append(piece) }
  }

  /// Where the next part begins, when the sign at `index` ends one.
  private static func pieceStart(_ bytes: ByteView, _ index: Int, _ range: Range<Int>) -> Int? {
    let end = range.upperBound
    var next = index + 1
    while next < end, ("\")]'" as StaticString).holds(bytes[next]) { next += 1 }
    if next + 2 < end, bytes[next] == 0xE2, bytes[next + 1] == 0x80,
      bytes[next + 2] == 0x9D || bytes[next + 2] == 0x99
    {
      next += 3
    }
    let start = bytes.skippingSpaces(next, before: end)
    guard start < end else { return nil }
    if start == next { return isGlued(bytes, index, start, range) ? start : nil }
    guard begins(bytes, start, end) else { return nil }
    return bytes[index] == 0x2E && isAbbreviation(bytes, index, start, range) ? nil : start
  }

  /// Whether a part may begin at `index`.
  private static func begins(_ bytes: ByteView, _ index: Int, _ end: Int) -> Bool {
    bytes.isUppercase(at: index, before: end) || bytes[index].isASCIIDigit
      || ("\"'([" as StaticString).holds(bytes[index]) || bytes[index] == 0xE2
      || bytes[index..<end].starts(with: [0xC2, 0xA9])
      || opensLowercaseName(bytes, index, end)
  }

  /// Whether a name such as `mBio`, `eLife` or `medRxiv` begins at `index`.
  private static func opensLowercaseName(_ bytes: ByteView, _ index: Int, _ end: Int) -> Bool {
    var position = index
    while position < end, bytes[position].isASCIILowercase, position - index < 4 { position += 1 }
    return position > index && bytes.isUppercase(at: position, before: end)
  }

  /// Whether a part without a space before it begins: `reviewed?BMJ`, `mechanisms.Curr Opin`.
  private static func isGlued(
    _ bytes: ByteView, _ index: Int, _ start: Int, _ range: Range<Int>
  ) -> Bool {
    guard index >= range.lowerBound + 2, bytes.isUppercase(at: start, before: range.upperBound)
    else { return false }
    if bytes[index] != 0x2E { return true }
    return bytes[index - 1] == UInt8(ascii: ")")
      || (bytes[index - 1].isASCIILowercase && bytes[index - 2].isASCIILowercase)
  }

  /// Whether another ending of a firm's name begins at `index`: `Co. Ltd`.
  private static func opensFirm(_ bytes: ByteView, _ index: Int, _ end: Int) -> Bool {
    var position = index
    while position < end, bytes[position].isASCIILetter { position += 1 }
    return ReferenceTables.firms.contains(bytes, index..<position)
  }

  /// Whether a number begins at `index`, perhaps behind one letter: `17`, `A17.1-2007`.
  private static func opensNumber(_ bytes: ByteView, _ index: Int, _ end: Int) -> Bool {
    let digit = bytes[index].isASCIIUppercase ? index + 1 : index
    return digit < end && bytes[digit].isASCIIDigit
  }

  /// Whether the stop at `index` belongs to the word before it.
  private static func isAbbreviation(
    _ bytes: ByteView, _ index: Int, _ next: Int, _ range: Range<Int>
  ) -> Bool {
    var start = index
    while start > range.lowerBound, index - start < 12,
      bytes[start - 1].isWordByte || bytes[start - 1] == UInt8(ascii: ".")
    {
      start -= 1
    }
    guard start < index, index - start < 12 else { return false }
    let word = start..<index
    if ReferenceTables.abbreviations.contains(bytes, word) {
      return start == range.lowerBound || bytes[start - 1] != UInt8(ascii: "-")
    }
    if ReferenceTables.numberWords.contains(bytes, word), opensNumber(bytes, next, range.upperBound)
    {
      return true
    }
    if word.count > 1, ReferenceTables.firms.contains(bytes, word) {
      return bytes[next] == UInt8(ascii: "(") || opensFirm(bytes, next, range.upperBound)
    }
    return index - start > 2 && bytes[index - 2] == UInt8(ascii: ".")
      && bytes[index - 1].isASCIIUppercase
  }
}
