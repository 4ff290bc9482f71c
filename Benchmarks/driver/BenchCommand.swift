import InvertedIndex

/// What the command line asks for.
struct BenchCommand {
  private let words: [String]
  private var threads = 1
  private var mebibytes = 1024

  /// The smallest memory limit that a build of a million documents keeps, give or take a fifth.
  private static let leastMebibytes = 128

  /// Reads the arguments.
  init(_ arguments: [String]) throws(BenchError) {
    var words: [String] = []
    var rest = arguments[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("--") else {
        words.append(word)
        continue
      }
      guard let number = rest.popFirst().flatMap({ Int($0) }), number > 0 else {
        throw .usage("\(word) takes a number above 0")
      }
      switch word {
      case "--threads": threads = number
      case "--memory": mebibytes = number
      default: throw .usage("unknown option \(word)")
      }
    }
    self.words = words
  }

  /// Does it.
  func run() throws {
    switch (words.first, words.count) {
    case ("build", 3):
      guard mebibytes >= Self.leastMebibytes else {
        throw BenchError.usage(
          "--memory takes at least \(Self.leastMebibytes) MiB: keys and lengths of a million "
            + "documents and what writing them takes fit in no less")
      }
      let memory = BuildMemory(limit: mebibytes << 20, threadCount: threads)
      try IndexBuild(corpus: words[1], segment: words[2], memory: memory).run()
    case ("serve", 4):
      try QuerySession(segment: words[1], queries: words[2], phrases: words[3]).serve()
    case ("check", 4):
      try PlainScoring(corpus: words[2], queries: words[3]).check(segment: words[1])
    case ("count", 2): print(try IndexFile.open(words[1]).documentCount)
    default: throw BenchError.usage("expected build, serve, check or count")
    }
  }
}

/// Why a benchmark could not be run.
enum BenchError: Error, CustomStringConvertible {
  case usage(String)
  case unreadable(String)
  case disagreement(String)

  var description: String {
    switch self {
    case .usage(let message), .unreadable(let message), .disagreement(let message): message
    }
  }
}
