/// An item of a list with the items below it; items are named by their block.
struct ListNode: Hashable, Sendable {
  /// The index of the item's block.
  var block: Int
  /// The items below it.
  var children: [ListNode]
  /// Whether it counts on outside the list that it belongs to: `II. One of the following:` behind
  /// `I. X is covered when: A. …; B. …; AND`.
  var isOuter = false
}

/// Builds the tree of a run of items out of their markers.
///
/// Numbering decides, not indentation: an item that counts on from an open level belongs there; one
/// that begins to count opens a level below. Indentation only chooses between two open levels that
/// both expect the item. So a list that a page break cuts goes on, and a level may reuse the signs
/// of one above it. Bullets that reuse signs further right are a level below on the same page, or behind
/// an item that ends in a colon: another page may be set further right as a whole.
struct ListTree {
  /// An open level.
  private struct Level {
    var style: ListMarker.Style?
    var bullet: UInt16?
    var last: Int
    var indent: Int
  }

  private var levels: [Level] = []
  /// Levels whose signs others have taken behind a paragraph that leads to further items.
  private var suspended: [(depth: Int, level: Level)] = []
  /// Whether the item before ends in a colon or stands on the same page.
  private var isBesideLast = false
  /// Whether the item before ends as one does behind which another of its list comes: `; AND`.
  private var hasClosed = false

  /// The trees of the items of a run.
  static func forest(_ run: ListRun, _ blocks: [Block], _ reading: Reading) -> [ListNode] {
    let bytes = reading.bytes
    var tree = ListTree()
    var end: Int?
    let indices = run.items
    let leads = Set(run.leads)
    let placed = indices.map { index -> Int in
      guard let marker = blocks[index].marker else { return 0 }
      let block = blocks[index]
      if leads.contains(index - 1) {
        tree.beginPart(
          marker, lead: blocks[index - 1].indent, isBelow: opensBelow(end, index - 1, blocks, bytes)
        )
      }
      tree.isBesideLast = end.map { isBeside($0, block, bytes) } ?? true
      end = block.range.upperBound
      defer { tree.hasClosed = closes(block, bytes) }
      return tree.place(marker, indent: block.indent)
    }
    let depths = LevelList.deepened(placed, run, blocks, reading)
    var position = 0
    return nodes(indices, depths, &position, depth: 0)
  }

  private static func isBeside(_ end: Int, _ next: Block, _ bytes: [UInt8]) -> Bool {
    end > 0 && bytes[end - 1] == UInt8(ascii: ":")
      || !bytes[end..<max(end, next.range.lowerBound)].contains(formFeed)
  }

  /// Whether a paragraph stands set in behind an item that ends in a colon: its items are that item's.
  private static func opensBelow(
    _ end: Int?, _ lead: Int, _ blocks: [Block], _ bytes: [UInt8]
  ) -> Bool {
    guard let end, end > 0, bytes[end - 1] == UInt8(ascii: ":"), lead > 0 else { return false }
    return blocks[lead].indent > blocks[lead - 1].indent && blocks[lead - 1].kind == .item
  }

  private static func closes(_ block: Block, _ bytes: [UInt8]) -> Bool {
    let end = bytes[block.content].suffix(5)
    return end.last == UInt8(ascii: ";")
      || [" and", " or", " AND", " OR"].contains { word in
        end.suffix(word.utf8.count).elementsEqual(word.utf8)
      }
  }

  private static let formFeed: UInt8 = 0x0C

  private static func nodes(
    _ indices: [Int], _ depths: [Int], _ position: inout Int, depth: Int
  ) -> [ListNode] {
    var nodes: [ListNode] = []
    while position < indices.count, depths[position] >= depth {
      let block = indices[position]
      position += 1
      let children = depth < 40 ? below(indices, depths, &position, depth) : []
      nodes.append(ListNode(block: block, children: children))
    }
    return nodes
  }

  private static func below(
    _ indices: [Int], _ depths: [Int], _ position: inout Int, _ depth: Int
  ) -> [ListNode] {
    guard position < indices.count, depths[position] > depth else { return [] }
    return nodes(indices, depths, &position, depth: depth + 1)
  }

  /// Opens a level for the items behind a paragraph whose numbers or signs begin anew: where items as far
  /// right as the paragraph stand, else the deepest.
  private mutating func beginPart(_ marker: ListMarker, lead indent: Int, isBelow: Bool) {
    guard !levels.isEmpty, !isBelow, continuing(marker, indent) == nil else { return }
    let depth = levels.firstIndex { $0.indent >= indent - 1 } ?? levels.count - 1
    suspended.append((depth, levels[depth]))
    levels.removeSubrange(depth...)
  }

  /// Takes up a level again whose numbers an item goes on to count behind such a part.
  private mutating func takeUp(_ marker: ListMarker) {
    guard
      let index = suspended.lastIndex(where: { suspended in
        suspended.depth < levels.count
          && marker.readings.contains {
            $0.style == suspended.level.style && $0.ordinal == suspended.level.last + 1
          }
      })
    else { return }
    let (depth, level) = suspended[index]
    suspended.removeSubrange(index...)
    levels.removeSubrange(depth...)
    levels.append(level)
  }

  /// The depth of the next item.
  private mutating func place(_ marker: ListMarker, indent: Int) -> Int {
    if !suspended.isEmpty, continuing(marker, indent) == nil { takeUp(marker) }
    let place = marker.readings.isEmpty ? bullet(marker, indent) : enumerator(marker, indent)
    if place.depth < levels.count {
      levels.removeSubrange((place.depth + 1)...)
      levels[place.depth].last = place.level.last
      levels[place.depth].style = place.level.style
      if hasClosed, place.level.style == nil { levels[place.depth].indent = place.level.indent }
    } else {
      levels.append(place.level)
    }
    return levels.count - 1
  }

  private func enumerator(_ marker: ListMarker, _ indent: Int) -> (depth: Int, level: Level) {
    if let next = continuing(marker, indent) { return next }
    if let first = marker.readings.last(where: { $0.ordinal == 1 }) {
      let level = Level(style: first.style, bullet: nil, last: 1, indent: indent)
      return (restarting(first.style, indent) ?? levels.count, level)
    }
    return skipping(marker, indent)
  }

  /// The open level that expects this item: the one at its indentation, else the deepest.
  private func continuing(_ marker: ListMarker, _ indent: Int) -> (depth: Int, level: Level)? {
    var candidates: [(depth: Int, level: Level)] = []
    for (depth, level) in levels.enumerated() {
      for reading in marker.readings
      where reading.style == level.style && reading.ordinal == level.last + 1 {
        let level = Level(style: reading.style, bullet: nil, last: reading.ordinal, indent: indent)
        candidates.append((depth, level))
      }
    }
    return candidates.last { levels[$0.depth].indent == indent } ?? candidates.last
  }

  /// The level that begins again, where an item steps out to one of the same signs.
  private func restarting(_ style: ListMarker.Style, _ indent: Int) -> Int? {
    guard let top = levels.last else { return nil }
    if top.style == style, indent <= top.indent { return levels.count - 1 }
    guard indent < top.indent else { return nil }
    return levels.lastIndex { $0.style == style && $0.indent == indent }
  }

  /// An item whose number follows nothing: the level of its signs, else a new one.
  private func skipping(_ marker: ListMarker, _ indent: Int) -> (depth: Int, level: Level) {
    for reading in marker.readings {
      let depth = levels.lastIndex { $0.style == reading.style && $0.last < reading.ordinal }
      guard let depth else { continue }
      return (
        depth, Level(style: reading.style, bullet: nil, last: reading.ordinal, indent: indent)
      )
    }
    // A list that opens at `V` is Roman: it would have had 21 letters before.
    let reading = marker.readings.min { $0.ordinal < $1.ordinal } ?? marker.readings[0]
    let level = Level(style: reading.style, bullet: nil, last: reading.ordinal, indent: indent)
    return (levels.count, level)
  }

  private func bullet(_ marker: ListMarker, _ indent: Int) -> (depth: Int, level: Level) {
    let level = Level(style: nil, bullet: marker.bullet, last: 0, indent: indent)
    let same = levels.indices.filter {
      levels[$0].bullet == marker.bullet && levels[$0].style == nil
    }
    guard let deepest = same.last else { return (levels.count, level) }
    let isDeeper = indent > max(levels[deepest].indent, levels[levels.count - 1].indent) + 1
    let isOpen = !hasClosed || deepest < levels.count - 1
    if isDeeper, isOpen, deepest == levels.count - 1 || isBesideLast {
      return (levels.count, level)
    }
    return (same.last { levels[$0].indent <= indent + 1 } ?? same[0], level)
  }
}
