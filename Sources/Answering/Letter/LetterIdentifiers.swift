/// Finds PubMed ids, DOIs and years in a unit of a letter.
enum LetterIdentifiers {
  /// The ids in the form in which works are named: `pmid:…`, `doi:…`.
  static func ids(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return pmids(bytes) + dois(bytes)
  }

  /// The text without the identifiers and addresses in it, whose digits mean something else.
  static func outside(_ text: String) -> String {
    text.split(separator: " ").filter { !$0.contains("10.") || !$0.contains("/") }
      .filter { !$0.contains("://") }.joined(separator: " ")
  }

  /// The years from 1900 to 2099 that stand outside identifiers.
  static func years(in text: String) -> [Int] {
    outside(text).split { !$0.isNumber }.compactMap { word in
      guard word.utf8.count == 4, let year = Int(word), (1900..<2100).contains(year) else {
        return nil
      }
      return year
    }
  }

  /// `PMID 123`, `PMID: 123`, `pmid:123`.
  private static func pmids(_ bytes: [UInt8]) -> [String] {
    let lowered = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return lowered.ranges(of: Array("pmid".utf8)).compactMap { range in
      let rest = lowered[range.upperBound...].drop { $0 == 0x3A || $0 <= 0x20 }
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      return digits.isEmpty ? nil : "pmid:" + String(decoding: digits, as: UTF8.self)
    }
  }

  /// `10.`, four digits or more, a slash and what follows up to white space.
  private static func dois(_ bytes: [UInt8]) -> [String] {
    bytes.ranges(of: Array("10.".utf8)).compactMap { range in
      let digits = bytes[range.upperBound...].prefix { (0x30...0x39).contains($0) }
      guard digits.count >= 4, digits.endIndex < bytes.count, bytes[digits.endIndex] == 0x2F
      else { return nil }
      var end = digits.endIndex
      while end < bytes.count, bytes[end] > 0x20, !"\"<>,;".utf8.contains(bytes[end]) { end += 1 }
      while end > digits.endIndex, ".)]".utf8.contains(bytes[end - 1]) { end -= 1 }
      return "doi:" + String(decoding: bytes[range.lowerBound..<end], as: UTF8.self)
    }
  }
}
