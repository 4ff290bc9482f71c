/// Parts an abstract that is one text at the headings printed in it.
enum AbstractLabels {
  /// The parts with their headings; one part without a heading where the text begins with none.
  ///
  /// A heading is a run of capital words before a colon, at the beginning or behind a full stop:
  /// `BACKGROUND: … METHODS AND FINDINGS: …`. An abstract has headings only if it begins with one.
  static func sections(_ text: String) -> [(String?, String)] {
    let bytes = Array(text.utf8)
    guard let first = heading(bytes, at: 0) else { return [(nil, text)] }
    var heads = [(start: 0, colon: first)]
    var index = first
    while let stop = bytes[index...].firstIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ")") }) {
      index = stop + 1
      guard index + 1 < bytes.count, bytes[index] == 0x20 else { continue }
      if let colon = heading(bytes, at: index + 1) { heads.append((index + 1, colon)) }
    }
    return heads.indices.map { place in
      let end = place + 1 < heads.count ? heads[place + 1].start : bytes.count
      let head = heads[place]
      var words = bytes[min(head.colon + 1, end)..<end]
      while words.last == 0x20 { words.removeLast() }
      return (
        String(decoding: bytes[head.start..<head.colon], as: UTF8.self),
        String(decoding: words.drop { $0 == 0x20 }, as: UTF8.self)
      )
    }
  }

  private static let longest = 60

  /// Where the colon of a heading that begins at a place stands.
  private static func heading(_ bytes: [UInt8], at start: Int) -> Int? {
    var letters = 0
    for index in start..<min(bytes.count, start + longest) {
      switch bytes[index] {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): letters += 1
      case 0x20, UInt8(ascii: "&"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: ","),
        UInt8(ascii: "("), UInt8(ascii: ")"):
        continue
      case UInt8(ascii: ":"):
        let isFollowed = index + 1 < bytes.count && bytes[index + 1] == 0x20
        return letters > 3 && isFollowed ? index : nil
      default: return nil
      }
    }
    return nil
  }
}
