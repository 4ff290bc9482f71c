/// A line of a table of contents: words, a leader of dots, and a page's number.
enum LeaderLine {
  /// The fewest dots in a row that are a leader.
  private static let fewestDots = 4
  /// The longest such line, in bytes; a longer one is a text whose line breaks were lost.
  private static let longest = 400

  /// Whether a line has a leader that nothing but a number follows.
  static func isLeader(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard line.count <= longest else { return false }
    var run = 0
    for index in line {
      if bytes[index] == UInt8(ascii: ".") {
        run += 1
      } else if bytes[index] != 0x20 || run < fewestDots {
        if run >= fewestDots { return followsPage(bytes, index..<line.upperBound) }
        run = 0
      }
    }
    return run >= fewestDots
  }

  private static func followsPage(_ bytes: [UInt8], _ rest: Range<Int>) -> Bool {
    bytes[rest].first.map { (0x30...0x39).contains($0) } ?? true
  }
}
