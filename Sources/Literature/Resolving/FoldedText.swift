/// Text made comparable: lower case, without diacritics, punctuation or signs.
enum FoldedText {
  /// The words of a text, folded, with one space between them.
  static func words(_ text: String) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    fold(text) {
      out.append(contentsOf: $0)
    } gap: {
      if let last = out.last, last != 0x20 { out.append(0x20) }
    }
    if out.last == 0x20 { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }

  /// The letters and digits of a text, folded, without anything between them.
  static func letters(_ text: String) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    fold(text) {
      out.append(contentsOf: $0)
    } gap: {
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func fold(_ text: String, letter: ([UInt8]) -> Void, gap: () -> Void) {
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value < 0x80 {
        let byte = UInt8(value)
        if byte >= 0x41 && byte <= 0x5A {
          letter([byte | 0x20])
        } else if (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39) {
          letter([byte])
        } else if byte != 0x27 {
          gap()
        }
      } else if let base = latin(value) {
        letter(base)
      } else if scalar.properties.isAlphabetic {
        letter(Array(scalar.properties.lowercaseMapping.utf8))
      } else if !isJoined(value) {
        gap()
      }
    }
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
