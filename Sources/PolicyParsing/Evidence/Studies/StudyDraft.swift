import EvidenceModel
import SourceReading
import TextAnalysis

/// A described study while its sentences are gathered.
struct StudyDraft: Hashable, Sendable {
  /// How the narrative begins to speak of it.
  var finding: StudyOpeningFinding
  /// The words that do it, in the source.
  var lead: Range<Int>
  /// The index of its section.
  var section: Int
  /// Its sentences in the source; neighbours are one range.
  var ranges: [Range<Int>] = []

  /// Adds a sentence.
  mutating func add(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    ranges.append(range)
  }

  /// The study, its quotation made of whole stretches of its sentences.
  func study(
    id: DescribedStudyID, _ reading: Reading,
    passages: [(passage: Passage, range: Range<Int>)]
  ) -> DescribedStudy {
    let joined = Self.joined(ranges, reading)
    return DescribedStudy(
      id: id, opening: finding.opening, author: finding.author, year: finding.year,
      trialName: finding.trialName, lead: reading.quote(lead), quote: reading.quote(joined),
      passages: Self.passages(around: joined, passages), section: section)
  }

  /// Sentences between which only white space stands, as one range.
  private static func joined(_ ranges: [Range<Int>], _ reading: Reading) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for range in ranges {
      if let last = joined.last, last.upperBound <= range.lowerBound,
        range.lowerBound - last.upperBound < 400,
        isBlank(reading.bytes[last.upperBound..<range.lowerBound])
      {
        joined[joined.count - 1] = last.lowerBound..<range.upperBound
      } else {
        joined.append(range)
      }
    }
    return joined
  }

  private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0.isASCIISpace || $0 == UInt8(ascii: "*") }
  }

  /// The passages that ranges touch; both ascend.
  private static func passages(
    around ranges: [Range<Int>], _ passages: [(passage: Passage, range: Range<Int>)]
  ) -> [PassageID] {
    var found: [PassageID] = []
    for range in ranges {
      var index = first(passages, endingBehind: range.lowerBound)
      while index < passages.count, passages[index].range.lowerBound < range.upperBound {
        let id = passages[index].passage.id
        if !found.contains(id) { found.append(id) }
        index += 1
      }
    }
    return found
  }

  private static func first(
    _ passages: [(passage: Passage, range: Range<Int>)], endingBehind offset: Int
  ) -> Int {
    SortedSearch.first(in: passages.indices) { passages[$0].range.upperBound > offset }
  }
}
