/// Finds a phrase in one field.
final class PhraseMatcher {
  /// A slot: the posting lists of its terms, and how far it lies behind the phrase's beginning.
  struct Slot {
    /// A cursor for each term that may stand here.
    var cursors: [PostingCursor]
    /// The distance from the beginning.
    var offset: Int
  }

  /// The position of the field in the schema.
  let field: Int

  /// The document on which the matcher stands.
  private(set) var document: UInt32 = .noDocument

  /// How often the phrase stands in it.
  private(set) var frequency = 0

  private let slots: [Slot]
  private let slop: Int

  /// Looks for slots, at least one, in a field.
  init(_ slots: [Slot], slop: Int, field: Int) {
    self.slots = slots
    self.slop = slop
    self.field = field
  }

  /// Moves to the first document from `target` in which the phrase stands.
  func advance(to target: UInt32) throws(SegmentError) {
    guard document == .noDocument || document < target else { return }
    var candidate = target
    while true {
      candidate = try nextWithAllSlots(candidate)
      guard candidate != .noDocument else { break }
      frequency = try phraseFrequency()
      if frequency > 0 { break }
      candidate += 1
    }
    document = candidate
  }

  private func nextWithAllSlots(_ target: UInt32) throws(SegmentError) -> UInt32 {
    var candidate = target
    var agreeing = 0
    while agreeing < slots.count, candidate != .noDocument {
      agreeing = 0
      for slot in slots {
        let nearest = try Self.seek(slot, candidate)
        guard nearest == candidate else {
          candidate = nearest
          break
        }
        agreeing += 1
      }
    }
    return candidate
  }

  private static func seek(_ slot: Slot, _ target: UInt32) throws(SegmentError) -> UInt32 {
    var nearest = UInt32.noDocument
    for cursor in slot.cursors {
      try cursor.seek(target)
      nearest = min(nearest, cursor.document)
    }
    return nearest
  }

  private func phraseFrequency() throws(SegmentError) -> Int {
    guard let document = slots.first?.cursors.lazy.map(\.document).min() else { return 0 }
    var beginnings: [[Int]] = []
    for slot in slots { try beginnings.append(Self.beginnings(slot, document)) }
    return PhraseFrequency.count(beginnings, slop: slop)
  }

  /// Where the phrase would begin for each occurrence in a slot: ascending, each once.
  private static func beginnings(_ slot: Slot, _ document: UInt32) throws(SegmentError) -> [Int] {
    var beginnings: Set<Int> = []
    for cursor in slot.cursors where cursor.document == document {
      for position in try cursor.positions() { beginnings.insert(Int(position) - slot.offset) }
    }
    return beginnings.sorted()
  }
}
