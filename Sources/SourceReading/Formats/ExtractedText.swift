/// The text of a document that is no text file, line by line.
///
/// It is written the way Markdown is: `#` before headings, a list's signs before its items, `|`
/// between the cells of a row, `^{…}` around raised numbers, so that the parser reads one form.
struct ExtractedText: Hashable, Sendable {
  /// A line with the place in the document where it begins.
  struct Line: Hashable, Sendable {
    /// The words, without a line feed.
    var text: String
    /// Where a person finds it: an element path, a paragraph; empty for a blank line.
    var place: String
  }

  /// The lines in reading order; no two blank ones in a row.
  private(set) var lines: [Line] = []

  /// Adds a line; one without words is a blank line.
  mutating func add(_ text: String, at place: String) {
    if text.isEmpty {
      blank()
    } else {
      lines.append(Line(text: text, place: place))
    }
  }

  /// Adds a line as it stands, blank ones too.
  mutating func addLine(_ text: String, at place: String) {
    lines.append(Line(text: text, place: place))
  }

  /// Takes the last line away.
  mutating func removeLast() { lines.removeLast() }

  /// Adds the lines of another text.
  mutating func add(_ other: ExtractedText) {
    for line in other.lines { add(line.text, at: line.place) }
  }

  /// Adds a blank line where none stands.
  mutating func blank() {
    if let last = lines.last, !last.text.isEmpty { lines.append(Line(text: "", place: "")) }
  }

  /// The locators of the lines, without the signs that part a stored span.
  var locators: [String] {
    lines.map { line in line.place.contains { "#@".contains($0) } ? "" : line.place }
  }

  /// The whole as UTF-8, a line feed after each line.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for line in lines {
      bytes += line.text.utf8
      bytes.append(0x0A)
    }
    return bytes
  }
}
