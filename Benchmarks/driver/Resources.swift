import Glibc

/// What the system says of this process.
enum Resources {
  /// Nanoseconds of a clock that never goes back.
  static var nanoseconds: Int { nanoseconds(of: CLOCK_MONOTONIC) }

  /// Nanoseconds of the clock by which queries are timed: that of `nanoseconds`, or where the environment
  /// has `EVQ_BENCH_CLOCK=processor` the time that this thread was on a processor, which other work on
  /// the machine changes little.
  static var queryNanoseconds: Int {
    nanoseconds(of: isByProcessor ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC)
  }

  /// Nanoseconds of the clock by which builds of one thread are timed: in the same way that of
  /// `nanoseconds`, or the time that this process was on a processor.
  static var buildNanoseconds: Int {
    nanoseconds(of: isByProcessor ? CLOCK_PROCESS_CPUTIME_ID : CLOCK_MONOTONIC)
  }

  private static let isByProcessor =
    getenv("EVQ_BENCH_CLOCK").map { String(cString: $0) } == "processor"

  private static func nanoseconds(of clock: clockid_t) -> Int {
    var time = timespec()
    clock_gettime(clock, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// The most memory that was in use at once, in bytes.
  static var peakMemory: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1024
  }

  /// How large a file is.
  static func byteCount(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }
}
