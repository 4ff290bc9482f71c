import EvidenceModel
import SourceReading
import TextAnalysis

/// Pairs the determinations that were read with those of the gold data by their places.
enum StatementMatcher {
  /// The share of the words of both that must be words of each for two places to be one.
  private static let least = 0.5

  /// For each statement of the gold data the index of the one that was read there, or nil.
  ///
  /// Best overlap first; of two that overlap the same, as where one sentence determines twice, the
  /// one with the same classes.
  static func pairs(
    _ statements: [PolicyStatement], _ gold: [GoldStatement], in source: SourceText
  ) -> [Int?] {
    let places = places(of: gold.map(\.quote), in: source)
    var candidates: [(overlap: Double, isSameClass: Bool, gold: Int, found: Int)] = []
    for (index, place) in places.enumerated() {
      for (found, statement) in statements.enumerated() {
        let overlap = overlap(place, statement.quote.span.ranges)
        guard overlap >= least else { continue }
        let isSame = Set(gold[index].classes) == Set(statement.determination.classes)
        candidates.append((overlap, isSame, index, found))
      }
    }
    candidates.sort {
      ($0.isSameClass ? 1 : 0, $0.overlap, -$0.gold, -$0.found)
        > ($1.isSameClass ? 1 : 0, $1.overlap, -$1.gold, -$1.found)
    }
    var pairs = [Int?](repeating: nil, count: gold.count)
    var taken: Set<Int> = []
    for candidate in candidates
    where pairs[candidate.gold] == nil && taken.insert(candidate.found).inserted {
      pairs[candidate.gold] = candidate.found
    }
    return pairs
  }

  /// The bytes that both have of the bytes that either has.
  private static func overlap(_ one: [Range<Int>], _ other: [Range<Int>]) -> Double {
    let common = one.reduce(0) { sum, range in
      sum + other.reduce(0) { $0 + $1.clamped(to: range).count }
    }
    let all = one.reduce(0) { $0 + $1.count } + other.reduce(0) { $0 + $1.count } - common
    return all == 0 ? 0 : Double(common) / Double(all)
  }

  /// Where the quotes stand, each looked for from the one before on.
  ///
  /// A quote in two pieces has ` … ` between them; the next quote may be the same sentence again.
  private static func places(of quotes: [String], in source: SourceText) -> [[Range<Int>]] {
    let text = source.clean([0..<source.bytes.count])
    var start = 0
    var last: (quote: String, end: Int)?
    return quotes.map { quote in
      var place: [Range<Int>] = []
      // A sentence that comes again and again is each time the next one.
      let again = last.flatMap { last in
        quote == last.quote
          ? ByteSearch.first(Array(quote.utf8), in: text.bytes, last.end..<text.count) : nil
      }
      var from = again ?? start
      for piece in quote.split(separator: "…") {
        let words = Array(piece.split(separator: " ").joined(separator: " ").utf8)
        let range =
          ByteSearch.first(words, in: text.bytes, from..<text.count)
          ?? ByteSearch.first(words, in: text.bytes, 0..<text.count)
        guard let range else { continue }
        if place.isEmpty { start = range }
        from = range + words.count
        place.append(text.sourceRange(range..<from))
      }
      last = (quote, from)
      return place
    }
  }
}
