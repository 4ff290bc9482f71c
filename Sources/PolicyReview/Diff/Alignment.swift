/// Finds what two sequences have in common, in order.
///
/// It anchors on elements that occur once on both sides (patience difference, after B. Cohen), and
/// compares what lies between two anchors in full as long as that is small. The result is the same
/// for the same sequences, and the time is bounded for any.
enum Alignment {
  /// The pairs of equal elements, ascending on both sides.
  static func pairs<Element: Hashable>(
    _ left: [Element], _ right: [Element]
  ) -> [(left: Int, right: Int)] {
    var pairs: [(left: Int, right: Int)] = []
    var work = [(left.indices, right.indices)]
    while let (lefts, rights) = work.popLast() {
      var (lefts, rights) = (lefts, rights)
      while let one = lefts.first, let other = rights.first, left[one] == right[other] {
        pairs.append((one, other))
        lefts.removeFirst()
        rights.removeFirst()
      }
      while let one = lefts.last, let other = rights.last, left[one] == right[other] {
        pairs.append((one, other))
        lefts.removeLast()
        rights.removeLast()
      }
      guard !lefts.isEmpty, !rights.isEmpty else { continue }
      let anchors = anchors(left, lefts, right, rights)
      if anchors.isEmpty {
        pairs += common(left, lefts, right, rights)
      } else {
        work += between(anchors, lefts, rights)
        pairs += anchors
      }
    }
    return pairs.sorted { $0.left < $1.left }
  }

  /// The ranges before, between and behind anchors.
  private static func between(
    _ anchors: [(left: Int, right: Int)], _ lefts: Range<Int>, _ rights: Range<Int>
  ) -> [(Range<Int>, Range<Int>)] {
    var ranges: [(Range<Int>, Range<Int>)] = []
    var (one, other) = (lefts.lowerBound, rights.lowerBound)
    for anchor in anchors {
      ranges.append((one..<anchor.left, other..<anchor.right))
      (one, other) = (anchor.left + 1, anchor.right + 1)
    }
    ranges.append((one..<lefts.upperBound, other..<rights.upperBound))
    return ranges
  }

  /// Equal elements that occur once on both sides, of which the longest ascending row is kept.
  private static func anchors<Element: Hashable>(
    _ left: [Element], _ lefts: Range<Int>, _ right: [Element], _ rights: Range<Int>
  ) -> [(left: Int, right: Int)] {
    let once = places(left, lefts)
    let other = places(right, rights)
    let shared = lefts.compactMap { index -> (left: Int, right: Int)? in
      guard case .some(.some) = once[left[index]], case .some(.some(let place)) = other[left[index]]
      else { return nil }
      return (index, place)
    }
    return ascending(shared)
  }

  /// The place of each element that occurs once; nil for one that occurs more often.
  private static func places<Element: Hashable>(
    _ elements: [Element], _ range: Range<Int>
  ) -> [Element: Int?] {
    var places: [Element: Int?] = [:]
    for index in range {
      if places[elements[index]] == nil {
        places[elements[index]] = .some(index)
      } else {
        places[elements[index]] = .some(nil)
      }
    }
    return places
  }

  /// The longest subsequence whose right places ascend (patience sorting).
  private static func ascending(_ pairs: [(left: Int, right: Int)]) -> [(left: Int, right: Int)] {
    var tops: [Int] = []
    var before = [Int?](repeating: nil, count: pairs.count)
    for index in pairs.indices {
      var (low, high) = (0, tops.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[tops[middle]].right < pairs[index].right {
          low = middle + 1
        } else {
          high = middle
        }
      }
      before[index] = low > 0 ? tops[low - 1] : nil
      if low == tops.count { tops.append(index) } else { tops[low] = index }
    }
    var row: [(left: Int, right: Int)] = []
    var next = tops.last
    while let index = next {
      row.append(pairs[index])
      next = before[index]
    }
    return row.reversed()
  }

  /// The most cells that are compared in full; beyond it nothing is taken for common.
  private static let mostCells = 1 << 20

  /// The longest common subsequence by the textbook's table.
  private static func common<Element: Hashable>(
    _ left: [Element], _ lefts: Range<Int>, _ right: [Element], _ rights: Range<Int>
  ) -> [(left: Int, right: Int)] {
    let width = rights.count + 1
    guard lefts.count < mostCells / width else { return [] }
    var lengths = [Int32](repeating: 0, count: (lefts.count + 1) * width)
    for row in stride(from: lefts.count - 1, through: 0, by: -1) {
      for column in stride(from: rights.count - 1, through: 0, by: -1) {
        let isEqual = left[lefts.lowerBound + row] == right[rights.lowerBound + column]
        lengths[row * width + column] =
          isEqual
          ? lengths[(row + 1) * width + column + 1] + 1
          : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
      }
    }
    var pairs: [(left: Int, right: Int)] = []
    var (row, column) = (0, 0)
    while row < lefts.count, column < rights.count {
      let (one, other) = (lefts.lowerBound + row, rights.lowerBound + column)
      if left[one] == right[other] {
        pairs.append((one, other))
        (row, column) = (row + 1, column + 1)
      } else if lengths[(row + 1) * width + column] >= lengths[row * width + column + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    return pairs
  }
}
