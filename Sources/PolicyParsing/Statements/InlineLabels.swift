import SourceReading
import TextAnalysis

/// The items of a list in running text that letters or numbers with a bracket open: `when a) pain lasts, b)
/// drugs have failed, and c) …`.
struct InlineLabels {
  /// Where the first label stands.
  private(set) var start: Int
  /// The items with their labels, in order.
  private(set) var items: [Range<Int>]

  /// The fewest items where no colon leads to them.
  private static let fewest = 2
  /// The most items that are looked for.
  private static let most = 26

  /// Finds the items of a part of a text; nil where there are none.
  ///
  /// Behind a colon (`isLead`) the first label opens the part. Elsewhere it must be the letter `a` and
  /// stand behind a space.
  init?(_ text: CleanText, _ range: Range<Int>, isLead: Bool) {
    var styles = [("(", "a"), ("", "a")]
    if isLead { styles += [("(", "1"), ("", "1"), ("(", "i"), ("", "i")] }
    for (opener, first) in styles {
      let places = Self.places(text, range, opener, first)
      guard places.count >= Self.fewest, let start = places.first,
        !isLead || start == range.lowerBound
      else { continue }
      self.start = start
      let ends = places.dropFirst() + [range.upperBound]
      items = zip(places, ends).map { text.trimmed($0..<$1) }
      return
    }
    return nil
  }

  /// Where labels stand that count on from the first.
  private static func places(
    _ text: CleanText, _ range: Range<Int>, _ opener: String, _ first: String
  ) -> [Int] {
    var places: [Int] = []
    var from = range.lowerBound
    for number in 0..<most {
      let label = Array("\(opener)\(name(number, first)))".utf8)
      guard let place = place(of: label, in: text, from..<range.upperBound) else { break }
      places.append(place)
      from = place + label.count
    }
    return places
  }

  private static func name(_ number: Int, _ first: String) -> String {
    switch first {
    case "a": String(UnicodeScalar(UInt8(ascii: "a") + UInt8(number)))
    case "i": number < romans.count ? romans[number] : "-"
    default: String(number + 1)
    }
  }

  private static let romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]

  /// The first label that neither a letter nor a number touches.
  private static func place(of label: [UInt8], in text: CleanText, _ range: Range<Int>) -> Int? {
    var from = range.lowerBound
    while let place = text.first(
      String(decoding: label, as: UTF8.self), in: from..<range.upperBound)
    {
      let end = place + label.count
      let before = place > 0 ? text.bytes[place - 1] : 0x20
      let isOpened = label[0] != UInt8(ascii: "(") && before == UInt8(ascii: "(")
      if !before.isWordByte, !isOpened, end < range.upperBound,
        text.bytes[end] == 0x20 || text.bytes[end].isASCIILetter
      {
        return place
      }
      from = end
    }
    return nil
  }
}
