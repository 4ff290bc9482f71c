import TextAnalysis

/// A word of a PDF page and the box that it fills, in points from the page's upper left corner.
struct PDFWord: Hashable, Sendable {
  var text: [UInt8]
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var height: Double { bottom - top }

  /// Whether it is a list's sign, number or letter, or a part of one: at most four bytes.
  var isMarker: Bool {
    guard text.count <= 4 else { return false }
    return !text.contains(where: \.isASCIILowercase) || text == [UInt8(ascii: "o")] || isLetter
  }

  /// `a.`, `(b)`, `iii.`: small letters or a small Roman number with a stop or bracket.
  private var isLetter: Bool {
    guard let last = text.last, ".)".utf8.contains(last) else { return false }
    let sign = text.dropLast().drop { $0 == UInt8(ascii: "(") }
    return sign.count == 1 && sign.allSatisfy(\.isASCIILowercase)
      || !sign.isEmpty && sign.allSatisfy { "ivx".utf8.contains($0) }
  }
}

/// Reads what `pdftotext -bbox` writes: the words of each page with their boxes.
enum PDFWordBoxes {
  /// The words of each page.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func pages(_ bytes: [UInt8]) -> [[PDFWord]] {
    var pages: [[PDFWord]] = []
    for line in bytes.split(separator: 0x0A) {
      let line = line.drop(while: \.isASCIISpace)
      if line.starts(with: "<page ".utf8) {
        pages.append([])
      } else if line.starts(with: "<word ".utf8), !pages.isEmpty, let word = word(line) {
        pages[pages.count - 1].append(word)
      }
    }
    return pages
  }

  /// `<word xMin="62.2" yMin="79.8" xMax="144.9" yMax="93.7">Percutaneous</word>`.
  private static func word(_ line: ArraySlice<UInt8>) -> PDFWord? {
    let parts = line.split(separator: UInt8(ascii: "\""), maxSplits: 8)
    guard parts.count == 9, parts[8].first == UInt8(ascii: ">"), let left = number(parts[1]),
      let top = number(parts[3]), let right = number(parts[5]), let bottom = number(parts[7])
    else { return nil }
    let text = parts[8].dropFirst().prefix { $0 != UInt8(ascii: "<") }
    guard !text.isEmpty, bottom > top else { return nil }
    return PDFWord(
      text: withoutReferences(text), left: left, top: top, right: right, bottom: bottom)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Double? {
    Double(String(decoding: digits, as: UTF8.self)).flatMap { $0.isFinite ? $0 : nil }
  }

  /// The words with the four character references that poppler writes resolved.
  private static func withoutReferences(_ text: ArraySlice<UInt8>) -> [UInt8] {
    guard text.contains(UInt8(ascii: "&")) else { return Array(text) }
    var words = String(decoding: text, as: UTF8.self)
    for (name, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
      words = words.replacing(name, with: sign)
    }
    return Array(words.utf8)
  }
}
