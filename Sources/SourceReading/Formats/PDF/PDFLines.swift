import TextAnalysis

/// Mends what a PDF's text layer leaves: bullets alone on a line, spaces at line ends.
enum PDFLines {
  /// The text with each bullet on the line of its words; no byte of a word is changed.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func cleaned(_ bytes: [UInt8]) -> [UInt8] {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    var cleaned: [UInt8] = []
    cleaned.reserveCapacity(bytes.count)
    var bullet: ArraySlice<UInt8>?
    for line in lines {
      let line = withoutSpaceAtEnd(line)
      if let open = bullet {
        if line.allSatisfy(\.isASCIISpace) { continue }
        cleaned += open + [0x20] + line.drop(while: \.isASCIISpace)
        cleaned.append(0x0A)
        bullet = nil
      } else if isBulletAlone(line) {
        bullet = line
      } else {
        cleaned += line
        cleaned.append(0x0A)
      }
    }
    if let bullet { cleaned += bullet }
    return cleaned
  }

  private static func withoutSpaceAtEnd(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let last = line.last, last == 0x20 || last == 0x0D { line.removeLast() }
    return line
  }

  /// Whether a line is one sign of two or three bytes that is no letter: `•`, `▪`, or a glyph of a
  /// symbol font, which stands in the private use area.
  private static func isBulletAlone(_ line: ArraySlice<UInt8>) -> Bool {
    let sign = line.drop(while: \.isASCIISpace)
    guard (2...3).contains(sign.count), !line.contains(0x0C),
      let scalar = String(decoding: sign, as: UTF8.self).unicodeScalars.first,
      String(decoding: sign, as: UTF8.self).unicodeScalars.count == 1
    else { return false }
    return (0xE000...0xF8FF).contains(scalar.value) || (0x2022...0x2023).contains(scalar.value)
      || (0x25A0...0x25FF).contains(scalar.value) || scalar.value == 0xB7
  }
}
