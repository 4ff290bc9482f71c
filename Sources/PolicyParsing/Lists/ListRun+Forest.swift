extension ListRun {
  /// The trees of the run's items: each part of the list has its own numbers and signs.
  ///
  /// A part begins behind a paragraph that leads to it, and ends where an item goes on counting from the
  /// part before.
  func forest(_ blocks: [Block], _ bytes: [UInt8]) -> [ListNode] {
    guard !leads.isEmpty else { return ListTree.forest(items, blocks, bytes) }
    return parts(blocks).flatMap { ListTree.forest($0, blocks, bytes) }
  }

  private func parts(_ blocks: [Block]) -> [[Int]] {
    var parts: [[Int]] = [[]]
    var top: (style: ListMarker.Style, ordinal: Int)?
    for item in items {
      let readings = blocks[item].marker?.readings ?? []
      let counted = top.flatMap { top in
        readings.first { $0.style == top.style && $0.ordinal == top.ordinal + 1 }
      }
      let isLed = leads.contains { lead in lead < item && lead > parts.last?.last ?? item }
      if isLed || parts.count > 1 && counted != nil && !isCounted(parts.last?.first, top, blocks) {
        parts.append([])
      }
      if parts.count == 1, parts[0].isEmpty, let first = readings.last(where: { $0.ordinal == 1 }) {
        top = (first.style, 1)
      } else if let counted {
        top = (counted.style, counted.ordinal)
      }
      parts[parts.count - 1].append(item)
    }
    return parts
  }

  /// Whether a part has the signs of the first one's outermost items.
  private func isCounted(
    _ item: Int?, _ top: (style: ListMarker.Style, ordinal: Int)?, _ blocks: [Block]
  ) -> Bool {
    guard let item, let top else { return false }
    return blocks[item].marker?.readings.contains { $0.style == top.style } ?? false
  }
}
