/// The few places with the highest bounds, collected in one pass.
struct PromisingList {
  /// What the bound of a further place has to exceed.
  private(set) var least: Float
  /// The places, highest bound first.
  private(set) var places: [Int] = []

  private var bounds: [Float] = []
  private let limit: Int

  /// Collects at most `limit` places, at least one, with bounds above a number.
  init(limit: Int, above least: Float) {
    self.limit = limit
    self.least = least
    places.reserveCapacity(limit + 1)
    bounds.reserveCapacity(limit + 1)
  }

  /// Adds a place whose bound exceeds `least`.
  mutating func insert(_ place: Int, bound: Float) {
    var index = bounds.count
    while index > 0, bounds[index - 1] < bound { index -= 1 }
    bounds.insert(bound, at: index)
    places.insert(place, at: index)
    guard places.count >= limit else { return }
    if places.count > limit {
      places.removeLast()
      bounds.removeLast()
    }
    least = max(least, bounds[limit - 1])
  }
}
