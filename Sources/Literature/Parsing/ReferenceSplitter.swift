package import EvidenceModel
import TextAnalysis

/// Parts an entry that prints several works under one number.
///
/// A work ends with its pages, PMID or DOI; another begins there only where a list of personal
/// names and later an imprint of its own with volume and pages follow. Marks before works part them, too
/// (`MarkedWorks`). Nothing else is parted.
package enum ReferenceSplitter {
  /// The ids of the works of one entry: its own, then `r41b`, `r41c` … for the works behind the first.
  ///
  /// There are as many as there are letters; what a list prints behind the 26th stays with it.
  package static func ids(_ entry: ReferenceID, count: Int) -> [ReferenceID] {
    (0..<min(count, letters.count)).map { place in
      place == 0 ? entry : ReferenceID(entry.rawValue + letters[place])
    }
  }

  private static let letters = (UInt8(ascii: "a")...UInt8(ascii: "z")).map {
    String(UnicodeScalar($0))
  }

  /// The works of a range of bytes in their order; most often the range alone.
  package static func works(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    guard range.count < 10_000 else { return [range] }
    return bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return [range] }
      let view = ByteView(base, count: buffer.count)
      return MarkedWorks.works(view, range).map { Array($0.prefix(letters.count)) }
        ?? works(view, range)
    }
  }

  private static func works(_ bytes: ByteView, _ range: Range<Int>) -> [Range<Int>] {
    guard range.count > 120 else { return [range] }
    var works: [Range<Int>] = []
    var start = range.lowerBound
    var imprint = imprintEnd(bytes, start..<range.upperBound)
    while works.count < letters.count - 1, let end = imprint,
      let next = begin(bytes, end, range.upperBound)
    {
      guard let following = imprintEnd(bytes, next..<range.upperBound) else { break }
      works.append(trimmed(bytes, start..<next))
      start = next
      imprint = following
    }
    works.append(start..<range.upperBound)
    return works
  }

  private static func trimmed(_ bytes: ByteView, _ range: Range<Int>) -> Range<Int> {
    bytes.trimmed(range, of: " ;")
  }

  /// The end of the first date, volume and pages that stand together with a semicolon.
  private static func imprintEnd(_ bytes: ByteView, _ range: Range<Int>) -> Int? {
    let scanner = ImprintScanner(
      bytes: bytes, end: range.upperBound, hasDate: false, hasBracketedDate: false)
    for index in range
    where bytes[index].isASCIIDigit && index > range.lowerBound && bytes[index - 1] == 0x20 {
      if let imprint = scanner.imprint(at: index), imprint.score >= 12, imprint.page != nil {
        return imprint.range.upperBound
      }
    }
    return nil
  }

  /// Where a list of names begins behind a stop, within what identifiers and notes take.
  private static func begin(_ bytes: ByteView, _ index: Int, _ end: Int) -> Int? {
    let limit = min(end, index + 200)
    var position = index
    while position < limit {
      let isEnd = (".;" as StaticString).holds(bytes[position]) || bytes[position].isASCIIDigit
      if isEnd, position + 2 < limit, bytes[position + 1] == 0x20,
        startsList(bytes, position + 2, end)
      {
        return position + 2
      }
      position += 1
    }
    return nil
  }

  private static func startsList(_ bytes: ByteView, _ index: Int, _ end: Int) -> Bool {
    guard bytes.isUppercase(at: index, before: end),
      !bytes.hasPrefix("epub", at: index, before: end),
      !bytes.hasPrefix("pmid", at: index, before: end),
      !bytes.hasPrefix("erratum", at: index, before: end),
      ReferenceTables.notices.match(bytes, at: index, before: end) == nil
    else { return false }
    var list = AuthorListScanner(bytes: bytes, end: min(end, index + 400))
    guard list.scan(from: index), list.names.first?.family != nil, list.position > index + 3 else {
      return false
    }
    let title = bytes.skippingSpaces(list.position, before: end)
    guard title < end, !bytes[title].isASCIIDigit else { return false }
    let stop = bytes.trimmed(index..<list.position, of: " ").upperBound
    return list.hasMore || bytes[stop - 1] == UInt8(ascii: ".")
  }
}
