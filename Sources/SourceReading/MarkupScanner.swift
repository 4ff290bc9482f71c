import TextAnalysis

/// Finds the bytes that are markup signs and not words.
///
/// Signs are paired emphasis (`*…*`, `**…**`, as CommonMark flanks them), paired `$…$` around
/// mathematics, `^{…}` around raised text, and the angle brackets of `<https://…>`. A sign without
/// its partner (a footnote mark such as `Acute*`) is text.
struct MarkupScanner {
  private let bytes: [UInt8]
  private var signs: [Int] = []
  private var open: [(start: Int, length: Int)] = []

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The offsets of all markup signs, ascending.
  ///
  /// - Complexity: O(*n* log *n*) in the number of signs, O(*n*) in the number of bytes.
  static func signs(in bytes: [UInt8]) -> [Int] {
    var scanner = MarkupScanner(bytes: bytes)
    var index = 0
    while index < bytes.count { index = scanner.step(at: index) }
    return scanner.signs.sorted()
  }

  /// Reads what stands at the index and returns where to go on.
  private mutating func step(at index: Int) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "*"): return emphasis(at: index)
    case UInt8(ascii: "$"): return mathematics(at: index)
    case UInt8(ascii: "^"): return raised(at: index)
    case UInt8(ascii: "<"): return address(at: index)
    case 0x0A:
      if isBlankLine(after: index) { open.removeAll(keepingCapacity: true) }
      return index + 1
    default: return index + 1
    }
  }

  private mutating func emphasis(at start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] == UInt8(ascii: "*") { end += 1 }
    let length = end - start
    guard length <= 3 else { return end }
    let before = start > 0 ? bytes[start - 1] : 0x20
    let after = end < bytes.count ? bytes[end] : 0x20
    if !before.isASCIISpace, !after.isWordByte, close(start, length) { return end }
    if !after.isASCIISpace, !before.isWordByte, open.count < 16 { open.append((start, length)) }
    return end
  }

  /// Closes the last open emphasis of the same length, if there is one.
  private mutating func close(_ start: Int, _ length: Int) -> Bool {
    guard let opener = open.lastIndex(where: { $0.length == length }) else { return false }
    let first = open[opener].start
    signs.append(contentsOf: first..<(first + length))
    signs.append(contentsOf: start..<(start + length))
    open.removeSubrange(opener...)
    return true
  }

  /// Pairs `$` with the next on the line; a sum of money (`$5 to $10`) is not mathematics.
  private mutating func mathematics(at start: Int) -> Int {
    guard let end = next(UInt8(ascii: "$"), after: start, within: 120), end > start + 1,
      !bytes[start + 1].isASCIISpace, !bytes[end - 1].isASCIISpace
    else { return start + 1 }
    let content = bytes[(start + 1)..<end]
    let isFormula = content.contains { "=<>\\^".utf8.contains($0) }
    guard isFormula || !bytes[start + 1].isASCIIDigit && content.count <= 3 else {
      return start + 1
    }
    signs.append(start)
    signs.append(end)
    return end + 1
  }

  private mutating func raised(at start: Int) -> Int {
    guard start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "{"),
      let end = next(UInt8(ascii: "}"), after: start + 1, within: 80)
    else { return start + 1 }
    signs.append(contentsOf: [start, start + 1, end])
    return end + 1
  }

  private mutating func address(at start: Int) -> Int {
    guard
      bytes[(start + 1)...].starts(with: "http".utf8)
        || bytes[(start + 1)...].starts(with: "www.".utf8),
      let end = next(UInt8(ascii: ">"), after: start, within: 2_000),
      !bytes[(start + 1)..<end].contains(where: { $0.isASCIISpace || $0 == UInt8(ascii: "<") })
    else { return start + 1 }
    signs.append(start)
    signs.append(end)
    return end + 1
  }

  /// The next such byte on the same line, no farther than `limit`.
  private func next(_ byte: UInt8, after start: Int, within limit: Int) -> Int? {
    var index = start + 1
    while index < bytes.count, index - start <= limit, bytes[index] != 0x0A {
      if bytes[index] == byte { return index }
      index += 1
    }
    return nil
  }

  private func isBlankLine(after lineFeed: Int) -> Bool {
    var index = lineFeed + 1
    while index < bytes.count, index - lineFeed < 200, bytes[index].isASCIISpace {
      if bytes[index] == 0x0A { return true }
      index += 1
    }
    return index == bytes.count
  }
}
