import EvidenceModel
import SourceReading
import TextAnalysis

/// Finds numbers that point at references: `^{1,2}`, `³`, `(1-3)`, `[12]`, `fibroblasts.1,2`.
struct NumberScanner {
  let bytes: [UInt8]
  let range: Range<Int>
  /// The numbers of the reference list.
  let known: Set<Int>

  /// The pointers from left to right.
  ///
  /// - Complexity: O(*n*) in the length of the range.
  func pointers() -> [Pointer] {
    var pointers: [Pointer] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let pointer = pointer(at: index) {
        pointers.append(pointer)
        index = pointer.range.upperBound
      } else {
        index += 1
      }
    }
    return pointers
  }

  private func pointer(at index: Int) -> Pointer? {
    switch bytes[index] {
    case UInt8(ascii: "^"): raised(index)
    case 0xC2, 0xE2: superscript(index) ?? behindSign(index)
    case UInt8(ascii: "("): bracketed(index, closer: UInt8(ascii: ")"))
    case UInt8(ascii: "["): bracketed(index, closer: UInt8(ascii: "]"))
    case UInt8(ascii: "."), UInt8(ascii: ","): glued(index) ?? spaced(index) ?? behindYear(index)
    default: nil
    }
  }

  /// `^{1,2}`.
  private func raised(_ start: Int) -> Pointer? {
    guard start + 1 < range.upperBound, bytes[start + 1] == UInt8(ascii: "{"),
      !isUnit(before: start), let (numbers, end) = numbers(from: start + 2),
      end < range.upperBound, bytes[end] == UInt8(ascii: "}")
    else { return nil }
    return pointer(numbers, start..<(end + 1))
  }

  /// `(1)`, `(1-3)`, `[12]`; a single number in round brackets only before a stop or a comma,
  /// since `(1) the …` counts items.
  private func bracketed(_ start: Int, closer: UInt8) -> Pointer? {
    guard let (numbers, end) = numbers(from: start + 1), end < range.upperBound,
      bytes[end] == closer,
      start > range.lowerBound, isBeforeBracket(bytes[start - 1], closer)
    else { return nil }
    let isRound = closer == UInt8(ascii: ")")
    if isRound, numbers.count == 1, !endsClause(end + 1) { return nil }
    return pointer(numbers, start..<(end + 1))
  }

  /// A square bracket may follow a word or a stop at once, a round one only a space.
  private func isBeforeBracket(_ byte: UInt8, _ closer: UInt8) -> Bool {
    if byte.isASCIISpace { return true }
    return closer == UInt8(ascii: "]") && (byte.isASCIILetter || ".,;:)".utf8.contains(byte))
  }

  private func endsClause(_ index: Int) -> Bool {
    index >= range.upperBound || ".,;:".utf8.contains(bytes[index])
  }

  /// `fibroblasts.1,2`: after a word and its stop, before white space.
  private func glued(_ stop: Int) -> Pointer? {
    guard stop > range.lowerBound,
      bytes[stop - 1].isASCIILetter || bytes[stop - 1] == UInt8(ascii: ")"),
      stop - range.lowerBound >= 3, stop + 1 < range.upperBound, bytes[stop + 1].isASCIIDigit,
      bytes[stop - 2].isASCIILetter || bytes[stop - 1] == UInt8(ascii: ")"),
      let (numbers, end) = numbers(from: stop + 1),
      end == range.upperBound || bytes[end].isASCIISpace
    else { return nil }
    return pointer(numbers, (stop + 1)..<end)
  }

  /// `was published in 2016.35 The`: after a year's stop, before a capital or the end.
  private func behindYear(_ stop: Int) -> Pointer? {
    guard bytes[stop] == UInt8(ascii: "."), stop - range.lowerBound >= 6,
      bytes[stop - 5] == 0x20, bytes[(stop - 4)..<stop].allSatisfy(\.isASCIIDigit),
      bytes[(stop - 4)..<stop].starts(with: "19".utf8)
        || bytes[(stop - 4)..<stop].starts(with: "20".utf8),
      let (numbers, end) = numbers(from: stop + 1),
      end == range.upperBound
        || end + 1 < range.upperBound && bytes[end].isASCIISpace
          && bytes[end + 1].isASCIIUppercase
    else { return nil }
    return pointer(numbers, (stop + 1)..<end)
  }

  /// `incontinence. 1,2 Women`: after a word's stop and a space, before a capital.
  private func spaced(_ stop: Int) -> Pointer? {
    guard bytes[stop] == UInt8(ascii: "."), stop - range.lowerBound >= 3,
      bytes[stop - 1].isASCIILowercase, bytes[stop - 2].isASCIILowercase,
      stop + 2 < range.upperBound, bytes[stop + 1] == 0x20,
      let (numbers, end) = numbers(from: stop + 2),
      end == range.upperBound
        || end + 1 < range.upperBound && bytes[end] == 0x20
          && bytes[end + 1].isASCIIUppercase
    else { return nil }
    return pointer(numbers, (stop + 2)..<end)
  }

  /// `Foot pain † ‡ 1-8,17`: behind a sign that tells where an indication comes from, at the end of its
  /// line.
  private func behindSign(_ start: Int) -> Pointer? {
    guard isSign(start) else { return nil }
    var index = start + 3
    while index < range.upperBound, bytes[index] == 0x20 || bytes[index] >= 0xC0 {
      index += bytes[index] == 0x20 ? 1 : bytes[index] >= 0xE0 ? 3 : 2
    }
    guard index < range.upperBound, let (numbers, end) = numbers(from: index),
      bytes[end..<range.upperBound].first(where: { $0 != 0x20 }).map({ $0 == 0x0A || $0 == 0x0D })
        ?? true
    else { return nil }
    return pointer(numbers, index..<end)
  }

  /// A dagger or a double dagger.
  private func isSign(_ index: Int) -> Bool {
    index + 2 < range.upperBound && bytes[index + 1] == 0x80
      && (bytes[index + 2] == 0xA0 || bytes[index + 2] == 0xA1)
  }

  private func pointer(_ numbers: [Int], _ range: Range<Int>) -> Pointer? {
    guard !numbers.isEmpty, numbers.allSatisfy(known.contains) else { return nil }
    return Pointer(
      style: .number, targets: numbers.map { CitationTarget(number: $0) }, range: range)
  }

  /// Reads `1, 6-10` and returns each number it stands for.
  private func numbers(from start: Int) -> (numbers: [Int], end: Int)? {
    var numbers: [Int] = []
    var index = start
    while let (first, end) = number(index) {
      index = end
      if let dash = dashLength(index), let (last, end) = number(index + dash), last > first,
        last - first <= 200
      {
        numbers.append(contentsOf: first...last)
        index = end
      } else {
        numbers.append(first)
      }
      guard index < range.upperBound, bytes[index] == UInt8(ascii: ",") else { break }
      var next = index + 1
      while next < range.upperBound, bytes[next] == 0x20 { next += 1 }
      guard number(next) != nil else { break }
      index = next
    }
    return numbers.isEmpty ? nil : (numbers, index)
  }

  private func number(_ start: Int) -> (Int, Int)? {
    var index = start
    var value = 0
    while index < range.upperBound, index - start < 4, bytes[index].isASCIIDigit {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    return index > start && index - start <= 3 ? (value, index) : nil
  }

  /// The length of a hyphen or an en dash.
  private func dashLength(_ index: Int) -> Int? {
    guard index < range.upperBound else { return nil }
    if bytes[index] == UInt8(ascii: "-") { return 1 }
    return bytes[index..<range.upperBound].starts(with: "–".utf8) ? 3 : nil
  }
}

// MARK: - Superscripts

extension NumberScanner {
  /// `³`, `¹,²`; not the exponent of a unit (`kg/m²`), and not within a name (`GA²LEN`).
  private func superscript(_ start: Int) -> Pointer? {
    guard digit(start) != nil, !isUnit(before: start) else { return nil }
    var numbers: [Int] = []
    var index = start
    while let (value, end) = superscriptNumber(index) {
      numbers.append(value)
      index = end
      guard index + 1 < range.upperBound, bytes[index] == UInt8(ascii: ","), digit(index + 1) != nil
      else { break }
      index += 1
    }
    if index < range.upperBound, bytes[index].isASCIILetter { return nil }
    return pointer(numbers, start..<index)
  }

  private func superscriptNumber(_ start: Int) -> (Int, Int)? {
    var index = start
    var value = 0
    while value < 1_000, let (digit, length) = digit(index) {
      value = value * 10 + digit
      index += length
    }
    return index > start ? (value, index) : nil
  }

  /// A raised digit (U+00B9, U+00B2, U+00B3, U+2070 to U+2079) and its length.
  private func digit(_ index: Int) -> (Int, Int)? {
    guard index + 1 < range.upperBound else { return nil }
    if bytes[index] == 0xC2 {
      return [0xB9: 1, 0xB2: 2, 0xB3: 3][bytes[index + 1]].map { ($0, 2) }
    }
    guard index + 2 < range.upperBound, bytes[index] == 0xE2, bytes[index + 1] == 0x81 else {
      return nil
    }
    let last = bytes[index + 2]
    return last == 0xB0 || (0xB4...0xB9).contains(last) ? (Int(last - 0xB0), 3) : nil
  }

  /// Whether a unit of length or a power of ten stands before the index.
  private func isUnit(before index: Int) -> Bool {
    var start = index
    while start > range.lowerBound, bytes[start - 1].isASCIILetter { start -= 1 }
    let word = String(decoding: bytes[start..<index].map(\.asciiLowercased), as: UTF8.self)
    if word.isEmpty { return index > range.lowerBound && bytes[index - 1].isASCIIDigit }
    return ["m", "cm", "mm", "km", "dm", "in", "ft", "nm", "µm", "um", "kg", "s", "x"].contains(
      word)
  }
}
