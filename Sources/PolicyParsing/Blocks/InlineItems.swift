import SourceReading
import TextAnalysis

/// Finds items that stand one behind another on the line of an item.
///
/// Below a lead that ends in a colon the line's own label may count on (`A. Pain at rest B. Pain at night C. …`), a
/// list may begin behind a colon (`• One of the following: a. Gout; or b. Sprue`), and a bullet may be said again.
struct InlineItems {
  /// A list that is open, with the places of its labels but for the one that opens the line.
  private struct List {
    var last: ListMarker.Reading
    var places: [Int]
    /// Whether its first label opens the line.
    var opensLine: Bool
    /// The lists behind a colon in which it stands, by the place of their first labels.
    var outer: [Int] = []
  }

  /// The fewest labels of a list whose items end in nothing.
  private static let fewest = 3
  /// How many lines a list may begin below its lead.
  private static let reach = 3

  private let bytes: [UInt8]
  private var open: [List] = []
  private var closed: [List] = []

  /// The lines that a line is made of: itself alone where no list stands in it, and where it is a table's row.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func lines(in bytes: [UInt8], _ line: Range<Int>, belowLead: Bool) -> [Range<Int>] {
    let text = WhiteSpace.trim(bytes, line)
    guard let marker = ListMarkerReader.marker(in: bytes, text),
      TableRow.cells(bytes, text).count < 2
    else { return [line] }
    var cuts = bullets(bytes, text, marker)
    if cuts.isEmpty {
      var items = InlineItems(bytes: bytes)
      items.read(text, marker, belowLead: belowLead)
      cuts = items.cuts
    }
    return zip([line.lowerBound] + cuts, cuts + [line.upperBound]).map { $0..<$1 }
  }

  /// Whether a line goes on in none below: a blank one or an item stands there.
  static func ends(before next: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let text = WhiteSpace.trim(bytes, next)
    return text.isEmpty || ListMarkerReader.marker(in: bytes, text) != nil
  }

  /// Whether the last line with words before one ends in a colon.
  static func followsLead(_ lines: [Range<Int>], _ index: Int, _ bytes: [UInt8]) -> Bool {
    let before = lines[..<index].suffix(reach).last { !bytes[$0].allSatisfy(\.isASCIISpace) }
    return before.map { bytes[$0].last { !$0.isASCIISpace } == UInt8(ascii: ":") } ?? false
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  // MARK: - Bullets

  /// Where the line's own bullet stands again between spaces; nowhere where one leads to others.
  private static func bullets(
    _ bytes: [UInt8], _ text: Range<Int>, _ marker: ListMarker
  ) -> [Int] {
    guard bytes[text.lowerBound] >= 0xE2, marker.readings.isEmpty, marker.bullet != nil else {
      return []
    }
    let sign = bytes[text].prefix(while: { $0 >= 0x80 })
    guard sign.count == 3 else { return [] }
    let places = text.dropFirst(sign.count + 1).filter { index in
      bytes[index] == sign[sign.startIndex] && bytes[index - 1] == 0x20
        && bytes[index..<text.upperBound].starts(with: sign)
        && index + sign.count < text.upperBound && bytes[index + sign.count] == 0x20
    }
    let leads = places.contains { index in
      bytes[text.lowerBound..<index].last { $0 != 0x20 } == UInt8(ascii: ":")
    }
    return leads ? [] : places
  }

  // MARK: - Labels

  /// The places of the labels of those lists that are ones and stand in none that is not.
  private var cuts: [Int] {
    let lists = open + closed
    let others = Set(lists.filter { !isList($0) && !$0.opensLine }.compactMap(\.places.first))
    return lists.filter { isList($0) && others.isDisjoint(with: $0.outer) }
      .flatMap(\.places).sorted()
  }

  private func isList(_ list: List) -> Bool {
    let count = list.places.count + (list.opensLine ? 1 : 0)
    let second = list.places.dropFirst(list.opensLine ? 0 : 1).first
    return count >= Self.fewest || count == 2 && second.map(closes) ?? false
  }

  private mutating func read(_ text: Range<Int>, _ marker: ListMarker, belowLead: Bool) {
    if belowLead, marker.bullet == nil,
      let first = marker.readings.first(where: { $0.ordinal == 1 })
    {
      open = [List(last: first, places: [], opensLine: true)]
    }
    for index in text.dropFirst(marker.length) where bytes[index - 1] == 0x20 {
      if let readings = label(index..<text.upperBound) {
        place(readings, at: index, after: text.lowerBound)
      }
    }
  }

  /// An enumerator before a word with a capital, or one with a bracket before any word.
  private func label(_ rest: Range<Int>) -> [ListMarker.Reading]? {
    guard bytes[rest.lowerBound].isWordByte || bytes[rest.lowerBound] == UInt8(ascii: "("),
      let marker = ListMarkerReader.marker(in: bytes, rest), marker.bullet == nil,
      rest.lowerBound + marker.length < rest.upperBound
    else { return nil }
    let first = bytes[rest.lowerBound + marker.length]
    let hasBracket = marker.label?.hasSuffix(")") ?? false
    return first.isASCIIUppercase || hasBracket && first.isASCIILetter ? marker.readings : nil
  }

  /// Counts on with an open list, or opens one behind the colon of an item's only sentence.
  private mutating func place(
    _ readings: [ListMarker.Reading], at index: Int, after start: Int
  ) {
    for reading in readings {
      let level = open.lastIndex {
        $0.last.style == reading.style && $0.last.ordinal + 1 == reading.ordinal
      }
      guard let level else { continue }
      closed += open[(level + 1)...]
      open.removeSubrange((level + 1)...)
      open[level].last = reading
      open[level].places.append(index)
      return
    }
    guard let first = readings.first(where: { $0.ordinal == 1 }), index > 1,
      bytes[index - 2] == UInt8(ascii: ":")
    else { return }
    let item = open.compactMap(\.places.last).max() ?? start
    guard !hasStop(item..<index) else { return }
    open.append(
      List(
        last: first, places: [index], opensLine: false,
        outer: open.filter { !$0.opensLine }.compactMap(\.places.first)))
  }

  /// Whether a sentence ends in a text: a stop behind a word in small letters, and a capital.
  private func hasStop(_ text: Range<Int>) -> Bool {
    text.dropFirst(3).dropLast(2).contains { index in
      bytes[index] == UInt8(ascii: ".") && bytes[index + 1] == 0x20
        && bytes[index + 2].isASCIIUppercase
        && bytes[(index - 3)..<index].allSatisfy(\.isASCIILowercase)
    }
  }

  /// Whether what stands before a label ends an item: a stop behind a word, a semicolon, a connective.
  private func closes(_ index: Int) -> Bool {
    let text = bytes[..<(index - 1)].suffix(4).map(\.asciiLowercased)
    guard let last = text.last else { return false }
    if last == UInt8(ascii: ".") { return text.dropLast().allSatisfy(\.isASCIILetter) }
    return ";,".utf8.contains(last) || text.elementsEqual(" and".utf8)
      || text.suffix(3).elementsEqual(" or".utf8)
  }
}
