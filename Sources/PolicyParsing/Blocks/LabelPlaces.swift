import TextAnalysis
import Vocabulary

/// Where labels of a header stand in a line, in order and none over another.
struct LabelPlaces {
  /// The places.
  let places: [Range<Int>]

  /// Finds the labels of a line in lower case; names of drugs' columns are words of sentences, too.
  init(_ lowered: [UInt8], _ vocabulary: PolicyVocabulary) {
    places = vocabulary.headerLabels.matches(in: lowered, 0..<lowered.count)
      .filter { $0.meaning != .drug }.map(\.range)
  }

  /// The last label that ends before an offset.
  func last(endingBefore offset: Int) -> Range<Int>? {
    let count = count(endingBefore: offset)
    return count > 0 ? places[count - 1] : nil
  }

  /// The first label that ends behind an offset.
  func first(endingBehind offset: Int) -> Range<Int>? {
    let count = count(endingBefore: offset)
    return count < places.count ? places[count] : nil
  }

  private func count(endingBefore offset: Int) -> Int {
    SortedSearch.first(in: places.indices) { places[$0].upperBound > offset }
  }
}
