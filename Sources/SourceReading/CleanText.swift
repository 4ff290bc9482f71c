import TextAnalysis

/// What a reader sees of a piece of source text, with the way back from each byte to the source.
///
/// White space is folded to single spaces, paired markup signs are left out, and a word that a line
/// end has cut is joined: without its hyphen when the whole word stands elsewhere in the document,
/// else with it.
package struct CleanText: Sendable {
  /// The words as they are shown, as UTF-8.
  package private(set) var bytes: [UInt8] = []
  /// The words in ASCII lower case, byte for byte.
  package private(set) var lowered: [UInt8] = []
  /// For each byte its offset in the source.
  package private(set) var offsets: [Int] = []

  /// The words as they are shown.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The number of bytes.
  package var count: Int { bytes.count }

  /// The words of a part.
  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The outer source range of a part; empty for an empty part.
  package func sourceRange(_ range: Range<Int>) -> Range<Int> {
    guard let last = range.last, range.lowerBound >= 0, last < offsets.count else { return 0..<0 }
    return offsets[range.lowerBound]..<(offsets[last] + 1)
  }

  fileprivate mutating func append(_ byte: UInt8, at offset: Int) {
    bytes.append(byte)
    lowered.append(byte.asciiLowercased)
    offsets.append(offset)
  }

  /// Adds a run of bytes of the source that are shown as they are.
  fileprivate mutating func append(_ run: Range<Int>, of source: [UInt8]) {
    bytes += source[run]
    for index in run {
      lowered.append(source[index].asciiLowercased)
      offsets.append(index)
    }
  }

  fileprivate mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(count)
    lowered.reserveCapacity(count)
    offsets.reserveCapacity(count)
  }

  fileprivate mutating func removeLast() {
    bytes.removeLast()
    lowered.removeLast()
    offsets.removeLast()
  }
}

extension CleanText {
  /// Cleans ranges of one text.
  struct Builder {
    /// The text.
    let bytes: [UInt8]
    /// The offsets of the markup signs to leave out, ascending.
    let signs: [Int]
    /// The words that lose the hyphen a line end gave them.
    let joinedWords: Set<[UInt8]>

    /// Cleans the ranges and joins them as lines are joined.
    func clean(_ ranges: [Range<Int>]) -> CleanText {
      var result = CleanText()
      result.reserve(ranges.reduce(0) { $0 + $1.count } + ranges.count)
      var gap: Gap?
      for range in ranges {
        if result.count > 0 { gap = Gap(offset: gap?.offset ?? range.lowerBound, hasBreak: true) }
        clean(range, into: &result, gap: &gap)
      }
      return result
    }

    /// The words of the ranges.
    func text(_ ranges: [Range<Int>]) -> String {
      if ranges.count == 1, isShownAsItStands(ranges[0]) {
        return String(decoding: bytes[ranges[0]], as: UTF8.self)
      }
      return clean(ranges).text
    }

    /// Whether cleaning a range would leave it as it is: no sign, and single spaces between words.
    private func isShownAsItStands(_ range: Range<Int>) -> Bool {
      let sign = firstSign(from: range.lowerBound)
      if sign < signs.count, signs[sign] < range.upperBound { return false }
      var index = range.lowerBound
      while index < range.upperBound {
        index = runEnd(index, range.upperBound)
        if index == range.upperBound { return true }
        if skippedWidth(index) != nil {
          guard bytes[index] == 0x20, index > range.lowerBound, index + 1 < range.upperBound,
            bytes[index + 1] > 0x20, skippedWidth(index + 1) == nil
          else { return false }
        }
        index += 1
      }
      return true
    }

    /// White space not yet written.
    private struct Gap {
      var offset: Int
      var hasBreak: Bool
    }

    private func clean(_ range: Range<Int>, into result: inout CleanText, gap: inout Gap?) {
      var sign = firstSign(from: range.lowerBound)
      var index = range.lowerBound
      while index < range.upperBound {
        if sign < signs.count, signs[sign] == index {
          sign += 1
          index += 1
        } else if let width = skippedWidth(index) {
          note(index, in: &gap, result)
          index += width
        } else {
          close(&gap, before: index, in: &result)
          let limit = sign < signs.count ? min(signs[sign], range.upperBound) : range.upperBound
          let end = runEnd(index + 1, limit)
          result.append(index..<end, of: bytes)
          index = end
        }
      }
    }

    /// The end of the bytes from an index on that are surely no white space: of ASCII words and of
    /// signs that begin with no byte that white space or a soft hyphen begins with.
    private func runEnd(_ start: Int, _ limit: Int) -> Int {
      var end = start
      while end < limit {
        let byte = bytes[end]
        guard byte > 0x20, byte != 0xC2, byte != 0xE2, byte != 0xE3, byte != 0xEF else { break }
        end += 1
      }
      return max(start, end)
    }

    /// The width of white space or a soft hyphen, or nil where a word goes on.
    private func skippedWidth(_ index: Int) -> Int? {
      let width = WhiteSpace.width(bytes, index)
      if width > 0 { return width }
      return HyphenJoiner.isSoftHyphen(bytes, index) ? 2 : nil
    }

    private func note(_ index: Int, in gap: inout Gap?, _ result: CleanText) {
      guard result.count > 0, !HyphenJoiner.isSoftHyphen(bytes, index) else { return }
      let isBreak = bytes[index] == 0x0A || bytes[index] == 0x0D
      gap = Gap(offset: gap?.offset ?? index, hasBreak: (gap?.hasBreak ?? false) || isBreak)
    }

    private func close(_ gap: inout Gap?, before index: Int, in result: inout CleanText) {
      guard let open = gap else { return }
      gap = nil
      guard open.hasBreak, let joined = HyphenJoiner.joined(result.lowered, bytes, next: index)
      else {
        result.append(0x20, at: open.offset)
        return
      }
      if joinedWords.contains(joined) { result.removeLast() }
    }

    private func firstSign(from offset: Int) -> Int {
      var low = 0
      var high = signs.count
      while low < high {
        let middle = (low + high) / 2
        if signs[middle] < offset { low = middle + 1 } else { high = middle }
      }
      return low
    }
  }
}
