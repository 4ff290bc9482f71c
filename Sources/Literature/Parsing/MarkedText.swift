import TextAnalysis

/// The words of a printed reference without markup signs, and which of them were emphasised.
struct MarkedText {
  /// The words in UTF-8 with white space folded.
  private(set) var bytes: [UInt8] = []
  /// The emphasised ranges, ascending and disjoint.
  private(set) var emphasis: [Range<Int>] = []

  /// Takes `*emphasis*`, `_emphasis_`, `<https://…>` and backslash escapes out of Markdown.
  init(markdown raw: String) {
    var source = raw
    source.makeContiguousUTF8()
    let input = Array(source.utf8)
    bytes.reserveCapacity(input.count)
    var stars = input.lazy.filter { $0 == UInt8(ascii: "*") }.count
    var opened: (sign: UInt8, place: Int)?
    var index = 0
    while index < input.count {
      let byte = input[index]
      if byte == UInt8(ascii: "*") {
        stars -= 1
        if !takeEmphasis(byte, input, index, stars > 0, &opened) { bytes.append(byte) }
      } else if byte == UInt8(ascii: "_"), takeEmphasis(byte, input, index, true, &opened) {
        // The sign is markup and is left out.
      } else {
        index += appendPlain(input, index)
        continue
      }
      index += 1
    }
    while bytes.last == 0x20 { bytes.removeLast() }
  }

  /// Takes ranges out of the text; they are ascending and disjoint.
  mutating func cut(_ ranges: [Range<Int>]) {
    guard !ranges.isEmpty else { return }
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var start = 0
    for range in ranges {
      kept.append(contentsOf: bytes[start..<range.lowerBound])
      start = range.upperBound
    }
    kept.append(contentsOf: bytes[start...])
    emphasis = emphasis.compactMap { range in
      let low = Self.shifted(range.lowerBound, over: ranges)
      let high = Self.shifted(range.upperBound, over: ranges)
      return low < high ? low..<high : nil
    }
    bytes = kept
  }

  /// Where a place comes to lie when ranges before it are taken out.
  private static func shifted(_ place: Int, over ranges: [Range<Int>]) -> Int {
    var result = place
    for range in ranges where range.lowerBound < place {
      result -= min(place, range.upperBound) - range.lowerBound
    }
    return result
  }

  /// Opens or closes emphasis at a sign; false where the sign is a character of the text.
  private mutating func takeEmphasis(
    _ sign: UInt8, _ input: [UInt8], _ index: Int, _ mayOpen: Bool,
    _ opened: inout (sign: UInt8, place: Int)?
  ) -> Bool {
    let before = index > 0 ? input[index - 1] : 0x20
    let after = index + 1 < input.count ? input[index + 1] : 0x20
    if let open = opened, open.sign == sign, !before.isASCIISpace,
      sign == UInt8(ascii: "*") || !after.isWordByte
    {
      if open.place < bytes.count { emphasis.append(open.place..<bytes.count) }
      opened = nil
      return true
    }
    if opened?.sign == sign, opened?.place == bytes.count { return true }
    let atWordStart = sign == UInt8(ascii: "*") || before.isASCIISpace
    guard mayOpen, opened == nil, !after.isASCIISpace, atWordStart else {
      return sign == UInt8(ascii: "*") && (before == sign || after == sign)
    }
    opened = (sign, bytes.count)
    return true
  }

  /// Appends what stands at `index` with spaces folded; returns how many bytes it took.
  private mutating func appendPlain(_ input: [UInt8], _ index: Int) -> Int {
    let byte = input[index]
    let left = input.count - index
    if byte.isASCIISpace || byte < 0x20 { return appendSpace(1) }
    if byte == 0xC2, left > 1, input[index + 1] == 0xA0 { return appendSpace(2) }
    if byte == 0xE2, left > 2, input[index + 1] == 0x80 {
      if (0x80...0x8A).contains(input[index + 2]) || input[index + 2] == 0xAF {
        return appendSpace(3)
      }
    }
    if byte == UInt8(ascii: "\\"), left > 1, !input[index + 1].isWordByte,
      !input[index + 1].isASCIISpace
    {
      bytes.append(input[index + 1])
      return 2
    }
    bytes.append(byte)
    return 1
  }

  private mutating func appendSpace(_ width: Int) -> Int {
    if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
    return width
  }
}
