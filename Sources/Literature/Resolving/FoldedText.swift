import TextAnalysis

/// Text made comparable: lower case, without diacritics, punctuation or signs.
enum FoldedText {
  /// The words of a text, folded, with one space between them.
  static func words(_ text: String) -> String { folded(text, gap: 0x20) }

  /// The letters and digits of a text, folded, without anything between them.
  static func letters(_ text: String) -> String { folded(text, gap: nil) }

  private static func folded(_ text: String, gap: UInt8?) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        appendASCII(UInt8(scalar.value), gap, &out)
      } else if let base = latin(scalar.value) {
        out += base
      } else if scalar.properties.isAlphabetic {
        out += Array(scalar.properties.lowercaseMapping.utf8)
      } else if !isJoined(scalar.value) {
        appendGap(gap, &out)
      }
    }
    if let gap, out.last == gap { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }

  private static func appendASCII(_ byte: UInt8, _ gap: UInt8?, _ out: inout [UInt8]) {
    if byte.isASCIILetter || byte.isASCIIDigit {
      out.append(byte.asciiLowercased)
    } else if byte != UInt8(ascii: "'") {
      appendGap(gap, &out)
    }
  }

  private static func appendGap(_ gap: UInt8?, _ out: inout [UInt8]) {
    if let gap, let last = out.last, last != gap { out.append(gap) }
  }

  /// Whether a sign parts no word: combining marks, the typographic apostrophe, soft hyphen.
  private static func isJoined(_ value: UInt32) -> Bool {
    (0x300...0x36F).contains(value) || value == 0x2019 || value == 0xAD
  }

  private static func latin(_ value: UInt32) -> [UInt8]? {
    guard value >= 0xC0, value - 0xC0 < UInt32(bases.count) else { return nil }
    let base = bases[Int(value - 0xC0)]
    return base.isEmpty ? nil : base
  }

  /// The base letters of U+00C0 to U+017F (Unicode Latin-1 Supplement and Latin Extended-A).
  private static let bases: [[UInt8]] = runs.flatMap { run in
    Array(repeating: Array(run.letter.utf8), count: run.count)
  }

  private static let runs: [(letter: String, count: Int)] = [
    ("a", 6), ("ae", 1), ("c", 1), ("e", 4), ("i", 4), ("d", 1), ("n", 1), ("o", 5), ("", 1),
    ("o", 1), ("u", 4), ("y", 1), ("th", 1), ("ss", 1),
    ("a", 6), ("ae", 1), ("c", 1), ("e", 4), ("i", 4), ("d", 1), ("n", 1), ("o", 5), ("", 1),
    ("o", 1), ("u", 4), ("y", 1), ("th", 1), ("y", 1),
    ("a", 6), ("c", 8), ("d", 4), ("e", 10), ("g", 8), ("h", 4), ("i", 10), ("ij", 2), ("j", 2),
    ("k", 3), ("l", 10), ("n", 9), ("o", 6), ("oe", 2), ("r", 6), ("s", 8), ("t", 6), ("u", 12),
    ("w", 2), ("y", 3), ("z", 6), ("s", 1),
  ]
}
