import EvidenceModel
import Vocabulary

/// Holds identifiers against the shapes that those who give them out use.
///
/// A shape proves nothing about identity; a wrong one proves a misprint.
enum IdentifierShape {
  /// What is wrong with an identifier.
  struct Fault: Hashable {
    /// The identifier with its name.
    var identifier: String
    /// The shape that was to be expected.
    var expected: String
  }

  /// The faults of an item's identifiers.
  static func faults(of item: CSLItem) -> [Fault] {
    [
      item.pmid.flatMap(pmidFault), item.pmcid.flatMap(pmcidFault),
      item.doi.flatMap { doiFault($0, item) },
    ].compactMap(\.self)
  }

  private static func pmidFault(_ pmid: String) -> Fault? {
    let number = Int(pmid) ?? 0
    let isPlain = pmid.allSatisfy(\.isASCIIDigit) && !pmid.hasPrefix("0")
    guard isPlain, (1...RegistrantVocabulary.highestPMID).contains(number) else {
      return Fault(
        identifier: "PMID \(pmid)", expected: "a number of 1 to 8 digits in PubMed's range")
    }
    return nil
  }

  private static func pmcidFault(_ pmcid: String) -> Fault? {
    let digits = pmcid.uppercased().hasPrefix("PMC") ? pmcid.dropFirst(3) : pmcid[...]
    let isFine = !digits.isEmpty && digits.count <= 9 && digits.allSatisfy(\.isASCIIDigit)
    return isFine ? nil : Fault(identifier: pmcid, expected: "PMC and digits")
  }

  private static func doiFault(_ doi: String, _ item: CSLItem) -> Fault? {
    let name = "DOI \(doi)"
    guard let slash = doi.firstIndex(of: "/") else {
      return Fault(identifier: name, expected: "10.NNNN/suffix")
    }
    let prefix = String(doi[..<slash])
    let suffix = String(doi[doi.index(after: slash)...])
    let registrant = prefix.hasPrefix("10.") ? prefix.dropFirst(3) : ""
    let isRegistrant =
      (4...9).contains(registrant.prefix { $0 != "." }.count)
      && registrant.allSatisfy { $0.isASCIIDigit || $0 == "." }
    guard isRegistrant, !suffix.isEmpty else {
      return Fault(identifier: name, expected: "10., a registrant of 4 to 9 digits, / and a suffix")
    }
    if let expected = seriesFault(prefix, suffix) ?? serialFault(prefix, suffix)
      ?? locatorFault(prefix, suffix, item)
    {
      return Fault(identifier: name, expected: expected)
    }
    return nil
  }

  /// The shape of the series that a suffix belongs to and does not have.
  private static func seriesFault(_ prefix: String, _ suffix: String) -> String? {
    let series = RegistrantVocabulary.series.first {
      $0.prefix == prefix && ShapePattern($0.opening).begins(suffix)
    }
    guard let series, !series.shapes.contains(where: { ShapePattern($0).matches(suffix) }) else {
      return nil
    }
    return series.description
  }

  /// An ISSN inside a suffix has a check digit (ISO 3297).
  private static func serialFault(_ prefix: String, _ suffix: String) -> String? {
    guard let serial = serial(prefix, Array(suffix.utf8)), serial[..<7].allSatisfy(isDigit) else {
      return nil
    }
    return hasCheckDigit(serial) ? nil : "a journal's ISSN with its check digit"
  }

  /// The ISSN of Elsevier's `S0140-6736(16)31341-1`, BioMed Central's `1471-2474-11-30`, SAGE's eight
  /// signs before eight or nine digits and Taylor & Francis's eight signs before a year; its eight
  /// signs.
  private static func serial(_ prefix: String, _ signs: [UInt8]) -> [UInt8]? {
    let hyphen = UInt8(ascii: "-")
    switch prefix {
    case "10.1016":
      guard signs.count > 10, signs[0] | 0x20 == UInt8(ascii: "s"), signs[5] == hyphen,
        signs[10] == UInt8(ascii: "(")
      else { return nil }
      return Array(signs[1...4] + signs[6...9])
    case "10.1186":
      guard signs.count > 11, signs[4] == hyphen, signs[9] == hyphen else { return nil }
      return Array(signs[..<4] + signs[5...8])
    case "10.1177":
      let isWhole = signs.allSatisfy { isDigit($0) || $0 | 0x20 == 0x78 }
      return (16...17).contains(signs.count) && isWhole ? Array(signs[..<8]) : nil
    case "10.1080":
      guard signs.count > 14, signs[8] == UInt8(ascii: "."), signs[13] == UInt8(ascii: ".") else {
        return nil
      }
      return Array(signs[..<8])
    default: return nil
    }
  }

  /// An article number that the DOI and the locator both print: `cureus.41745` and `e41745`.
  private static func locatorFault(
    _ prefix: String, _ suffix: String, _ item: CSLItem
  ) -> String? {
    guard prefix == "10.7759", let page = item.page, page.hasPrefix("e"),
      let number = suffix.split(separator: ".").last, number.allSatisfy(\.isASCIIDigit),
      page.dropFirst().allSatisfy(\.isASCIIDigit), !page.dropFirst().isEmpty
    else { return nil }
    return page.dropFirst() == number ? nil : "the number of the article's locator, \(page)"
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// The check of ISO 3297: weights 8 to 2, modulo 11, X for ten.
  private static func hasCheckDigit(_ serial: [UInt8]) -> Bool {
    let sum = serial[..<7].enumerated().reduce(0) { $0 + Int($1.element - 0x30) * (8 - $1.offset) }
    let check = (11 - sum % 11) % 11
    let last = serial[7]
    return check == 10 ? last | 0x20 == UInt8(ascii: "x") : Int(last) - 0x30 == check
  }
}

/// A pattern of `RegistrantVocabulary`.
struct ShapePattern {
  private let signs: [UInt8]

  /// Reads a pattern.
  init(_ pattern: String) { signs = Array(pattern.utf8) }

  /// Whether the whole text has the shape.
  func matches(_ text: String) -> Bool { end(in: Array(text.utf8)) == text.utf8.count }

  /// Whether the text begins with the shape.
  func begins(_ text: String) -> Bool { end(in: Array(text.utf8)) != nil }

  /// Where the shape ends in a text; a repeated sign takes all it can, which is right because no
  /// pattern goes on with a sign of the same kind, but for digits of a fixed number behind letters.
  private func end(in text: [UInt8]) -> Int? {
    var place = 0
    var index = 0
    while index < signs.count {
      let repeats = index + 1 < signs.count && signs[index + 1] == UInt8(ascii: "+")
      guard place < text.count, fits(signs[index], text[place]) else { return nil }
      place += 1
      while repeats, place < text.count, fits(signs[index], text[place]) { place += 1 }
      index += repeats ? 2 : 1
    }
    return place
  }

  private func fits(_ sign: UInt8, _ byte: UInt8) -> Bool {
    let isDigit = byte >= 0x30 && byte <= 0x39
    let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
    switch sign {
    case UInt8(ascii: "#"): return isDigit
    case UInt8(ascii: "@"): return isLetter
    case UInt8(ascii: "%"): return isDigit || isLetter
    default:
      let isSame = sign | 0x20 == byte | 0x20
      return isLetter ? isSame : sign == byte
    }
  }
}
