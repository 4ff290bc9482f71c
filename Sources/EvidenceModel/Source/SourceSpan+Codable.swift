/// A span is stored as one line of text, `FILE#12-56,60-70@LINE` with `:PAGE` behind it where the
/// source has pages and `|LOCATOR` where it has locators, because an index holds many. A locator has
/// no `#` and no `@`.
extension SourceSpan: Codable {
  /// Reads the stored form.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let span = SourceSpan(stored: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "expected FILE#START-END@LINE, found \(text)")
    }
    self = span
  }

  /// Writes the stored form.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(stored)
  }

  /// The stored form.
  package var stored: String {
    let bounds = ranges.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ",")
    return "\(file)#\(bounds)@\(line)" + (page.map { ":\($0)" } ?? "")
      + (locator.map { "|\($0)" } ?? "")
  }

  /// Reads the stored form, or returns nil for any other text.
  package init?(stored text: String) {
    guard let hash = text.lastIndex(of: "#"), let at = text[hash...].lastIndex(of: "@") else {
      return nil
    }
    let bounds = text[text.index(after: hash)..<at].split(separator: ",")
    let ranges = bounds.compactMap(Self.range(stored:))
    let behind = text[text.index(after: at)...].split(separator: "|", maxSplits: 1)
    let place = behind.first?.split(separator: ":") ?? []
    guard !ranges.isEmpty, ranges.count == bounds.count, (1...2).contains(place.count),
      let line = Int(place[0])
    else { return nil }
    let page = place.count == 2 ? Int(place[1]) : nil
    guard page != nil || place.count == 1 else { return nil }
    self.init(
      file: String(text[..<hash]), ranges: ranges, line: line, page: page,
      locator: behind.count == 2 ? String(behind[1]) : nil)
  }

  private static func range(stored text: Substring) -> Range<Int>? {
    let ends = text.split(separator: "-").compactMap { Int($0) }
    guard ends.count == 2, ends[0] < ends[1] else { return nil }
    return ends[0]..<ends[1]
  }
}
