import SourceReading
import TextAnalysis

/// The title of a document on a drug under several brands, each of which stands on a line of its own.
extension HeaderReader {
  /// How many brands must stand below the drug's name.
  private static let fewestBrands = 3

  /// The drug's name where a candidate is one of its brands: `tremab` above `TREMEROL (tremab)`, `NOTREM
  /// (tremab-aaaa)` and `TREMLESS (tremab-bbbb)`.
  func aboveBrands(_ best: TitleCandidate, among all: [TitleCandidate]) -> TitleCandidate {
    guard let drug = drugInBrackets(best.range) else { return best }
    let brands = Set(
      all.filter { drugInBrackets($0.range) == drug }
        .map { HeadingWords.normalized(layout.reading.bytes, $0.range) })
    guard brands.count >= Self.fewestBrands else { return best }
    return all.first { other in
      other.range.upperBound <= best.range.lowerBound
        && HeadingWords.normalized(layout.reading.bytes, other.range) == drug
    } ?? best
  }

  /// The word in brackets that ends a brand's line, without a suffix: `tremab` of `NOTREM (tremab-aaaa)`.
  private func drugInBrackets(_ range: Range<Int>) -> [UInt8]? {
    let bytes = layout.reading.bytes
    guard let last = range.last, bytes[last] == UInt8(ascii: ")"),
      let open = range.last(where: { bytes[$0] == UInt8(ascii: "(") }), open > range.lowerBound
    else { return nil }
    let word = bytes[(open + 1)..<last].map(\.asciiLowercased)
    let drug = word.prefix { $0.isASCIILetter }
    let rest = word.dropFirst(drug.count)
    let isSuffixed =
      rest.first == UInt8(ascii: "-") && rest.count == 5
      && rest.dropFirst().allSatisfy(\.isASCIILetter)
    return drug.count >= 4 && (rest.isEmpty || isSuffixed) ? Array(drug) : nil
  }
}
