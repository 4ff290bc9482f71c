import Threads

/// Inverts runs of a log one after another and moves them to temporary files.
///
/// Where there are two threads this goes on while the next run is logged; not more than one run waits
/// to be inverted.
struct RunMover {
  private let memory: BuildMemory
  /// Nil while a run is being moved; a copy of the mover may have it too.
  private var room: LogInverter.Room?
  private var spare = LogEntries()
  private var pending: Background<Result<Moved, SegmentWriterError>>?

  /// A run that has been moved, and memory that it no longer takes.
  private struct Moved {
    var run: PostingRun
    var room: LogInverter.Room
    var spare: LogEntries
  }

  /// Begins without a run.
  init(_ memory: BuildMemory) { self.memory = memory }

  /// Has a run moved out; `runs` get the one before it.
  ///
  /// - Returns: Memory for the entries of the next run.
  mutating func moveOut(
    _ logged: LoggedRun, after runs: inout [PostingRun]
  ) throws(SegmentWriterError) -> LogEntries {
    try takePending(to: &runs)
    let (memory, window) = (memory, memory.windowSize(ofRun: runs.count))
    let room = takeRoom()
    pending = Background {
      Result { () throws(SegmentWriterError) in
        try Self.moved(logged, in: room, memory.folder, windowSize: window)
      }
    }
    if memory.threadCount < 2 { try takePending(to: &runs) }
    defer { spare = LogEntries() }
    return spare
  }

  /// Inverts the last run, which stays in memory when it is the only one; `runs` get the one before it.
  mutating func last(
    _ logged: LoggedRun, after runs: inout [PostingRun]
  ) throws(SegmentWriterError) -> PostingRun {
    try takePending(to: &runs)
    var run = try PostingRun(logged, in: takeRoom())
    guard !runs.isEmpty else { return run }
    try run.moveOut(to: memory.folder, windowSize: memory.windowSize(ofRun: runs.count))
    return run
  }

  /// A room that nobody else has.
  private mutating func takeRoom() -> LogInverter.Room {
    defer { room = nil }
    guard isKnownUniquelyReferenced(&room), let room else { return LogInverter.Room() }
    return room
  }

  private mutating func takePending(to runs: inout [PostingRun]) throws(SegmentWriterError) {
    guard let moved = try pending?.value().get() else { return }
    pending = nil
    runs.append(moved.run)
    (room, spare) = (moved.room, moved.spare)
  }

  private static func moved(
    _ logged: LoggedRun, in room: LogInverter.Room, _ folder: String, windowSize: Int
  ) throws(SegmentWriterError) -> Moved {
    var run = try PostingRun(logged, in: room)
    try run.moveOut(to: folder, windowSize: windowSize)
    return Moved(run: run, room: room, spare: logged.entries)
  }
}
