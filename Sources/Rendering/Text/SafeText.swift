/// Makes the text of a source harmless on a terminal and in a page.
///
/// A title that holds escape sequences could move the cursor, colour a line or set the window's
/// title; one that holds bidirectional overrides could show words in another order than they are
/// stored. Control characters become their visible pictures (Unicode block "Control Pictures"),
/// C1 controls and bidirectional controls become U+FFFD, line ends and tabs become spaces.
enum SafeText {
  /// The text on one line, with every control character made visible.
  static func line(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    if text.unicodeScalars.allSatisfy({ replacement(for: $0) == $0 }) { return text }
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { safe.append(replacement(for: scalar)) }
    return String(safe)
  }

  /// The text on one line without surrounding spaces and with single spaces between words.
  static func folded(_ text: String) -> String {
    let line = line(text)
    guard hasSpacesToFold(line) else { return line }
    return line.split(separator: " ").map { String($0) }.joined(separator: " ")
  }

  /// Whether a line begins or ends with a space, or two stand together.
  private static func hasSpacesToFold(_ line: String) -> Bool {
    let space = UInt8(ascii: " ")
    var last = space
    for byte in line.utf8 {
      if byte == space, last == space { return true }
      last = byte
    }
    return last == space
  }

  private static func replacement(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: " "
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x80...0x9F, 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: scalar
    }
  }
}
