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
    let labelWidth = label.width
    let start = labelWidth == 0 ? column : max(column, indent + labelWidth + 2)
    let reserved = edge == .first ? (right.map { $0.width + 2 } ?? 0) : 0
    var body = text.wrapped(
      first: style.width - start - reserved, rest: style.width - column - hang)
    if let limit, body.count > limit {
      body = Array(body.prefix(limit))
      body[limit - 1] += StyledText(" …")
    }
    var laidOut = body.enumerated().map { index, line in
      index == 0
        ? .spaces(indent) + label + .spaces(start - indent - labelWidth) + line
        : .spaces(column + hang) + line
    }
    if let right, !right.isEmpty { setRight(right, in: &laidOut, on: edge) }
    lines += laidOut
  }

  private func setRight(_ right: StyledText, in laidOut: inout [StyledText], on edge: RightEdge) {
    let index = edge == .first ? 0 : laidOut.count - 1
    let gap = style.width - laidOut[index].width - right.width
    if gap >= 2 {
      laidOut[index] += .spaces(gap) + right
    } else {
      laidOut.insert(.spaces(style.width - right.width) + right, at: index + 1)
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
  fileprivate var droppingTrailingSpaces: Substring {
    var end = endIndex
    while end > startIndex {
      let before = index(before: end)
      guard self[before] == " " else { break }
      end = before
    }
    return self[..<end]
  }
}
