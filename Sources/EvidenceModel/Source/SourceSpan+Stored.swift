/// A span as one line of text, `FILE#12-56,60-70@LINE` with `:PAGE` behind it where the source has
/// pages and `|LOCATOR` where it has locators. A locator has no `#` and no `@`.
///
/// An index holds one for each thing that it knows, and an answer reads thousands: both ways go over
/// the bytes once.
extension SourceSpan {
  /// The stored form.
  package var stored: String {
    var text = file
    var separator = "#"
    for index in stride(from: 0, to: bounds.count, by: 2) {
      text += separator
      text += String(bounds[index])
      text += "-"
      text += String(bounds[index + 1])
      separator = ","
    }
    if bounds.isEmpty { text += separator }
    text += "@"
    text += String(line)
    if let page {
      text += ":"
      text += String(page)
    }
    if let locator {
      text += "|"
      text += locator
    }
    return text
  }

  /// Reads the stored form; nil for other text.
  package init?(stored text: String) {
    let bytes = Array(text.utf8)
    guard let hash = bytes.lastIndex(of: UInt8(ascii: "#")) else { return nil }
    var reader = StoredSpanReader(bytes: bytes, place: hash + 1)
    var bounds: [Int] = []
    repeat {
      guard let start = reader.number(), reader.skip(UInt8(ascii: "-")),
        let end = reader.number(), start < end
      else { return nil }
      bounds.append(start)
      bounds.append(end)
    } while reader.skip(UInt8(ascii: ","))
    guard reader.skip(UInt8(ascii: "@")), let line = reader.number() else { return nil }
    var page: Int?
    if reader.skip(UInt8(ascii: ":")) {
      page = reader.number()
      guard page != nil else { return nil }
    }
    let locator = reader.skip(UInt8(ascii: "|")) ? reader.rest() : nil
    guard reader.isAtEnd else { return nil }
    self.init(
      file: String(decoding: bytes[..<hash], as: UTF8.self), bounds: bounds, line: line,
      page: page, locator: locator)
  }
}

/// Goes over the numbers of a stored span.
private struct StoredSpanReader {
  let bytes: [UInt8]
  var place: Int

  var isAtEnd: Bool { place == bytes.count }

  /// Passes a byte, where it comes next.
  mutating func skip(_ byte: UInt8) -> Bool {
    guard place < bytes.count, bytes[place] == byte else { return false }
    place += 1
    return true
  }

  /// Reads all that is left; nil where nothing is.
  mutating func rest() -> String? {
    defer { place = bytes.count }
    return isAtEnd ? nil : String(decoding: bytes[place...], as: UTF8.self)
  }

  /// Reads a number of digits; nil where none comes next or it is too large.
  mutating func number() -> Int? {
    let start = place
    var number = 0
    while place < bytes.count, (0x30...0x39).contains(bytes[place]) {
      let (product, isTooLarge) = number.multipliedReportingOverflow(by: 10)
      let (sum, isSumTooLarge) = product.addingReportingOverflow(Int(bytes[place] & 15))
      guard !isTooLarge, !isSumTooLarge else { return nil }
      number = sum
      place += 1
    }
    return place > start ? number : nil
  }
}
