import TextAnalysis

/// Parts an entry whose works stand behind marks: bullets, or the letters `a)`, `b)` in their order.
///
/// The marks part it only where each part prints a year or an address, as a work does; an entry with one
/// bullet alone has it for an ornament.
enum MarkedWorks {
  /// The works of a range without their marks; nil where no marks part it.
  static func works(_ bytes: ByteView, _ range: Range<Int>) -> [Range<Int>]? {
    let bullets = places(bytes, range) { bulletEnd(bytes, at: $0, before: range.upperBound) }
    let marks = bullets.isEmpty ? letters(bytes, range) : bullets
    guard let first = marks.first else { return nil }
    let head = bytes.trimmed(range.lowerBound..<first.lowerBound, of: " ;,")
    let ends = marks.dropFirst().map(\.lowerBound) + [range.upperBound]
    let parts = zip(marks, ends).map { bytes.trimmed($0.upperBound..<$1, of: " ;,") }
    let works = head.isEmpty ? parts : [head] + parts
    return works.count > 1 && works.allSatisfy { isDated(bytes, $0) } ? works : nil
  }

  /// The end of a bullet and of the spaces behind it.
  static func bulletEnd(_ bytes: ByteView, at index: Int, before end: Int) -> Int? {
    guard index < end, bytes[index] >= 0xC2 else { return nil }
    for bullet in ["•", "▪", "●", "◦", "‣", "∙", "·", "\u{F0B7}"] as [StaticString] {
      let next = index + bullet.utf8CodeUnitCount
      if bytes.hasPrefix(bullet, at: index, before: end), next < end, bytes[next] == 0x20 {
        return bytes.skippingSpaces(next, before: end)
      }
    }
    return nil
  }

  /// The marks at the beginnings of words, each with what it ends with.
  private static func places(
    _ bytes: ByteView, _ range: Range<Int>, _ markEnd: (Int) -> Int?
  ) -> [Range<Int>] {
    range.compactMap { index in
      guard index == range.lowerBound || bytes[index - 1] == 0x20 else { return nil }
      return markEnd(index).map { index..<$0 }
    }
  }

  /// The letters that count the works, the first at the beginning: `a) … 2014;2:3-4. b) …`.
  private static func letters(_ bytes: ByteView, _ range: Range<Int>) -> [Range<Int>] {
    guard range.count > 8, bytes[range.lowerBound] == UInt8(ascii: "a"),
      bytes[range.lowerBound + 1] == UInt8(ascii: ")")
    else { return [] }
    var next = UInt8(ascii: "a")
    return places(bytes, range) { index in
      guard index + 2 < range.upperBound, bytes[index] == next,
        bytes[index + 1] == UInt8(ascii: ")"), bytes[index + 2] == 0x20,
        index == range.lowerBound || (".;" as StaticString).holds(bytes[index - 2])
      else { return nil }
      next += 1
      return index + 3
    }
  }

  /// Whether a part prints a year or an address.
  private static func isDated(_ bytes: ByteView, _ part: Range<Int>) -> Bool {
    let dates = DateScanner(bytes: bytes, end: part.upperBound)
    return part.count > 20
      && (bytes.places(of: .digit, in: part).contains { dates.year(at: $0) != nil }
        || bytes.place(of: "http", in: part) != nil || bytes.place(of: "www.", in: part) != nil)
  }
}
