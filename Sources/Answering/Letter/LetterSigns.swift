import SourceReading

/// Undoes what word processors and mail programs do to spaces and hyphens.
enum LetterSigns {
  /// The text with plain spaces and hyphens and without soft hyphens; lines stay lines.
  static func plain(_ source: SourceText) -> SourceText {
    guard source.bytes.contains(where: { $0 == 0xC2 || $0 == 0xE2 }) else { return source }
    var plain = String.UnicodeScalarView()
    for scalar in String(decoding: source.bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\u{A0}", "\u{2007}", "\u{2009}", "\u{202F}": plain.append(" ")
      case "\u{2010}", "\u{2011}": plain.append("-")
      case "\u{AD}", "\u{200B}", "\u{FEFF}": continue
      default: plain.append(scalar)
      }
    }
    return SourceText(file: source.file, bytes: Array(String(plain).utf8))
  }
}
