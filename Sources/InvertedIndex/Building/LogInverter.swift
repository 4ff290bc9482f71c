/// Sorts a run of a log by term: the posting lists of a run of documents.
///
/// The bytes of each list are measured first, so that each occurrence is written to its place at
/// once: a counting sort.
///
/// Invariants: the second walk meets the same occurrences as the first, so that every list is filled
/// exactly; the numbers of terms in the log are those of its table.
struct LogInverter {
  private let run: LoggedRun
  private let states: ScratchBuffer<State>

  /// How far the list of a term has come.
  fileprivate struct State: BitwiseCopyable {
    /// The last document and the last place in it.
    var document: UInt32
    var place: UInt32
    /// How many bytes there are, and then where the next one goes.
    var offset = 0

    /// Goes on to an occurrence, and says how it is written.
    @inline(__always)
    mutating func next(_ newDocument: UInt32, _ newPlace: UInt32) -> OccurrenceCode {
      let code = OccurrenceCode(
        documentGap: newDocument &- document, place: newPlace, placeGap: newPlace &- place)
      (document, place) = (newDocument, newPlace)
      return code
    }
  }

  /// What inverting takes in memory, kept for the next run: memory that is new has to be cleared by
  /// the kernel first, which takes longer than filling it.
  ///
  /// Invariant: one inversion at a time takes place in it.
  final class Room {
    /// Makes an empty room.
    init() {}

    fileprivate var states = ScratchBuffer<State>(uninitialized: 0)
    fileprivate var lists = ScratchBuffer<UInt8>(uninitialized: 0)
    /// The numbers of the terms of a numbering, in the order of the dictionary.
    fileprivate var order: [UInt32] = []
    fileprivate var numbering = 0

    /// The order of all terms of a run.
    fileprivate func sort(_ run: LoggedRun) {
      if numbering != run.numbering { order = [] }
      (order, numbering) = (run.terms.sortedNumbers(order), run.numbering)
    }
  }

  /// Lists as a `PostingRun` reads them.
  typealias Lists = (bytes: ScratchBuffer<UInt8>, count: Int, signposts: [Int])

  /// Returns the lists of a run, whose bytes are in the room until the next one is inverted in it.
  static func invert(_ run: LoggedRun, in room: Room) -> Lists {
    ScratchBuffer.makeRoom(for: run.terms.count, in: &room.states)
    room.sort(run)
    let inverter = LogInverter(run, room.states)
    inverter.measure()
    let held = room.order.filter { room.states.base[Int($0)].offset > 0 }
    let count = held.reduce(0) {
      $0 + inverter.headCount($1) + inverter.states.base[Int($1)].offset
    }
    ScratchBuffer.makeRoom(for: count + OccurrenceCode.overhang, in: &room.lists)
    let signposts = inverter.writeHeads(held, to: room.lists.base)
    inverter.distribute(to: room.lists.base)
    inverter.mendHeads(held, in: room.lists.base)
    return (room.lists, count, signposts)
  }

  private init(_ run: LoggedRun, _ states: ScratchBuffer<State>) {
    (self.run, self.states) = (run, states)
    let state = State(document: run.firstDocument &- 1, place: 0)
    states.base.update(repeating: state, count: run.terms.count)
  }

  private func measure() {
    let states = states.base
    let ask = { (term: Int) in CacheLine.prefetch(states + term, at: 0) }
    forEachOccurrence(far: ask, near: { _ in }) { term, document, place in
      let occurrence = (states + term).pointee.next(document, place)
      (states + term).pointee.offset &+= occurrence.byteCount
    }
  }

  private func distribute(to bytes: UnsafeMutablePointer<UInt8>) {
    let states = states.base
    let ask = { (term: Int) in CacheLine.prefetch(states + term, at: 0) }
    let askList = { (term: Int) in CacheLine.prefetch(bytes, at: states[term].offset) }
    forEachOccurrence(far: ask, near: askList) { term, document, place in
      let occurrence = (states + term).pointee.next(document, place)
      var next = bytes + (states + term).pointee.offset
      occurrence.write(to: &next)
      (states + term).pointee.offset = next - bytes
    }
  }

  /// Writes the head of each list in the order of the dictionary, and notes where the list begins.
  ///
  /// - Returns: Where some of the heads are.
  private func writeHeads(
    _ order: [UInt32], to bytes: UnsafeMutablePointer<UInt8>
  ) -> [Int] {
    var next = bytes
    var signposts: [Int] = []
    for number in order {
      if next - bytes >= (signposts.last ?? 0) + PostingRun.signpostDistance {
        signposts.append(next - bytes)
      }
      let state = states.base + Int(number)
      let count = state.pointee.offset
      writeHeadStart(number, to: &next)
      for byte in run.terms.string(number) {
        next.pointee = byte
        next += 1
      }
      OccurrenceCode.write(UInt64(count), to: &next)
      state.pointee = State(
        document: run.firstDocument &- 1, place: 0, offset: next - bytes)
      next += count
    }
    return signposts
  }

  /// Writes again how each head begins: what was written to the end of the list before may have run
  /// over it.
  private func mendHeads(_ order: [UInt32], in bytes: UnsafeMutablePointer<UInt8>) {
    var next = bytes
    for number in order {
      writeHeadStart(number, to: &next)
      next = bytes + states.base[Int(number)].offset
    }
  }

  /// Writes the first bytes of a head, `OccurrenceCode.overhang` at least.
  private func writeHeadStart(_ number: UInt32, to next: inout UnsafeMutablePointer<UInt8>) {
    next.pointee = run.terms.field(number)
    next += 1
    OccurrenceCode.write(UInt64(run.terms.length(number)), to: &next)
  }

  private func headCount(_ number: UInt32) -> Int {
    let length = run.terms.length(number)
    return 1 + OccurrenceCode.byteCount(UInt64(length)) + length
      + OccurrenceCode.byteCount(UInt64(states.base[Int(number)].offset))
  }

  /// Calls a closure with each term and where it occurs, and before it with the number of a term that
  /// occurs `farDistance` and `nearDistance` entries later.
  ///
  /// The terms' states and lists are all over memory: what is asked for ahead is there when it is used.
  @inline(__always)
  private func forEachOccurrence(
    far: (Int) -> Void, near: (Int) -> Void, _ body: (Int, UInt32, UInt32) -> Void
  ) {
    var document = run.firstDocument
    var place: UInt32 = 0
    run.entries.forEachPart { part in
      for (index, entry) in part.enumerated() {
        Self.look(far, at: index &+ Self.farDistance, of: part)
        Self.look(near, at: index &+ Self.nearDistance, of: part)
        if entry.isTerm {
          body(Int(entry.rawValue), document, place)
          place &+= 1
        } else if entry == .fieldStart {
          place = 0
        } else if entry == .documentEnd {
          document &+= 1
        } else {
          let reading = run.readings.readings[entry.reading]
          for token in run.readings.tokens[reading.tokens] {
            body(Int(token.term), document, place &+ token.offset)
          }
          place &+= reading.extent
        }
      }
    }
  }

  @inline(__always)
  private static func look(
    _ body: (Int) -> Void, at index: Int, of part: UnsafeBufferPointer<LogEntry>
  ) {
    guard index < part.count, part[index].isTerm else { return }
    body(Int(part[index].rawValue))
  }

  private static let farDistance = 24
  private static let nearDistance = 12
}
