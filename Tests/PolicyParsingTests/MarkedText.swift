/// A text in which keycap signs (1️⃣, 2️⃣ …) mark positions, as a reader would point at them.
struct MarkedText {
  /// The text without the marks.
  let text: String
  /// The byte offset of each mark in `text`.
  let offsets: [Int: Int]

  /// Takes the marks out of a text.
  init(_ marked: String) {
    var text = ""
    var offsets: [Int: Int] = [:]
    for character in marked {
      let scalars = character.unicodeScalars
      if scalars.last == "\u{20E3}", let number = scalars.first?.properties.numericValue {
        offsets[Int(number)] = text.utf8.count
      } else {
        text.append(character)
      }
    }
    self.text = text
    self.offsets = offsets
  }

  /// The bytes between two marks; empty at 0 where one of them is not there, which no test expects.
  func range(_ start: Int, _ end: Int) -> Range<Int> {
    guard let lower = offsets[start], let upper = offsets[end], lower < upper else { return 0..<0 }
    return lower..<upper
  }
}
