import Glibc

/// What the system says of this process.
enum Resources {
  /// Nanoseconds of a clock that never goes back.
  static var nanoseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// Nanoseconds of the clock by which queries are timed: that of `nanoseconds`, or where the environment
  /// has `EVQ_BENCH_CLOCK=processor` the time that this thread was on a processor, which other work on
  /// the machine changes little.
  static var queryNanoseconds: Int {
    var time = timespec()
    clock_gettime(queryClock, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  private static let queryClock: clockid_t =
    getenv("EVQ_BENCH_CLOCK").map { String(cString: $0) } == "processor"
    ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC

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
