/// Lines of text that grow downwards within a width.
struct TextPage {
  /// Where the text at the right edge stands.
  enum RightEdge {
    /// On the first line, like an id.
    case first
    /// On the last line, like a place.
    case last
  }

  let style: TextStyle
  private var lines: [StyledText] = []

  /// Begins an empty page.
  init(_ style: TextStyle) { self.style = style }

  /// An empty line, never two and never at the top.
  mutating func blank() {
    if let last = lines.last, !last.isEmpty { lines.append(StyledText()) }
  }

  /// Lines that are already laid out.
  mutating func add(_ laidOut: [StyledText]) { lines += laidOut }

  /// A paragraph whose every line begins at `indent`, with `hang` more on all but the first.
  mutating func paragraph(
    _ text: StyledText,
    indent: Int = 0,
    hang: Int = 0,
    right: StyledText? = nil,
    on edge: RightEdge = .last,
    limit: Int? = nil
  ) {
    item(
      StyledText(), text, indent: indent, column: indent, hang: hang, right: right, on: edge,
      limit: limit)
  }

  /// A paragraph with a label before it: the label at `indent`, the text from `column` on.
  ///
  /// `limit` is the most lines it may take; what does not fit is left out behind an ellipsis.
  mutating func item(
    _ label: StyledText,
    _ text: StyledText,
    indent: Int,
    column: Int,
    hang: Int = 0,
    right: StyledText? = nil,
    on edge: RightEdge = .last,
    limit: Int? = nil
  ) {
    let start = label.isEmpty ? column : max(column, indent + label.width + 2)
    let margin = margin(for: right, on: edge)
    guard start + margin.first + Self.leastText <= style.width else {
      return stack(
        label, text, indent: indent, column: column, right: right, on: edge, limit: limit)
    }
    let body = text.wrapped(
      first: style.width - start - margin.first, rest: style.width - column - hang - margin.rest,
      limit: limit)
    var laidOut = body.enumerated().map { index, line in
      index == 0
        ? .spaces(indent) + label + .spaces(start - indent - label.width) + line
        : .spaces(column + hang) + line
    }
    if let right, !right.isEmpty { setRight(right, in: &laidOut, on: edge) }
    lines += laidOut
  }

  /// A label and a text that do not fit beside each other: one below the other.
  private mutating func stack(
    _ label: StyledText,
    _ text: StyledText,
    indent: Int,
    column: Int,
    right: StyledText?,
    on edge: RightEdge,
    limit: Int?
  ) {
    let left = min(indent, style.width / 2)
    let inner = min(column, style.width / 2)
    var laidOut: [StyledText] = []
    if !label.isEmpty {
      let room = style.width - left
      laidOut += label.wrapped(first: room, rest: room - 2).enumerated().map {
        .spaces($0.offset == 0 ? left : left + 2) + $0.element
      }
    }
    let isPlaced = edge == .first && !laidOut.isEmpty
    if let right, isPlaced { setRight(right, in: &laidOut, on: .last) }
    let room = style.width - inner
    laidOut += text.wrapped(first: room, rest: room, limit: limit).map { .spaces(inner) + $0 }
    if let right, !right.isEmpty, !isPlaced { setRight(right, in: &laidOut, on: .last) }
    lines += laidOut
  }

  /// The least columns a text is given beside a label.
  private static let leastText = 10

  /// The columns that stay free for what stands at the right edge: beside the first line for an
  /// id, beside every line for a short place, none for a long one, which may take its own line.
  private func margin(for right: StyledText?, on edge: RightEdge) -> (first: Int, rest: Int) {
    guard let width = right?.width, width > 0 else { return (0, 0) }
    if edge == .first { return width > style.width / 2 ? (0, 0) : (width + 2, 0) }
    return width <= Self.shortPlace ? (width + 2, width + 2) : (0, 0)
  }

  /// A line number of five digits with its colon and some room.
  private static let shortPlace = 8

  private func setRight(_ right: StyledText, in laidOut: inout [StyledText], on edge: RightEdge) {
    let index = edge == .first ? 0 : laidOut.count - 1
    let gap = style.width - laidOut[index].width - right.width
    if gap >= 2 {
      laidOut[index] += .spaces(gap) + right
    } else {
      let lines = right.wrapped(first: style.width, rest: style.width)
      laidOut.insert(
        contentsOf: lines.map { .spaces(style.width - $0.width) + $0 }, at: index + 1)
    }
  }

  /// The page as text, every line ended, without trailing spaces.
  func rendered() -> String {
    var text = ""
    for line in lines {
      text += line.rendered(colour: style.colour).droppingTrailingSpaces
      text += "\n"
    }
    return text
  }
}

extension String {
  fileprivate var droppingTrailingSpaces: String {
    var end = endIndex
    while end > startIndex {
      let before = index(before: end)
      guard self[before] == " " else { break }
      end = before
    }
    return String(self[..<end])
  }
}
