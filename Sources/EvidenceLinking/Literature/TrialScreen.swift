package import EvidenceModel
import Vocabulary

/// Screens for randomized trials by title and abstract alone, as a reader would a list of hits.
package struct TrialScreen {
  /// What a screening is for.
  package enum OperatingPoint: String, CaseIterable, Hashable, Sendable {
    /// To miss hardly any trial.
    case sensitive
    /// To be right as often in what it calls a trial as in what it does not.
    case balanced
  }

  /// How much the words speak for a randomized trial, as a logarithm of odds.
  package let score: Double
  private let scale: TrialScreenVocabulary.Scale

  /// Reads the words of a work; without an abstract the title has weights of its own.
  package init(title: String, abstract: String) {
    let titleText = TrialScreenText(title)
    let head = Self.phrases.sentences(of: titleText)
    let isAlone = abstract.utf8.allSatisfy { $0 <= 0x20 }
    let body = isAlone ? [] : Self.phrases.sentences(of: TrialScreenText(abstract))
    scale = isAlone ? TrialScreenVocabulary.titleAlone : TrialScreenVocabulary.withAbstract
    let weight = { (weights: TrialScreenVocabulary.Weights) in
      isAlone ? weights.alone : weights.title
    }
    var score = scale.begin + (isAlone ? Self.titleWords.weight(of: titleText) : 0)
    let (inTitle, inAbstract) = (head.reduce(0, |), body.reduce(0, |))
    for (place, concept) in TrialScreenVocabulary.concepts.enumerated() {
      if inTitle & (1 << place) != 0 { score += weight(concept.weights) }
      if inAbstract & (1 << place) != 0 { score += concept.weights.abstract }
    }
    let rules = TrialSentenceRule(whole: inTitle | inAbstract).holding(in: head + body)
    self.score = rules.reduce(score) { $0 + weight($1) }
  }

  /// Reads a record; its publication types are not looked at.
  package init(_ record: LiteratureRecord) {
    self.init(
      title: record.item.title ?? "",
      abstract: record.abstract.map {
        [$0.label, $0.text].compactMap(\.self).joined(separator: "\n")
      }
      .joined(separator: "\n"))
  }

  /// Whether the work looks like a randomized trial.
  package func isTrial(at point: OperatingPoint) -> Bool {
    switch point {
    case .sensitive: score >= scale.sensitive
    case .balanced: score >= scale.balanced
    }
  }

  private static let phrases = TrialPhrases(TrialScreenVocabulary.concepts)
  private static let titleWords = TrialTitleWords(TrialScreenVocabulary.titleWords)
}
