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

/// What a policy calls its services.
enum ServiceName {
  /// What stands outside and inside the brackets of a service; not a gloss in its middle, `genioglossus
  /// (tongue) advancement`.
  static func names(in service: String) -> [String] {
    var names: [String] = []
    var rest = service[...]
    while let open = rest.firstIndex(where: { "([".contains($0) }) {
      names.append(String(rest[..<open]))
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(where: { ")]".contains($0) }) else { break }
      let behind = rest[rest.index(after: close)...]
      if !goesOn(behind) { names += Self.names(in: String(rest[..<close])) }
      rest = behind
    }
    return names + [String(rest)]
  }

  /// Whether the name goes on behind its brackets.
  private static func goesOn(_ rest: Substring) -> Bool {
    guard rest.first == " ", let next = rest.split(separator: " ").first else { return false }
    return next.first?.isLowercase == true && !joining.contains(String(next))
      && !ServiceVocabulary.closers.contains(String(next))
  }

  private static let joining: Set<String> = ["and", "or", "of", "by", "via", "plus", "on", "from"]

  /// Whether a word tells services apart.
  static func tells(_ word: String) -> Bool {
    let singular = word.hasSuffix("s") ? String(word.dropLast()) : word
    guard !StudyAnalysisWords.empty.contains(word) else { return false }
    return [word, singular].allSatisfy {
      !ServiceVocabulary.modifiers.contains($0) && !ServiceVocabulary.genericHeads.contains($0)
    }
  }
}
