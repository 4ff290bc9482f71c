/// The few ways a piece of text may look; none of them carries a meaning of its own.
enum Ink: Hashable, Sendable {
  case plain
  case bold
  case dim
  case accent

  /// The Select Graphic Rendition parameter (ECMA-48, 8.3.117); nil where nothing is set.
  private var parameter: String? {
    switch self {
    case .plain: nil
    case .bold: "1"
    case .dim: "2"
    case .accent: "36"
    }
  }

  /// The text between the sequences that set and reset the ink.
  func applied(to text: String) -> String {
    guard let parameter, !text.isEmpty else { return text }
    return "\u{1B}[\(parameter)m\(text)\u{1B}[0m"
  }
}
