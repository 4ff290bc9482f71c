import SourceReading
import TextAnalysis

/// The endings that several lines of a header share, as the entries of a site's list do: `Bed therapy
/// dictionary , look up`, `Hearing dictionary , look up`.
///
/// A title that stands there several times, with more or less before it, shares its end, too; one of
/// its lines is nothing but that end.
struct SharedEndings {
  /// How many lines share an ending, and of how many words it is at least.
  private static let (fewest, words) = (3, 2)

  private var lines: Set<Range<Int>> = []

  /// Finds such lines among those of a header.
  init(_ lines: [Range<Int>], _ bytes: [UInt8]) {
    let all = lines.map { (line: $0, words: WhiteSpace.words(bytes, $0).map { bytes[$0] }) }
      .filter { $0.words.count > Self.words }
    let groups = Dictionary(grouping: all) { $0.words.suffix(Self.words) }
    for group in groups.values where group.count >= Self.fewest {
      let shared = Self.shared(group.map(\.words))
      let rests = Set(group.map { $0.words.dropLast(shared) })
      guard rests.count >= Self.fewest, !rests.contains([]) else { continue }
      self.lines.formUnion(group.map(\.line))
    }
  }

  /// Whether a line is an entry of such a list.
  func contains(_ line: Range<Int>) -> Bool { lines.contains(line) }

  /// How many words all lines end in.
  private static func shared(_ lines: [[ArraySlice<UInt8>]]) -> Int {
    guard let first = lines.first else { return 0 }
    return first.reversed().enumerated().prefix { index, word in
      lines.allSatisfy { $0.count > index && $0[$0.count - 1 - index] == word }
    }.count
  }
}
