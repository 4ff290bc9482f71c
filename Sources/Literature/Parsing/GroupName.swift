import TextAnalysis
import Vocabulary

/// Tells the name of a body from other words.
enum GroupName {
  /// Whether a range holds a capitalised word that names a kind of body.
  static func isLikely(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    var found = false
    for index in range.lowerBound...range.upperBound
    where index == range.upperBound || !bytes[index].isWordByte {
      if index > start, bytes[start].isASCIIUppercase,
        ReferenceTables.groupWords.contains(bytes, start..<index)
      {
        found = true
      }
      start = index + 1
    }
    return found
  }
}
