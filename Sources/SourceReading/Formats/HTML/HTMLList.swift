import TextAnalysis
import XMLReading

/// A list that is being set, with the number of its next item.
struct HTMLList {
  private let style: ListNumber.Style?
  private var number: Int

  /// Begins a list: `ul` has bullets, `ol` counts as its `type`, `style` and `start` say.
  init(_ element: MarkupElement) {
    style = element.name == "ol" ? Self.style(element) : nil
    number = element[attribute: "start"].flatMap { Int($0) } ?? 1
  }

  /// The sign of the next item.
  mutating func next(_ item: MarkupElement) -> String {
    guard let style else { return "• " }
    if let value = item[attribute: "value"].flatMap({ Int($0) }) { number = value }
    defer { number = number &+ 1 }
    return ListNumber.text(number, style) + ". "
  }

  private static func style(_ element: MarkupElement) -> ListNumber.Style {
    if let type = element[attribute: "type"], let style = types[type] { return style }
    let css = element[attribute: "style"]?.lowercased() ?? ""
    return names.first { css.contains($0.name) }?.style ?? .decimal
  }

  private static let types: [String: ListNumber.Style] = [
    "1": .decimal, "a": .lowerLetter, "A": .upperLetter, "i": .lowerRoman, "I": .upperRoman,
  ]

  private static let names: [(name: String, style: ListNumber.Style)] = [
    ("lower-alpha", .lowerLetter), ("lower-latin", .lowerLetter), ("upper-alpha", .upperLetter),
    ("upper-latin", .upperLetter), ("lower-roman", .lowerRoman), ("upper-roman", .upperRoman),
  ]
}
