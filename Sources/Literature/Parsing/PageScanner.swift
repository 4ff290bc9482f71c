import TextAnalysis
import Vocabulary

/// Reads pages and e-locators as printed: `21-5; discussion 26-8`, `12-19.e1`, `CD001234`,
/// `E12-E19`, `S1234-5678(20)12345-6`.
struct PageScanner {
  let bytes: ByteView
  let end: Int

  /// The range of the pages that begin at `index`, and whether they are a range of pages.
  func pages(at index: Int) -> (range: Range<Int>, isSpan: Bool, end: Int)? {
    guard var position = page(at: index) else { return nil }
    var parts = 1
    while parts < 5, let next = spanEnd(position) {
      position = next
      parts += 1
    }
    position = identifierTail(position)
    guard isBoundary(position) else {
      return openEnd(position).map { (index..<position, true, $0) }
    }
    while let further = furtherEnd(position) { position = further }
    return (index..<position, parts > 1, position)
  }

  /// The end of a dash without a last page: `70–.`, `76-&`.
  private func openEnd(_ index: Int) -> Int? {
    guard var position = bytes.dashEnd(index, before: end) else { return nil }
    if position < end, ("&+?" as StaticString).holds(bytes[position]) { position += 1 }
    return isBoundary(position) ? position : nil
  }

  /// Reads one page: letters, digits with letters, `.e1`; or a small roman number.
  private func page(at index: Int) -> Int? {
    var position = index
    while position < end, bytes[position].isASCIILetter, position - index < 6 { position += 1 }
    let digits = bytes.digitsEnd(position, before: end)
    guard digits > position else { return roman(index, position) }
    guard digits - position <= 20 else { return nil }
    position = digits
    while position < end, position - digits < 30, continues(position) { position += 1 }
    if position + 1 < end, bytes[position] == UInt8(ascii: "."),
      bytes[position + 1].asciiLowercased == UInt8(ascii: "e")
    {
      let tail = bytes.digitsEnd(position + 2, before: end)
      if tail > position + 2 { position = tail }
    }
    return position
  }

  /// Whether a page goes on at `index`: with a letter, a digit, or a stop inside an article's own
  /// number, `e23.00030`, `2023.04.17.23288671`.
  private func continues(_ index: Int) -> Bool {
    let byte = bytes[index]
    if byte.isASCIILetter || byte.isASCIIDigit { return true }
    return byte == UInt8(ascii: ".") && index + 1 < end && bytes[index + 1].isASCIIDigit
  }

  private func roman(_ start: Int, _ stop: Int) -> Int? {
    guard stop > start, isBoundary(stop) || bytes.dashEnd(stop, before: end) != nil else {
      return nil
    }
    let isRoman = bytes[start..<stop].allSatisfy { ("ivxlc" as StaticString).holds($0) }
    return isRoman ? stop : nil
  }

  /// Reads the second page of a range, with a space after the dash where one is printed, or behind
  /// the word "to".
  private func spanEnd(_ index: Int) -> Int? {
    if bytes.hasPrefix(" to ", at: index, before: end), bytes[index - 1].isASCIIDigit {
      let digits = bytes.digitsEnd(index + 4, before: end)
      return digits > index + 4 && isBoundary(digits) ? digits : nil
    }
    var start = index
    if start + 1 < end, bytes[start] == 0x20, bytes.dashEnd(start + 1, before: end) != nil {
      start += 1
    }
    guard var next = bytes.dashEnd(start, before: end) else { return nil }
    while let dash = bytes.dashEnd(next, before: end) { next = dash }
    next = bytes.skippingSpaces(next, before: end)
    return page(at: next)
  }

  /// Reads the rest of a publisher's item identifier: `(20)12345-6`.
  private func identifierTail(_ index: Int) -> Int {
    guard index < end, bytes[index] == UInt8(ascii: "(") else { return index }
    let year = bytes.digitsEnd(index + 1, before: end)
    guard year == index + 3, year < end, bytes[year] == UInt8(ascii: ")") else { return index }
    let number = bytes.digitsEnd(year + 1, before: end)
    guard number > year + 1, let dash = bytes.dashEnd(number, before: end) else { return index }
    let check = dash < end && bytes[dash].isWordByte ? dash + 1 : dash
    return check
  }

  /// Reads `; discussion 26-8` or `, 130-4`.
  private func furtherEnd(_ index: Int) -> Int? {
    guard index < end, (";,." as StaticString).holds(bytes[index]) else { return nil }
    let start = bytes.skippingSpaces(index + 1, before: end)
    guard start < end else { return nil }
    if let words = ReferenceTables.furtherPages.match(bytes, at: start, before: end) {
      let next = bytes.skippingSpaces(words.end, before: end)
      guard let first = page(at: next) else { return words.end }
      return spanEnd(first) ?? first
    }
    guard bytes[index] == UInt8(ascii: ","), let first = page(at: start) else { return nil }
    if !bytes[start..<first].contains(where: \.isASCIIDigit), isBoundary(first) { return first }
    guard let last = spanEnd(first), isBoundary(last) else { return nil }
    return last
  }

  private func isBoundary(_ index: Int) -> Bool {
    index >= end || (" .,;)](" as StaticString).holds(bytes[index])
  }
}
