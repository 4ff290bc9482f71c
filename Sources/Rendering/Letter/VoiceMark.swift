internal import EvidenceModel

/// The marks around a value in a rendered template.
///
/// They are private-use characters (Unicode 15, 23.5), which no value may hold: between them every
/// character is text, so that nothing in a value can be read as markup of the template, and the
/// letter knows of each word whose it is.
enum VoiceMark {
  /// The mark that ends a value.
  static let end: Unicode.Scalar = "\u{E010}"

  /// The sign of a slot, before its number.
  private static let slotSign: Unicode.Scalar = "\u{E020}"

  /// The text between marks, with private-use characters taken out.
  static func marked(_ text: String, _ voice: LetterVoice) -> String {
    between(clean(text), voice)
  }

  /// A text that is clean, between marks.
  static func between(_ text: String, _ voice: LetterVoice) -> String {
    var marked = String()
    marked.unicodeScalars.append(start(of: voice))
    marked += text
    marked.unicodeScalars.append(end)
    return marked
  }

  /// What stands in place of a slot's text; no value can hold it.
  static func slot(_ number: Int) -> String { String(slotSign) + String(number) }

  /// The slot whose place a run of a page keeps; nil for any other run.
  static func slot(in text: String) -> Int? {
    guard text.unicodeScalars.first == slotSign else { return nil }
    return Int(text.unicodeScalars.dropFirst().reduce(into: "") { $0.unicodeScalars.append($1) })
  }

  /// The voice that a mark begins; nil for any other character.
  static func voice(_ scalar: Unicode.Scalar) -> LetterVoice? {
    let place = Int(scalar.value) - 0xE000
    return LetterVoice.allCases.indices.contains(place) ? LetterVoice.allCases[place] : nil
  }

  private static func start(of voice: LetterVoice) -> Unicode.Scalar {
    let place = LetterVoice.allCases.firstIndex(of: voice) ?? 0
    return Unicode.Scalar(UInt32(0xE000 + place)) ?? end
  }

  /// Line ends stay, spaces around them go; what could mislead a reader becomes visible.
  static func clean(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    let lines = text.replacing("\r\n", with: "\n").split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r" })
    return lines.map { line in
      var safe = String.UnicodeScalarView()
      for scalar in SafeText.line(String(line)).unicodeScalars {
        safe.append((0xE000...0xF8FF).contains(scalar.value) ? "\u{FFFD}" : scalar)
      }
      return String(safe)
    }.joined(separator: "\n")
  }
}
