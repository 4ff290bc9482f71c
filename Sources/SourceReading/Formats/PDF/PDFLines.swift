import TextAnalysis

/// Mends what a PDF's text layer leaves: bullets alone on a line, spaces at line ends.
enum PDFLines {
  /// The lines with each bullet on the line of its words; no byte of a word is changed.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func cleaned(_ lines: [PDFLine]) -> [PDFLine] {
    var cleaned: [PDFLine] = []
    var bullet: PDFLine?
    for var line in lines {
      line.text = withoutSpaceAtEnd(line.text)
      if let open = bullet {
        if line.isBlank { continue }
        line.text = open.text + [0x20] + line.text.drop(while: \.isASCIISpace)
        bullet = nil
        cleaned.append(line)
      } else if isBulletAlone(line.text) {
        bullet = line
      } else {
        cleaned.append(line)
      }
    }
    return cleaned + [bullet].compactMap(\.self)
  }

  private static func withoutSpaceAtEnd(_ line: [UInt8]) -> [UInt8] {
    var line = line
    while let last = line.last, last == 0x20 || last == 0x0D { line.removeLast() }
    return line
  }

  /// Whether a line is one sign of two or three bytes that is no letter: `•`, `▪`, or a glyph of a
  /// symbol font, which stands in the private use area.
  private static func isBulletAlone(_ line: [UInt8]) -> Bool {
    let sign = line.drop(while: \.isASCIISpace)
    guard (2...3).contains(sign.count), !line.contains(0x0C),
      let scalar = String(decoding: sign, as: UTF8.self).unicodeScalars.first,
      String(decoding: sign, as: UTF8.self).unicodeScalars.count == 1
    else { return false }
    return (0xE000...0xF8FF).contains(scalar.value) || (0x2022...0x2023).contains(scalar.value)
      || (0x25A0...0x25FF).contains(scalar.value) || scalar.value == 0xB7
  }
}
