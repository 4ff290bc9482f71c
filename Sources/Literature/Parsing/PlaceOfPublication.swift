import TextAnalysis

/// Where a publisher sits, told by what follows its city: `Rockville, MD`, `Bethesda (MD)`,
/// `London, UK`.
enum PlaceOfPublication {
  /// Whether a range is a city with its state or country in capitals, and nothing else.
  static func isPlace(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    if let comma = bytes.lastIndex(of: UInt8(ascii: ","), in: range),
      ReferenceTables.regions.contains(bytes, bytes.trimmed(comma..<range.upperBound, of: " ,")),
      bytes.firstIndex(of: UInt8(ascii: ","), in: range.lowerBound..<comma) != nil
    {
      return isPlace(bytes, range.lowerBound..<comma)
    }
    guard let city = city(bytes, range), (2...30).contains(city.count) else { return false }
    let words = GroupName.capitalisedWords(bytes, city)
    return (1...4).contains(words.capital) && words.plain == 0
      && !bytes[city].contains { (",.:;()[]" as StaticString).holds($0) || $0.isASCIIDigit }
  }

  /// Whether a range is a city and the two letters of its state without a comma between them:
  /// `Chicago IL`.
  static func endsWithStateCode(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    guard let space = bytes.lastIndex(of: 0x20, in: range), range.upperBound - space == 3,
      bytes[(space + 1)..<range.upperBound].allSatisfy(\.isASCIIUppercase),
      ReferenceTables.stateCodes.contains(bytes, (space + 1)..<range.upperBound)
    else { return false }
    let city = range.lowerBound..<space
    let words = GroupName.capitalisedWords(bytes, city)
    return (1...3).contains(words.capital) && words.plain == 0
      && bytes[city].allSatisfy { $0.isWordByte || (" .-" as StaticString).holds($0) }
  }

  /// The last words of a range that are a place behind a comma: `Elm Press, Princeton, NJ`.
  static func last(_ bytes: ByteView, _ range: Range<Int>) -> Range<Int>? {
    guard let city = city(bytes, range),
      let comma = bytes.lastIndex(of: UInt8(ascii: ","), in: city)
    else { return nil }
    let place = bytes.skippingSpaces(comma + 1, before: range.upperBound)..<range.upperBound
    return isPlace(bytes, place) ? place : nil
  }

  /// The first words of a range that are a place before a comma: `Arlington, VA, Elm Press`.
  static func first(_ bytes: ByteView, _ range: Range<Int>) -> Range<Int>? {
    for index in range where bytes[index] == UInt8(ascii: ",") || bytes[index] == 0x29 {
      let end = bytes[index] == 0x29 ? index + 1 : index
      let place = range.lowerBound..<end
      if isPlace(bytes, place), end < range.upperBound, bytes[end] == UInt8(ascii: ",") {
        return place
      }
    }
    return nil
  }

  /// The first comma behind which nothing but cities and what they lie in stands:
  /// `Elm Press, Berlin, Heidelberg`, `Elm Press, New York, NY`.
  static func commaBeforeCities(_ bytes: ByteView, _ range: Range<Int>) -> Int? {
    var first: Int?
    var end = range.upperBound
    while let comma = bytes.lastIndex(of: UInt8(ascii: ","), in: range.lowerBound..<end) {
      let part = bytes.trimmed(comma..<end, of: " ,")
      let rest = part.lowerBound..<range.upperBound
      if ReferenceTables.cities.contains(bytes, part) || isPlace(bytes, rest) {
        first = comma
      } else if end < range.upperBound || part.count > 2 {
        break
      }
      end = comma
    }
    return first
  }

  /// What stands before a state or a country, in capitals or in words.
  private static func city(_ bytes: ByteView, _ range: Range<Int>) -> Range<Int>? {
    if let city = cityBeforeCapitals(bytes, range) { return city }
    guard let comma = bytes.lastIndex(of: UInt8(ascii: ","), in: range) else { return nil }
    let region = bytes.trimmed(comma..<range.upperBound, of: " ,")
    guard ReferenceTables.regions.contains(bytes, region) else { return nil }
    let city = trimmed(bytes, range, comma)
    return city.isEmpty || GroupName.isLikely(bytes, city) ? nil : city
  }

  /// What stands before a state or a country in capitals.
  private static func cityBeforeCapitals(_ bytes: ByteView, _ range: Range<Int>) -> Range<Int>? {
    var end = range.upperBound
    let isBracketed = end > range.lowerBound && bytes[end - 1] == UInt8(ascii: ")")
    if isBracketed { end -= 1 }
    var start = end
    while start > range.lowerBound, bytes[start - 1].isASCIIUppercase { start -= 1 }
    guard (2...3).contains(end - start), start - range.lowerBound > 3 else { return nil }
    let sign = bytes[start - 1]
    if isBracketed {
      // A body's short name in brackets is no state: `Elm College of Feet (ECF)`.
      guard sign == UInt8(ascii: "("), !GroupName.spellsShortName(bytes, range),
        end - start == 2 || ReferenceTables.regions.contains(bytes, start..<end)
      else { return nil }
      return trimmed(bytes, range, start - 1)
    }
    // Neither the letters behind a firm's name nor others that no country is called by.
    guard sign == 0x20, bytes[start - 2] == UInt8(ascii: ","),
      end - start == 2 || ReferenceTables.regions.contains(bytes, start..<end)
    else { return nil }
    return trimmed(bytes, range, start - 2)
  }

  private static func trimmed(_ bytes: ByteView, _ range: Range<Int>, _ end: Int) -> Range<Int> {
    bytes.trimmed(range.lowerBound..<end, of: " ,")
  }
}
