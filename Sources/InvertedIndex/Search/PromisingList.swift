/// The few places with the highest bounds, collected in one pass.
struct PromisingList {
  /// What the bound of a further place has to exceed.
  private(set) var least: Float

  /// How many places there are.
  private var count = 0
  private let limit: Int
  /// Places and bounds, highest bound first; both have room for `limit`.
  private let places: ScratchBuffer<Int>
  private let bounds: ScratchBuffer<Float>

  /// Collects at most `limit` places, at least one, with bounds above a number.
  init(limit: Int, above least: Float) {
    self.limit = limit
    self.least = least
    places = ScratchBuffer(limit, repeating: 0)
    bounds = ScratchBuffer(limit, repeating: 0)
  }

  /// Adds a place whose bound exceeds `least`.
  @inline(__always)
  mutating func insert(_ place: Int, bound: Float) {
    let (places, bounds) = (places.base, bounds.base)
    var index = count < limit ? count : limit &- 1
    while index > 0, bounds[index &- 1] < bound {
      bounds[index] = bounds[index &- 1]
      places[index] = places[index &- 1]
      index &-= 1
    }
    (bounds[index], places[index]) = (bound, place)
    if count < limit { count &+= 1 }
    if count == limit { least = max(least, bounds[limit &- 1]) }
  }

  /// The places, highest bound first: what is found there soon spares the looks at the others.
  var best: [Int] { (0..<count).map { places.base[$0] } }
}
