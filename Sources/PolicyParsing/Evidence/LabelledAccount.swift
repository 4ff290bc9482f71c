import TextAnalysis

/// An item of a list that tells of one subject in sentences behind its label.
///
/// `Gout of the foot: Guidelines of the society recommend bands.`
enum LabelledAccount {
  /// The most bytes of a label.
  private static let longestLabel = 120
  /// The fewest words of what is told.
  private static let fewestWords = 8

  /// Whether an item is one.
  static func opens(_ block: Block, _ reading: Reading) -> Bool {
    let bytes = reading.bytes
    let head = block.content.prefix(longestLabel)
    guard block.kind == .item, let first = block.content.first, bytes[first].isASCIIUppercase,
      let colon = head.first(where: { bytes[$0] == UInt8(ascii: ":") }),
      !bytes[block.content.lowerBound..<colon].contains(UInt8(ascii: ";"))
    else { return false }
    let told = bytes[(colon + 1)..<block.content.upperBound]
    guard told.first?.isASCIISpace == true,
      let start = told.first(where: { !$0.isASCIISpace }), start.isASCIIUppercase,
      endsSentence(told)
    else { return false }
    return told.split(whereSeparator: \.isASCIISpace).count >= fewestWords
  }

  /// Whether text ends in a full stop, with or without the numbers of references behind it.
  private static func endsSentence(_ text: ArraySlice<UInt8>) -> Bool {
    let end = text.last { byte in
      !byte.isASCIISpace && !byte.isASCIIDigit && byte != UInt8(ascii: ",")
        && byte != UInt8(ascii: "-") && byte != UInt8(ascii: "]") && byte != UInt8(ascii: ")")
        && byte != UInt8(ascii: "[") && byte < 0x80
    }
    return end == UInt8(ascii: ".")
  }
}
