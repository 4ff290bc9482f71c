import SourceReading
import TextAnalysis

/// What labels of a header say of the words beside them in a line whose breaks were lost.
extension FlattenedText {
  /// Whether a label with its colon follows at once: the words before it are a title's.
  func isLabelNext(_ after: Int) -> Bool {
    guard bytes[after - 1] != UInt8(ascii: ":") else { return false }
    let start = after + bytes[after...].prefix { $0 == 0x20 }.count - line.lowerBound
    guard let label = labels.first(endingBehind: start), label.lowerBound == start,
      label.upperBound < line.count
    else { return false }
    return bytes[line.lowerBound + label.upperBound] == UInt8(ascii: ":")
  }

  /// Whether a colon stands before and a label of the header at once behind: `Department: Utilization
  /// Management Policy # 99`.
  func isValue(_ index: Int, _ after: Int) -> Bool {
    guard lastByte(before: index) == UInt8(ascii: ":"), bytes[after - 1] != UInt8(ascii: ":") else {
      return false
    }
    let start = after + bytes[after...].prefix { $0 == 0x20 }.count - line.lowerBound
    return labels.first(endingBehind: start)?.lowerBound == start
  }
}
