import TextAnalysis

/// What stands before a list item: a bullet, an enumerator, or both (`- a.`).
struct ListMarker: Hashable, Sendable {
  /// The ways an enumerator counts, with the signs around it.
  struct Style: Hashable, Sendable {
    /// How it counts.
    enum Count: Hashable, Sendable {
      case digit, lowerLetter, upperLetter, lowerRoman, upperRoman
      /// `8.2.` with as many numbers as the level is deep.
      case decimal(Int)
    }
    /// What stands around it.
    enum Form: Hashable, Sendable { case stop, bracket, brackets, square }

    var count: Count
    var form: Form
  }

  /// One way to read the marker.
  struct Reading: Hashable, Sendable {
    var style: Style
    var ordinal: Int
  }

  /// The enumerator as printed; nil for a mere bullet.
  var label: String?
  /// The ways the enumerator can be read: `i.` is a Roman one or the ninth letter.
  var readings: [Reading]
  /// The bullet's first and last byte; nil where there is none.
  var bullet: UInt16?
  /// The bytes of the marker with the white space after it.
  var length: Int

  /// The number, where the marker is a number.
  var number: Int? { readings.first { $0.style.count == .digit }?.ordinal }
}
