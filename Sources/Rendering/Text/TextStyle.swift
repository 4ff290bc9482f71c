/// How text for people is laid out: the columns there are and whether colour may be used.
///
/// Rendering looks at no terminal: whoever knows the terminal makes this value.
package struct TextStyle: Hashable, Sendable {
  /// The columns a line may take, 40 to 120.
  package let width: Int
  /// Whether terminal colour sequences are written.
  package let colour: Bool

  /// Creates a style; a width outside 40 to 120 is taken as the nearer of the two.
  package init(width: Int = 80, colour: Bool = false) {
    self.width = min(max(width, 40), 120)
    self.colour = colour
  }
}
