import SourceReading
import TextAnalysis
import Vocabulary

/// The population and the service of a summary, nil where it names none; ranges are of its clean text.
struct SummaryScope: Hashable, Sendable {
  private typealias Vocabulary = PolicyEvidenceVocabulary
  /// Who.
  var population: Range<Int>?
  /// What.
  var service: Range<Int>?

  /// Reads the opening of a paragraph; nil where it is no summary of this shape.
  init?(_ text: CleanText) {
    guard
      let opener = Vocabulary.populationOpeners.match(in: text.lowered, at: 0, before: text.count),
      let base = Vocabulary.bases.first(in: text.lowered, 0..<min(text.count, 700))
    else { return nil }
    let opening = opener.range.upperBound..<base.range.lowerBound
    guard !opening.isEmpty else { return nil }
    guard let receive = Vocabulary.serviceOpeners.first(in: text.lowered, opening) else {
      population = Self.trimmed(text, opening)
      return
    }
    population = Self.trimmed(text, opening.lowerBound..<receive.range.lowerBound)
    service = Self.trimmed(text, receive.range.upperBound..<opening.upperBound)
  }

  /// The population that an overview names: what follows `patients with`.
  static func patients(in text: CleanText) -> String? {
    for opener in ["patients with ", "individuals with ", "people with ", "adults with "] {
      guard let start = text.first(opener, in: text.all).map({ $0 + opener.utf8.count }) else {
        continue
      }
      let stops = [".", ";", " who ", " that ", " was ", " were ", " is ", " are "]
      let end = stops.compactMap { text.first($0, in: start..<text.count) }.min() ?? text.count
      guard end - start <= 200, let words = trimmed(text, start..<end) else { continue }
      return text.text(words)
    }
    return nil
  }

  private static func trimmed(_ text: CleanText, _ range: Range<Int>) -> Range<Int>? {
    var range = text.trimmed(range)
    while let last = range.last, text.bytes[last] == UInt8(ascii: ",") {
      range = text.trimmed(range.lowerBound..<last)
    }
    return range.isEmpty ? nil : range
  }
}

/// Finds what a text calls a service that the policy names elsewhere.
enum ServiceName {
  /// The longest ending of a name that the text prints, in the text's spelling.
  static func find(_ names: [String], in text: CleanText) -> String? {
    for name in names {
      let words = name.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "-") }
      for start in words.indices {
        let ending = words[start...].joined(separator: " ")
        guard ending.utf8.count >= 6, let found = text.first(ending, in: text.all) else { continue }
        return text.text(found..<(found + ending.utf8.count)).lowercasedFirst
      }
    }
    return nil
  }
}

extension String {
  /// The text with its first letter in lower case, unless its first word is an abbreviation.
  fileprivate var lowercasedFirst: String {
    guard let first, dropFirst().first?.isUppercase != true else { return self }
    return first.lowercased() + dropFirst()
  }
}
