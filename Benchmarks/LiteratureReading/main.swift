// How fast literature is read, beside libxml2 with functions that do nothing, on one file in one
// run:
//
//     swift run -c release LiteratureBenchmark FILE.xml[.gz] [ROUNDS]
//
// Each way is measured in turn, ROUNDS times (5 when not given), and its best time counts: once by the
// clock, which tells what inflation beside the reading saves, and once by the processor time of all
// threads, which other work on the machine disturbs less. The peak of memory is that of the whole run.

import Glibc
import Literature
import SourceReading
import XMLReading

/// One way to read a file.
struct ReadingWay: Sendable {
  let name: String
  let run: @Sendable (ByteStream) throws -> Int
}

extension ReadingWay {
  /// Every way, the floor first and the mere bytes last.
  static let all: [ReadingWay] = [
    ReadingWay(name: "libxml2 SAX2, empty functions") { stream in
      _ = try XMLRecordReader.parseOnly { try stream.read(into: $0) }
      return 0
    },
    ReadingWay(name: "whole records") { stream in
      var bytes = 0
      _ = try PubMedReader.read(name: "file", fill: { try stream.read(into: $0) }) { entry in
        if case .record(let lines, _, _) = entry { bytes += lines.count }
      }
      return bytes
    },
    ReadingWay(name: "PMID, title and abstract") { stream in
      var bytes = 0
      _ = try XMLRecordReader.read(
        PubMedRules.titleAndAbstract, fill: { try stream.read(into: $0) }
      ) { bytes += $0.lines.count }
      return bytes
    },
    ReadingWay(name: "bytes alone") { stream in
      var count = 0
      while let block = try stream.next() { count += block.count }
      return count
    },
  ]
}

/// The best times of a way, in seconds, and what it counted.
struct BestTimes {
  var wall = Double.infinity
  var processor = Double.infinity
  var result = 0

  mutating func measure(_ way: ReadingWay, _ stream: ByteStream) throws {
    let (wall, processor) = (now(CLOCK_MONOTONIC), now(CLOCK_PROCESS_CPUTIME_ID))
    result = try way.run(stream)
    self.wall = min(self.wall, now(CLOCK_MONOTONIC) - wall)
    self.processor = min(self.processor, now(CLOCK_PROCESS_CPUTIME_ID) - processor)
  }
}

func now(_ clock: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func run(_ path: String, rounds: Int) throws {
  var best = [BestTimes](repeating: BestTimes(), count: ReadingWay.all.count)
  for _ in 0..<rounds {
    for (place, way) in ReadingWay.all.enumerated() {
      try best[place].measure(way, ByteStream(path: path, name: path))
    }
  }
  let bytes = Double(best[best.count - 1].result)
  for (way, times) in zip(ReadingWay.all, best) {
    func part(_ time: Double, _ floor: Double) -> String {
      "\(Int(bytes / time / 1e6)) MB/s (\(Int((floor / time * 100).rounded())) % of the first)"
    }
    print(
      "\(way.name): \(part(times.wall, best[0].wall)) by the clock, "
        + "\(part(times.processor, best[0].processor)) of processor time, \(times.result) bytes")
  }
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  print("peak \(usage.ru_maxrss / 1024) MB")
}

let arguments = CommandLine.arguments
guard arguments.count > 1 else {
  print("usage: LiteratureBenchmark FILE.xml[.gz] [ROUNDS]")
  throw CancellationError()
}
try run(arguments[1], rounds: arguments.count > 2 ? Int(arguments[2]) ?? 5 : 5)
