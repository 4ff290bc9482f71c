// How fast literature is read, beside libxml2 with functions that do nothing, on one file in one
// run:
//
//     swift run -c release LiteratureBenchmark FILE.xml[.gz] [ROUNDS]
//
// Each way is measured in turn, ROUNDS times (5 when not given), and its best time counts.

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

func run(_ path: String, rounds: Int) throws {
  let clock = ContinuousClock()
  var best = [Duration?](repeating: nil, count: ReadingWay.all.count)
  var results = [Int](repeating: 0, count: ReadingWay.all.count)
  for _ in 0..<rounds {
    for (place, way) in ReadingWay.all.enumerated() {
      let stream = try ByteStream(path: path, name: path)
      let time = try clock.measure { results[place] = try way.run(stream) }
      best[place] = min(best[place] ?? time, time)
    }
  }
  let bytes = Double(results[ReadingWay.all.count - 1])
  let floor = seconds(best[0])
  for (place, way) in ReadingWay.all.enumerated() {
    let time = seconds(best[place])
    let rate = Int(bytes / time / 1e6)
    let share = Int((floor / time * 100).rounded())
    print("\(way.name): \(rate) MB/s, \(share) % of the first, \(results[place]) bytes")
  }
}

func seconds(_ duration: Duration?) -> Double {
  guard let parts = duration?.components else { return .infinity }
  return Double(parts.seconds) + Double(parts.attoseconds) / 1e18
}

let arguments = CommandLine.arguments
guard arguments.count > 1 else {
  print("usage: LiteratureBenchmark FILE.xml[.gz] [ROUNDS]")
  throw CancellationError()
}
try run(arguments[1], rounds: arguments.count > 2 ? Int(arguments[2]) ?? 5 : 5)
