package import EvidenceModel
import Vocabulary

/// Screens for randomized trials by title and abstract alone, as a reader would a list of hits.
package enum TrialScreen {
  /// What a screening is for.
  package enum OperatingPoint: String, CaseIterable, Hashable, Sendable {
    /// To miss hardly any trial.
    case sensitive
    /// To be right as often in what it calls a trial as in what it does not.
    case balanced

    /// The score from which a work is called a trial.
    package var threshold: Double {
      switch self {
      case .sensitive: TrialScreenVocabulary.sensitive
      case .balanced: TrialScreenVocabulary.balanced
      }
    }
  }

  /// How much the words speak for a randomized trial.
  package static func score(title: String, abstract: String) -> Double {
    let head = WordScanner.words(of: title).map(\.surface)
    let body = WordScanner.words(of: abstract).map(\.surface)
    return signals.reduce(0) { sum, signal in
      var sum = sum
      if signal.title != 0, contains(signal.terms, in: head) { sum += signal.title }
      if signal.abstract != 0, contains(signal.terms, in: body) { sum += signal.abstract }
      return sum
    }
  }

  /// Whether a record looks like a randomized trial; its publication types are not looked at.
  package static func isTrial(_ record: LiteratureRecord, at point: OperatingPoint) -> Bool {
    let abstract = record.abstract.map(\.text).joined(separator: "\n")
    return score(title: record.item.title ?? "", abstract: abstract) >= point.threshold
  }

  /// A word of a signal, or what such a word begins with.
  private struct Term {
    let text: String
    let isPrefix: Bool

    init(_ word: String) {
      isPrefix = word.hasSuffix("*")
      text = isPrefix ? String(word.dropLast()) : word
    }

    func matches(_ word: String) -> Bool {
      isPrefix ? word.utf8.starts(with: text.utf8) : word == text
    }
  }

  /// The signals of the vocabulary, their words told apart from beginnings of words once.
  private static let signals = TrialScreenVocabulary.signals.map {
    (terms: $0.words.map(Term.init), title: $0.title, abstract: $0.abstract)
  }

  private static func contains(_ wanted: [Term], in words: [String]) -> Bool {
    guard let first = wanted.first, words.count >= wanted.count else { return false }
    for start in 0...words.count - wanted.count where first.matches(words[start]) {
      if zip(wanted, words[start...]).allSatisfy({ $0.matches($1) }) { return true }
    }
    return false
  }
}
