import SourceReading
import TextAnalysis

/// How many items a lead says that its list has.
extension LabelReference {
  /// The number of items that a lead counts or names by their labels: `both of the following`, `(1 and 2)`,
  /// `all three of the following`.
  static func count(in text: CleanText) -> Int? {
    let words = WhiteSpace.words(text.lowered, text.all).map { word in
      String(decoding: text.lowered[word].filter(\.isWordByte), as: UTF8.self)
    }.filter { !$0.isEmpty }.suffix(reach)
    if let place = words.lastIndex(where: { $0 == "both" || $0 == "all" }) {
      if words[place] == "both", words[place...].contains("following") { return 2 }
      let number = words[place...].dropFirst().first.flatMap { numbers[$0] }
      if words[place] == "all", let number { return number }
    }
    return labels(in: text)
  }

  /// The most words behind a lead's quantifier, with it.
  private static let reach = 10

  private static let numbers = ["three": 3, "four": 4, "five": 5, "3": 3, "4": 4, "5": 5]

  /// The number of labels in the last brackets of a lead, which count from the first one on.
  private static func labels(in text: CleanText) -> Int? {
    let closing = text.lowered.suffix(3).lastIndex { $0 == UInt8(ascii: ")") }
    guard let closing,
      let opening = text.lowered[..<closing].lastIndex(where: { $0 == UInt8(ascii: "(") })
    else { return nil }
    let inside = text.lowered[(opening + 1)..<closing]
    let labels = inside.split { !$0.isWordByte }.map { String(decoding: $0, as: UTF8.self) }
      .filter { !["and", "or"].contains($0) }
    guard labels.count > 1, let first = series.first(where: { $0.first == labels[0] }),
      first.starts(with: labels)
    else { return nil }
    return labels.count
  }

  /// The labels that may count a list's items.
  private static let series = [
    ["1", "2", "3", "4", "5", "6", "7", "8", "9"], ["a", "b", "c", "d", "e", "f", "g", "h"],
    ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"],
  ]
}
