/// A picture that grows shape by shape; all words that enter it are made safe.
struct SVGCanvas {
  /// Where a text stands to its point.
  enum Anchor: String {
    case start
    case middle
    case end
  }

  private var shapes: [String] = []
  let width: Int

  /// Begins a picture of a width.
  init(width: Int) { self.width = width }

  mutating func line(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, stroke: String = "#999") {
    shapes.append(
      "<line x1=\"\(x1)\" y1=\"\(y1)\" x2=\"\(x2)\" y2=\"\(y2)\" stroke=\"\(stroke)\"/>")
  }

  mutating func circle(_ x: Int, _ y: Int, radius: Int, fill: String = "#222") {
    shapes.append(
      "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"\(radius)\" fill=\"\(fill)\" stroke=\"#222\"/>")
  }

  mutating func square(_ x: Int, _ y: Int, half: Int) {
    shapes.append(
      "<rect x=\"\(x - half)\" y=\"\(y - half)\" width=\"\(2 * half)\" height=\"\(2 * half)\" "
        + "fill=\"#fff\" stroke=\"#222\" stroke-width=\"2\"/>")
  }

  mutating func diamond(_ x: Int, _ y: Int, half: Int) {
    shapes.append(
      "<path d=\"M\(x) \(y - half)L\(x + half) \(y)L\(x) \(y + half)L\(x - half) \(y)Z\" "
        + "fill=\"#fff\" stroke=\"#222\" stroke-width=\"2\"/>")
  }

  mutating func text(
    _ x: Int, _ y: Int, _ words: String, anchor: Anchor = .start, size: Int = 12,
    fill: String = "#111", isBold: Bool = false
  ) {
    let weight = isBold ? " font-weight=\"600\"" : ""
    shapes.append(
      "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\" text-anchor=\"\(anchor.rawValue)\" "
        + "fill=\"\(fill)\"\(weight)>" + HTMLText.escaped(words) + "</text>")
  }

  /// The picture with the words by which a screen reader tells it.
  func svg(height: Int, id: String, title: String, description: String) -> String {
    let head =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" role=\"img\" "
      + "aria-labelledby=\"\(id)-title \(id)-desc\" "
      + "font-family=\"system-ui, 'Liberation Sans', Arial, sans-serif\">"
    return ([
      head, "<title id=\"\(id)-title\">" + HTMLText.escaped(title) + "</title>",
      "<desc id=\"\(id)-desc\">" + HTMLText.escaped(description) + "</desc>",
    ] + shapes + ["</svg>"]).joined(separator: "\n")
  }
}
