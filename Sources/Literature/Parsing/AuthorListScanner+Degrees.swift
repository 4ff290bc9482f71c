import EvidenceModel
import TextAnalysis
import Vocabulary

/// The degrees that some lists print behind persons.
extension AuthorListScanner {
  /// The index behind degrees and their commas (`Ames, R.S., MD, MPH, et al.`, `Ames RS, MD; Burr K`), or
  /// behind the last one's stop where the list ends: `Ames, R. S., MD. (2018)`, `Ames RS, MD. Title`.
  func afterDegrees(_ index: Int) -> (next: Int, endsList: Bool) {
    var next = index
    let hasStops = names.last?.given?.utf8.contains(0x2E) == true
    var isKnown = false
    while let stop = degreeEnd(next, isKnown) {
      isKnown = true
      let behind = bytes.skippingSpaces(min(stop + 1, end), before: end)
      if stop == end || bytes[stop] == UInt8(ascii: ".") {
        let opensDate = behind < end && bytes[behind] == UInt8(ascii: "(")
        return opensDate || !hasStops ? (behind, true) : (next, false)
      }
      next = behind
      if bytes[stop] == UInt8(ascii: ";") { break }
    }
    return (next, false)
  }

  /// The end of the degree at `index`, which a sign follows; behind a known one any few capitals are one.
  private func degreeEnd(_ index: Int, _ isKnown: Bool) -> Int? {
    var stop = index
    while stop < end, bytes[stop].isASCIILetter, stop - index < 8 { stop += 1 }
    guard stop - index > 1, bytes[index].isASCIIUppercase,
      stop == end || (",.;" as StaticString).holds(bytes[stop]),
      ReferenceNameParts.degrees.contains(bytes.text(index..<stop))
        || isKnown && bytes[index..<stop].allSatisfy(\.isASCIIUppercase)
    else { return nil }
    return stop
  }
}
