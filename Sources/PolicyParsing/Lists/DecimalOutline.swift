import TextAnalysis

/// Finds the items of an outline in numbers of several parts without a stop: `2.0 …`, `2.1 …`, `2.2 …`.
///
/// One such number says little, as a measure may open a wrapped line (`1.5 Tesla`); a line is an
/// item where another one counts on from it, or stands below a number that does.
enum DecimalOutline {
  /// The fewest items that make an outline.
  private static let fewest = 3

  /// A line that opens with such a number.
  private struct Candidate {
    var line: Int
    var parts: [Int]
    /// The bytes of the number with the white space after it.
    var length: Int
    var isLinked = false

    /// The number above it: `2` of `2.1`, none of `2.0`.
    var parent: [Int] { parts.last == 0 ? [] : Array(parts.dropLast()) }
    var ordinal: Int { parts.last == 0 ? parts[0] : parts[parts.count - 1] }
  }

  /// The markers by line.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func markers(_ lines: [Line], _ bytes: [UInt8]) -> [Int: ListMarker] {
    var candidates: [Candidate] = []
    for (index, line) in lines.enumerated() {
      if let candidate = candidate(index, line.range, bytes) { candidates.append(candidate) }
    }
    guard candidates.count >= fewest else { return [:] }
    link(&candidates)
    let items = candidates.filter(\.isLinked)
    guard items.count >= fewest else { return [:] }
    return Dictionary(uniqueKeysWithValues: items.map { ($0.line, marker($0, lines, bytes)) })
  }

  /// Links those that count on from one before, and a first one below a number that is linked.
  private static func link(_ candidates: inout [Candidate]) {
    var last: [[Int]: Int] = [:]
    for index in candidates.indices {
      let own = candidates[index]
      if own.ordinal > 1, let before = last[own.parent],
        candidates[before].ordinal == own.ordinal - 1
      {
        candidates[before].isLinked = true
        candidates[index].isLinked = true
      }
      if own.ordinal == 1 || candidates[index].isLinked { last[own.parent] = index }
    }
    let numbers = Set(candidates.filter(\.isLinked).map { $0.parts.filter { $0 > 0 } })
    for index in candidates.indices
    where candidates[index].ordinal == 1 && numbers.contains(candidates[index].parent) {
      candidates[index].isLinked = true
    }
  }

  private static func marker(
    _ candidate: Candidate, _ lines: [Line], _ bytes: [UInt8]
  ) -> ListMarker {
    let start = lines[candidate.line].range.lowerBound
    let label = bytes[start..<(start + candidate.length)].prefix { !$0.isASCIISpace }
    let style = ListMarker.Style(count: .decimal(candidate.parent.count + 1), form: .stop)
    return ListMarker(
      label: String(decoding: label, as: UTF8.self),
      readings: [.init(style: style, ordinal: candidate.ordinal)], bullet: nil,
      length: candidate.length)
  }

  private static func candidate(
    _ index: Int, _ line: Range<Int>, _ bytes: [UInt8]
  ) -> Candidate? {
    guard line.count >= 8, bytes[line.lowerBound].isASCIIDigit else { return nil }
    var parts: [Int] = []
    var end = line.lowerBound
    while end < line.upperBound, parts.count < 6 {
      let digits = bytes[end..<line.upperBound].prefix(3).prefix { $0.isASCIIDigit }
      guard (1...2).contains(digits.count), let first = digits.first,
        first != UInt8(ascii: "0") || digits.count == 1 && parts.count == 1
      else { return nil }
      parts.append(Int(String(decoding: digits, as: UTF8.self)) ?? 0)
      end = digits.endIndex
      guard end < line.upperBound, bytes[end] == UInt8(ascii: ".") else { break }
      end += 1
    }
    guard parts.count >= 2, parts.last != 0 || parts.count == 2 else { return nil }
    let space = bytes[end..<line.upperBound].prefix { $0.isASCIISpace }
    guard !space.isEmpty, space.endIndex + 3 < line.upperBound,
      bytes[space.endIndex].isASCIIUppercase, !LeaderLine.isLeader(bytes, line)
    else { return nil }
    return Candidate(line: index, parts: parts, length: space.endIndex - line.lowerBound)
  }
}
