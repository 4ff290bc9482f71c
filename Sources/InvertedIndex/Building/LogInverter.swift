/// Sorts a log of occurrences by term: the posting lists of a run of documents.
///
/// The bytes of each list are measured first, so that each occurrence is written to its place at
/// once: a counting sort.
///
/// Invariants: the second walk meets the same occurrences as the first, so that every list is filled
/// exactly; the numbers of terms in the log are those of its table.
struct LogInverter {
  private let log: OccurrenceLog
  private let states: ScratchBuffer<State>

  /// How far the list of a term has come.
  private struct State {
    /// The last document and the last place in it.
    var document: UInt32
    var place: UInt32
    /// How many bytes there are, and then where the next one goes.
    var offset = 0
  }

  /// Returns the lists of a log as a `PostingRun` reads them.
  static func invert(_ log: OccurrenceLog) -> (bytes: ScratchBuffer<UInt8>, count: Int) {
    let inverter = LogInverter(log)
    inverter.measure()
    let order = log.terms.sortedNumbers()
    let count = order.reduce(0) {
      $0 + inverter.headCount($1) + inverter.states.base[Int($1)].offset
    }
    let bytes = ScratchBuffer<UInt8>(uninitialized: count)
    inverter.writeHeads(order, to: bytes.base)
    inverter.distribute(to: bytes.base)
    return (bytes, count)
  }

  private init(_ log: OccurrenceLog) {
    self.log = log
    states = ScratchBuffer(
      log.terms.records.count, repeating: State(document: log.firstDocument &- 1, place: 0))
  }

  private func measure() {
    let states = states.base
    forEachOccurrence { term, document, place in
      let state = states + term
      if state.pointee.document == document {
        let code = OccurrenceCode.further(placeGap: place &- state.pointee.place)
        state.pointee.offset &+= OccurrenceCode.byteCount(code)
      } else {
        let code = OccurrenceCode.first(documentGap: document &- state.pointee.document)
        state.pointee.document = document
        state.pointee.offset &+=
          OccurrenceCode.byteCount(code) &+ OccurrenceCode.byteCount(UInt64(place))
      }
      state.pointee.place = place
    }
  }

  private func distribute(to bytes: UnsafeMutablePointer<UInt8>) {
    let states = states.base
    forEachOccurrence { term, document, place in
      let state = states + term
      var next = bytes + state.pointee.offset
      if state.pointee.document == document {
        let code = OccurrenceCode.further(placeGap: place &- state.pointee.place)
        OccurrenceCode.write(code, to: &next)
      } else {
        let code = OccurrenceCode.first(documentGap: document &- state.pointee.document)
        state.pointee.document = document
        OccurrenceCode.write(code, to: &next)
        OccurrenceCode.write(UInt64(place), to: &next)
      }
      state.pointee.place = place
      state.pointee.offset = next - bytes
    }
  }

  /// Writes the head of each list in the order of the dictionary, and notes where the list begins.
  private func writeHeads(_ order: [UInt32], to bytes: UnsafeMutablePointer<UInt8>) {
    var next = bytes
    for number in order {
      let record = log.terms.records[Int(number)]
      let state = states.base + Int(number)
      let count = state.pointee.offset
      next.pointee = record.field
      next += 1
      OccurrenceCode.write(UInt64(record.length), to: &next)
      for byte in log.terms.string(Int(number)) {
        next.pointee = byte
        next += 1
      }
      OccurrenceCode.write(UInt64(count), to: &next)
      state.pointee = State(
        document: log.firstDocument &- 1, place: 0, offset: next - bytes)
      next += count
    }
  }

  private func headCount(_ number: UInt32) -> Int {
    let length = Int(log.terms.records[Int(number)].length)
    return 1 + OccurrenceCode.byteCount(UInt64(length)) + length
      + OccurrenceCode.byteCount(UInt64(states.base[Int(number)].offset))
  }

  @inline(__always)
  private func forEachOccurrence(_ body: (Int, UInt32, UInt32) -> Void) {
    var document = log.firstDocument
    var place: UInt32 = 0
    log.entries.forEachPart { part in
      for entry in part {
        if entry.isTerm {
          body(Int(entry.rawValue), document, place)
          place &+= 1
        } else if entry == .fieldStart {
          place = 0
        } else if entry == .documentEnd {
          document &+= 1
        } else {
          let reading = log.readings.readings[entry.reading]
          for token in log.readings.tokens[reading.tokens] {
            body(Int(token.term), document, place &+ token.offset)
          }
          place &+= reading.extent
        }
      }
    }
  }
}
