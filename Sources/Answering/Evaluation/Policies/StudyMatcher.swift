import EvidenceModel
import SourceReading
import TextAnalysis

/// Pairs the studies that were read with those of the gold data by their places.
enum StudyMatcher {
  /// The share of the bytes of either that must be bytes of both, as for statements.
  private static let least = 0.5

  /// For each study of the gold data the index of the one that was read there, or nil.
  static func pairs(
    _ studies: [DescribedStudy], _ gold: [GoldStudy], in source: SourceText
  ) -> [Int?] {
    var taken: Set<Int> = []
    return places(of: gold, in: source).map { place in
      guard let place else { return nil }
      let best = studies.indices.filter { !taken.contains($0) }
        .map { (index: $0, overlap: overlap(place, studies[$0].quote.span.ranges)) }
        .max { ($0.overlap, -$0.index) < ($1.overlap, -$1.index) }
      guard let best, best.overlap >= least else { return nil }
      taken.insert(best.index)
      return best.index
    }
  }

  private static func overlap(_ place: Range<Int>, _ ranges: [Range<Int>]) -> Double {
    let common = ranges.reduce(0) { $0 + $1.clamped(to: place).count }
    let all = place.count + ranges.reduce(0) { $0 + $1.count } - common
    return all == 0 ? 0 : Double(common) / Double(all)
  }

  /// From the first words to the last, each study looked for from the one before on.
  private static func places(of gold: [GoldStudy], in source: SourceText) -> [Range<Int>?] {
    let text = source.clean([0..<source.bytes.count])
    var start = 0
    return gold.map { study in
      let first = Array(study.from.utf8)
      let last = Array(study.to.utf8)
      guard
        let from = ByteSearch.first(first, in: text.bytes, start..<text.count)
          ?? ByteSearch.first(first, in: text.bytes, 0..<text.count),
        let to = ByteSearch.first(last, in: text.bytes, from..<text.count)
      else { return nil }
      start = from + 1
      return text.sourceRange(from..<(to + last.count))
    }
  }
}
