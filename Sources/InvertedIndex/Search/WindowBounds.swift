/// For each window of 128 documents, how high a document there may score at most.
///
/// 0 says that no document of the window matches; wherever one may, the bound is above 0, `least`
/// at the least.
///
/// Invariant: `values` holds `count` numbers and after them zeros up to a multiple of 64.
struct WindowBounds {
  /// How many windows there are.
  let count: Int

  private let buffer: ScratchBuffer<Float>
  /// The bounds.
  var values: UnsafeMutablePointer<Float> { buffer.base }

  /// A bound above 0 and below every score that matters.
  static let least: Float = 1e-30

  private typealias Row = SIMD8<Float>
  private static let rowLength = Row.scalarCount

  /// Whether some documents leave so many windows empty that it is better to ask about each of the
  /// others than about all.
  static func isSparse(_ documentCount: Int, of windowCount: Int) -> Bool {
    documentCount * 8 < windowCount
  }

  /// Bounds under which nothing matches.
  init(count: Int) {
    self.count = count
    let size = NumberBits.count
    buffer = ScratchBuffer((count + size - 1) / size * size, repeating: 0)
  }

  /// Bounds under which every document may match and scores nothing.
  static func matchingAll(count: Int) -> WindowBounds {
    let bounds = WindowBounds(count: count)
    bounds.values.update(repeating: least, count: count)
    return bounds
  }

  /// The bound of a window.
  @inline(__always) subscript(window: Int) -> Float { values[window] }

  /// Adds the bounds of a query of which a document may match either or both.
  func add(_ other: WindowBounds) { combine(other) { $0 + $1 } }

  /// Adds the bounds of a query times a factor; where a document may match they stay above 0.
  func add(_ other: WindowBounds, times factor: Float) {
    let least = Row(repeating: Self.least)
    combine(other) { left, right in
      let product = right * factor
      let bound = product.replacing(with: least, where: product .< least)
      return left + Row.zero.replacing(with: bound, where: right .> 0)
    }
  }

  /// Adds the bounds of a query that a document has to match too.
  func addRequired(_ other: WindowBounds) {
    combine(other) { left, right in
      (left + right).replacing(with: Row.zero, where: (left .<= 0) .| (right .<= 0))
    }
  }

  /// Keeps the lower of both bounds.
  func lower(to other: WindowBounds) {
    combine(other) { left, right in left.replacing(with: right, where: right .< left) }
  }

  /// Keeps the higher of both bounds: those of queries of which the better score counts.
  func raise(to other: WindowBounds) {
    combine(other) { left, right in left.replacing(with: right, where: right .> left) }
  }

  /// Adds the bounds that a posting list stores: steps of one size.
  func add(_ steps: UnsafePointer<UInt8>, of size: Float) {
    let values = values
    let size = max(size, Self.least)
    for window in 0..<count { values[window] += Float(steps[window]) * size }
  }

  /// Adds the ratios of stored bounds of impacts: what documents in several lists score at most is
  /// saturated once, so that ratios add up and impacts do not.
  func addRatios(_ steps: UnsafePointer<UInt8>, of size: Float) {
    let values = values
    let size = max(size, Self.least)
    for window in 0..<count {
      values[window] += FieldImpact.ratio(ofImpact: Float(steps[window]) * size)
    }
  }

  /// Adds the ratios of bounds of impacts.
  func addRatios(_ impacts: WindowBounds) {
    let (values, impacts) = (values, impacts.values)
    for window in 0..<count { values[window] += FieldImpact.ratio(ofImpact: impacts[window]) }
  }

  /// Turns sums of ratios into bounds of what they score together, times a weight.
  func saturate(_ weight: Float) {
    let values = values
    for window in 0..<count where values[window] > 0 {
      values[window] = max(weight * FieldImpact.impact(ofRatio: values[window]), Self.least)
    }
  }

  /// Adds stored bounds of a list that a document has to be in too.
  func addRequired(_ steps: UnsafePointer<UInt8>, of size: Float) {
    let values = values
    let size = max(size, Self.least)
    for window in 0..<count {
      let sum = values[window] + Float(steps[window]) * size
      values[window] = steps[window] == 0 || values[window] <= 0 ? 0 : sum
    }
  }

  /// Keeps the lower of the bounds and of stored ones.
  func lower(to steps: UnsafePointer<UInt8>, of size: Float) {
    let values = values
    let size = max(size, Self.least)
    for window in 0..<count { values[window] = min(values[window], Float(steps[window]) * size) }
  }

  /// Multiplies the bounds by a factor; where a document may match they stay above 0.
  func multiply(by factor: Float) {
    let least = Row(repeating: Self.least)
    combine(self) { row, _ in
      let product = row * factor
      let bound = product.replacing(with: least, where: product .< least)
      return Row.zero.replacing(with: bound, where: row .> 0)
    }
  }

  /// Where a document may match, lets the bound be no higher than a score that no document exceeds.
  func limit(to highest: Float) {
    let highest = Row(repeating: max(highest, Self.least))
    combine(self) { row, _ in row.replacing(with: highest, where: row .> highest) }
  }

  /// Replaces each bound above 0 by what a closure makes of it.
  func update(
    _ body: (_ window: Int, _ bound: Float) throws(SegmentError) -> Float
  ) throws(SegmentError) {
    try forEach(above: 0) { window throws(SegmentError) in
      values[window] = try body(window, values[window])
    }
  }

  /// Calls a closure with each window whose bound is above a number, at least 0, ascending.
  ///
  /// Which of 64 windows they are is found before the first of them is looked at.
  @inline(__always)
  func forEach(
    above least: Float, _ body: (Int) throws(SegmentError) -> Void
  ) throws(SegmentError) {
    for start in stride(from: 0, to: count, by: NumberBits.count) {
      var left = NumberBits.reaching(least.nextUp, in: values + start)
      while left != 0 {
        try body(start &+ left.trailingZeroBitCount)
        left &= left &- 1
      }
    }
  }

  /// The largest number of a row; `max()` of a wide vector is slower.
  @inline(__always)
  private static func largest(_ row: Row) -> Float {
    let (left, right) = (row.lowHalf, row.highHalf)
    let four = left.replacing(with: right, where: right .> left)
    return max(max(four[0], four[1]), max(four[2], four[3]))
  }

  @inline(__always)
  private func combine(_ other: WindowBounds, _ operation: (Row, Row) -> Row) {
    let left = UnsafeMutableRawPointer(values)
    let right = UnsafeRawPointer(other.values)
    for offset in stride(from: 0, to: min(count, other.count) * 4, by: Self.rowLength * 4) {
      let row = operation(
        left.loadUnaligned(fromByteOffset: offset, as: Row.self),
        right.loadUnaligned(fromByteOffset: offset, as: Row.self))
      left.storeBytes(of: row, toByteOffset: offset, as: Row.self)
    }
  }
}

extension WindowBounds {
  /// The windows with the highest bounds, highest first: those to look at first, since what they hold
  /// raises the score that further documents have to reach.
  func mostPromising(_ limit: Int, above floor: Float = 0) -> [Int] {
    var list = PromisingList(limit: limit, above: max(floor, 0))
    let rows = UnsafeRawPointer(values)
    for start in stride(from: 0, to: count, by: Self.rowLength) {
      let row = rows.loadUnaligned(fromByteOffset: start &* 4, as: Row.self)
      guard Self.largest(row) > list.least else { continue }
      for window in start..<min(start + Self.rowLength, count) where values[window] > list.least {
        list.insert(window, bound: values[window])
      }
    }
    return list.best
  }
}

extension WindowBounds {
  /// How far towards the floor each pass over the windows goes.
  ///
  /// A first pass over the windows with high bounds raises the floor, so that the second looks at fewer;
  /// further passes would cost more than they spare, since neighbours share blocks.
  static let shares: [Float] = [0.4, 1]

  /// The bound that lies a share of the way from the highest to a floor.
  func level(_ share: Float, above floor: ScoreFloor) -> Float {
    let least = max(0, floor.value.nextDown)
    guard share < 1 else { return least }
    return max(least, highest - (highest - least) * share)
  }

  private var highest: Float {
    let rows = UnsafeRawPointer(values)
    var highest: Float = 0
    for start in stride(from: 0, to: count, by: Self.rowLength) {
      let row = rows.loadUnaligned(fromByteOffset: start &* 4, as: Row.self)
      highest = max(highest, Self.largest(row))
    }
    return highest
  }
}
