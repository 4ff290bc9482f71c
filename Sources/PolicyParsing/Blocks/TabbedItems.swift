import TextAnalysis

/// Finds items that a page has left behind a tab on the line of what leads to them: `Any of the following:⇥- The
/// heel is sore`.
enum TabbedItems {
  private static let tab = UInt8(ascii: "\t")

  /// The lines that a line is made of: itself alone where no item stands behind a colon and a tab.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func lines(in bytes: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
    guard bytes[line].contains(tab) else { return [line] }
    let cuts = line.dropFirst().filter { index in
      bytes[index - 1] == tab && bytes[index] != tab && opensItem(bytes, index..<line.upperBound)
        && followsColon(bytes, line.lowerBound..<index)
    }
    return zip([line.lowerBound] + cuts, cuts + [line.upperBound]).map { $0..<$1 }
  }

  private static func opensItem(_ bytes: [UInt8], _ rest: Range<Int>) -> Bool {
    guard let marker = ListMarkerReader.marker(in: bytes, rest), marker.bullet != nil else {
      return false
    }
    let text = rest.lowerBound + marker.length
    return text < rest.upperBound && bytes[text - 1] == 0x20
  }

  private static func followsColon(_ bytes: [UInt8], _ before: Range<Int>) -> Bool {
    bytes[before].last { !$0.isASCIISpace } == UInt8(ascii: ":")
  }
}
