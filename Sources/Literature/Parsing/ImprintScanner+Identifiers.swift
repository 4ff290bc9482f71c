import EvidenceModel
import TextAnalysis
import Vocabulary

/// What stands for the pages of articles without any: identifiers of items and of manuscripts.
extension ImprintScanner {
  /// Reads what stands for the pages of an article ahead of print: `bmjmilitary-2020-001591`.
  @discardableResult
  func takeItemIdentifier(_ imprint: inout Imprint, _ index: Int) -> Bool {
    var position = index
    while position < end, position - index < 40, !bytes[position].isASCIISpace,
      bytes[position] != UInt8(ascii: ";")
    {
      position += 1
    }
    let range = bytes.trimmed(index..<position)
    guard bytes[range].contains(where: \.isASCIIDigit),
      range.upperBound == end
        || bytes[range.upperBound] == UInt8(ascii: ".")
    else { return false }
    imprint.page = bytes.text(range)
    imprint.range = imprint.range.lowerBound..<range.upperBound
    return true
  }

  /// Whether a publisher item identifier begins at `index`, an ISSN behind a capital and a year in
  /// brackets: `S0894-1130(21)00058-2`.
  func isItemIdentifier(_ index: Int) -> Bool {
    guard index + 17 < end, bytes[index] == UInt8(ascii: "S") else { return false }
    return bytes.digitsEnd(index + 1, before: end) == index + 5
      && bytes[index + 5] == UInt8(ascii: "-")
      && bytes.digitsEnd(index + 6, before: end) >= index + 9
      && bytes[index + 10] == UInt8(ascii: "(")
  }

  /// Reads the number of a manuscript in letters, digits and hyphens behind a year and a semicolon:
  /// `2020;shoe-2020-101460.`.
  func takeManuscriptNumber(_ imprint: inout Imprint, _ index: Int) -> Bool {
    guard imprint.date != nil, index < end,
      bytes[index].isASCIILowercase || isItemIdentifier(index),
      takeItemIdentifier(&imprint, index), let page = imprint.page, page.contains("-")
    else { return false }
    imprint.score = 8
    return true
  }
}
